// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/irda.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(irda::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "addr", .type = "irda-addr", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "0 is any device."},
    {.name = "name", .type = "chars[25]",
     .doc = "Name of the service, such as IrDA:IrCOMM."},
    {.name = "lsap_sel", .type = "u8", .min = 0, .max = 255, .fallback = 255, .has_default = true, .is_number = true,
     .doc = "Selector of the service; 255 is any, and that which the name says."},
};

constexpr placed_field address_on_linux[] = {
    {"lsap_sel", "sir_lsap_sel", 2, 1, field_order::none},
    {"", "", 3, 1, field_order::none},
    {"addr", "sir_addr", 4, 4, field_order::host},
    {"name", "sir_name", 8, 25, field_order::none},
    {"", "", 33, 3, field_order::none},
};

constexpr placed_field address_on_windows[] = {
    {"addr", "irdaDeviceID", 2, 4, field_order::little},
    {"name", "irdaServiceName", 6, 25, field_order::none},
    {"", "", 31, 1, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_irda", "linux/irda.h", 36, 36, address_on_linux},
    {os::windows, "SOCKADDR_IRDA", "af_irda.h", 32, 32, address_on_windows},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Infrared links (IrDA).",
     .tuple = "(addr, name[, lsap_sel])",
     .text = "irda:{addr},name={name}<,lsap={lsap_sel}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.2"}};

constexpr version_note removed[] = {{"linux", "4.17"}};

}  // namespace

extern const family_info irda_family;
constexpr family_info irda_family{
    .name = "irda",
    .constant = "AF_IRDA",
    .doc = "Infrared links (IrDA).",
    .references = "IrDA Link Management Protocol 1.1, linux/irda.h of Linux 4.16, af_irda.h",
    .number = {.linux_ = 23, .windows = 26},
    .select = selection::none,
    .since = since,
    .removed = removed,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
