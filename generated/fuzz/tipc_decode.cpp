// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
#include <sockfam/tipc.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::decode<sockfam::tipc::service_range>(data, size);
  sockfam::fuzz::decode<sockfam::tipc::service>(data, size);
  sockfam::fuzz::decode<sockfam::tipc::socket>(data, size);
  return 0;
}
