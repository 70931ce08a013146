// Bytes that tell their position, and their hash.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace sockfam::tests {

/// Long enough for a busy machine: a call that takes longer hangs.
constexpr std::chrono::seconds patience{30};

/// Every byte tells its position, so that lost, doubled and swapped bytes are noticed.
inline std::string pattern(std::size_t size, std::size_t from = 0) {
  std::string made(size, '\0');
  for (std::size_t i = 0; i < size; ++i) {
    const auto at = from + i;
    made[i] = static_cast<char>(at ^ at >> 8 ^ at >> 16);
  }
  return made;
}

/// FNV-1a, to be continued with `so_far`.
inline std::uint64_t hash_of(std::span<const std::byte> bytes, std::uint64_t so_far = 0xcbf29ce484222325) {
  for (const auto byte : bytes) so_far = (so_far ^ std::to_integer<std::uint64_t>(byte)) * 0x100000001b3;
  return so_far;
}

}  // namespace sockfam::tests
