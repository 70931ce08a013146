// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet6.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Inet61) {
  check_example<inet6::address>({
      .text = "inet6:[::1]:80",
      .tuple = "('::1', 80, 0, 0)",
      .bytes =
          {
              {os::linux_, "0a000050000000000000000000000000000000000000000100000000"},
              {os::macos, "1c1e0050000000000000000000000000000000000000000100000000"},
          },
  });
}

TEST(Examples, Inet62) {
  check_example<inet6::address>({
      .text = "inet6:[fe80::1%eth0]:443",
      .tuple = "('fe80::1', 443, 0, 2)",
      .bytes =
          {
              {os::linux_, "0a0001bb00000000fe80000000000000000000000000000102000000"},
              {os::freebsd, "1c1c01bb00000000fe80000000000000000000000000000102000000"},
              {os::openbsd, "1c1801bb00000000fe80000000000000000000000000000102000000"},
              {os::windows, "170001bb00000000fe80000000000000000000000000000102000000"},
          },
  });
}

TEST(Examples, Inet63) {
  check_example<inet6::address>({
      .text = "inet6:[2001:db8::1]:65535?flowinfo=1048575",
      .tuple = "('2001:db8::1', 65535, 1048575, 0)",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
