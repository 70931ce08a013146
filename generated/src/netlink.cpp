// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/netlink.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(netlink::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "pid", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Port id; 0 is the kernel or, in bind(), lets it choose."},
    {.name = "groups", .type = "group-mask", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "One bit per netlink multicast group 1 to 32."},
};

constexpr placed_field address_everywhere[] = {
    {"", "nl_pad", 2, 2, field_order::none},
    {"pid", "nl_pid", 4, 4, field_order::host},
    {"groups", "nl_groups", 8, 4, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_nl", "linux/netlink.h", 12, 12, address_everywhere},
    {os::freebsd, "sockaddr_nl", "netlink/netlink.h", 12, 12, address_everywhere},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Messages between the kernel and user space.",
     .tuple = "(pid, groups)",
     .text = "netlink:{pid}:{groups}",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.2"}, {"freebsd", "13.2"}, {"python", "2.5"}};

}  // namespace

extern const family_info netlink_family;
constexpr family_info netlink_family{
    .name = "netlink",
    .constant = "AF_NETLINK",
    .doc = "Messages between the kernel and user space.",
    .references = "netlink(7), RFC 3549",
    .number = {.linux_ = 16, .freebsd = 38},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
