// Domain values that several families share.
#pragma once

#include <array>
#include <compare>
#include <cstdint>

#include <sockfam/detail/export.h>

namespace sockfam::inline v0 {

/// An IPv4 address: four bytes as they stand on the wire (RFC 791).
struct SOCKFAM_TYPE ipv4 {
  std::array<std::uint8_t, 4> bytes{};
  auto operator<=>(const ipv4&) const = default;
};

/// An IPv6 address: sixteen bytes as they stand on the wire (RFC 4291). The zone is not part of it (RFC 4007).
struct SOCKFAM_TYPE ipv6 {
  std::array<std::uint8_t, 16> bytes{};
  auto operator<=>(const ipv6&) const = default;
};

/// A Bluetooth device address: six bytes in the order in which it is written. On the wire they are reversed.
struct SOCKFAM_TYPE bdaddr {
  std::array<std::uint8_t, 6> bytes{};
  auto operator<=>(const bdaddr&) const = default;
};

/// A globally unique identifier: sixteen bytes in the order in which it is written (RFC 9562). On the wire Windows has
/// its first three parts, of 4, 2 and 2 bytes, reversed.
struct SOCKFAM_TYPE guid {
  std::array<std::uint8_t, 16> bytes{};
  auto operator<=>(const guid&) const = default;
};

inline constexpr ipv4 ipv4_any{};
inline constexpr ipv4 ipv4_loopback{{127, 0, 0, 1}};
inline constexpr ipv4 ipv4_broadcast{{255, 255, 255, 255}};
inline constexpr ipv6 ipv6_any{};
inline constexpr ipv6 ipv6_loopback{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

}  // namespace sockfam::inline v0
