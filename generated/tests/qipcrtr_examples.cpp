// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
#include <sockfam/qipcrtr.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Qipcrtr1) {
  check_example<qipcrtr::address>({
      .text = "qipcrtr:1:16384",
      .tuple = "(1, 16384)",
      .bytes =
          {
              {os::linux_, "2a0000000100000000400000"},
          },
  });
}

TEST(Examples, Qipcrtr2) {
  check_example<qipcrtr::address>({
      .text = "qipcrtr:4294967295:4294967294",
      .tuple = "(4294967295, 4294967294)",
      .bytes =
          {
              {os::linux_, "2a000000fffffffffeffffff"},
          },
  });
}

}  // namespace sockfam::tests
