// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/l2tp.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(l2tp::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "host", .type = "ipv4",
     .doc = "IPv4 address."},
    {.name = "conn_id", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Connection id of the session or tunnel here."},
};

constexpr placed_field address_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"host", "l2tp_addr", 4, 4, field_order::none},
    {"conn_id", "l2tp_conn_id", 8, 4, field_order::host},
    {"", "", 12, 4, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_l2tpip", "linux/l2tp.h", 16, 16, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Version 3 of the Layer 2 Tunneling Protocol, over IPv4 without UDP.",
     .tuple = "(host, conn_id)",
     .text = "l2tp:{host},conn={conn_id}",
     .protocols = description<l2tp::address>::protocols,
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.6.35"}};

}  // namespace

extern const family_info l2tp_family;
constexpr family_info l2tp_family{
    .name = "l2tp",
    .constant = "IPPROTO_L2TP",
    .doc = "Version 3 of the Layer 2 Tunneling Protocol, over IPv4 without UDP.",
    .references = "RFC 3931, Documentation/networking/l2tp.rst",
    .number = {.linux_ = 2},
    .protocol = {.linux_ = 115},
    .under = "inet",
    .select = selection::protocol,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
