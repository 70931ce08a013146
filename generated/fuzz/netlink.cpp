// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
// fuzz_netlink_decode and fuzz_netlink_parse: see fuzz/harness.h.
#include "harness.h"
#include "netlink_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"netlink:0:0x0", "(0, 0)"},
    {"netlink:4711:0x11", "(4711, 17)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "netlink:",
    ":",
};

}  // namespace

const registration registered = family_of<netlink::address>("netlink", examples, words);

}  // namespace sockfam::fuzz
