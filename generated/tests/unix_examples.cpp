// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
#include <sockfam/unix.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Unix1) {
  check_example<unix_::pathname>({
      .text = "unix:/run/x",
      .tuple = "'/run/x'",
      .bytes =
          {
              {os::linux_, "01002f72756e2f7800"},
              {os::macos, "09012f72756e2f7800"},
              {os::windows, "01002f72756e2f7800"},
          },
  });
}

TEST(Examples, Unix2) {
  check_example<unix_::abstract>({
      .text = "unix:@name",
      .tuple = "b'\\x00name'",
      .bytes =
          {
              {os::linux_, "0100006e616d65"},
          },
  });
}

TEST(Examples, Unix3) {
  check_example<unix_::abstract>({
      .text = "unix:@a%00%1b%0a",
      .tuple = "b'\\x00a\\x00\\x1b\\n'",
      .bytes =
          {
              {os::linux_, "01000061001b0a"},
          },
  });
}

TEST(Examples, Unix4) {
  check_example<unix_::unnamed>({
      .text = "unix:",
      .tuple = "''",
      .bytes =
          {
              {os::linux_, "0100"},
              {os::freebsd, "0201"},
          },
  });
}

}  // namespace sockfam::tests
