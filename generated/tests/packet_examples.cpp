// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
#include <sockfam/packet.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Packet1) {
  check_example<packet::address>({
      .text = "packet:eth0,proto=0x800",
      .tuple = "('eth0', 2048, 0, 0, b'')",
      .bytes =
          {
              {os::linux_, "1100080002000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Packet2) {
  check_example<packet::address>({
      .text = "packet:eth0,proto=0x86dd,pkttype=4,hatype=1,addr=01:02:03:04:05:06",
      .tuple = "('eth0', 34525, 4, 1, b'\\x01\\x02\\x03\\x04\\x05\\x06')",
      .bytes =
          {
              {os::linux_, "110086dd02000000010004060102030405060000"},
          },
  });
}

TEST(Examples, Packet3) {
  check_example<packet::address>({
      .text = "packet:,proto=0x3,hatype=32,addr=00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
