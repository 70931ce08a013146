// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
// fuzz_ib_decode and fuzz_ib_parse: see fuzz/harness.h.
#include "harness.h"
#include "ib_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"ib:fe80::2:c903:0:1491,sid=0x1060015", "('fe80::2:c903:0:1491', 17170453, 65535, 0, 18446744073709551615, 0)"},
    {"ib:::,sid=0x1060000,pkey=0x8001,flowinfo=0x1,sid-mask=0xffffffffffff0000,scope=2",
     "('::', 17170432, 32769, 1, 18446744073709486080, 2)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "ib:",
    ",sid=",
    ",pkey=",
    ",flowinfo=",
    ",sid-mask=",
    ",scope=",
};

}  // namespace

const registration registered = family_of<ib::address>("ib", examples, words);

}  // namespace sockfam::fuzz
