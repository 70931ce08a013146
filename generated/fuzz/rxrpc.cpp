// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
// fuzz_rxrpc_decode and fuzz_rxrpc_parse: see fuzz/harness.h.
#include "harness.h"
#include "rxrpc_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"rxrpc:inet:2500@192.0.2.1:7003", "(2, 2500, '192.0.2.1', 7003, 16)"},
    {"rxrpc:inet6:2500@[2001:db8::1]:7003", "(10, 2500, '2001:db8::1', 7003, 0, 0)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "rxrpc:",
    "inet",
    "inet6",
    "@",
    ":",
    ",transport-len=",
    "@[",
    "%",
    "]:",
    "?flowinfo=",
};

}  // namespace

const registration registered = family_of<
    rxrpc::inet,
    rxrpc::inet6>("rxrpc", examples, words);

}  // namespace sockfam::fuzz
