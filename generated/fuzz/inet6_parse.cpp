// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet6.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::parse<sockfam::inet6::address>(data, size);
  return 0;
}
