// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
// fuzz_caif_decode and fuzz_caif_parse: see fuzz/harness.h.
#include "harness.h"
#include "caif_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"caif:at:2", "(2,)"},
    {"caif:datagram:5", "(5,)"},
    {"caif:util:psock_test", "('psock_test',)"},
    {"caif:rfm:1,volume=/data", "(1, '/data')"},
    {"caif:debug:1,service=2", "(1, 2)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "caif:",
    "at",
    "datagram",
    "util",
    "rfm",
    "debug",
    "plain",
    ",volume=",
    ",service=",
    "trace-interactive",
    "trace",
    "interactive",
    "radio",
    "app",
};

}  // namespace

const registration registered = family_of<
    caif::at,
    caif::datagram,
    caif::util,
    caif::rfm,
    caif::debug>("caif", examples, words);

}  // namespace sockfam::fuzz
