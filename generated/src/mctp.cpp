// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/mctp.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(mctp::extended)
SOCKFAM_TEXT_VERBS(mctp::endpoint)

namespace registry {
namespace {

constexpr field_info extended_fields[] = {
    {.name = "network", .type = "mctp-network", .min = 0, .max = 0xffffffffu, .is_number = true,
     .names = description<mctp::extended>::f::network_names,
     .doc = "Number of a network, which tells equal endpoint ids apart."},
    {.name = "addr", .type = "mctp-addr", .min = 0, .max = 255, .is_number = true,
     .names = description<mctp::extended>::f::addr_names,
     .doc = "Endpoint id."},
    {.name = "type", .type = "u8", .min = 0, .max = 255, .is_number = true,
     .doc = "Type of the messages."},
    {.name = "tag", .type = "mctp-tag", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "Tag of a message, 0 to 7, and the bits owner (8) and preallocated (16)."},
    {.name = "interface", .type = "interface", .min = 0, .max = 0x7fffffff, .is_number = true,
     .doc = "Index of a network interface; its name in text."},
    {.name = "haddr", .type = "hwaddr[..32]",
     .doc = "Hardware address."},
};

constexpr placed_field extended_on_linux[] = {
    {"", "smctp_base.__smctp_pad0", 2, 2, field_order::none},
    {"network", "smctp_base.smctp_network", 4, 4, field_order::host},
    {"addr", "smctp_base.smctp_addr.s_addr", 8, 1, field_order::none},
    {"type", "smctp_base.smctp_type", 9, 1, field_order::none},
    {"tag", "smctp_base.smctp_tag", 10, 1, field_order::none},
    {"", "smctp_base.__smctp_pad1", 11, 1, field_order::none},
    {"interface", "smctp_ifindex", 12, 4, field_order::host},
    {"halen", "smctp_halen", 16, 1, field_order::none},
    {"", "__smctp_pad0", 17, 3, field_order::none},
    {"haddr", "smctp_haddr", 20, 32, field_order::none},
};

constexpr layout_info extended_layouts[] = {
    {os::linux_, "sockaddr_mctp_ext", "linux/mctp.h", 52, 52, extended_on_linux},
};

constexpr field_info endpoint_fields[] = {
    {.name = "network", .type = "mctp-network", .min = 0, .max = 0xffffffffu, .is_number = true,
     .names = description<mctp::endpoint>::f::network_names,
     .doc = "Number of a network, which tells equal endpoint ids apart."},
    {.name = "addr", .type = "mctp-addr", .min = 0, .max = 255, .is_number = true,
     .names = description<mctp::endpoint>::f::addr_names,
     .doc = "Endpoint id."},
    {.name = "type", .type = "u8", .min = 0, .max = 255, .is_number = true,
     .doc = "Type of the messages."},
    {.name = "tag", .type = "mctp-tag", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "Tag of a message, 0 to 7, and the bits owner (8) and preallocated (16)."},
};

constexpr placed_field endpoint_on_linux[] = {
    {"", "__smctp_pad0", 2, 2, field_order::none},
    {"network", "smctp_network", 4, 4, field_order::host},
    {"addr", "smctp_addr.s_addr", 8, 1, field_order::none},
    {"type", "smctp_type", 9, 1, field_order::none},
    {"tag", "smctp_tag", 10, 1, field_order::none},
    {"", "__smctp_pad1", 11, 1, field_order::none},
};

constexpr layout_info endpoint_layouts[] = {
    {os::linux_, "sockaddr_mctp", "linux/mctp.h", 12, 12, endpoint_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "extended",
     .doc = "An endpoint and its hardware address on an interface; for sockets with the option MCTP_OPT_ADDR_EXT.",
     .tuple = "(network, addr, type, tag, interface, haddr)",
     .text = "mctp:extended:{network}:{addr},type={type}<,tag={tag}>,interface={interface},haddr={haddr}",
     .layouts = extended_layouts,
     .fields = extended_fields},
    {.name = "endpoint",
     .doc = "An endpoint of a network, and the type and tag of messages.",
     .tuple = "(network, addr, type, tag)",
     .text = "mctp:endpoint:{network}:{addr},type={type}<,tag={tag}>",
     .layouts = endpoint_layouts,
     .fields = endpoint_fields},
};

constexpr version_note since[] = {{"linux", "5.15"}};

}  // namespace

extern const family_info mctp_family;
constexpr family_info mctp_family{
    .name = "mctp",
    .constant = "AF_MCTP",
    .doc = "Management Component Transport Protocol: messages between the controllers on a board.",
    .references = "DMTF DSP0236, Documentation/networking/mctp.rst",
    .number = {.linux_ = 45},
    .select = selection::length,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
