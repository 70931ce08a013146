// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
#include <sockfam/phonet.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Phonet1) {
  check_example<phonet::address>({
      .text = "phonet:0x6c,obj=0x0",
      .tuple = "(108, 0, 0)",
      .bytes =
          {
              {os::linux_, "2300006c000000000000000000000000"},
          },
  });
}

TEST(Examples, Phonet2) {
  check_example<phonet::address>({
      .text = "phonet:0x6d,obj=0x4,resource=0x10",
      .tuple = "(109, 4, 16)",
      .bytes =
          {
              {os::linux_, "2300046d100000000000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
