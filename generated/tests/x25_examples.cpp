// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
#include <sockfam/x25.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, X251) {
  check_example<x25::address>({
      .text = "x25:2342192001234",
      .tuple = "('2342192001234',)",
      .bytes =
          {
              {os::linux_, "090032333432313932303031323334000000"},
          },
  });
}

TEST(Examples, X252) {
  check_example<x25::address>({
      .text = "x25:",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
