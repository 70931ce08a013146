// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
#include <sockfam/pppox.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Pppox1) {
  check_example<pppox::pppoe>({
      .text = "pppox:pppoe:eth0,sid=0x102,remote=02:11:22:33:44:55",
      .tuple = "(0, 258, b'\\x02\\x11\"3DU', 'eth0')",
      .bytes =
          {
              {os::linux_, "180000000000010202112233445565746830000000000000000000000000"},
          },
  });
}

TEST(Examples, Pppox2) {
  check_example<pppox::pptp>({
      .text = "pppox:pptp:192.0.2.1,call=513",
      .tuple = "(2, '192.0.2.1', 513)",
      .bytes =
          {
              {os::linux_, "18000200000001020000c000020100000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Pppox3) {
  check_example<pppox::l2tpv2>({
      .text = "pppox:l2tpv2:192.0.2.1:1701,fd=3,here=1/2,peer=3/4",
      .tuple = "(1, 3, '192.0.2.1', 1701, 1, 2, 3, 4, 0)",
      .bytes =
          {
              {os::linux_, "1800010000000000000003000000020006a5c000020100000000000000000100020003000400"},
          },
  });
}

TEST(Examples, Pppox4) {
  check_example<pppox::l2tpv2_inet6>({
      .text = "pppox:l2tpv2-inet6:[2001:db8::1]:1701,fd=3,here=1/2,peer=3/4",
      .tuple = "",
      .bytes = {},
  });
}

TEST(Examples, Pppox5) {
  check_example<pppox::l2tpv3>({
      .text = "pppox:l2tpv3:192.0.2.1:1701,fd=3,here=1/2,peer=3/4,pid=1",
      .tuple = "",
      .bytes = {},
  });
}

TEST(Examples, Pppox6) {
  check_example<pppox::l2tpv3_inet6>({
      .text = "pppox:l2tpv3-inet6:[fe80::1%eth0]:1701,fd=3,here=1/2,peer=3/4,flowinfo=5",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
