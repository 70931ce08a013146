// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/x25.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(x25::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "addr", .type = "digits[16]",
     .doc = "Address of X.121; '' is none."},
};

constexpr placed_field address_on_linux[] = {
    {"addr", "sx25_addr.x25_addr", 2, 16, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_x25", "linux/x25.h", 18, 18, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Packet switched networks of ITU-T X.25.",
     .tuple = "(addr,)",
     .text = "x25:{addr}",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.2"}};

}  // namespace

extern const family_info x25_family;
constexpr family_info x25_family{
    .name = "x25",
    .constant = "AF_X25",
    .doc = "Packet switched networks of ITU-T X.25.",
    .references = "x25(7), ITU-T X.121",
    .number = {.linux_ = 9},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
