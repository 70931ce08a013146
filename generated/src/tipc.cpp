// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/tipc.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(tipc::service_range)
SOCKFAM_TEXT_VERBS(tipc::service)
SOCKFAM_TEXT_VERBS(tipc::socket)

namespace registry {
namespace {

constexpr field_info service_range_fields[] = {
    {.name = "type", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "lower", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "upper", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "scope", .type = "tipc-scope", .min = -128, .max = 127, .fallback = 2, .has_default = true,
     .is_number = true, .names = description<tipc::service_range>::f::scope_names,
     .doc = "How far a binding is visible; the negative value withdraws the binding."},
};

constexpr placed_field service_range_on_linux[] = {
    {"addr_type", "addrtype", 2, 1, field_order::none},
    {"scope", "scope", 3, 1, field_order::none},
    {"type", "addr.nameseq.type", 4, 4, field_order::host},
    {"lower", "addr.nameseq.lower", 8, 4, field_order::host},
    {"upper", "addr.nameseq.upper", 12, 4, field_order::host},
};

constexpr layout_info service_range_layouts[] = {
    {os::linux_, "sockaddr_tipc", "linux/tipc.h", 16, 16, service_range_on_linux},
};

constexpr field_info service_fields[] = {
    {.name = "type", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "instance", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "scope", .type = "tipc-scope", .min = -128, .max = 127, .fallback = 2, .has_default = true,
     .is_number = true, .names = description<tipc::service>::f::scope_names,
     .doc = "How far a binding is visible; the negative value withdraws the binding."},
    {.name = "domain", .type = "u32", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "0 searches the whole cluster."},
};

constexpr placed_field service_on_linux[] = {
    {"addr_type", "addrtype", 2, 1, field_order::none},
    {"scope", "scope", 3, 1, field_order::none},
    {"type", "addr.name.name.type", 4, 4, field_order::host},
    {"instance", "addr.name.name.instance", 8, 4, field_order::host},
    {"domain", "addr.name.domain", 12, 4, field_order::host},
};

constexpr layout_info service_layouts[] = {
    {os::linux_, "sockaddr_tipc", "linux/tipc.h", 16, 16, service_on_linux},
};

constexpr field_info socket_fields[] = {
    {.name = "node", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "ref", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "scope", .type = "tipc-scope", .min = -128, .max = 127, .fallback = 2, .has_default = true,
     .is_number = true, .names = description<tipc::socket>::f::scope_names,
     .doc = "How far a binding is visible; the negative value withdraws the binding."},
};

constexpr placed_field socket_on_linux[] = {
    {"addr_type", "addrtype", 2, 1, field_order::none},
    {"scope", "scope", 3, 1, field_order::none},
    {"ref", "addr.id.ref", 4, 4, field_order::host},
    {"node", "addr.id.node", 8, 4, field_order::host},
    {"", "", 12, 4, field_order::none},
};

constexpr layout_info socket_layouts[] = {
    {os::linux_, "sockaddr_tipc", "linux/tipc.h", 16, 16, socket_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "service-range",
     .doc = "The instances of a service from lower to upper.",
     .tuple = "(addr_type, type, lower, upper[, scope])",
     .text = "tipc:service-range:{type},{lower},{upper}<,scope={scope}>",
     .tag_field = "addr_type",
     .tag = 1,
     .layouts = service_range_layouts,
     .fields = service_range_fields},
    {.name = "service",
     .doc = "One instance of a service, looked up from the node or cluster named by domain.",
     .tuple = "(addr_type, type, instance, _[, scope]<, domain>)",
     .text = "tipc:service:{type},{instance}<,scope={scope}><,domain={domain}>",
     .tag_field = "addr_type",
     .tag = 2,
     .layouts = service_layouts,
     .fields = service_fields},
    {.name = "socket",
     .doc = "One socket of one node.",
     .tuple = "(addr_type, node, ref, _[, scope])",
     .text = "tipc:socket:{node},{ref}<,scope={scope}>",
     .tag_field = "addr_type",
     .tag = 3,
     .layouts = socket_layouts,
     .fields = socket_fields},
};

constexpr version_note since[] = {{"linux", "2.6.16"}, {"python", "2.6"}};

}  // namespace

extern const family_info tipc_family;
constexpr family_info tipc_family{
    .name = "tipc",
    .constant = "AF_TIPC",
    .doc = "Transparent Inter-Process Communication between the nodes of a cluster.",
    .references = "tipc(7), Documentation/networking/tipc.rst",
    .number = {.linux_ = 30},
    .select = selection::tag,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
