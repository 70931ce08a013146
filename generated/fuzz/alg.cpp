// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
// fuzz_alg_decode and fuzz_alg_parse: see fuzz/harness.h.
#include "harness.h"
#include "alg_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"alg:hash:sha256", "('hash', 'sha256', 0, 0)"},
    {"alg:skcipher:cbc(aes),feat=0x12345678,mask=0xffffffff", "('skcipher', 'cbc(aes)', 305419896, 4294967295)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "alg:",
    ":",
    ",feat=",
    ",mask=",
};

}  // namespace

const registration registered = family_of<alg::address>("alg", examples, words);

}  // namespace sockfam::fuzz
