// What can be done with an address of each kind: one table, which decode, encode and the others of any_address ask.
#pragma once

#include <compare>
#include <cstddef>
#include <new>
#include <span>
#include <string_view>

#include <sockfam/any_address.h>

#include "forms/quick.h"

namespace sockfam::inline v0::any {

/// Decodes this machine's bytes into a result that holds an address. `protocol` is what decode_options has.
using native_decoder = void(result<any_address>&, std::span<const std::byte>,
                            const std::optional<std::uint32_t>& protocol);

/// The verbs of one kind. Addresses that are given are of this kind; decode and parse make such ones.
struct operations {
  // Bytes of this machine, as nearly all are, are read and written with its layout as a constant.
  native_decoder* decode_native;
  result<any_address> (*decode)(std::span<const std::byte>, abi, notes*);
  /// Of bytes that may end early: missing members have their defaults.
  result<any_address> (*decode_cut)(std::span<const std::byte>, abi, notes*);
  /// The size of its sockaddr, also of a value that encode refuses.
  std::size_t (*size)(const any_address&, abi);
  result<std::size_t> (*encode_native)(const any_address&, std::span<std::byte>);
  result<std::size_t> (*encode)(const any_address&, std::span<std::byte>, abi);
  problems (*validate)(const any_address&, abi);
  /// Canonical text as `format` writes it; false, and no meaning, for other texts, which `parse` may read.
  bool (*read_quickly)(any_address&, std::string_view);
  result<any_address> (*parse)(std::string_view, form, const resolver&);
  address_text (*format)(const any_address&, form, const resolver&);
  result<std::size_t> (*format_to)(std::span<char>, const any_address&, form, const resolver&);
  std::strong_ordering (*compare)(const any_address&, const any_address&);
  std::size_t (*hash)(const any_address&);
  /// This machine's bytes of any value, also of one that encode refuses: it could not be sent, but it was received.
  /// Returns how many; 0 if this machine does not have the family.
  std::size_t (*write)(const any_address&, std::span<std::byte, sockaddr_bytes::capacity>);
};

}  // namespace sockfam::inline v0::any

namespace sockfam::inline v0::detail {

struct value_of {
  const any_address& address;
  template <class T>
  const T& as() const {
    return *address.value<T>();
  }
  /// The place of a value, which is to be written wholly; then `finish` is called with it.
  template <class T>
  SOCKFAM_INLINE static T& start(any_address& address) {
    return *std::launder(reinterpret_cast<T*>(address.value_.data()));
  }
  /// The same, but with the defaults of its members.
  template <class T>
  SOCKFAM_INLINE static T& start_new(any_address& address) {
    return *::new (static_cast<void*>(address.value_.data())) T{};
  }
  template <class T>
  SOCKFAM_INLINE static void finish(any_address& address, const T& value) {
    address.kind_ = description<T>::kind;
    address.size_ = static_cast<std::uint16_t>(size_in_use(value));
  }
};

}  // namespace sockfam::inline v0::detail

namespace sockfam::inline v0::any {

using detail::value_of;

template <address_type T>
result<std::size_t> encode_kind(const any_address& address, std::span<std::byte> out, abi where) {
  return encode(value_of{address}.as<T>(), out, where);
}

template <address_type T>
result<std::size_t> encode_native_kind(const any_address& address, std::span<std::byte> out) {
  return encode(value_of{address}.as<T>(), out, native_abi);
}

template <address_type T>
SOCKFAM_INLINE void decode_in_place(result<any_address>& made, std::span<const std::byte> bytes, abi where,
                                    notes* notes) {
  T& value = value_of::start_new<T>(*made);
  const auto done = detail::decode_in_place(value, bytes, where, notes);
  if (done) [[likely]]
    value_of::finish(*made, value);
  else
    made = refused(done.error());
}

template <address_type T>
result<any_address> decode_kind(std::span<const std::byte> bytes, abi where, notes* notes) {
  result<any_address> made{std::in_place, detail::value_follows{}};
  decode_in_place<T>(made, bytes, where, notes);
  return made;
}

template <address_type T>
result<any_address> decode_cut_kind(std::span<const std::byte> bytes, abi where, notes* notes) {
  result<any_address> made{std::in_place, detail::value_follows{}};
  T& value = value_of::start_new<T>(*made);
  const auto done = detail::decode_cut(value, bytes, where, notes);
  if (done)
    value_of::finish(*made, value);
  else
    made = refused(done.error());
  return made;
}

template <address_type T>
SOCKFAM_COLD void decode_native_rare(result<any_address>& made, std::span<const std::byte> bytes) {
  decode_in_place<T>(made, bytes, native_abi, nullptr);
}

template <address_type T>
void decode_native_kind(result<any_address>& made, std::span<const std::byte> bytes,
                        const std::optional<std::uint32_t>& /*protocol*/) {
  if constexpr (description<T>::fixed) {
    T& value = value_of::start<T>(*made);
    if (!detail::decode_complete(value, bytes, native_abi, nullptr)) [[unlikely]]
      return decode_native_rare<T>(made, bytes);
    value_of::finish(*made, value);
  } else {
    decode_in_place<T>(made, bytes, native_abi, nullptr);
  }
}

template <address_type T>
bool read_kind_quickly(any_address& made, std::string_view text) {
  T& value = value_of::start_new<T>(made);
  if (!forms::read_quickly(text, value)) return false;
  value_of::finish(made, value);
  return true;
}

template <address_type T>
std::size_t write_kind(const any_address& address, std::span<std::byte, sockaddr_bytes::capacity> out) {
  if (description<T>::number[native_abi.system] == 0) return 0;
  const auto& value = value_of{address}.as<T>();
  const std::size_t size = detail::encoded_size(value, native_abi);
  detail::write(value, out.data(), size, native_abi);
  return size;
}

template <address_type T>
inline constexpr operations operations_of{
    .decode_native = decode_native_kind<T>,
    .decode = decode_kind<T>,
    .decode_cut = decode_cut_kind<T>,
    .size = [](const any_address& address,
               abi where) { return detail::encoded_size(value_of{address}.as<T>(), where); },
    .encode_native = encode_native_kind<T>,
    .encode = encode_kind<T>,
    .validate = [](const any_address& address, abi where) { return validate(value_of{address}.as<T>(), where); },
    .read_quickly = read_kind_quickly<T>,
    .parse = [](std::string_view text, form how, const resolver& names) -> result<any_address> {
      return parse<T>(text, how, names);
    },
    .format = [](const any_address& address, form how,
                 const resolver& names) { return format(value_of{address}.as<T>(), how, names); },
    .format_to = [](std::span<char> out, const any_address& address, form how,
                    const resolver& names) { return format_to(out, value_of{address}.as<T>(), how, names); },
    .compare = [](const any_address& a, const any_address& b) -> std::strong_ordering {
      return value_of{a}.as<T>() <=> value_of{b}.as<T>();
    },
    .hash = [](const any_address& address) { return std::hash<T>{}(value_of{address}.as<T>()); },
    .write = write_kind<T>,
};

extern const operations unknown_operations;

}  // namespace sockfam::inline v0::any
