// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
// fuzz_pppox_decode and fuzz_pppox_parse: see fuzz/harness.h.
#include "harness.h"
#include "pppox_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"pppox:pppoe:eth0,sid=0x102,remote=02:11:22:33:44:55", "(0, 258, b'\\x02\\x11\"3DU', 'eth0')"},
    {"pppox:pptp:192.0.2.1,call=513", "(2, '192.0.2.1', 513)"},
    {"pppox:l2tpv2:192.0.2.1:1701,fd=3,here=1/2,peer=3/4", "(1, 3, '192.0.2.1', 1701, 1, 2, 3, 4, 0)"},
    {"pppox:l2tpv2-inet6:[2001:db8::1]:1701,fd=3,here=1/2,peer=3/4", ""},
    {"pppox:l2tpv3:192.0.2.1:1701,fd=3,here=1/2,peer=3/4,pid=1", ""},
    {"pppox:l2tpv3-inet6:[fe80::1%eth0]:1701,fd=3,here=1/2,peer=3/4,flowinfo=5", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "pppox:",
    "pppoe",
    "pptp",
    "l2tpv2",
    "l2tpv2-inet6",
    "l2tpv3",
    "l2tpv3-inet6",
    ",sid=",
    ",remote=",
    ",call=",
    ":",
    ",fd=",
    ",here=",
    "/",
    ",peer=",
    ",pid=",
    "[",
    "%",
    "]:",
    ",flowinfo=",
};

}  // namespace

const registration registered = family_of<
    pppox::pppoe,
    pppox::pptp,
    pppox::l2tpv2,
    pppox::l2tpv2_inet6,
    pppox::l2tpv3,
    pppox::l2tpv3_inet6>("pppox", examples, words);

}  // namespace sockfam::fuzz
