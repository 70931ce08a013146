// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/frame.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(frame::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "interface", .type = "interface", .min = 0, .max = 0x7fffffff, .is_number = true,
     .doc = "'' (index 0) leaves it to ifname."},
    {.name = "proto", .type = "ethertype", .min = 0, .max = 65535, .is_number = true,
     .doc = "Ethernet protocol number (ETH_P_*), in host order in the tuple."},
    {.name = "addr", .type = "hwaddr[6]", .fallback = 0, .has_default = true,
     .doc = "The peer's hardware address."},
    {.name = "ifname", .type = "chars[16]", .fallback = 0, .has_default = true,
     .doc = "Name of the interface, if there is no index."},
};

constexpr placed_field address_on_openbsd[] = {
    {"proto", "sfrm_proto", 2, 2, field_order::big},
    {"interface", "sfrm_ifindex", 4, 4, field_order::host},
    {"addr", "sfrm_addr", 8, 6, field_order::none},
    {"", "", 14, 2, field_order::none},
    {"ifname", "sfrm_ifname", 16, 16, field_order::none},
    {"", "sfrm_data", 32, 32, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::openbsd, "sockaddr_frame", "net/frame.h", 64, 64, address_on_openbsd},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Ethernet frames of one protocol, on OpenBSD.",
     .tuple = "(interface, proto[, addr[, ifname]])",
     .text = "frame:{interface},proto={proto}<,addr={addr}><,ifname={ifname}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

}  // namespace

extern const family_info frame_family;
constexpr family_info frame_family{
    .name = "frame",
    .constant = "AF_FRAME",
    .doc = "Ethernet frames of one protocol, on OpenBSD.",
    .references = "frame(4), net/frame.h",
    .number = {.openbsd = 36},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
