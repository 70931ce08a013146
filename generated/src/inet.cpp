// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/inet.h>

#include "forms/verbs.h"

namespace sockfam::inline v0 {

/// (host, port)
template <>
struct tuple_form<inet::address> {
  using f = description<inet::address>::f;

  template <class Io>
  static constexpr void walk(Io& io, auto& a) {
    io.elements(2, 2);
    io.item(f::host, a.host);
    io.item(f::port, a.port);
    io.end();
  }
};

template SOCKFAM_EXPORT result<inet::address> parse(std::string_view, form, const resolver&);
template SOCKFAM_EXPORT address_text format(const inet::address&, form, const resolver&);
template SOCKFAM_EXPORT result<std::size_t> format_to(std::span<char>, const inet::address&, form, const resolver&);
template bool forms::read_quickly(std::string_view, inet::address&);

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
    .number = {.linux_ = 2, .freebsd = 2, .openbsd = 2, .netbsd = 2, .macos = 2, .windows = 2},
    .select = selection::none,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
