// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/ieee802154.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(ieee802154::long_)
SOCKFAM_TEXT_VERBS(ieee802154::short_)
SOCKFAM_TEXT_VERBS(ieee802154::none)

namespace registry {
namespace {

constexpr field_info long__fields[] = {
    {.name = "pan_id", .type = "wpan-pan", .min = 0, .max = 65535, .is_number = true,
     .names = description<ieee802154::long_>::f::pan_id_names,
     .doc = "Id of a personal area network."},
    {.name = "hwaddr", .type = "hwaddr[8]",
     .doc = "Hardware address."},
};

constexpr placed_field long__on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"addr_type", "addr.addr_type", 4, 4, field_order::host},
    {"pan_id", "addr.pan_id", 8, 2, field_order::host},
    {"hwaddr", "addr.hwaddr", 10, 8, field_order::none},
    {"", "", 18, 2, field_order::none},
};

constexpr layout_info long__layouts[] = {
    {os::linux_, "sockaddr_ieee802154", "net/af_ieee802154.h", 20, 18, long__on_linux},
};

constexpr field_info short__fields[] = {
    {.name = "pan_id", .type = "wpan-pan", .min = 0, .max = 65535, .is_number = true,
     .names = description<ieee802154::short_>::f::pan_id_names,
     .doc = "Id of a personal area network."},
    {.name = "short_addr", .type = "wpan-short", .min = 0, .max = 65535, .is_number = true,
     .names = description<ieee802154::short_>::f::short_addr_names,
     .doc = "Address of a device in its network."},
};

constexpr placed_field short__on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"addr_type", "addr.addr_type", 4, 4, field_order::host},
    {"pan_id", "addr.pan_id", 8, 2, field_order::host},
    {"short_addr", "addr.short_addr", 10, 2, field_order::host},
    {"", "", 12, 8, field_order::none},
};

constexpr layout_info short__layouts[] = {
    {os::linux_, "sockaddr_ieee802154", "net/af_ieee802154.h", 20, 12, short__on_linux},
};

constexpr field_info none_fields[] = {
    {.name = "pan_id", .type = "wpan-pan", .min = 0, .max = 65535, .fallback = 0, .has_default = true,
     .is_number = true, .names = description<ieee802154::none>::f::pan_id_names,
     .doc = "Id of a personal area network."},
};

constexpr placed_field none_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"addr_type", "addr.addr_type", 4, 4, field_order::host},
    {"pan_id", "addr.pan_id", 8, 2, field_order::host},
    {"", "", 10, 10, field_order::none},
};

constexpr layout_info none_layouts[] = {
    {os::linux_, "sockaddr_ieee802154", "net/af_ieee802154.h", 20, 8, none_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "long",
     .doc = "A device, by the address that it was made with.",
     .tuple = "(addr_type, pan_id, hwaddr)",
     .text = "ieee802154:long:{pan_id},{hwaddr}",
     .tag_field = "addr_type",
     .tag = 3,
     .layouts = long__layouts,
     .fields = long__fields},
    {.name = "short",
     .doc = "A device, by the address that its network gave it.",
     .tuple = "(addr_type, pan_id, short_addr)",
     .text = "ieee802154:short:{pan_id},{short_addr}",
     .tag_field = "addr_type",
     .tag = 2,
     .layouts = short__layouts,
     .fields = short__fields},
    {.name = "none",
     .doc = "No device, as in frames that only the coordinator of a network gets or sends.",
     .tuple = "(addr_type[, pan_id])",
     .text = "ieee802154:none:{pan_id}",
     .tag_field = "addr_type",
     .tag = 0,
     .layouts = none_layouts,
     .fields = none_fields},
};

constexpr version_note since[] = {{"linux", "2.6.31"}};

}  // namespace

extern const family_info ieee802154_family;
constexpr family_info ieee802154_family{
    .name = "ieee802154",
    .constant = "AF_IEEE802154",
    .doc = "Low-rate wireless personal area networks.",
    .references = "net/af_ieee802154.h, Documentation/networking/ieee802154.rst, IEEE 802.15.4",
    .number = {.linux_ = 36},
    .select = selection::tag,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
