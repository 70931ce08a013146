// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
#include <sockfam/can.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Can1) {
  check_example<can::raw>({
      .text = "can:raw:can0",
      .tuple = "('can0',)",
      .bytes =
          {
              {os::linux_, "1d0000000300000000000000000000000000000000000000"},
              {os::netbsd, "10230000030000000000000000000000"},
          },
  });
}

TEST(Examples, Can2) {
  check_example<can::bcm>({
      .text = "can:bcm:",
      .tuple = "('',)",
      .bytes =
          {
              {os::linux_, "1d0000000000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Can3) {
  check_example<can::isotp>({
      .text = "can:isotp:can0,rx=0x7e8,tx=0x7e0",
      .tuple = "('can0', 2024, 2016)",
      .bytes =
          {
              {os::linux_, "1d00000003000000e8070000e00700000000000000000000"},
          },
  });
}

TEST(Examples, Can4) {
  check_example<can::j1939>({
      .text = "can:j1939:vcan0,name=0x1122334455667788,pgn=0x1ffff,addr=0x20",
      .tuple = "('vcan0', 1234605616436508552, 131071, 32)",
      .bytes =
          {
              {os::linux_, "1d000000040000008877665544332211ffff010020000000"},
          },
  });
}

}  // namespace sockfam::tests
