// The one world of all tests: the interfaces lo, eth0, can0 and vcan0, two kernel controls, and every ABI.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <sockfam/abi.h>
#include <sockfam/resolver.h>

namespace sockfam::tests {

inline const resolver& interfaces() {
  static constexpr table_resolver::entry entries[] = {{"lo", 1},  {"eth0", 2},    {"can0", 3}, {"vcan0", 4},
                                                      {"300", 7}, {"caf\xe9", 8}, {"a]b%c", 9}};
  static constexpr table_resolver::entry controls[] = {
      {"com.apple.net.utun_control", 2}, {"com.apple.netsrc", 3}, {"4", 4}};
  static const table_resolver table{entries, controls};
  return table;
}

/// Every interface and kernel control has a name of so many bytes, each of which must be escaped.
class names_of_escapes final : public resolver {
 public:
  constexpr names_of_escapes(std::size_t interface_size, std::size_t control_size)
      : interface_size_(interface_size), control_size_(control_size) {}
  std::optional<std::uint32_t> interface_index(std::string_view) const override { return std::nullopt; }
  std::optional<interface_name> interface_at(std::uint32_t) const override {
    return interface_name::from(std::string(interface_size_, '\xff'));
  }
  std::optional<control_name> control_at(std::uint32_t) const override {
    return control_name::from(std::string(control_size_, '\xff'));
  }

 private:
  std::size_t interface_size_;
  std::size_t control_size_;
};

/// The ABIs of most machines.
inline constexpr abi linux_little{os::linux_, byte_order::little};
inline constexpr abi freebsd_little{os::freebsd, byte_order::little};
inline constexpr abi macos_little{os::macos, byte_order::little};
inline constexpr abi illumos_little{os::illumos, byte_order::little};

/// Every OS in both byte orders.
inline std::vector<abi> every_abi() {
  std::vector<abi> all;
  for (const os system : every_system) {
    all.push_back({system, byte_order::little});
    all.push_back({system, byte_order::big});
  }
  return all;
}

inline std::string name_of(const abi& where) {
  return std::string{sockfam::name_of(where.system)} + (where.order == byte_order::little ? " little" : " big");
}

/// "0a00 0050" as bytes; blanks do not count.
inline std::vector<std::byte> from_hex(std::string_view hex) {
  std::string digits;
  for (const char c : hex) {
    if (c != ' ') digits += c;
  }
  std::vector<std::byte> bytes;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    bytes.push_back(static_cast<std::byte>(std::stoi(digits.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

template <class Bytes>
std::string to_hex(const Bytes& bytes) {
  std::string hex;
  for (const auto byte : bytes) {
    hex += "0123456789abcdef"[static_cast<unsigned char>(byte) >> 4];
    hex += "0123456789abcdef"[static_cast<unsigned char>(byte) & 15];
  }
  return hex;
}

}  // namespace sockfam::tests
