// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/rose.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(rose::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "addr", .type = "bcd[5]",
     .doc = "Address of the node."},
    {.name = "call", .type = "callsign",
     .doc = "Call sign and SSID of an amateur radio station."},
    {.name = "digis", .type = "callsign[6]", .fallback = 0, .has_default = true,
     .doc = "The stations that pass on what is sent."},
};

constexpr placed_field address_on_linux[] = {
    {"addr", "srose_addr.rose_addr", 2, 5, field_order::none},
    {"call", "srose_call.ax25_call", 7, 7, field_order::none},
    {"", "", 14, 2, field_order::none},
    {"ndigis", "srose_ndigis", 16, 4, field_order::host},
    {"digis", "srose_digis", 20, 42, field_order::none},
    {"", "", 62, 2, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "full_sockaddr_rose", "linux/rose.h", 64, 20, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "ROSE, X.25 over AX.25.",
     .tuple = "(addr, call[, digis])",
     .text = "rose:{addr},call={call}<,via={digis}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.1"}};

}  // namespace

extern const family_info rose_family;
constexpr family_info rose_family{
    .name = "rose",
    .constant = "AF_ROSE",
    .doc = "ROSE, X.25 over AX.25.",
    .references = "net/rose/af_rose.c",
    .number = {.linux_ = 11},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
