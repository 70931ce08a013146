// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
#include <sockfam/system.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, System1) {
  check_example<system::address>({
      .text = "system:com.apple.net.utun_control",
      .tuple = "(2, 0)",
      .bytes =
          {
              {os::macos, "2020020002000000000000000000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, System2) {
  check_example<system::address>({
      .text = "system:7,unit=4294967295",
      .tuple = "(7, 4294967295)",
      .bytes =
          {
              {os::macos, "2020020007000000ffffffff0000000000000000000000000000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
