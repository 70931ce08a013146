// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
#include <sockfam/ppp.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Ppp1) {
  check_example<ppp::address>({
      .text = "ppp:isp,ac-name=bras1,cookie=7",
      .tuple = "('isp', 'bras1', 7)",
      .bytes = {},
  });
}

TEST(Examples, Ppp2) {
  check_example<ppp::address>({
      .text = "ppp:",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
