// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
// fuzz_vsock_decode and fuzz_vsock_parse: see fuzz/harness.h.
#include "harness.h"
#include "vsock_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"vsock:2:1234", "(2, 1234)"},
    {"vsock:3:1024,flags=0x1", "(3, 1024, 1)"},
    {"vsock:4294967295:4294967295", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "vsock:",
    ":",
    ",flags=",
    "any",
    "hypervisor",
    "local",
    "host",
    "to-host",
};

}  // namespace

const registration registered = family_of<vsock::address>("vsock", examples, words);

}  // namespace sockfam::fuzz
