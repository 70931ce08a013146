// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
#include <sockfam/unix.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::parse<sockfam::unix_::abstract>(data, size);
  sockfam::fuzz::parse<sockfam::unix_::unnamed>(data, size);
  sockfam::fuzz::parse<sockfam::unix_::pathname>(data, size);
  return 0;
}
