#include "hosts.h"

#include <sockfam/forms.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>

#include "hex.h"

namespace sockfam::cli {

namespace {

/// The library reads hosts as part of an address: so this builds one, with every byte of the host escaped.
std::string bytes_literal(std::string_view text) {
  std::string literal = "b'";
  for (std::size_t i = 0; i < text.size(); ++i) literal += "\\x" + to_hex(text.substr(i, 1));
  return literal + "'";
}

std::string tuple_with(std::string_view host) { return "(" + bytes_literal(host) + ", 0)"; }

}  // namespace

outcome<ipv4> read_ipv4(std::string_view text, static_text field) {
  if (const auto plain = parse<ipv4>(text)) return *plain;
  const auto parsed = parse<inet::address>(tuple_with(text), form::tuple);
  if (!parsed) return reject(refusal_of_field(parsed.error(), field, text));
  return parsed->host;
}

outcome<zoned_ipv6> read_ipv6(std::string_view text, static_text field, const resolver& names) {
  if (const auto plain = parse<ipv6>(text)) return zoned_ipv6{*plain, 0};
  const auto parsed = parse<inet6::address>(tuple_with(text), form::tuple, names);
  if (!parsed) return reject(refusal_of_field(parsed.error(), field, text));
  return zoned_ipv6{parsed->host, parsed->scope_id};
}

}  // namespace sockfam::cli
