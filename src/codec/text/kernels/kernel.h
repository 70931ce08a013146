// Ways to read and write the texts of IP addresses, by what the processor can do. All have the same answers as the
// scalar ones.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <sockfam/static_text.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::text {

using ipv4_read = bool(std::string_view, ipv4&);
using ipv6_read = bool(std::string_view, ipv6&);
using ipv6_write = std::size_t(char*, const std::uint8_t*);

/// The functions of scalar:: with vectors.
struct kernel {
  static_text name;
  ipv4_read* read_ipv4;
  ipv6_read* read_ipv6;
  ipv6_write* write_ipv6;
  bool (*is_usable)();  ///< whether this processor can run it
};

/// Those of this build, the fastest first; every processor can run the last.
std::span<const kernel* const> every_kernel();

/// What is called. Constant-initialised with functions that choose first, so that static initialisers may parse.
struct kernel_in_use {
  std::atomic<ipv4_read*> read_ipv4;
  std::atomic<ipv6_read*> read_ipv6;
  std::atomic<ipv6_write*> write_ipv6;
};
extern kernel_in_use in_use;

/// For tests: from now on this one, which must be usable, is called.
void use(const kernel& wanted);

/// As parse_ipv4; `address` has no meaning if it is false.
inline bool read_ipv4(std::string_view text, ipv4& address) {
  return in_use.read_ipv4.load(std::memory_order_relaxed)(text, address);
}
/// As parse_ipv6; `address` has no meaning if it is false.
inline bool read_ipv6(std::string_view text, ipv6& address) {
  return in_use.read_ipv6.load(std::memory_order_relaxed)(text, address);
}
/// Writes at most 39 characters, and may overwrite what else is in these 39. Returns how many the text has.
inline std::size_t write_ipv6(char* out, const std::uint8_t* bytes) {
  return in_use.write_ipv6.load(std::memory_order_relaxed)(out, bytes);
}

}  // namespace sockfam::inline v0::text
