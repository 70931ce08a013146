// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/system.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(system::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "id", .type = "kernel-control", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Assigned when the control is loaded; a name is looked up."},
    {.name = "unit", .type = "u32", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "0 lets the kernel choose."},
};

constexpr placed_field address_on_macos[] = {
    {"", "ss_sysaddr", 2, 2, field_order::host, 2},
    {"id", "sc_id", 4, 4, field_order::host},
    {"unit", "sc_unit", 8, 4, field_order::host},
    {"", "", 12, 20, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::macos, "sockaddr_ctl", "sys/kern_control.h", 32, 32, address_on_macos},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Kernel controls of macOS, such as utun's tunnels.",
     .tuple = "id | (id, unit)",
     .text = "system:{id}<,unit={unit}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"macos", "10.4"}, {"python", "3.3"}};

constexpr field::protocol protocols[] = {
    {"SYSPROTO_CONTROL", 2, os_set{os::macos}},
};

}  // namespace

extern const family_info system_family;
constexpr family_info system_family{
    .name = "system",
    .constant = "AF_SYSTEM",
    .doc = "Kernel controls of macOS, such as utun's tunnels.",
    .references = "sys/kern_control.h, Network Kernel Extensions Programming Guide",
    .number = {.macos = 32},
    .select = selection::none,
    .protocols = protocols,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
