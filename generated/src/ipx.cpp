// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/ipx.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(ipx::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "network", .type = "ipx-network", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Network; 0 is this one."},
    {.name = "node", .type = "hwaddr[6]",
     .doc = "Hardware address of the node."},
    {.name = "port", .type = "ipx-socket", .min = 0, .max = 65535, .is_number = true,
     .doc = "Socket number; 0 lets the kernel choose."},
    {.name = "type", .type = "ipx-type", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "Packet type."},
};

constexpr placed_field address_on_linux[] = {
    {"port", "sipx_port", 2, 2, field_order::big},
    {"network", "sipx_network", 4, 4, field_order::big},
    {"node", "sipx_node", 8, 6, field_order::none},
    {"type", "sipx_type", 14, 1, field_order::none},
    {"", "sipx_zero", 15, 1, field_order::none},
};

constexpr placed_field address_on_windows[] = {
    {"network", "sa_netnum", 2, 4, field_order::big},
    {"node", "sa_nodenum", 6, 6, field_order::none},
    {"port", "sa_socket", 12, 2, field_order::big},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_ipx", "netipx/ipx.h", 16, 16, address_on_linux},
    {os::windows, "SOCKADDR_IPX", "wsipx.h", 14, 14, address_on_windows},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Datagrams of Novell NetWare.",
     .tuple = "(network, node, port<, type>)",
     .text = "ipx:{network}/{node}/{port}<,type={type}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note removed[] = {{"linux", "4.18"}};

}  // namespace

extern const family_info ipx_family;
constexpr family_info ipx_family{
    .name = "ipx",
    .constant = "AF_IPX",
    .doc = "Datagrams of Novell NetWare.",
    .references = "ipx(7)",
    .number = {.linux_ = 4, .windows = 6},
    .select = selection::none,
    .removed = removed,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
