// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
#include <sockfam/ax25.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Ax251) {
  check_example<ax25::address>({
      .text = "ax25:N0CALL-7",
      .tuple = "('N0CALL-7', ())",
      .bytes =
          {
              {os::linux_,
               "03009c60868298980e0000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
               "00000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Ax252) {
  check_example<ax25::address>({
      .text = "ax25:N0CALL,via=WIDE1-1/WIDE2-2",
      .tuple = "('N0CALL', ('WIDE1-1', 'WIDE2-2'))",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
