// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
#include <sockfam/llc.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Llc1) {
  check_example<llc::address>({
      .text = "llc:02:11:22:33:44:55,sap=0x42",
      .tuple = "(b'\\x02\\x11\"3DU', 66, 1, 0, 0, 0)",
      .bytes =
          {
              {os::linux_, "1a000100000000420211223344550000"},
          },
  });
}

TEST(Examples, Llc2) {
  check_example<llc::address>({
      .text = "llc:00:00:00:00:00:00,sap=0xaa,arphrd=772,test=1,xid=2,ua=3",
      .tuple = "(b'\\x00\\x00\\x00\\x00\\x00\\x00', 170, 772, 1, 2, 3)",
      .bytes =
          {
              {os::linux_, "1a000403010203aa0000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
