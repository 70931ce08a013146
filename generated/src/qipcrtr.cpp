// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/qipcrtr.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(qipcrtr::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "node", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "port", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
};

constexpr placed_field address_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"node", "sq_node", 4, 4, field_order::host},
    {"port", "sq_port", 8, 4, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_qrtr", "linux/qrtr.h", 12, 12, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Messages between the processors of a Qualcomm chip, through its IPC router.",
     .tuple = "(node, port)",
     .text = "qipcrtr:{node}:{port}",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "4.7"}, {"python", "3.8"}};

}  // namespace

extern const family_info qipcrtr_family;
constexpr family_info qipcrtr_family{
    .name = "qipcrtr",
    .constant = "AF_QIPCRTR",
    .doc = "Messages between the processors of a Qualcomm chip, through its IPC router.",
    .references = "linux/qrtr.h",
    .number = {.linux_ = 42},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
