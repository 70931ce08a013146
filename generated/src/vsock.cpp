// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/vsock.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(vsock::address)

namespace registry {
namespace {

constexpr version_note address_flags_since[] = {{"linux", "5.11"}};

constexpr field_info address_fields[] = {
    {.name = "cid", .type = "cid", .min = 0, .max = 0xffffffffu, .is_number = true,
     .names = description<vsock::address>::f::cid_names,
     .doc = "Context id of a virtual machine or its host."},
    {.name = "port", .type = "vsock-port", .min = 0, .max = 0xffffffffu, .is_number = true,
     .names = description<vsock::address>::f::port_names,
     .doc = "Port; any lets the kernel choose."},
    {.name = "flags", .type = "vsock-flags", .min = 0, .max = 1, .fallback = 0, .has_default = true, .is_number = true,
     .names = description<vsock::address>::f::flags_names, .since = address_flags_since,
     .doc = "Linux 6.1 accepts only to-host."},
};

constexpr placed_field address_on_linux[] = {
    {"", "svm_reserved1", 2, 2, field_order::none},
    {"port", "svm_port", 4, 4, field_order::host},
    {"cid", "svm_cid", 8, 4, field_order::host},
    {"flags", "svm_flags", 12, 1, field_order::none},
    {"", "", 13, 3, field_order::none},
};

constexpr placed_field address_on_macos[] = {
    {"", "svm_reserved1", 2, 2, field_order::none},
    {"port", "svm_port", 4, 4, field_order::host},
    {"cid", "svm_cid", 8, 4, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_vm", "linux/vm_sockets.h", 16, 16, address_on_linux},
    {os::macos, "sockaddr_vm", "sys/vsock.h", 12, 12, address_on_macos},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Sockets between a virtual machine and its host.",
     .tuple = "(cid, port<, flags>)",
     .text = "vsock:{cid}:{port}<,flags={flags}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "3.9"}, {"macos", "11.0"}, {"python", "3.7"}};

constexpr version_note changed[] = {{"linux", "5.11: flags in a byte that was padding before"}};

}  // namespace

extern const family_info vsock_family;
constexpr family_info vsock_family{
    .name = "vsock",
    .constant = "AF_VSOCK",
    .doc = "Sockets between a virtual machine and its host.",
    .references = "vsock(7)",
    .number = {.linux_ = 40, .macos = 40},
    .select = selection::none,
    .since = since,
    .changed = changed,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
