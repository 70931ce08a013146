// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/rxrpc.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(rxrpc::inet)
SOCKFAM_TEXT_VERBS(rxrpc::inet6)

namespace registry {
namespace {

constexpr field_info inet_fields[] = {
    {.name = "service", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Service of the calls; 0 for a client."},
    {.name = "host", .type = "ipv4",
     .doc = "Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255."},
    {.name = "port", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
    {.name = "transport_len", .type = "u16", .min = 16, .max = 28, .fallback = 16, .has_default = true,
     .is_number = true,
     .doc = "Bytes of the inner address."},
};

constexpr placed_field inet_on_linux[] = {
    {"service", "srx_service", 2, 2, field_order::host},
    {"", "transport_type", 4, 2, field_order::host, 2},
    {"transport_len", "transport_len", 6, 2, field_order::host},
    {"family", "transport.sin.sin_family", 8, 2, field_order::host},
    {"port", "transport.sin.sin_port", 10, 2, field_order::big},
    {"host", "transport.sin.sin_addr", 12, 4, field_order::none},
    {"", "transport.sin.sin_zero", 16, 8, field_order::none},
    {"", "", 24, 12, field_order::none},
};

constexpr layout_info inet_layouts[] = {
    {os::linux_, "sockaddr_rxrpc", "linux/rxrpc.h", 36, 36, inet_on_linux},
};

constexpr field_info inet6_fields[] = {
    {.name = "service", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Service of the calls; 0 for a client."},
    {.name = "host", .type = "ipv6",
     .doc = "Numeric; '' is the any address."},
    {.name = "port", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
    {.name = "flowinfo", .type = "u32be", .min = 0, .max = 0xfffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Flow label (RFC 6437)."},
    {.name = "scope_id", .type = "scope-id", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Zone of a link-local address, an interface's index."},
};

constexpr placed_field inet6_on_linux[] = {
    {"service", "srx_service", 2, 2, field_order::host},
    {"", "transport_type", 4, 2, field_order::host, 2},
    {"", "transport_len", 6, 2, field_order::host, 28},
    {"family", "transport.sin6.sin6_family", 8, 2, field_order::host},
    {"port", "transport.sin6.sin6_port", 10, 2, field_order::big},
    {"flowinfo", "transport.sin6.sin6_flowinfo", 12, 4, field_order::big},
    {"host", "transport.sin6.sin6_addr", 16, 16, field_order::none},
    {"scope_id", "transport.sin6.sin6_scope_id", 32, 4, field_order::host},
};

constexpr layout_info inet6_layouts[] = {
    {os::linux_, "sockaddr_rxrpc", "linux/rxrpc.h", 36, 36, inet6_on_linux},
};

constexpr version_note inet6_since[] = {{"linux", "4.9"}};

constexpr variant_info variants[] = {
    {.name = "inet",
     .doc = "Over IPv4.",
     .tuple = "(family, service, host, port[, transport_len])",
     .text = "rxrpc:inet:{service}@{host}:{port}<,transport-len={transport_len}>",
     .tag_field = "family",
     .tag = 2,
     .layouts = inet_layouts,
     .fields = inet_fields},
    {.name = "inet6",
     .doc = "Over IPv6.",
     .tuple = "(family, service, host, port[, flowinfo[, scope_id]])",
     .text = "rxrpc:inet6:{service}@[{host}<%{scope_id}>]:{port}<?flowinfo={flowinfo}>",
     .tag_field = "family",
     .tag = 10,
     .since = inet6_since,
     .layouts = inet6_layouts,
     .fields = inet6_fields},
};

constexpr version_note since[] = {{"linux", "2.6.22"}};

}  // namespace

extern const family_info rxrpc_family;
constexpr family_info rxrpc_family{
    .name = "rxrpc",
    .constant = "AF_RXRPC",
    .doc = "Remote calls of AFS (RxRPC), over UDP.",
    .references = "Documentation/networking/rxrpc.rst",
    .number = {.linux_ = 33},
    .select = selection::tag,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
