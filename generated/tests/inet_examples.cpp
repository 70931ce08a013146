// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Inet1) {
  check_example<inet::address>({
      .text = "inet:192.0.2.1:80",
      .tuple = "('192.0.2.1', 80)",
      .bytes =
          {
              {os::linux_, "02000050c00002010000000000000000"},
              {os::macos, "10020050c00002010000000000000000"},
          },
  });
}

TEST(Examples, Inet2) {
  check_example<inet::address>({
      .text = "inet:0.0.0.0:0",
      .tuple = "('0.0.0.0', 0)",
      .bytes =
          {
              {os::windows, "02000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Inet3) {
  check_example<inet::address>({
      .text = "inet:255.255.255.255:65535",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
