// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
// fuzz_irda_decode and fuzz_irda_parse: see fuzz/harness.h.
#include "harness.h"
#include "irda_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"irda:0x1234567,name=OBEX", "(19088743, 'OBEX', 255)"},
    {"irda:0x0,name=,lsap=16", "(0, '', 16)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "irda:",
    ",name=",
    ",lsap=",
};

}  // namespace

const registration registered = family_of<irda::address>("irda", examples, words);

}  // namespace sockfam::fuzz
