// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
#include <sockfam/l2tp6.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, L2tp61) {
  check_example<l2tp6::address>({
      .text = "l2tp6:[2001:db8::1],conn=5",
      .tuple = "('2001:db8::1', 5, 0, 0)",
      .bytes =
          {
              {os::linux_, "0a0000000000000020010db80000000000000000000000010000000005000000"},
          },
  });
}

TEST(Examples, L2tp62) {
  check_example<l2tp6::address>({
      .text = "l2tp6:[fe80::1%eth0],conn=1,flowinfo=7",
      .tuple = "('fe80::1', 1, 7, 2)",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
