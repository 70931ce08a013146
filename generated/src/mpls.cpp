// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/mpls.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(mpls::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "entry", .type = "mpls-entry", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Label stack entry; the label is in the upper 20 bits."},
};

constexpr placed_field address_on_openbsd[] = {
    {"", "smpls_pad0", 2, 2, field_order::none},
    {"entry", "smpls_label", 4, 4, field_order::big},
    {"", "", 8, 8, field_order::none},
};

constexpr placed_field address_on_netbsd[] = {
    {"", "smpls_pad", 2, 2, field_order::none},
    {"entry", "smpls_addr.s_addr", 4, 4, field_order::big},
};

constexpr layout_info address_layouts[] = {
    {os::openbsd, "sockaddr_mpls", "netmpls/mpls.h", 16, 16, address_on_openbsd},
    {os::netbsd, "sockaddr_mpls", "netmpls/mpls.h", 8, 8, address_on_netbsd},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Label of a route (Multiprotocol Label Switching), in route messages.",
     .tuple = "(entry,)",
     .text = "mpls:{entry}",
     .layouts = address_layouts,
     .fields = address_fields},
};

}  // namespace

extern const family_info mpls_family;
constexpr family_info mpls_family{
    .name = "mpls",
    .constant = "AF_MPLS",
    .doc = "Label of a route (Multiprotocol Label Switching), in route messages.",
    .references = "RFC 3032, mpls(4)",
    .number = {.openbsd = 33, .netbsd = 33},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
