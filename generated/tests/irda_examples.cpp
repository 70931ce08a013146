// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
#include <sockfam/irda.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Irda1) {
  check_example<irda::address>({
      .text = "irda:0x1234567,name=OBEX",
      .tuple = "(19088743, 'OBEX', 255)",
      .bytes =
          {
              {os::linux_, "1700ff00674523014f424558000000000000000000000000000000000000000000000000"},
              {os::windows, "1a00674523014f42455800000000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Irda2) {
  check_example<irda::address>({
      .text = "irda:0x0,name=,lsap=16",
      .tuple = "(0, '', 16)",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
