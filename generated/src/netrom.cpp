// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/netrom.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(netrom::address)

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
     .doc = "NET/ROM, a network of AX.25 nodes. Who binds names the node, and the user as its digipeater; of a peer it "
            "is told the other way round.",
     .tuple = "(call[, digipeaters])",
     .text = "netrom:{call}<,via={digipeaters}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.1"}};

}  // namespace

extern const family_info netrom_family;
constexpr family_info netrom_family{
    .name = "netrom",
    .constant = "AF_NETROM",
    .doc = "NET/ROM, a network of AX.25 nodes. Who binds names the node, and the user as its digipeater; of a peer it "
           "is told the other way round.",
    .references = "net/netrom/af_netrom.c",
    .number = {.linux_ = 6},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
