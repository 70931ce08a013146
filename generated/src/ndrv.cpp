// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/ndrv.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(ndrv::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "name", .type = "chars[16]",
     .doc = "Name of the interface."},
};

constexpr placed_field address_on_macos[] = {
    {"name", "snd_name", 2, 16, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::macos, "sockaddr_ndrv", "net/ndrv.h", 18, 18, address_on_macos},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Raw frames of an interface of macOS, beside or instead of its protocols.",
     .tuple = "(name,)",
     .text = "ndrv:{name}",
     .layouts = address_layouts,
     .fields = address_fields},
};

}  // namespace

extern const family_info ndrv_family;
constexpr family_info ndrv_family{
    .name = "ndrv",
    .constant = "AF_NDRV",
    .doc = "Raw frames of an interface of macOS, beside or instead of its protocols.",
    .references = "net/ndrv.h",
    .number = {.macos = 27},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
