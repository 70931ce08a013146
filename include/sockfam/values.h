// Domain values that several families share, and their verbs: parse<ipv6>("::1"), format(host).
#pragma once

#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/bounded_string.h>
#include <sockfam/detail/compare.h>
#include <sockfam/detail/export.h>
#include <sockfam/result.h>
#include <sockfam/static_text.h>

namespace sockfam::inline v0 {

/// An IPv4 address: four bytes in wire order (RFC 791).
struct SOCKFAM_TYPE ipv4 {
  static constexpr std::size_t longest_text = 15;
  static constexpr static_text example = "192.0.2.1";
  std::array<std::uint8_t, 4> bytes{};
  friend constexpr bool operator==(const ipv4&, const ipv4&) = default;
  friend constexpr std::strong_ordering operator<=>(const ipv4& a, const ipv4& b) {
    return detail::compare_values(a, b);
  }
};

/// An IPv6 address: sixteen bytes in wire order (RFC 4291). The zone is not part of it (RFC 4007).
struct SOCKFAM_TYPE ipv6 {
  static constexpr std::size_t longest_text = 39;
  static constexpr static_text example = "2001:db8::1";
  std::array<std::uint8_t, 16> bytes{};
  friend constexpr bool operator==(const ipv6&, const ipv6&) = default;
  friend constexpr std::strong_ordering operator<=>(const ipv6& a, const ipv6& b) {
    return detail::compare_values(a, b);
  }
};

/// A Bluetooth device address: six bytes in the order in which it is written. On the wire they are reversed.
struct SOCKFAM_TYPE bdaddr {
  static constexpr std::size_t longest_text = 17;
  static constexpr static_text example = "01:23:45:67:89:AB";
  std::array<std::uint8_t, 6> bytes{};
  friend constexpr bool operator==(const bdaddr&, const bdaddr&) = default;
  friend constexpr std::strong_ordering operator<=>(const bdaddr& a, const bdaddr& b) {
    return detail::compare_values(a, b);
  }
};

/// A globally unique identifier: sixteen bytes in the order in which it is written (RFC 9562). On the wire Windows has
/// its first three parts, of 4, 2 and 2 bytes, reversed.
struct SOCKFAM_TYPE guid {
  static constexpr std::size_t longest_text = 36;
  static constexpr static_text example = "36bd0c5c-7276-4223-88ba-7d03b654c568";
  std::array<std::uint8_t, 16> bytes{};
  friend constexpr bool operator==(const guid&, const guid&) = default;
  friend constexpr std::strong_ordering operator<=>(const guid& a, const guid& b) {
    return detail::compare_values(a, b);
  }
};

/// The call sign of an amateur radio station and its SSID, 0 to 15, as AX.25 sends them: six characters, each shifted
/// by one bit, and a byte whose bits 1 to 4 are the SSID (AX.25 2.2, section 3.12). Zeros are no call sign; that of
/// nobody is six blanks.
struct SOCKFAM_TYPE callsign {
  static constexpr std::size_t longest_text = 20;
  static constexpr static_text example = "N0CALL-7";
  std::array<std::uint8_t, 7> bytes{};
  friend constexpr bool operator==(const callsign&, const callsign&) = default;
  friend constexpr std::strong_ordering operator<=>(const callsign& a, const callsign& b) {
    return detail::compare_values(a, b);
  }
};

/// True of the IPv6 addresses that mean nothing without a zone, which an interface names: those of link-local scope and
/// the groups of interface-local and link-local scope (RFC 4007, section 6).
constexpr bool needs_zone(const ipv6& host) {
  const auto first = host.bytes[0], second = host.bytes[1];
  if (first == 0xfe) return (second & 0xc0) == 0x80;
  return first == 0xff && ((second & 0x0f) == 1 || (second & 0x0f) == 2);
}

inline constexpr ipv4 ipv4_any{};
inline constexpr ipv4 ipv4_loopback{{127, 0, 0, 1}};
inline constexpr ipv4 ipv4_broadcast{{255, 255, 255, 255}};
inline constexpr ipv6 ipv6_any{};
inline constexpr ipv6 ipv6_loopback{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

/// A value that consists of a fixed number of bytes and has its own text form.
template <class T>
concept domain_value = std::same_as<decltype(T::bytes), std::array<std::uint8_t, sizeof(T)>> && requires {
  { T::longest_text } -> std::convertible_to<std::size_t>;
  { T::example } -> std::convertible_to<std::string_view>;
};

/// The text of a value, kept in place.
template <domain_value T>
using value_text = bounded_string<T::longest_text>;

/// Reads a value from its text, with nothing before or after it.
///
///   ipv4    192.0.2.1: what inet_pton(AF_INET) takes (POSIX), four numbers 0 to 255 without leading zeros
///   ipv6    2001:db8::1, ::ffff:192.0.2.1: every form of RFC 4291, section 2.2, without a zone
///   bdaddr  01:23:45:67:89:AB: six pairs of hex digits of either case (Bluetooth Core Specification)
///   guid    36bd0c5c-7276-4223-88ba-7d03b654c568: 8-4-4-4-12 hex digits of either case (RFC 9562)
///   callsign  N0CALL-7, N0CALL: letters of either case and digits, and the SSID; * is nobody's. N0CALL-7+e0 has the
///   other
///             bits of the last byte; what is not a call sign is 01:02:03:04:05:06:07
///
/// hwaddr<N>, octets<N> and bcd<N> have verbs of the same names, whose text is hex digits.
/// Errors: not_numeric for ipv4 and ipv6, with the position of the error; bad_value for the others.
template <domain_value T>
SOCKFAM_EXPORT result<T> parse(std::string_view text);

/// Writes the text that parse reads back, in the one form that each value has: ipv6 as RFC 5952 requires, with a dotted
/// tail for ::ffff:0:0/96 and ::/96 as inet_ntop(3) writes it; bdaddr in capitals, as BlueZ does; guid in lower case;
/// callsign in capitals, without an SSID of 0.
template <domain_value T>
SOCKFAM_EXPORT value_text<T> format(const T& value);

namespace detail {

/// A value whose text is pairs of hex digits, with the words for a text that is not, `wrong_pairs`, and for the digits.
template <class T>
concept of_hex_pairs = domain_value<T> && requires {
  { T::wrong_pairs } -> std::convertible_to<std::string_view>;
  { T::digits } -> std::convertible_to<std::string_view>;
};

}  // namespace detail

// Defined in <sockfam/detail/hex_pairs.h>, which the headers of such values include. They are declared here, because a
// template that calls parse<T>() finds only what is declared before it.

/// Reads 02:11:22:33:44:55, with as many pairs of hex digits of either case as the value has bytes; of bcd<N>, those
/// without colons. Errors: bad_value.
template <domain_value T>
requires detail::of_hex_pairs<T> result<T> parse(std::string_view text);

/// Writes what parse reads back, in lower case.
template <domain_value T>
requires detail::of_hex_pairs<T> value_text<T> format(const T& value);

/// Also accepts what old programs write: "127.1", "0x7f000001", "017.1" (POSIX, inet_addr). Errors: not_numeric.
SOCKFAM_EXPORT result<ipv4> parse_historic_ipv4(std::string_view text);

}  // namespace sockfam::inline v0
