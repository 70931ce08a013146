// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
#include <sockfam/iucv.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Iucv1) {
  check_example<iucv::address>({
      .text = "iucv:LINUX001,name=ECHO",
      .tuple = "('LINUX001', 'ECHO', '')",
      .bytes =
          {
              {os::linux_, "200000000000000020202020202020204c494e55583030314543484f20202020"},
          },
  });
}

TEST(Examples, Iucv2) {
  check_example<iucv::address>({
      .text = "iucv:,name=%00%00%00%00%00%00%00%00,nodeid=A",
      .tuple = "",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
