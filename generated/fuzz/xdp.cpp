// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
// fuzz_xdp_decode and fuzz_xdp_parse: see fuzz/harness.h.
#include "harness.h"
#include "xdp_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"xdp:eth0:1,flags=need-wakeup", "('eth0', 1, 8, 0)"},
    {"xdp:lo:0", "('lo', 0, 0, 0)"},
    {"xdp:eth0:3,flags=shared-umem|copy,shared-umem-fd=7", "('eth0', 3, 3, 7)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "xdp:",
    ":",
    ",flags=",
    ",shared-umem-fd=",
    "shared-umem",
    "copy",
    "zerocopy",
    "need-wakeup",
    "sg",
};

}  // namespace

const registration registered = family_of<xdp::address>("xdp", examples, words);

}  // namespace sockfam::fuzz
