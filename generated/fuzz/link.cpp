// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
// fuzz_link_decode and fuzz_link_parse: see fuzz/harness.h.
#include "harness.h"
#include "link_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"link:eth0,name=em0,addr=02:11:22:33:44:55,type=0x6", "('eth0', 'em0', b'\\x02\\x11\"3DU', 6, b'')"},
    {"link:lo,name=lo0,type=0x18", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "link:",
    ",name=",
    ",addr=",
    ",type=",
    ",selector=",
    "ethernet",
    "ppp",
    "loopback",
};

}  // namespace

const registration registered = family_of<link::address>("link", examples, words);

}  // namespace sockfam::fuzz
