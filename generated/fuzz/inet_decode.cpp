// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::decode<sockfam::inet::address>(data, size);
  return 0;
}
