// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
// fuzz_iucv_decode and fuzz_iucv_parse: see fuzz/harness.h.
#include "harness.h"
#include "iucv_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"iucv:LINUX001,name=ECHO", "('LINUX001', 'ECHO', '')"},
    {"iucv:,name=%00%00%00%00%00%00%00%00,nodeid=A", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "iucv:",
    ",name=",
    ",nodeid=",
};

}  // namespace

const registration registered = family_of<iucv::address>("iucv", examples, words);

}  // namespace sockfam::fuzz
