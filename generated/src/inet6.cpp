// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/inet6.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(inet6::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
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

constexpr placed_field address_on_linux_freebsd_openbsd_netbsd_macos_windows[] = {
    {"port", "sin6_port", 2, 2, field_order::big},
    {"flowinfo", "sin6_flowinfo", 4, 4, field_order::big},
    {"host", "sin6_addr", 8, 16, field_order::none},
    {"scope_id", "sin6_scope_id", 24, 4, field_order::host},
};

constexpr placed_field address_on_illumos[] = {
    {"port", "sin6_port", 2, 2, field_order::big},
    {"flowinfo", "sin6_flowinfo", 4, 4, field_order::big},
    {"host", "sin6_addr", 8, 16, field_order::none},
    {"scope_id", "sin6_scope_id", 24, 4, field_order::host},
    {"", "", 28, 4, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_in6", "netinet/in.h", 28, 24, address_on_linux_freebsd_openbsd_netbsd_macos_windows},
    {os::freebsd, "sockaddr_in6", "netinet/in.h", 28, 28, address_on_linux_freebsd_openbsd_netbsd_macos_windows},
    {os::openbsd, "sockaddr_in6", "netinet/in.h", 28, 28, address_on_linux_freebsd_openbsd_netbsd_macos_windows},
    {os::netbsd, "sockaddr_in6", "netinet/in.h", 28, 28, address_on_linux_freebsd_openbsd_netbsd_macos_windows},
    {os::macos, "sockaddr_in6", "netinet/in.h", 28, 28, address_on_linux_freebsd_openbsd_netbsd_macos_windows},
    {os::windows, "sockaddr_in6", "ws2tcpip.h", 28, 28, address_on_linux_freebsd_openbsd_netbsd_macos_windows},
    {os::illumos, "sockaddr_in6", "netinet/in.h", 32, 32, address_on_illumos},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Internet Protocol version 6.",
     .tuple = "(host, port[, flowinfo[, scope_id]])",
     .text = "inet6:[{host}<%{scope_id}>]:{port}<?flowinfo={flowinfo}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"python", "2.2"}};

}  // namespace

extern const family_info inet6_family;
constexpr family_info inet6_family{
    .name = "inet6",
    .constant = "AF_INET6",
    .doc = "Internet Protocol version 6.",
    .references = "RFC 4291, RFC 4007, RFC 5952, RFC 6437, RFC 3493, ipv6(7)",
    .number = {.linux_ = 10, .freebsd = 28, .openbsd = 24, .netbsd = 24, .macos = 30, .windows = 23, .illumos = 26},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
