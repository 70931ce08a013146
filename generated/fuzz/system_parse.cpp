// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
#include <sockfam/system.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::parse<sockfam::system::address>(data, size);
  return 0;
}
