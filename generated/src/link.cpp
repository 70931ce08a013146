// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/link.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(link::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "interface", .type = "interface16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Index of a network interface; its name in text."},
    {.name = "name", .type = "chars[..32]", .fallback = 0, .has_default = true,
     .doc = "Name of the interface, which may have another index by now."},
    {.name = "addr", .type = "hwaddr[..32]", .fallback = 0, .has_default = true,
     .doc = "Hardware address."},
    {.name = "type", .type = "if-type", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .names = description<link::address>::f::type_names,
     .doc = "Type of the interface (IFT_*)."},
    {.name = "selector", .type = "bytes[..32]", .fallback = 0, .has_default = true,
     .doc = "Link layer selector."},
};

constexpr placed_field address_on_freebsd[] = {
    {"interface", "sdl_index", 2, 2, field_order::host},
    {"type", "sdl_type", 4, 1, field_order::none},
    {"nlen", "sdl_nlen", 5, 1, field_order::none},
    {"alen", "sdl_alen", 6, 1, field_order::none},
    {"slen", "sdl_slen", 7, 1, field_order::none},
    {"name", "sdl_data", 8, 46, field_order::none},
    {"addr", "sdl_data", 8, 46, field_order::none},
    {"selector", "sdl_data", 8, 46, field_order::none},
};

constexpr placed_field address_on_openbsd_netbsd[] = {
    {"interface", "sdl_index", 2, 2, field_order::host},
    {"type", "sdl_type", 4, 1, field_order::none},
    {"nlen", "sdl_nlen", 5, 1, field_order::none},
    {"alen", "sdl_alen", 6, 1, field_order::none},
    {"slen", "sdl_slen", 7, 1, field_order::none},
    {"name", "sdl_data", 8, 24, field_order::none},
    {"addr", "sdl_data", 8, 24, field_order::none},
    {"selector", "sdl_data", 8, 24, field_order::none},
};

constexpr placed_field address_on_macos[] = {
    {"interface", "sdl_index", 2, 2, field_order::host},
    {"type", "sdl_type", 4, 1, field_order::none},
    {"nlen", "sdl_nlen", 5, 1, field_order::none},
    {"alen", "sdl_alen", 6, 1, field_order::none},
    {"slen", "sdl_slen", 7, 1, field_order::none},
    {"name", "sdl_data", 8, 12, field_order::none},
    {"addr", "sdl_data", 8, 12, field_order::none},
    {"selector", "sdl_data", 8, 12, field_order::none},
};

constexpr placed_field address_on_illumos[] = {
    {"interface", "sdl_index", 2, 2, field_order::host},
    {"type", "sdl_type", 4, 1, field_order::none},
    {"nlen", "sdl_nlen", 5, 1, field_order::none},
    {"alen", "sdl_alen", 6, 1, field_order::none},
    {"slen", "sdl_slen", 7, 1, field_order::none},
    {"name", "sdl_data", 8, 244, field_order::none},
    {"addr", "sdl_data", 8, 244, field_order::none},
    {"selector", "sdl_data", 8, 244, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::freebsd, "sockaddr_dl", "net/if_dl.h", 54, 8, address_on_freebsd},
    {os::openbsd, "sockaddr_dl", "net/if_dl.h", 32, 8, address_on_openbsd_netbsd},
    {os::netbsd, "sockaddr_dl", "net/if_dl.h", 32, 8, address_on_openbsd_netbsd},
    {os::macos, "sockaddr_dl", "net/if_dl.h", 20, 8, address_on_macos},
    {os::illumos, "sockaddr_dl", "net/if_dl.h", 252, 8, address_on_illumos},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "A network interface, by index, name and hardware address, in lists of interfaces and in route messages.",
     .tuple = "(interface[, name[, addr[, type[, selector]]]])",
     .text = "link:{interface}<,name={name}><,addr={addr}><,type={type}><,selector={selector}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

}  // namespace

extern const family_info link_family;
constexpr family_info link_family{
    .name = "link",
    .constant = "AF_LINK",
    .doc = "A network interface, by index, name and hardware address, in lists of interfaces and in route messages.",
    .references = "link_addr(3), getifaddrs(3), route(4)",
    .number = {.freebsd = 18, .openbsd = 18, .netbsd = 18, .macos = 18, .illumos = 25},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
