// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
#include <sockfam/mpls.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Mpls1) {
  check_example<mpls::address>({
      .text = "mpls:0x64000",
      .tuple = "(409600,)",
      .bytes =
          {
              {os::openbsd, "10210000000640000000000000000000"},
              {os::netbsd, "0821000000064000"},
          },
  });
}

TEST(Examples, Mpls2) {
  check_example<mpls::address>({
      .text = "mpls:0x3000",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
