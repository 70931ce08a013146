// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
#include <sockfam/qipcrtr.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::parse<sockfam::qipcrtr::address>(data, size);
  return 0;
}
