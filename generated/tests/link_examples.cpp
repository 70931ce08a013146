// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
#include <sockfam/link.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Link1) {
  check_example<link::address>({
      .text = "link:eth0,name=em0,addr=02:11:22:33:44:55,type=0x6",
      .tuple = "('eth0', 'em0', b'\\x02\\x11\"3DU', 6, b'')",
      .bytes =
          {
              {os::macos, "1412020006030600656d30021122334455000000"},
          },
  });
}

TEST(Examples, Link2) {
  check_example<link::address>({
      .text = "link:lo,name=lo0,type=0x18",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
