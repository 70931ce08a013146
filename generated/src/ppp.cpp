// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/ppp.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(ppp::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "service", .type = "chars[64]", .fallback = 0, .has_default = true,
     .doc = "Name of the service."},
    {.name = "ac_name", .type = "chars[64]", .fallback = 0, .has_default = true,
     .doc = "Name of the access concentrator."},
    {.name = "cookie", .type = "u32", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = ""},
};

constexpr placed_field address_on_macos[] = {
    {"", "ppp.ppp_proto", 2, 2, field_order::host, 16},
    {"cookie", "ppp.ppp_cookie", 4, 4, field_order::host},
    {"ac_name", "pppoe_ac_name", 8, 64, field_order::none},
    {"service", "pppoe_service", 72, 64, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::macos, "sockaddr_pppoe", "ppp_domain.h", 136, 136, address_on_macos},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Links of PPP over Ethernet.",
     .tuple = "(service[, ac_name[, cookie]])",
     .text = "ppp:{service}<,ac-name={ac_name}><,cookie={cookie}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

}  // namespace

extern const family_info ppp_family;
constexpr family_info ppp_family{
    .name = "ppp",
    .constant = "AF_PPP",
    .doc = "Links of PPP over Ethernet.",
    .references = "ppp_domain.h of Apple's ppp",
    .number = {.macos = 34},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
