// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/l2tp6.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(l2tp6::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "host", .type = "ipv6",
     .doc = "IPv6 address."},
    {.name = "conn_id", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Connection id of the session or tunnel here."},
    {.name = "flowinfo", .type = "u32be", .min = 0, .max = 0xfffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Flow label (RFC 6437)."},
    {.name = "scope_id", .type = "scope-id", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Zone of a link-local address, an interface's index."},
};

constexpr placed_field address_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"flowinfo", "l2tp_flowinfo", 4, 4, field_order::big},
    {"host", "l2tp_addr", 8, 16, field_order::none},
    {"scope_id", "l2tp_scope_id", 24, 4, field_order::host},
    {"conn_id", "l2tp_conn_id", 28, 4, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_l2tpip6", "linux/l2tp.h", 32, 32, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Version 3 of the Layer 2 Tunneling Protocol, over IPv6 without UDP.",
     .tuple = "(host, conn_id[, flowinfo[, scope_id]])",
     .text = "l2tp6:[{host}<%{scope_id}>],conn={conn_id}<,flowinfo={flowinfo}>",
     .protocols = description<l2tp6::address>::protocols,
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "3.5"}};

}  // namespace

extern const family_info l2tp6_family;
constexpr family_info l2tp6_family{
    .name = "l2tp6",
    .constant = "IPPROTO_L2TP",
    .doc = "Version 3 of the Layer 2 Tunneling Protocol, over IPv6 without UDP.",
    .references = "RFC 3931, Documentation/networking/l2tp.rst",
    .number = {.linux_ = 10},
    .protocol = {.linux_ = 115},
    .under = "inet6",
    .select = selection::protocol,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
