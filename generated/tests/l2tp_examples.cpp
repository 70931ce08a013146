// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
#include <sockfam/l2tp.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, L2tp1) {
  check_example<l2tp::address>({
      .text = "l2tp:192.0.2.1,conn=5",
      .tuple = "('192.0.2.1', 5)",
      .bytes =
          {
              {os::linux_, "02000000c00002010500000000000000"},
          },
  });
}

TEST(Examples, L2tp2) {
  check_example<l2tp::address>({
      .text = "l2tp:0.0.0.0,conn=4294967295",
      .tuple = "('0.0.0.0', 4294967295)",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
