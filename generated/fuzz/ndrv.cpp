// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
// fuzz_ndrv_decode and fuzz_ndrv_parse: see fuzz/harness.h.
#include "harness.h"
#include "ndrv_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"ndrv:en0", "('en0',)"},
    {"ndrv:bridge100", "('bridge100',)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "ndrv:",
};

}  // namespace

const registration registered = family_of<ndrv::address>("ndrv", examples, words);

}  // namespace sockfam::fuzz
