// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
// fuzz_appletalk_decode and fuzz_appletalk_parse: see fuzz/harness.h.
#include "harness.h"
#include "appletalk_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"appletalk:65280.12:128", "(65280, 12, 128)"},
    {"appletalk:0.255:2", "(0, 255, 2)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "appletalk:",
    ".",
    ":",
    "broadcast",
};

}  // namespace

const registration registered = family_of<appletalk::address>("appletalk", examples, words);

}  // namespace sockfam::fuzz
