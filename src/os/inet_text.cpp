// IP addresses between bytes and text, by the codec's primitives: the system's differ from each other.
#include <sockfam/netdb.h>

#include <algorithm>
#include <array>
#include <optional>

#include "os/netdb.h"
#include "text/ipv4.h"
#include "text/ipv4_historic.h"
#include "text/ipv6.h"

namespace sockfam::inline v0 {

namespace {

constexpr std::size_t longest = 39;  // eight groups of an IPv6 address

/// The value's bytes, or the failure of this call.
template <class Address>
socket_result<std::vector<std::byte>> bytes_of(const result<Address>& read) {
  if (!read) return refused(netdb::unreadable("inet_pton", read.error()));
  const auto bytes = std::as_bytes(std::span{read->bytes});
  return std::vector<std::byte>(bytes.begin(), bytes.end());
}

/// Nothing if there are too few or too many bytes.
template <class Address>
std::optional<Address> from_bytes(std::span<const std::byte> bytes) {
  Address address;
  if (bytes.size() != address.bytes.size()) return std::nullopt;
  std::ranges::transform(bytes, address.bytes.begin(),
                         [](std::byte one) { return std::to_integer<std::uint8_t>(one); });
  return address;
}

template <class Address>
socket_result<std::string> text_of(std::span<const std::byte> bytes) {
  const auto address = from_bytes<Address>(bytes);
  if (!address) return refused(netdb::failed("inet_ntop", netdb::posix_code(EINVAL)));
  return netdb::numeric(*address);
}

}  // namespace

std::string netdb::numeric(const ipv4& address) {
  std::array<char, longest> characters;
  text::sink out{characters};
  text::format_ipv4(out, address);
  return std::string{out.view()};
}

std::string netdb::numeric(const ipv6& address) {
  std::array<char, longest> characters;
  text::sink out{characters};
  text::format_ipv6(out, address);
  return std::string{out.view()};
}

socket_result<ipv4> try_inet_aton(std::string_view text) {
  const auto address = text::parse_historic_ipv4(text);
  if (!address) return refused(netdb::unreadable("inet_aton", address.error()));
  return *address;
}

std::string inet_ntoa(const ipv4& address) { return netdb::numeric(address); }

socket_result<std::vector<std::byte>> try_inet_pton(int family, std::string_view text) {
  if (family == AF_INET) return bytes_of(text::parse_ipv4(text));
  if (family == AF_INET6) return bytes_of(text::parse_ipv6(text));
  return refused(netdb::failed("inet_pton", netdb::posix_code(EAFNOSUPPORT)));
}

socket_result<std::string> try_inet_ntop(int family, std::span<const std::byte> bytes) {
  if (family == AF_INET) return text_of<ipv4>(bytes);
  if (family == AF_INET6) return text_of<ipv6>(bytes);
  return refused(netdb::failed("inet_ntop", netdb::posix_code(EAFNOSUPPORT)));
}

}  // namespace sockfam::inline v0
