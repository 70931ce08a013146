// IP addresses between bytes and text, with the codec's primitives: the systems' own functions differ.
#include <sockfam/socket/netdb.h>

#include <algorithm>
#include <optional>

#include "socket/netdb.h"

namespace sockfam::inline v0 {

namespace {

/// The value's bytes, or the failure of this call.
template <class Address>
socket_result<std::vector<std::byte>> bytes_of(const result<Address>& read) {
  if (!read) return refused(netdb::unreadable("inet_pton", read.error()));
  const auto bytes = std::as_bytes(std::span{read->bytes});
  return std::vector<std::byte>(bytes.begin(), bytes.end());
}

/// Empty if there are too few or too many bytes.
template <class Address>
std::optional<Address> from_bytes(std::span<const std::byte> bytes) {
  Address address;
  if (bytes.size() != address.bytes.size()) return std::nullopt;
  std::ranges::transform(bytes, address.bytes.begin(),
                         [](std::byte value) { return std::to_integer<std::uint8_t>(value); });
  return address;
}

template <class Address>
socket_result<std::string> text_of(std::span<const std::byte> bytes) {
  const auto address = from_bytes<Address>(bytes);
  if (!address) return refused(netdb::failed("inet_ntop", netdb::posix_code(EINVAL)));
  return std::string{format(*address).view()};
}

}  // namespace

socket_result<ipv4> try_inet_aton(std::string_view text) {
  return netdb::looking_up("inet_aton", text, [&]() -> socket_result<ipv4> {
    const auto address = parse_historic_ipv4(text);
    if (!address) return refused(netdb::unreadable("inet_aton", address.error()));
    return *address;
  });
}

std::string inet_ntoa(const ipv4& address) { return std::string{format(address).view()}; }

socket_result<std::vector<std::byte>> try_inet_pton(int family, std::string_view text) {
  return netdb::looking_up("inet_pton", text, [&]() -> socket_result<std::vector<std::byte>> {
    if (family == AF_INET) return bytes_of(parse<ipv4>(text));
    if (family == AF_INET6) return bytes_of(parse<ipv6>(text));
    return refused(netdb::failed("inet_pton", netdb::posix_code(EAFNOSUPPORT)));
  });
}

socket_result<std::string> try_inet_ntop(int family, std::span<const std::byte> bytes) {
  return netdb::looking_up("inet_ntop", "", [&]() -> socket_result<std::string> {
    if (family == AF_INET) return text_of<ipv4>(bytes);
    if (family == AF_INET6) return text_of<ipv6>(bytes);
    return refused(netdb::failed("inet_ntop", netdb::posix_code(EAFNOSUPPORT)));
  });
}

}  // namespace sockfam::inline v0
