// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
// fuzz_atmpvc_decode and fuzz_atmpvc_parse: see fuzz/harness.h.
#include "harness.h"
#include "atmpvc_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"atmpvc:0.0.100", "(0, 0, 100)"},
    {"atmpvc:-1.-2.-1", "(-1, -2, -1)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "atmpvc:",
    ".",
    "any",
    "unspec",
};

}  // namespace

const registration registered = family_of<atmpvc::address>("atmpvc", examples, words);

}  // namespace sockfam::fuzz
