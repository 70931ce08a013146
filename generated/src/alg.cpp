// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/alg.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(alg::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "type", .type = "chars[14]",
     .doc = "hash, skcipher, aead, rng and so on."},
    {.name = "name", .type = "chars[1..64]",
     .doc = "Algorithm, as /proc/crypto names it."},
    {.name = "feat", .type = "alg-mask", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Bits of the kernel crypto API's algorithm type."},
    {.name = "mask", .type = "alg-mask", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Bits of the kernel crypto API's algorithm type."},
};

constexpr placed_field address_on_linux[] = {
    {"type", "salg_type", 2, 14, field_order::none},
    {"feat", "salg_feat", 16, 4, field_order::host},
    {"mask", "salg_mask", 20, 4, field_order::host},
    {"name", "salg_name", 24, 64, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_alg", "linux/if_alg.h", 88, 25, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "The kernel's cryptography.",
     .tuple = "(type, name[, feat[, mask]])",
     .text = "alg:{type}:{name}<,feat={feat}><,mask={mask}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.6.38"}, {"python", "3.6"}};

}  // namespace

extern const family_info alg_family;
constexpr family_info alg_family{
    .name = "alg",
    .constant = "AF_ALG",
    .doc = "The kernel's cryptography.",
    .references = "Documentation/crypto/userspace-if.rst",
    .number = {.linux_ = 38},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
