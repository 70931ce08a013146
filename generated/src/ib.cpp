// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/ib.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(ib::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "addr", .type = "ipv6",
     .doc = "Global id (GID) of a port, written as an IPv6 address."},
    {.name = "sid", .type = "ib-sid", .min = 0, .max = 0xffffffffffffffffull, .is_number = true,
     .doc = "Service id; that of an RDMA port is the port space and the port."},
    {.name = "pkey", .type = "ib-pkey", .min = 0, .max = 65535, .fallback = 65535, .has_default = true,
     .is_number = true,
     .doc = "Partition key; 0xffff is the default partition."},
    {.name = "flowinfo", .type = "ib-flowinfo", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Flow label and traffic class."},
    {.name = "sid_mask", .type = "ib-mask", .min = 0, .max = 0xffffffffffffffffull, .fallback = 0xffffffffffffffffull,
     .has_default = true, .is_number = true,
     .doc = "The bits of the service id that count."},
    {.name = "scope_id", .type = "u64", .min = 0, .max = 0xffffffffffffffffull, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Index of the interface of a link-local address."},
};

constexpr placed_field address_on_linux[] = {
    {"pkey", "sib_pkey", 2, 2, field_order::big},
    {"flowinfo", "sib_flowinfo", 4, 4, field_order::big},
    {"addr", "sib_addr", 8, 16, field_order::none},
    {"sid", "sib_sid", 24, 8, field_order::big},
    {"sid_mask", "sib_sid_mask", 32, 8, field_order::big},
    {"scope_id", "sib_scope_id", 40, 8, field_order::host},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_ib", "rdma/ib.h", 48, 48, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Services of InfiniBand, for RDMA's connection manager.",
     .tuple = "(addr, sid[, pkey[, flowinfo[, sid_mask[, scope_id]]]])",
     .text = "ib:{addr},sid={sid}<,pkey={pkey}><,flowinfo={flowinfo}><,sid-mask={sid_mask}><,scope={scope_id}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "3.11"}};

}  // namespace

extern const family_info ib_family;
constexpr family_info ib_family{
    .name = "ib",
    .constant = "AF_IB",
    .doc = "Services of InfiniBand, for RDMA's connection manager.",
    .references = "rdma/ib.h, InfiniBand Architecture Specification, rdma_cm(7)",
    .number = {.linux_ = 27},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
