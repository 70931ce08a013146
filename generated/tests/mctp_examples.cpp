// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
#include <sockfam/mctp.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Mctp1) {
  check_example<mctp::endpoint>({
      .text = "mctp:endpoint:1:8,type=0",
      .tuple = "(1, 8, 0, 0)",
      .bytes =
          {
              {os::linux_, "2d0000000100000008000000"},
          },
  });
}

TEST(Examples, Mctp2) {
  check_example<mctp::endpoint>({
      .text = "mctp:endpoint:0:255,type=5,tag=0x8",
      .tuple = "(0, 255, 5, 8)",
      .bytes =
          {
              {os::linux_, "2d00000000000000ff050800"},
          },
  });
}

TEST(Examples, Mctp3) {
  check_example<mctp::extended>({
      .text = "mctp:extended:2:9,type=1,interface=eth0,haddr=50",
      .tuple = "(2, 9, 1, 0, 'eth0', b'P')",
      .bytes =
          {
              {os::linux_,
               "2d00000002000000090100000200000001000000500000000000000000000000000000000000000000000000000000000000000"
               "0"},
          },
  });
}

}  // namespace sockfam::tests
