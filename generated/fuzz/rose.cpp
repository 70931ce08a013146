// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
// fuzz_rose_decode and fuzz_rose_parse: see fuzz/harness.h.
#include "harness.h"
#include "rose_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"rose:2201080123,call=N0CALL-7", "('2201080123', 'N0CALL-7', ())"},
    {"rose:2201080123,call=N0CALL,via=WIDE1-1/WIDE2-2", "('2201080123', 'N0CALL', ('WIDE1-1', 'WIDE2-2'))"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "rose:",
    ",call=",
    ",via=",
};

}  // namespace

const registration registered = family_of<rose::address>("rose", examples, words);

}  // namespace sockfam::fuzz
