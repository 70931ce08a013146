// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
// fuzz_x25_decode and fuzz_x25_parse: see fuzz/harness.h.
#include "harness.h"
#include "x25_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"x25:2342192001234", "('2342192001234',)"},
    {"x25:", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "x25:",
};

}  // namespace

const registration registered = family_of<x25::address>("x25", examples, words);

}  // namespace sockfam::fuzz
