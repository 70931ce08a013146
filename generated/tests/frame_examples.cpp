// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
#include <sockfam/frame.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Frame1) {
  check_example<frame::address>({
      .text = "frame:eth0,proto=0x88cc,addr=01:80:c2:00:00:0e",
      .tuple = "('eth0', 35020, b'\\x01\\x80\\xc2\\x00\\x00\\x0e', '')",
      .bytes =
          {
              {os::openbsd,
               "402488cc020000000180c200000e000000000000000000000000000000000000000000000000000000000000000000000000000"
               "0000000000000000000000000"},
          },
  });
}

TEST(Examples, Frame2) {
  check_example<frame::address>({
      .text = "frame:,proto=0x88f7,ifname=em0",
      .tuple = "('', 35063, b'\\x00\\x00\\x00\\x00\\x00\\x00', 'em0')",
      .bytes =
          {
              {os::openbsd,
               "402488f7000000000000000000000000656d3000000000000000000000000000000000000000000000000000000000000000000"
               "0000000000000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
