// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
#include <sockfam/vsock.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Vsock1) {
  check_example<vsock::address>({
      .text = "vsock:2:1234",
      .tuple = "(2, 1234)",
      .bytes =
          {
              {os::linux_, "28000000d20400000200000000000000"},
              {os::macos, "0c280000d204000002000000"},
          },
  });
}

TEST(Examples, Vsock2) {
  check_example<vsock::address>({
      .text = "vsock:3:1024,flags=0x1",
      .tuple = "(3, 1024, 1)",
      .bytes =
          {
              {os::linux_, "28000000000400000300000001000000"},
          },
  });
}

TEST(Examples, Vsock3) {
  check_example<vsock::address>({
      .text = "vsock:4294967295:4294967295",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
