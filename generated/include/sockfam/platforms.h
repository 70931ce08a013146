// Generated from spec/platforms by codegen/generate.py; do not edit.
// The operating systems whose sockaddrs we know.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <sockfam/detail/export.h>

namespace sockfam::inline v0 {

enum class os : std::uint8_t {
  linux_,
  freebsd,
  openbsd,
  netbsd,
  macos,
  windows,
  illumos,
};

inline constexpr std::array every_system{
    os::linux_,
    os::freebsd,
    os::openbsd,
    os::netbsd,
    os::macos,
    os::windows,
    os::illumos,
};

/// The names that the command line takes and JSON shows.
inline constexpr std::array<std::string_view, 7> os_names{
    "linux",
    "freebsd",
    "openbsd",
    "netbsd",
    "macos",
    "windows",
    "illumos",
};

/// The names for people.
inline constexpr std::array<std::string_view, 7> os_titles{
    "Linux",
    "FreeBSD",
    "OpenBSD",
    "NetBSD",
    "macOS",
    "Windows",
    "illumos",
};

/// The names at the top of narrow columns.
inline constexpr std::array<std::string_view, 7> os_short_names{
    "linux",
    "free",
    "open",
    "net",
    "mac",
    "win",
    "illumos",
};

constexpr std::string_view name_of(os system) { return os_names[static_cast<std::size_t>(system)]; }

/// A set of operating systems, as a constant.
class os_set {
 public:
  constexpr os_set(std::initializer_list<os> systems) {
    for (const os system : systems) add(system);
  }
  constexpr void add(os system) { bits_ = bits_ | bit(system); }
  SOCKFAM_INLINE constexpr bool has(os system) const { return (bits_ & bit(system)) != 0; }
  constexpr bool meets(const os_set& other) const { return (bits_ & other.bits_) != 0; }
  bool operator==(const os_set&) const = default;

 private:
  static constexpr unsigned bit(os system) { return 1u << static_cast<unsigned>(system); }
  unsigned bits_ = 0;
};

inline constexpr os_set every_os{os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos, os::windows, os::illumos};

/// True where a sockaddr begins with one byte of length and one of family, false where it begins with 16 bits of
/// family.
SOCKFAM_INLINE constexpr bool begins_with_length(os system) {
  switch (system) {
    case os::linux_: return false;
    case os::freebsd: return true;
    case os::openbsd: return true;
    case os::netbsd: return true;
    case os::macos: return true;
    case os::windows: return false;
    case os::illumos: return false;
  }
  return false;
}

/// True where the kernel's own messages have the zone of a link-local IPv6 address in its bytes 2 and 3 (KAME).
SOCKFAM_INLINE constexpr bool has_kame_zones(os system) {
  switch (system) {
    case os::linux_: return false;
    case os::freebsd: return true;
    case os::openbsd: return true;
    case os::netbsd: return true;
    case os::macos: return true;
    case os::windows: return false;
    case os::illumos: return false;
  }
  return false;
}

/// In messages of a routing socket, sockaddrs begin at multiples of so many bytes; 0 where there are no such messages.
constexpr std::size_t route_alignment(os system, std::size_t pointer_bits) {
  switch (system) {
    case os::linux_: return 0;
    case os::freebsd: return pointer_bits / 8;
    case os::openbsd: return pointer_bits / 8;
    case os::netbsd: return 8;
    case os::macos: return 4;
    case os::windows: return 0;
    case os::illumos: return 4;
  }
  return 0;
}

/// One value for each operating system; what is not named is T{}.
template <class T>
struct per_os {
  T linux_{};
  T freebsd{};
  T openbsd{};
  T netbsd{};
  T macos{};
  T windows{};
  T illumos{};

  SOCKFAM_INLINE constexpr const T& operator[](os system) const {
    switch (system) {
      case os::linux_: return linux_;
      case os::freebsd: return freebsd;
      case os::openbsd: return openbsd;
      case os::netbsd: return netbsd;
      case os::macos: return macos;
      case os::windows: return windows;
      case os::illumos: return illumos;
    }
    return linux_;
  }
};

namespace detail {

constexpr os host_system() {
#if defined(__FreeBSD__)
  return os::freebsd;
#elif defined(__OpenBSD__)
  return os::openbsd;
#elif defined(__NetBSD__)
  return os::netbsd;
#elif defined(__APPLE__)
  return os::macos;
#elif defined(_WIN32)
  return os::windows;
#elif defined(__illumos__) || defined(__sun)
  return os::illumos;
#else
  return os::linux_;
#endif
}

}  // namespace detail

}  // namespace sockfam::inline v0
