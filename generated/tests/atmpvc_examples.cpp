// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
#include <sockfam/atmpvc.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Atmpvc1) {
  check_example<atmpvc::address>({
      .text = "atmpvc:0.0.100",
      .tuple = "(0, 0, 100)",
      .bytes =
          {
              {os::linux_, "080000000000000064000000"},
          },
  });
}

TEST(Examples, Atmpvc2) {
  check_example<atmpvc::address>({
      .text = "atmpvc:-1.-2.-1",
      .tuple = "(-1, -2, -1)",
      .bytes =
          {
              {os::linux_, "08000000fffffeffffffffff"},
          },
  });
}

}  // namespace sockfam::tests
