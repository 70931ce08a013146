// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
#include <sockfam/ieee802154.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Ieee8021541) {
  check_example<ieee802154::long_>({
      .text = "ieee802154:long:0xface,02:00:00:00:00:00:00:01",
      .tuple = "(3, 64206, b'\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x01')",
      .bytes =
          {
              {os::linux_, "2400000003000000cefa02000000000000010000"},
          },
  });
}

TEST(Examples, Ieee8021542) {
  check_example<ieee802154::short_>({
      .text = "ieee802154:short:0xface,0x1",
      .tuple = "(2, 64206, 1)",
      .bytes =
          {
              {os::linux_, "2400000002000000cefa01000000000000000000"},
          },
  });
}

TEST(Examples, Ieee8021543) {
  check_example<ieee802154::none>({
      .text = "ieee802154:none:0xface",
      .tuple = "(0, 64206)",
      .bytes =
          {
              {os::linux_, "2400000000000000cefa00000000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
