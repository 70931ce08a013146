// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
// fuzz_system_decode and fuzz_system_parse: see fuzz/harness.h.
#include "harness.h"
#include "system_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"system:com.apple.net.utun_control", "(2, 0)"},
    {"system:7,unit=4294967295", "(7, 4294967295)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "system:",
    ",unit=",
};

}  // namespace

const registration registered = family_of<system::address>("system", examples, words);

}  // namespace sockfam::fuzz
