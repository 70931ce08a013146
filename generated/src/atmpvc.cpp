// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/atmpvc.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(atmpvc::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "itf", .type = "atm-itf", .min = -32768, .max = 32767, .is_number = true,
     .names = description<atmpvc::address>::f::itf_names,
     .doc = "Number of an ATM interface."},
    {.name = "vpi", .type = "atm-vpi", .min = -32768, .max = 32767, .is_number = true,
     .names = description<atmpvc::address>::f::vpi_names,
     .doc = "Virtual path identifier; any lets the system choose, unspec leaves it open."},
    {.name = "vci", .type = "atm-vci", .min = -2147483648, .max = 0x7fffffff, .is_number = true,
     .names = description<atmpvc::address>::f::vci_names,
     .doc = "Virtual channel identifier; any lets the system choose, unspec leaves it open."},
};

constexpr placed_field address_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"itf", "sap_addr.itf", 4, 2, field_order::host},
    {"vpi", "sap_addr.vpi", 6, 2, field_order::host},
    {"vci", "sap_addr.vci", 8, 4, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_atmpvc", "linux/atm.h", 12, 12, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Permanent virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members.",
     .tuple = "(itf, vpi, vci)",
     .text = "atmpvc:{itf}.{vpi}.{vci}",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.4"}};

}  // namespace

extern const family_info atmpvc_family;
constexpr family_info atmpvc_family{
    .name = "atmpvc",
    .constant = "AF_ATMPVC",
    .doc = "Permanent virtual channels of ATM. Not for sparc64, whose struct has 4 bytes more before the members.",
    .references = "linux/atm.h",
    .number = {.linux_ = 8},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
