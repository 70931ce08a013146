// encode, decode, validate: the verbs that work on bytes. Nothing here throws, allocates or asks the operating system.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

#include <sockfam/abi.h>
#include <sockfam/detail/codec.h>
#include <sockfam/notes.h>
#include <sockfam/problems.h>
#include <sockfam/result.h>

namespace sockfam::inline v0 {

/// A sockaddr with its length, owning its bytes: `bind(fd, bytes.data(), bytes.size())`. A copy moves only those bytes.
class sockaddr_bytes {
 public:
  static constexpr std::size_t capacity = 255;  ///< the longest that a length byte can say
  constexpr sockaddr_bytes() noexcept {
    // Room need not be zeroed; only constant evaluation requires it.
    if (std::is_constant_evaluated()) bytes_ = {};
  }
  /// What `write(room)` writes into it, which returns the number of bytes.
  template <class Write>
  requires(std::is_invocable_r_v<std::size_t, Write, std::span<std::byte>>) SOCKFAM_INLINE
      constexpr explicit sockaddr_bytes(Write&& write)
      : sockaddr_bytes() {
    resize(write(room()));
  }
  constexpr sockaddr_bytes(const sockaddr_bytes& other) noexcept : sockaddr_bytes() {
    wire::copy(bytes_.data(), other.bytes_.data(), other.size_);
    size_ = other.size_;
  }
  constexpr sockaddr_bytes& operator=(const sockaddr_bytes& other) noexcept {
    if (this != &other) wire::copy(bytes_.data(), other.bytes_.data(), other.size_);
    size_ = other.size_;
    return *this;
  }
  constexpr const std::byte* data() const { return bytes_.data(); }
  constexpr std::size_t size() const { return size_; }
  constexpr std::span<const std::byte> view() const { return {bytes_.data(), size_}; }
  /// All of it, to be written to.
  constexpr std::span<std::byte> room() { return bytes_; }
  /// Says how many bytes were written; `size` is at most `capacity`.
  constexpr void resize(std::size_t size) {
    assert(size <= capacity);
    size_ = static_cast<std::uint8_t>(size);
  }

 private:
  alignas(8) std::array<std::byte, capacity> bytes_;
  std::uint8_t size_ = 0;
};

/// Every reason why `address` cannot be sent on `where`; empty exactly when encode succeeds.
template <address_type T>
constexpr problems validate(const T& address, abi where = native_abi) {
  return detail::problems_of(address, where);
}

/// Writes the sockaddr into `out` (128 bytes always suffice) and returns its length.
/// Refuses, and writes nothing, if `validate` finds a problem or `out` is too small.
template <address_type T>
SOCKFAM_INLINE constexpr result<std::size_t> encode(const T& address, std::span<std::byte> out,
                                                    abi where = native_abi) {
  if (!detail::acceptable(address, where)) [[unlikely]]
    return detail::not_encoded<result<std::size_t>>(address, detail::packed(where));
  const std::size_t size = detail::encoded_size(address, where);
  if (out.size() < size) [[unlikely]]
    return detail::no_room(out.size(), size);
  detail::write(address, out.data(), size, where);
  return size;
}

/// The sockaddr as a value that owns its bytes.
template <address_type T>
SOCKFAM_INLINE constexpr result<sockaddr_bytes> encode(const T& address, abi where = native_abi) {
  if (!detail::acceptable(address, where)) [[unlikely]]
    return detail::not_encoded<result<sockaddr_bytes>>(address, detail::packed(where));
  return result<sockaddr_bytes>{std::in_place, detail::write_of<T>{address, where}};
}

/// Reads a sockaddr of exactly this type into a value that the caller has, which stays as it is if the bytes are
/// refused. Bytes are untrusted: any content, alignment and length. Values that could not be sent are kept (`validate`
/// finds them); `notes` receives remarks about reserved, trailing and length bytes. Errors: too_short, no_such_family,
/// no_such_variant, not_on_this_os, too_long.
template <address_type T>
SOCKFAM_INLINE constexpr result<void> decode_into(T& into, std::span<const std::byte> bytes, abi where = native_abi,
                                                  notes* notes = nullptr) {
  if (detail::decode_complete(into, bytes, where, notes)) [[likely]]
    return {};
  if constexpr (description<T>::fixed)
    return detail::decode_rare(into, bytes, detail::packed(where), notes);
  else
    return detail::decode_carefully(into, bytes, where, notes);
}

/// The same as a value of its own, which is one copy more.
template <address_type T>
SOCKFAM_INLINE constexpr result<T> decode(std::span<const std::byte> bytes, abi where = native_abi,
                                          notes* notes = nullptr) {
  T address{};
  const auto done = decode_into(address, bytes, where, notes);
  if (!done) [[unlikely]]
    return refused(done.error());
  return address;
}

}  // namespace sockfam::inline v0
