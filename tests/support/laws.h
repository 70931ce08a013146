// The laws of the design: written once, and held by every address type on every ABI that has it. Who asks - a property
// test or a fuzz harness - brings the choices that values are made from; a law that does not hold throws.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "support/subject.h"

namespace sockfam::tests::laws {

/// A copy that ends where the heap block ends, so that AddressSanitizer sees the first byte read too far.
class exact {
 public:
  explicit exact(std::span<const std::byte> bytes) : size_(bytes.size()), bytes_(new std::byte[bytes.size()]) {
    std::copy(bytes.begin(), bytes.end(), bytes_.get());
  }
  std::span<const std::byte> view() const { return {bytes_.get(), size_}; }

 private:
  std::size_t size_;
  std::unique_ptr<std::byte[]> bytes_;
};

struct law {
  std::string_view name;
  void (*hold)(const subject& type, choices& pick, const abi& where);
  /// The columns of docs/coverage.md that it stands for.
  std::span<const std::string_view> columns = {};
};

// The laws of bytes that are not just the address: in a storage, or cut.
void a_storage_holds_the_address(const subject& type, choices& pick, const abi& where);
void a_cut_address_keeps_what_is_there(const subject& type, choices& pick, const abi& where);
void any_container_is_safe(const subject& type, choices& pick, const abi& where);

/// What must hold of any bytes, whatever holds them.
void containers_are_safe(std::span<const std::byte> bytes, const abi& where, std::optional<std::uint32_t> protocol);

/// All of them.
extern const std::span<const law> every_one;

}  // namespace sockfam::tests::laws
