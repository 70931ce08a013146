// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
#include <sockfam/netrom.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Netrom1) {
  check_example<netrom::address>({
      .text = "netrom:N0CALL-7",
      .tuple = "('N0CALL-7', ())",
      .bytes =
          {
              {os::linux_,
               "06009c60868298980e0000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
               "00000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Netrom2) {
  check_example<netrom::address>({
      .text = "netrom:N0CALL,via=N1CALL-1",
      .tuple = "('N0CALL', ('N1CALL-1',))",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
