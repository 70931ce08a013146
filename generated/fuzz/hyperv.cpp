// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
// fuzz_hyperv_decode and fuzz_hyperv_parse: see fuzz/harness.h.
#include "harness.h"
#include "hyperv_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"hyperv:service:e0e16197-dd56-4a10-9195-5ee7a155a838,00000438-facb-11e6-bd58-64006a7986d3",
     "('e0e16197-dd56-4a10-9195-5ee7a155a838', '00000438-facb-11e6-bd58-64006a7986d3')"},
    {"hyperv:port:5000", "(5000,)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "hyperv:",
    "service",
    "port",
    ",",
    "zero",
    "broadcast",
    "children",
    "loopback",
    "parent",
    "silohost",
    "vsock-template",
};

}  // namespace

const registration registered = family_of<
    hyperv::service,
    hyperv::port>("hyperv", examples, words);

}  // namespace sockfam::fuzz
