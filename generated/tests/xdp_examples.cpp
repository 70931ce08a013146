// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
#include <sockfam/xdp.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Xdp1) {
  check_example<xdp::address>({
      .text = "xdp:eth0:1,flags=need-wakeup",
      .tuple = "('eth0', 1, 8, 0)",
      .bytes =
          {
              {os::linux_, "2c000800020000000100000000000000"},
          },
  });
}

TEST(Examples, Xdp2) {
  check_example<xdp::address>({
      .text = "xdp:lo:0",
      .tuple = "('lo', 0, 0, 0)",
      .bytes =
          {
              {os::linux_, "2c000000010000000000000000000000"},
          },
  });
}

TEST(Examples, Xdp3) {
  check_example<xdp::address>({
      .text = "xdp:eth0:3,flags=shared-umem|copy,shared-umem-fd=7",
      .tuple = "('eth0', 3, 3, 7)",
      .bytes =
          {
              {os::linux_, "2c000300020000000300000007000000"},
          },
  });
}

}  // namespace sockfam::tests
