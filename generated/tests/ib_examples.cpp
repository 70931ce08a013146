// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
#include <sockfam/ib.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Ib1) {
  check_example<ib::address>({
      .text = "ib:fe80::2:c903:0:1491,sid=0x1060015",
      .tuple = "('fe80::2:c903:0:1491', 17170453, 65535, 0, 18446744073709551615, 0)",
      .bytes =
          {
              {os::linux_,
               "1b00ffff00000000fe800000000000000002c903000014910000000001060015ffffffffffffffff0000000000000000"},
          },
  });
}

TEST(Examples, Ib2) {
  check_example<ib::address>({
      .text = "ib:::,sid=0x1060000,pkey=0x8001,flowinfo=0x1,sid-mask=0xffffffffffff0000,scope=2",
      .tuple = "('::', 17170432, 32769, 1, 18446744073709486080, 2)",
      .bytes =
          {
              {os::linux_,
               "1b00800100000001000000000000000000000000000000000000000001060000ffffffffffff00000200000000000000"},
          },
  });
}

}  // namespace sockfam::tests
