// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
// fuzz_unix_decode and fuzz_unix_parse: see fuzz/harness.h.
#include "harness.h"
#include "unix_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"unix:/run/x", "'/run/x'"},
    {"unix:@name", "b'\\x00name'"},
    {"unix:@a%00%1b%0a", "b'\\x00a\\x00\\x1b\\n'"},
    {"unix:", "''"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "unix:",
    "abstract",
    "unnamed",
    "pathname",
    "@",
};

}  // namespace

const registration registered = family_of<
    unix_::abstract,
    unix_::unnamed,
    unix_::pathname>("unix", examples, words);

}  // namespace sockfam::fuzz
