// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
// fuzz_mctp_decode and fuzz_mctp_parse: see fuzz/harness.h.
#include "harness.h"
#include "mctp_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"mctp:endpoint:1:8,type=0", "(1, 8, 0, 0)"},
    {"mctp:endpoint:0:255,type=5,tag=0x8", "(0, 255, 5, 8)"},
    {"mctp:extended:2:9,type=1,interface=eth0,haddr=50", "(2, 9, 1, 0, 'eth0', b'P')"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "mctp:",
    "extended",
    "endpoint",
    ":",
    ",type=",
    ",tag=",
    ",interface=",
    ",haddr=",
    "any",
    "null",
};

}  // namespace

const registration registered = family_of<
    mctp::extended,
    mctp::endpoint>("mctp", examples, words);

}  // namespace sockfam::fuzz
