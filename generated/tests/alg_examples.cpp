// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
#include <sockfam/alg.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Alg1) {
  check_example<alg::address>({
      .text = "alg:hash:sha256",
      .tuple = "('hash', 'sha256', 0, 0)",
      .bytes =
          {
              {os::linux_,
               "2600686173680000000000000000000000000000000000007368613235360000000000000000000000000000000000000000000"
               "0000000000000000000000000000000000000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Alg2) {
  check_example<alg::address>({
      .text = "alg:skcipher:cbc(aes),feat=0x12345678,mask=0xffffffff",
      .tuple = "('skcipher', 'cbc(aes)', 305419896, 4294967295)",
      .bytes = {},
  });
}

}  // namespace sockfam::tests
