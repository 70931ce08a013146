// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
// fuzz_inet6_decode and fuzz_inet6_parse: see fuzz/harness.h.
#include "harness.h"
#include "inet6_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"inet6:[::1]:80", "('::1', 80, 0, 0)"},
    {"inet6:[fe80::1%eth0]:443", "('fe80::1', 443, 0, 2)"},
    {"inet6:[2001:db8::1]:65535?flowinfo=1048575", "('2001:db8::1', 65535, 1048575, 0)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "inet6:",
    "[",
    "%",
    "]:",
    "?flowinfo=",
};

}  // namespace

const registration registered = family_of<inet6::address>("inet6", examples, words);

}  // namespace sockfam::fuzz
