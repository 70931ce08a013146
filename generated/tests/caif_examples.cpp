// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
#include <sockfam/caif.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Caif1) {
  check_example<caif::at>({
      .text = "caif:at:2",
      .tuple = "(2,)",
      .bytes =
          {
              {os::linux_, "250000000200000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Caif2) {
  check_example<caif::datagram>({
      .text = "caif:datagram:5",
      .tuple = "(5,)",
      .bytes =
          {
              {os::linux_, "250000000500000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Caif3) {
  check_example<caif::util>({
      .text = "caif:util:psock_test",
      .tuple = "('psock_test',)",
      .bytes =
          {
              {os::linux_, "2500000070736f636b5f7465737400000000000000000000"},
          },
  });
}

TEST(Examples, Caif4) {
  check_example<caif::rfm>({
      .text = "caif:rfm:1,volume=/data",
      .tuple = "(1, '/data')",
      .bytes =
          {
              {os::linux_, "25000000010000002f646174610000000000000000000000"},
          },
  });
}

TEST(Examples, Caif5) {
  check_example<caif::debug>({
      .text = "caif:debug:1,service=2",
      .tuple = "(1, 2)",
      .bytes =
          {
              {os::linux_, "250000000102000000000000000000000000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
