// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
#include <sockfam/atmsvc.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Atmsvc1) {
  check_example<atmsvc::address>({
      .text = "atmsvc:47:00:91:81:00:00:00:00:60:3e:64:01:01:00:60:3e:64:01:01:00",
      .tuple = "(b'G\\x00\\x91\\x81\\x00\\x00\\x00\\x00`>d\\x01\\x01\\x00`>d\\x01\\x01\\x00', '', 0, 0)",
      .bytes =
          {
              {os::linux_, "140000004700918100000000603e64010100603e640101000000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Atmsvc2) {
  check_example<atmsvc::address>({
      .text = "atmsvc:39:61:62:63:64:65:66:67:68:69:6a:6b:6c:6d:6e:6f:70:71:72:73,pub=41446320000,lij-type=1,lij-id=7",
      .tuple = "(b'9abcdefghijklmnopqrs', '41446320000', 1, 7)",
      .bytes =
          {
              {os::linux_, "14000000396162636465666768696a6b6c6d6e6f707172733431343436333230303030000001000007000000"},
          },
  });
}

}  // namespace sockfam::tests
