// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/ax25.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(ax25::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "call", .type = "callsign",
     .doc = "Call sign and SSID of an amateur radio station."},
    {.name = "digipeaters", .type = "callsign[8]", .fallback = 0, .has_default = true,
     .doc = "The stations that pass on what is sent."},
};

constexpr placed_field address_on_linux[] = {
    {"call", "fsa_ax25.sax25_call.ax25_call", 2, 7, field_order::none},
    {"", "", 9, 3, field_order::none},
    {"ndigis", "fsa_ax25.sax25_ndigis", 12, 4, field_order::host},
    {"digipeaters", "fsa_digipeater", 16, 56, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "full_sockaddr_ax25", "linux/ax25.h", 72, 16, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "AX.25, the packet radio of amateurs.",
     .tuple = "(call[, digipeaters])",
     .text = "ax25:{call}<,via={digipeaters}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.1"}};

}  // namespace

extern const family_info ax25_family;
constexpr family_info ax25_family{
    .name = "ax25",
    .constant = "AF_AX25",
    .doc = "AX.25, the packet radio of amateurs.",
    .references = "net/ax25/af_ax25.c, AX.25 2.2, Link Access Protocol for Amateur Packet Radio",
    .number = {.linux_ = 3},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
