// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
#include <sockfam/alg.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::parse<sockfam::alg::address>(data, size);
  return 0;
}
