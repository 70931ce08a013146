// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
#include <sockfam/rxrpc.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Rxrpc1) {
  check_example<rxrpc::inet>({
      .text = "rxrpc:inet:2500@192.0.2.1:7003",
      .tuple = "(2, 2500, '192.0.2.1', 7003, 16)",
      .bytes =
          {
              {os::linux_, "2100c4090200100002001b5bc00002010000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Rxrpc2) {
  check_example<rxrpc::inet6>({
      .text = "rxrpc:inet6:2500@[2001:db8::1]:7003",
      .tuple = "(10, 2500, '2001:db8::1', 7003, 0, 0)",
      .bytes =
          {
              {os::linux_, "2100c40902001c000a001b5b0000000020010db800000000000000000000000100000000"},
          },
  });
}

}  // namespace sockfam::tests
