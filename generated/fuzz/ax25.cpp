// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
// fuzz_ax25_decode and fuzz_ax25_parse: see fuzz/harness.h.
#include "harness.h"
#include "ax25_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"ax25:N0CALL-7", "('N0CALL-7', ())"},
    {"ax25:N0CALL,via=WIDE1-1/WIDE2-2", "('N0CALL', ('WIDE1-1', 'WIDE2-2'))"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "ax25:",
    ",via=",
};

}  // namespace

const registration registered = family_of<ax25::address>("ax25", examples, words);

}  // namespace sockfam::fuzz
