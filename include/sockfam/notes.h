// What decode noticed about bytes that it could still read.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <sockfam/static_text.h>

namespace sockfam::inline v0 {

enum class noted : std::uint8_t {
  trailing_bytes,       ///< more bytes than the address needs; they are not in the value
  reserved_not_zero,    ///< padding that the kernel requires to be zero is not zero; it is not in the value
  length_byte_differs,  ///< the BSDs' own length byte disagrees with the length given
  protocol_assumed,     ///< the protocol is not known; read as the family's fallback variant
  other_byte_order,     ///< the family is not known, but the bytes are an address in the other byte order
  other_system,         ///< the family is not known, but the bytes are an address of another system
  cut,                  ///< the address is cut: a field is not there as a whole, nor is what follows it
};

/// One remark: where it applies, in bytes of the sockaddr.
struct note {
  noted what{};
  std::size_t offset = 0;
  /// Bytes concerned; for length_byte_differs the byte's value, for protocol_assumed its number, for other_byte_order
  /// and other_system the byte_order and the os as numbers; for cut how many of the field's bytes are missing, 0 if
  /// that is not known.
  std::size_t count = 0;
  static_text field{};  ///< cut: the first that is missing; empty: the whole address
  bool operator==(const note&) const = default;
};

/// The remarks of one decode. Bounded: what no longer fits is counted in `dropped`.
class notes {
 public:
  constexpr void add(const note& note) {
    if (size_ < kept_.size())
      kept_[size_++] = note;
    else
      ++dropped_;
  }
  constexpr const note* begin() const { return kept_.data(); }
  constexpr const note* end() const { return kept_.data() + size_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr std::size_t dropped() const { return dropped_; }

 private:
  std::array<note, 8> kept_{};
  std::size_t size_ = 0;
  std::size_t dropped_ = 0;
};

}  // namespace sockfam::inline v0
