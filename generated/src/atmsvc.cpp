// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/atmsvc.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(atmsvc::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "prv", .type = "bytes[20]",
     .doc = "Private address, an NSAP; all zeros if there is none."},
    {.name = "pub", .type = "digits[13]", .fallback = 0, .has_default = true,
     .doc = "Public address, up to 12 digits of E.164."},
    {.name = "lij_type", .type = "atm-lij-type", .min = -128, .max = 127, .fallback = 0, .has_default = true,
     .is_number = true, .names = description<atmsvc::address>::f::lij_type_names,
     .doc = "How a leaf joins a call that has several."},
    {.name = "lij_id", .type = "u32", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Number of the call that is joined."},
};

constexpr placed_field address_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"prv", "sas_addr.prv", 4, 20, field_order::none},
    {"pub", "sas_addr.pub", 24, 13, field_order::none},
    {"lij_type", "sas_addr.lij_type", 37, 1, field_order::none},
    {"", "", 38, 2, field_order::none},
    {"lij_id", "sas_addr.lij_id", 40, 4, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_atmsvc", "linux/atm.h", 44, 44, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Switched virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members.",
     .tuple = "(prv[, pub[, lij_type, lij_id]])",
     .text = "atmsvc:{prv}<,pub={pub}><,lij-type={lij_type}><,lij-id={lij_id}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.4"}};

}  // namespace

extern const family_info atmsvc_family;
constexpr family_info atmsvc_family{
    .name = "atmsvc",
    .constant = "AF_ATMSVC",
    .doc = "Switched virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members.",
    .references = "linux/atm.h, ATM Forum UNI 3.1, ITU-T E.164",
    .number = {.linux_ = 20},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
