// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/xdp.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(xdp::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "interface", .type = "interface", .min = 0, .max = 0x7fffffff, .is_number = true,
     .doc = "Index of a network interface; its name in text."},
    {.name = "queue_id", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Receive queue of the device."},
    {.name = "flags", .type = "xdp-flags", .min = 0, .max = 31, .fallback = 0, .has_default = true, .is_number = true,
     .names = description<xdp::address>::f::flags_names,
     .doc = "How packets reach the program (XDP_*)."},
    {.name = "shared_umem_fd", .type = "u32", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Descriptor of the socket whose memory is shared, with shared-umem."},
};

constexpr placed_field address_on_linux[] = {
    {"flags", "sxdp_flags", 2, 2, field_order::host},
    {"interface", "sxdp_ifindex", 4, 4, field_order::host},
    {"queue_id", "sxdp_queue_id", 8, 4, field_order::host},
    {"shared_umem_fd", "sxdp_shared_umem_fd", 12, 4, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_xdp", "linux/if_xdp.h", 16, 16, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Packets straight from a network device's receive queue, by way of XDP.",
     .tuple = "(interface, queue_id[, flags[, shared_umem_fd]])",
     .text = "xdp:{interface}:{queue_id}<,flags={flags}><,shared-umem-fd={shared_umem_fd}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "4.18"}};

}  // namespace

extern const family_info xdp_family;
constexpr family_info xdp_family{
    .name = "xdp",
    .constant = "AF_XDP",
    .doc = "Packets straight from a network device's receive queue, by way of XDP.",
    .references = "Documentation/networking/af_xdp.rst",
    .number = {.linux_ = 44},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
