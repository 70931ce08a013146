// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
#include <sockfam/appletalk.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Appletalk1) {
  check_example<appletalk::address>({
      .text = "appletalk:65280.12:128",
      .tuple = "(65280, 12, 128)",
      .bytes =
          {
              {os::linux_, "05008000ff000c000000000000000000"},
              {os::netbsd, "10108000ff000c000000000000000000"},
              {os::windows, "100000ff0c80"},
          },
  });
}

TEST(Examples, Appletalk2) {
  check_example<appletalk::address>({
      .text = "appletalk:0.255:2",
      .tuple = "(0, 255, 2)",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
