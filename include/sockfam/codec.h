// encode, decode, validate: the verbs that deal in bytes. Templates over a family's description; nothing here throws,
// allocates or asks the operating system.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

#include <sockfam/abi.h>
#include <sockfam/checks.h>
#include <sockfam/notes.h>
#include <sockfam/result.h>
#include <sockfam/wire.h>

namespace sockfam::inline v0 {

/// The generated facts of one address type: names, numbers, sizes, and its fields in wire, tuple and text order.
template <class Address>
struct description;

/// A type that this library can encode, decode, parse, format and validate.
template <class T>
concept address_type = requires {
  description<T>::family;
};

/// What follows the header, where that alone tells the variant.
enum class content : std::uint8_t { empty = 1, nul_first = 2, text = 4, any = 7 };

/// Every reason why an address cannot be sent: bounded, in the order of its fields.
class problems {
 public:
  constexpr void add(const failure& why) {
    if (size_ < kept_.size()) kept_[size_++] = why;
  }
  constexpr bool empty() const { return size_ == 0; }
  constexpr std::size_t size() const { return size_; }
  constexpr const failure& front() const { return kept_[0]; }
  constexpr const failure* begin() const { return kept_.data(); }
  constexpr const failure* end() const { return kept_.data() + size_; }

 private:
  std::array<failure, 8> kept_{};
  std::size_t size_ = 0;
};

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

namespace detail {

struct problem_collector {
  abi where;
  problems found{};
  constexpr void operator()(const auto& f, const auto& member) {
    if (!checks::fine(f, member, where)) found.add(checks::problem(f, member, where));
  }
  constexpr void at_least(const auto& f, const auto& greater, const auto&, const auto& lesser) {
    if (greater >= lesser) return;
    found.add({.code = errc::out_of_range, .field = f.name, .value = greater, .min = lesser, .max = f.max});
  }
  constexpr void tag(std::string_view, std::int64_t) {}
};

constexpr failure not_here(std::string_view family) {
  return {.code = errc::not_on_this_os,
          .field = family,
          .wrong = "does not exist on this OS",
          .remedy = "choose an OS that has it"};
}

template <address_type T>
SOCKFAM_COLD constexpr problems problems_of(const T& address, abi where) {
  problem_collector collect{where};
  if (description<T>::number[where.system] == 0)
    collect.found.add(not_here(description<T>::title));
  else
    description<T>::members(collect, address);
  return collect.found;
}

template <address_type T>
SOCKFAM_INLINE constexpr bool acceptable(const T& address, abi where) {
  if (description<T>::number[where.system] == 0) return false;
  checks::all_fine check{where};
  description<T>::members(check, address);
  return check.ok;
}

template <address_type T>
SOCKFAM_INLINE constexpr std::size_t encoded_size(const T& address, abi where) {
  if constexpr (description<T>::fixed) {
    return description<T>::size[where.system];
  } else {
    wire::sizer count{where};
    description<T>::wire(count, address);
    return count.size();
  }
}

template <address_type T>
SOCKFAM_INLINE constexpr result<std::size_t> encode_as(const T& address, std::span<std::byte> out, abi where) {
  if (!acceptable(address, where)) [[unlikely]]
    return refused(problems_of(address, where).front());
  const std::size_t size = encoded_size(address, where);
  if (out.size() < size) [[unlikely]] {
    return refused({.code = errc::too_short,
                    .offset = out.size(),
                    .value = out.size(),
                    .min = size,
                    .wrong = "the buffer is too small",
                    .remedy = "give a buffer of 128 bytes"});
  }
  wire::writer io{out.data(), where};
  io.header(static_cast<std::uint16_t>(description<T>::number[where.system]), size);
  description<T>::wire(io, address);
  return size;
}

/// The family number in the bytes; nothing if they are too short to have one.
constexpr std::optional<std::uint16_t> family_in(std::span<const std::byte> bytes, abi where) {
  if (bytes.size() < wire::header_size) return std::nullopt;
  if (begins_with_length(where.system)) return std::to_integer<std::uint16_t>(bytes[1]);
  return wire::load<std::uint16_t>(bytes.data(), where.order);
}

constexpr content content_of(std::span<const std::byte> bytes) {
  if (bytes.size() <= wire::header_size) return content::empty;
  return bytes[wire::header_size] == std::byte{0} ? content::nul_first : content::text;
}

template <address_type T>
constexpr bool holds_variant(std::span<const std::byte> bytes, abi where) {
  using d = description<T>;
  if constexpr (requires { d::tag; }) {
    return bytes.size() <= d::tag_offset || bytes[d::tag_offset] == static_cast<std::byte>(d::tag);
  } else if constexpr (requires { d::when; }) {
    return (static_cast<unsigned>(d::when[where.system]) & static_cast<unsigned>(content_of(bytes))) != 0;
  } else {
    return true;
  }
}

/// True if what must always be the same is so, as far as the bytes reach.
template <address_type T>
SOCKFAM_INLINE constexpr bool holds_constants(std::span<const std::byte> bytes, abi where) {
  using d = description<T>;
  if constexpr (requires { d::always; }) {
    for (const auto& one : d::always) {
      if (bytes.size() < one.offset + one.size) return true;
      std::uint32_t found = 0;
      for (std::size_t i = 0; i < one.size; ++i) {
        const auto at = one.offset + (where.order == byte_order::big ? i : one.size - 1 - i);
        found = found << 8 | std::to_integer<std::uint32_t>(bytes[at]);
      }
      if (found != one.value) return false;
    }
  }
  return true;
}

constexpr failure no_header(std::size_t size) {
  return {.code = errc::too_short,
          .field = "family",
          .offset = size,
          .value = size,
          .min = wire::header_size,
          .wrong = size == 0 ? "there is no address: no bytes" : "",
          .remedy = "give at least the family"};
}

template <address_type T>
constexpr result<bool> right_header(std::span<const std::byte> bytes, abi where) {
  if (description<T>::number[where.system] == 0) return refused(not_here(description<T>::title));
  const auto family = family_in(bytes, where);
  if (!family) return refused(no_header(bytes.size()));
  if (*family != description<T>::number[where.system]) {
    return refused({.code = errc::no_such_family,
                    .field = "family",
                    .value = *family,
                    .wrong = "the bytes hold another family",
                    .remedy = "decode them as any_address"});
  }
  if (!holds_variant<T>(bytes, where)) {
    return refused({.code = errc::no_such_variant,
                    .field = description<T>::title,
                    .offset = wire::header_size,
                    .wrong = "the bytes hold another variant",
                    .remedy = "decode them as any_address"});
  }
  return true;
}

constexpr void note_lengths(std::span<const std::byte> bytes, std::size_t read, abi where, notes& said) {
  if (begins_with_length(where.system) && std::to_integer<std::size_t>(bytes[0]) != bytes.size()) {
    said.add({noted::length_byte_differs, 0, std::to_integer<std::size_t>(bytes[0])});
  }
  if (read < bytes.size()) said.add({noted::trailing_bytes, read, bytes.size() - read});
}

template <address_type T>
SOCKFAM_COLD constexpr result<void> decode_carefully(T& into, std::span<const std::byte> bytes, abi where,
                                                     notes* said) {
  if (const auto right = right_header<T>(bytes, where); !right) return refused(right.error());
  T address{};
  wire::careful_reader io{bytes, where, said};
  description<T>::wire(io, address);
  if (io.failed()) return refused(io.why());
  if (said) note_lengths(bytes, io.at(), where, *said);
  into = address;
  return {};
}

/// A whole sockaddr of a fixed layout is nothing but loads; all else goes the careful way.
template <address_type T>
SOCKFAM_INLINE constexpr result<void> decode_into_as(T& into, std::span<const std::byte> bytes, abi where,
                                                     notes* said) {
  using d = description<T>;
  if constexpr (d::fixed) {
    const std::uint16_t family = d::number[where.system];
    if (family != 0 && bytes.size() >= d::size[where.system] && family_in(bytes, where) == family &&
        holds_variant<T>(bytes, where) && holds_constants<T>(bytes, where)) [[likely]] {
      wire::trusting_reader io{bytes.data(), where, said};
      d::wire(io, into);
      if (said) note_lengths(bytes, d::size[where.system], where, *said);
      return {};
    }
  }
  return decode_carefully(into, bytes, where, said);
}

template <address_type T>
SOCKFAM_INLINE constexpr result<T> decode_as(std::span<const std::byte> bytes, abi where, notes* said) {
  T address{};
  const auto done = decode_into_as(address, bytes, where, said);
  if (!done) [[unlikely]]
    return refused(done.error());
  return address;
}

/// Hashes members one after the other.
struct hasher {
  std::size_t seed = 0;
  void operator()(const auto&, const auto& member) { mix(hash_of(member)); }
  void at_least(const auto&, const auto&, const auto&, const auto&) {}
  void tag(std::string_view, std::int64_t value) { mix(std::hash<std::int64_t>{}(value)); }

