// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
#include <sockfam/isdn.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Isdn1) {
  check_example<isdn::address>({
      .text = "isdn:0,channel=1",
      .tuple = "(0, 1, 0, 0)",
      .bytes =
          {
              {os::linux_, "220000010000"},
          },
  });
}

TEST(Examples, Isdn2) {
  check_example<isdn::address>({
      .text = "isdn:1,channel=0,sapi=63,tei=127",
      .tuple = "(1, 0, 63, 127)",
      .bytes =
          {
              {os::linux_, "220001003f7f"},
          },
  });
}

}  // namespace sockfam::tests
