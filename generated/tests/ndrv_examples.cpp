// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
#include <sockfam/ndrv.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Ndrv1) {
  check_example<ndrv::address>({
      .text = "ndrv:en0",
      .tuple = "('en0',)",
      .bytes =
          {
              {os::macos, "121b656e3000000000000000000000000000"},
          },
  });
}

TEST(Examples, Ndrv2) {
  check_example<ndrv::address>({
      .text = "ndrv:bridge100",
      .tuple = "('bridge100',)",
      .bytes =
          {
              {os::macos, "121b62726964676531303000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
