// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
#include <sockfam/netlink.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Netlink1) {
  check_example<netlink::address>({
      .text = "netlink:0:0x0",
      .tuple = "(0, 0)",
      .bytes =
          {
              {os::linux_, "100000000000000000000000"},
              {os::freebsd, "0c2600000000000000000000"},
          },
  });
}

TEST(Examples, Netlink2) {
  check_example<netlink::address>({
      .text = "netlink:4711:0x11",
      .tuple = "(4711, 17)",
      .bytes =
          {
              {os::linux_, "100000006712000011000000"},
          },
  });
}

}  // namespace sockfam::tests
