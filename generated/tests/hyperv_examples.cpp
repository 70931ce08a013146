// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
#include <sockfam/hyperv.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Hyperv1) {
  check_example<hyperv::service>({
      .text = "hyperv:service:e0e16197-dd56-4a10-9195-5ee7a155a838,00000438-facb-11e6-bd58-64006a7986d3",
      .tuple = "('e0e16197-dd56-4a10-9195-5ee7a155a838', '00000438-facb-11e6-bd58-64006a7986d3')",
      .bytes =
          {
              {os::windows, "220000009761e1e056dd104a91955ee7a155a83838040000cbfae611bd5864006a7986d3"},
          },
  });
}

TEST(Examples, Hyperv2) {
  check_example<hyperv::port>({
      .text = "hyperv:port:5000",
      .tuple = "(5000,)",
      .bytes =
          {
              {os::freebsd, "142b000088130000000000000000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
