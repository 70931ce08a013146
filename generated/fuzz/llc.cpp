// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
// fuzz_llc_decode and fuzz_llc_parse: see fuzz/harness.h.
#include "harness.h"
#include "llc_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"llc:02:11:22:33:44:55,sap=0x42", "(b'\\x02\\x11\"3DU', 66, 1, 0, 0, 0)"},
    {"llc:00:00:00:00:00:00,sap=0xaa,arphrd=772,test=1,xid=2,ua=3",
     "(b'\\x00\\x00\\x00\\x00\\x00\\x00', 170, 772, 1, 2, 3)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "llc:",
    ",sap=",
    ",arphrd=",
    ",test=",
    ",xid=",
    ",ua=",
    "ether",
    "null",
    "llc",
    "sna",
    "ip",
    "bspan",
    "snap",
    "banyan",
    "ipx",
    "netbeui",
    "lanmgr",
    "osi",
    "global",
};

}  // namespace

const registration registered = family_of<llc::address>("llc", examples, words);

}  // namespace sockfam::fuzz
