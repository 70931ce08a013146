// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
// fuzz_qipcrtr_decode and fuzz_qipcrtr_parse: see fuzz/harness.h.
#include "harness.h"
#include "qipcrtr_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"qipcrtr:1:16384", "(1, 16384)"},
    {"qipcrtr:4294967295:4294967294", "(4294967295, 4294967294)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "qipcrtr:",
    ":",
};

}  // namespace

const registration registered = family_of<qipcrtr::address>("qipcrtr", examples, words);

}  // namespace sockfam::fuzz
