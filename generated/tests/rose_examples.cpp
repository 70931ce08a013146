// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
#include <sockfam/rose.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Rose1) {
  check_example<rose::address>({
      .text = "rose:2201080123,call=N0CALL-7",
      .tuple = "('2201080123', 'N0CALL-7', ())",
      .bytes =
          {
              {os::linux_,
               "0b0022010801239c60868298980e000000000000000000000000000000000000000000000000000000000000000000000000000"
               "0000000000000000000000000"},
          },
  });
}

TEST(Examples, Rose2) {
  check_example<rose::address>({
      .text = "rose:2201080123,call=N0CALL,via=WIDE1-1/WIDE2-2",
      .tuple = "('2201080123', 'N0CALL', ('WIDE1-1', 'WIDE2-2'))",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
