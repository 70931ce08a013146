// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
#include <sockfam/vsock.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::decode<sockfam::vsock::address>(data, size);
  return 0;
}
