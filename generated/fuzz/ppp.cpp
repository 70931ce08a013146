// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
// fuzz_ppp_decode and fuzz_ppp_parse: see fuzz/harness.h.
#include "harness.h"
#include "ppp_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"ppp:isp,ac-name=bras1,cookie=7", "('isp', 'bras1', 7)"},
    {"ppp:", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "ppp:",
    ",ac-name=",
    ",cookie=",
};

}  // namespace

const registration registered = family_of<ppp::address>("ppp", examples, words);

}  // namespace sockfam::fuzz
