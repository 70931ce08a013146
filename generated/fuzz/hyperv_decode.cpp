// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
#include <sockfam/hyperv.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::decode<sockfam::hyperv::service>(data, size);
  sockfam::fuzz::decode<sockfam::hyperv::port>(data, size);
  return 0;
}
