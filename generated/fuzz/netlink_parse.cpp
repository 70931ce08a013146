// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
#include <sockfam/netlink.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::parse<sockfam::netlink::address>(data, size);
  return 0;
}
