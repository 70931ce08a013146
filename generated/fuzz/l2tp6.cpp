// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
// fuzz_l2tp6_decode and fuzz_l2tp6_parse: see fuzz/harness.h.
#include "harness.h"
#include "l2tp6_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"l2tp6:[2001:db8::1],conn=5", "('2001:db8::1', 5, 0, 0)"},
    {"l2tp6:[fe80::1%eth0],conn=1,flowinfo=7", "('fe80::1', 1, 7, 2)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "l2tp6:",
    "[",
    "%",
    "],conn=",
    ",flowinfo=",
};

}  // namespace

const registration registered = family_of<l2tp6::address>("l2tp6", examples, words);

}  // namespace sockfam::fuzz
