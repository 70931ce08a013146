// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
// fuzz_l2tp_decode and fuzz_l2tp_parse: see fuzz/harness.h.
#include "harness.h"
#include "l2tp_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"l2tp:192.0.2.1,conn=5", "('192.0.2.1', 5)"},
    {"l2tp:0.0.0.0,conn=4294967295", "('0.0.0.0', 4294967295)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "l2tp:",
    ",conn=",
};

}  // namespace

const registration registered = family_of<l2tp::address>("l2tp", examples, words);

}  // namespace sockfam::fuzz
