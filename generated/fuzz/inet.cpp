// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
// fuzz_inet_decode and fuzz_inet_parse: see fuzz/harness.h.
#include "harness.h"
#include "inet_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"inet:192.0.2.1:80", "('192.0.2.1', 80)"},
    {"inet:0.0.0.0:0", "('0.0.0.0', 0)"},
    {"inet:255.255.255.255:65535", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "inet:",
    ":",
};

}  // namespace

const registration registered = family_of<inet::address>("inet", examples, words);

}  // namespace sockfam::fuzz
