// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
// fuzz_netrom_decode and fuzz_netrom_parse: see fuzz/harness.h.
#include "harness.h"
#include "netrom_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"netrom:N0CALL-7", "('N0CALL-7', ())"},
    {"netrom:N0CALL,via=N1CALL-1", "('N0CALL', ('N1CALL-1',))"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "netrom:",
    ",via=",
};

}  // namespace

const registration registered = family_of<netrom::address>("netrom", examples, words);

}  // namespace sockfam::fuzz
