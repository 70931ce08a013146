// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
#include <sockfam/packet.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::parse<sockfam::packet::address>(data, size);
  return 0;
}
