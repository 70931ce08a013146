// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
// fuzz_mpls_decode and fuzz_mpls_parse: see fuzz/harness.h.
#include "harness.h"
#include "mpls_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"mpls:0x64000", "(409600,)"},
    {"mpls:0x3000", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "mpls:",
};

}  // namespace

const registration registered = family_of<mpls::address>("mpls", examples, words);

}  // namespace sockfam::fuzz
