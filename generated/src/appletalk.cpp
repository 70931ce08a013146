// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/appletalk.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(appletalk::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "net", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = "Network; 0 is this one."},
    {.name = "node", .type = "at-node", .min = 0, .max = 255, .is_number = true,
     .names = description<appletalk::address>::f::node_names,
     .doc = "Node; 0 is any, 255 all."},
    {.name = "port", .type = "u8", .min = 0, .max = 255, .is_number = true,
     .doc = "DDP socket number; 0 is any."},
};

constexpr placed_field address_on_linux[] = {
    {"port", "sat_port", 2, 1, field_order::none},
    {"", "", 3, 1, field_order::none},
    {"net", "sat_addr.s_net", 4, 2, field_order::big},
    {"node", "sat_addr.s_node", 6, 1, field_order::none},
    {"", "", 7, 1, field_order::none},
    {"", "sat_zero", 8, 8, field_order::none},
};

constexpr placed_field address_on_netbsd[] = {
    {"port", "sat_port", 2, 1, field_order::none},
    {"", "", 3, 1, field_order::none},
    {"net", "sat_addr.s_net", 4, 2, field_order::big},
    {"node", "sat_addr.s_node", 6, 1, field_order::none},
    {"", "", 7, 1, field_order::none},
    {"", "sat_range.r_zero", 8, 8, field_order::none},
};

constexpr placed_field address_on_windows[] = {
    {"net", "sat_net", 2, 2, field_order::host},
    {"node", "sat_node", 4, 1, field_order::none},
    {"port", "sat_socket", 5, 1, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_at", "linux/atalk.h", 16, 16, address_on_linux},
    {os::netbsd, "sockaddr_at", "netatalk/at.h", 16, 16, address_on_netbsd},
    {os::windows, "SOCKADDR_AT", "atalkwsh.h", 6, 6, address_on_windows},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Datagrams of AppleTalk (DDP).",
     .tuple = "(net, node, port)",
     .text = "appletalk:{net}.{node}:{port}",
     .layouts = address_layouts,
     .fields = address_fields},
};

}  // namespace

extern const family_info appletalk_family;
constexpr family_info appletalk_family{
    .name = "appletalk",
    .constant = "AF_APPLETALK",
    .doc = "Datagrams of AppleTalk (DDP).",
    .references = "ddp(7), Inside AppleTalk",
    .number = {.linux_ = 5, .netbsd = 16, .windows = 16},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
