// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/system.h>

#include "forms/verbs.h"

namespace sockfam::inline v0 {

/// id | (id, unit)
template <>
struct tuple_form<system::address> {
  using f = description<system::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    if (io.alone(f::id, a.id, false)) return;
    io.elements(2, 2);
    io.item(f::id, a.id);
    io.item(f::unit, a.unit);
    io.end();
  }
};

template SOCKFAM_EXPORT result<system::address> parse(std::string_view, form, const resolver&);
template SOCKFAM_EXPORT address_text format(const system::address&, form, const resolver&);
template SOCKFAM_EXPORT result<std::size_t> format_to(std::span<char>, const system::address&, form, const resolver&);
template bool forms::read_quickly(std::string_view, system::address&);

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
