// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
#include <sockfam/ipx.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Ipx1) {
  check_example<ipx::address>({
      .text = "ipx:0x2a/02:11:22:33:44:55/0x451,type=0x11",
      .tuple = "(42, b'\\x02\\x11\"3DU', 1105, 17)",
      .bytes =
          {
              {os::linux_, "040004510000002a0211223344551100"},
          },
  });
}

TEST(Examples, Ipx2) {
  check_example<ipx::address>({
      .text = "ipx:0x2a/02:11:22:33:44:55/0x451",
      .tuple = "(42, b'\\x02\\x11\"3DU', 1105)",
      .bytes =
          {
              {os::windows, "06000000002a0211223344550451"},
          },
  });
}

}  // namespace sockfam::tests
