// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/packet.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(packet::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "interface", .type = "interface", .min = 0, .max = 0x7fffffff, .is_number = true,
     .doc = "'' (index 0) is every interface."},
    {.name = "proto", .type = "ethertype", .min = 0, .max = 65535, .is_number = true,
     .doc = "Ethernet protocol number (ETH_P_*), in host order in the tuple."},
    {.name = "pkttype", .type = "packet-type", .min = 0, .max = 255, .fallback = 0, .has_default = true,
     .is_number = true, .names = description<packet::address>::f::pkttype_names,
     .doc = "The kind of receiver that a received frame was addressed to."},
    {.name = "hatype", .type = "u16", .min = 0, .max = 65535, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "ARP hardware type (ARPHRD_*)."},
    {.name = "addr", .type = "bytes[..32]", .fallback = 0, .has_default = true,
     .doc = "Hardware address."},
};

constexpr placed_field address_everywhere[] = {
    {"proto", "sll_protocol", 2, 2, field_order::big},
    {"interface", "sll_ifindex", 4, 4, field_order::host},
    {"hatype", "sll_hatype", 8, 2, field_order::host},
    {"pkttype", "sll_pkttype", 10, 1, field_order::none},
    {"halen", "sll_halen", 11, 1, field_order::none},
    {"addr", "sll_addr", 12, 8, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_ll", "linux/if_packet.h", 20, 12, address_everywhere},
    {os::illumos, "sockaddr_ll", "sys/socket.h", 20, 12, address_everywhere},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Frames of the link layer.",
     .tuple = "(interface, proto[, pkttype[, hatype[, addr]]])",
     .text = "packet:{interface},proto={proto}<,pkttype={pkttype}><,hatype={hatype}><,addr={addr}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.2"}};

}  // namespace

extern const family_info packet_family;
constexpr family_info packet_family{
    .name = "packet",
    .constant = "AF_PACKET",
    .doc = "Frames of the link layer.",
    .references = "packet(7)",
    .number = {.linux_ = 17, .illumos = 32},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
