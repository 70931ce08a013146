// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
#include <sockfam/can.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::decode<sockfam::can::raw>(data, size);
  sockfam::fuzz::decode<sockfam::can::bcm>(data, size);
  sockfam::fuzz::decode<sockfam::can::isotp>(data, size);
  sockfam::fuzz::decode<sockfam::can::j1939>(data, size);
  return 0;
}
