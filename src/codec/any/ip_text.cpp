#include <sockfam/ip_text.h>

#include <array>

#include "text/ipv4.h"
#include "text/ipv4_historic.h"
#include "text/ipv6.h"

namespace sockfam::inline v0 {

result<ipv4> parse_ipv4(std::string_view text) { return text::parse_ipv4(text); }
result<ipv4> parse_historic_ipv4(std::string_view text) { return text::parse_historic_ipv4(text); }
result<ipv6> parse_ipv6(std::string_view text) { return text::parse_ipv6(text); }

ip_text format(const ipv4& address) {
  std::array<char, ip_text::capacity()> characters;
  text::sink out{characters};
  text::format_ipv4(out, address);
  return *ip_text::from(out.view());
}

ip_text format(const ipv6& address) {
  std::array<char, ip_text::capacity()> characters;
  text::sink out{characters};
  text::format_ipv6(out, address);
  return *ip_text::from(out.view());
}

}  // namespace sockfam::inline v0
