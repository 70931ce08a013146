// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
// fuzz_isdn_decode and fuzz_isdn_parse: see fuzz/harness.h.
#include "harness.h"
#include "isdn_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"isdn:0,channel=1", "(0, 1, 0, 0)"},
    {"isdn:1,channel=0,sapi=63,tei=127", "(1, 0, 63, 127)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "isdn:",
    ",channel=",
    ",sapi=",
    ",tei=",
    "ctrl",
    "tei",
    "group",
};

}  // namespace

const registration registered = family_of<isdn::address>("isdn", examples, words);

}  // namespace sockfam::fuzz