 private:
  // The golden ratio's digits, as many as fit.
  static constexpr auto golden = static_cast<std::size_t>(0x9e3779b97f4a7c15u);
  void mix(std::size_t more) { seed ^= more + golden + (seed << 6) + (seed >> 2); }
  template <class T>
  static std::size_t hash_of(const T& member) {
    if constexpr (requires { member.bytes; }) {
      const auto* chars = reinterpret_cast<const char*>(member.bytes.data());  // bytes may be read as characters
      return std::hash<std::string_view>{}({chars, member.bytes.size()});
    } else if constexpr (std::is_integral_v<T>) {
      return std::hash<T>{}(member);
    } else {
      return std::hash<std::string_view>{}(member.view());
    }
  }
};

}  // namespace detail

/// Every reason why `address` cannot be sent on `where`; empty exactly when encode succeeds.
template <address_type T>
constexpr problems validate(const T& address, abi where = native_abi) {
  return detail::problems_of(address, where);
}

/// Writes the sockaddr into `out` (128 bytes always suffice) and returns its length.
/// Refuses, and writes nothing, if `validate` has anything to say or `out` is too small.
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
/// Values that could not be sent are kept (`validate` tells); `said` receives remarks about reserved, trailing and
/// length bytes. Errors: too_short, no_such_family, no_such_variant, not_on_this_os, too_long.
template <address_type T>
SOCKFAM_INLINE constexpr result<T> decode(std::span<const std::byte> bytes, abi where = native_abi,
                                          notes* said = nullptr) {
  return detail::decode_as<T>(bytes, where, said);
}

/// The same into a value that the caller has: no copy, and no result<T> to take it out of. Unchanged if it is refused.
template <address_type T>
SOCKFAM_INLINE constexpr result<void> decode_into(T& into, std::span<const std::byte> bytes, abi where = native_abi,
                                                  notes* said = nullptr) {
  return detail::decode_into_as(into, bytes, where, said);
}

/// decode with the ABI as a constant.
template <address_type T, abi Where>
SOCKFAM_INLINE constexpr result<T> decode(std::span<const std::byte> bytes, notes* said = nullptr) {
  return detail::decode_as<T>(bytes, Where, said);
}

}  // namespace sockfam::inline v0
