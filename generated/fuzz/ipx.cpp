// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
// fuzz_ipx_decode and fuzz_ipx_parse: see fuzz/harness.h.
#include "harness.h"
#include "ipx_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"ipx:0x2a/02:11:22:33:44:55/0x451,type=0x11", "(42, b'\\x02\\x11\"3DU', 1105, 17)"},
    {"ipx:0x2a/02:11:22:33:44:55/0x451", "(42, b'\\x02\\x11\"3DU', 1105)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "ipx:",
    "/",
    ",type=",
};

}  // namespace

const registration registered = family_of<ipx::address>("ipx", examples, words);

}  // namespace sockfam::fuzz
