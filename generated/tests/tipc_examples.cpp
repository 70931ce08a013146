// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
#include <sockfam/tipc.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Tipc1) {
  check_example<tipc::service_range>({
      .text = "tipc:service-range:18888,17,19",
      .tuple = "(1, 18888, 17, 19, 2)",
      .bytes =
          {
              {os::linux_, "1e000102c84900001100000013000000"},
          },
  });
}

TEST(Examples, Tipc2) {
  check_example<tipc::service>({
      .text = "tipc:service:18888,17,scope=3",
      .tuple = "(2, 18888, 17, 0, 3)",
      .bytes =
          {
              {os::linux_, "1e000203c84900001100000000000000"},
          },
  });
}

TEST(Examples, Tipc3) {
  check_example<tipc::service>({
      .text = "tipc:service:18888,17,scope=-2,domain=16781313",
      .tuple = "(2, 18888, 17, 0, -2, 16781313)",
      .bytes =
          {
              {os::linux_, "1e0002fec84900001100000001100001"},
          },
  });
}

TEST(Examples, Tipc4) {
  check_example<tipc::socket>({
      .text = "tipc:socket:16781313,4711",
      .tuple = "(3, 16781313, 4711, 0, 2)",
      .bytes =
          {
              {os::linux_, "1e000302671200000110000100000000"},
          },
  });
}

}  // namespace sockfam::tests
