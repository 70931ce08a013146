// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
// fuzz_tipc_decode and fuzz_tipc_parse: see fuzz/harness.h.
#include "harness.h"
#include "tipc_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"tipc:service-range:18888,17,19", "(1, 18888, 17, 19, 2)"},
    {"tipc:service:18888,17,scope=3", "(2, 18888, 17, 0, 3)"},
    {"tipc:service:18888,17,scope=-2,domain=16781313", "(2, 18888, 17, 0, -2, 16781313)"},
    {"tipc:socket:16781313,4711", "(3, 16781313, 4711, 0, 2)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "tipc:",
    "service-range",
    "service",
    "socket",
    ",",
    ",scope=",
    "zone",
    "cluster",
    "node",
    ",domain=",
};

}  // namespace

const registration registered = family_of<
    tipc::service_range,
    tipc::service,
    tipc::socket>("tipc", examples, words);

}  // namespace sockfam::fuzz
