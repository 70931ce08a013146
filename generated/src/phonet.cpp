// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/phonet.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(phonet::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "dev", .type = "phonet-byte", .min = 0, .max = 255, .is_number = true,
     .doc = "Device, a multiple of 4, and the upper 2 bits of the port."},
    {.name = "obj", .type = "phonet-byte", .min = 0, .max = 255, .is_number = true,
     .doc = "Port, its lower 8 bits; 0 lets the system choose."},
    {.name = "resource", .type = "phonet-byte", .min = 0, .max = 255, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "The service that the messages are for."},
};

constexpr placed_field address_on_linux[] = {
    {"obj", "spn_obj", 2, 1, field_order::none},
    {"dev", "spn_dev", 3, 1, field_order::none},
    {"resource", "spn_resource", 4, 1, field_order::none},
    {"", "spn_zero", 5, 11, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_pn", "linux/phonet.h", 16, 16, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Messages between the processors of a mobile phone and its modem.",
     .tuple = "(dev, obj, resource)",
     .text = "phonet:{dev},obj={obj}<,resource={resource}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.6.28"}};

constexpr field::protocol protocols[] = {
    {"PN_PROTO_TRANSPORT", 0, os_set{os::linux_}},
    {"PN_PROTO_PHONET", 1, os_set{os::linux_}},
    {"PN_PROTO_PIPE", 2, os_set{os::linux_}},
};

}  // namespace

extern const family_info phonet_family;
constexpr family_info phonet_family{
    .name = "phonet",
    .constant = "AF_PHONET",
    .doc = "Messages between the processors of a mobile phone and its modem.",
    .references = "Documentation/networking/phonet.rst",
    .number = {.linux_ = 35},
    .select = selection::none,
    .protocols = protocols,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
