// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
// fuzz_phonet_decode and fuzz_phonet_parse: see fuzz/harness.h.
#include "harness.h"
#include "phonet_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"phonet:0x6c,obj=0x0", "(108, 0, 0)"},
    {"phonet:0x6d,obj=0x4,resource=0x10", "(109, 4, 16)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "phonet:",
    ",obj=",
    ",resource=",
};

}  // namespace

const registration registered = family_of<phonet::address>("phonet", examples, words);

}  // namespace sockfam::fuzz
