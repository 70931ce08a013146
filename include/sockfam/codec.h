// encode, decode, validate: the verbs that work on bytes. Nothing here throws, allocates or asks the operating system.
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include <sockfam/abi.h>
#include <sockfam/detail/codec.h>
#include <sockfam/notes.h>
#include <sockfam/problems.h>
#include <sockfam/result.h>

namespace sockfam::inline v0 {

/// A sockaddr with its length, owning its bytes: `bind(fd, bytes.data(), bytes.size())`.
class sockaddr_bytes {
 public:
  static constexpr std::size_t capacity = 128;  ///< sizeof(sockaddr_storage)
  constexpr const std::byte* data() const { return bytes_.data(); }
  constexpr std::size_t size() const { return size_; }
  constexpr std::span<const std::byte> view() const { return {bytes_.data(), size_}; }
  constexpr std::span<std::byte> room() { return bytes_; }
  constexpr void resize(std::size_t size) { size_ = size; }

 private:
  alignas(8) std::array<std::byte, capacity> bytes_{};
  std::size_t size_ = 0;
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
  return detail::encode_as(address, out, where);
}

/// The same with the ABI as a constant.
template <abi Where, address_type T>
SOCKFAM_INLINE constexpr result<std::size_t> encode(const T& address, std::span<std::byte> out) {
  return detail::encode_as(address, out, Where);
}

/// The sockaddr as a value that owns its bytes.
template <address_type T>
constexpr result<sockaddr_bytes> encode(const T& address, abi where = native_abi) {
  sockaddr_bytes made;
  const auto size = detail::encode_as(address, made.room(), where);
  if (!size) return refused(size.error());
  made.resize(*size);
  return made;
}

/// Reads a sockaddr of exactly this type. Bytes are untrusted: any content, alignment and length.
/// Values that could not be sent are kept (`validate` finds them); `notes` receives remarks about reserved, trailing
/// and length bytes. Errors: too_short, no_such_family, no_such_variant, not_on_this_os, too_long.
template <address_type T>
SOCKFAM_INLINE constexpr result<T> decode(std::span<const std::byte> bytes, abi where = native_abi,
                                          notes* notes = nullptr) {
  return detail::decode_as<T>(bytes, where, notes);
}

/// The same into a value that the caller has: without a copy or a result<T>. Unchanged if decode refuses.
template <address_type T>
SOCKFAM_INLINE constexpr result<void> decode_into(T& into, std::span<const std::byte> bytes, abi where = native_abi,
                                                  notes* notes = nullptr) {
  return detail::decode_into_as(into, bytes, where, notes);
}

/// decode with the ABI as a constant.
template <address_type T, abi Where>
SOCKFAM_INLINE constexpr result<T> decode(std::span<const std::byte> bytes, notes* notes = nullptr) {
  return detail::decode_as<T>(bytes, Where, notes);
}

}  // namespace sockfam::inline v0
