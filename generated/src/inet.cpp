// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/inet.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(inet::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "host", .type = "ipv4",
     .doc = "Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255."},
    {.name = "port", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
};

constexpr placed_field address_everywhere[] = {
    {"port", "sin_port", 2, 2, field_order::big},
    {"host", "sin_addr", 4, 4, field_order::none},
    {"", "sin_zero", 8, 8, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_in", "netinet/in.h", 16, 16, address_everywhere},
    {os::freebsd, "sockaddr_in", "netinet/in.h", 16, 16, address_everywhere},
    {os::openbsd, "sockaddr_in", "netinet/in.h", 16, 16, address_everywhere},
    {os::netbsd, "sockaddr_in", "netinet/in.h", 16, 16, address_everywhere},
    {os::macos, "sockaddr_in", "netinet/in.h", 16, 16, address_everywhere},
    {os::windows, "sockaddr_in", "ws2tcpip.h", 16, 16, address_everywhere},
    {os::illumos, "sockaddr_in", "netinet/in.h", 16, 16, address_everywhere},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Internet Protocol version 4.",
     .tuple = "(host, port)",
     .text = "inet:{host}:{port}",
     .layouts = address_layouts,
     .fields = address_fields},
};

}  // namespace

extern const family_info inet_family;
constexpr family_info inet_family{
    .name = "inet",
    .constant = "AF_INET",
    .doc = "Internet Protocol version 4.",
    .references = "RFC 791, ip(7)",
    .number = {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2, .illumos = 2},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
