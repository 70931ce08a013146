// What can be done with an address of each kind: one table, which decode, encode and the others of any_address ask.
#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <string_view>

#include <sockfam/any_address.h>

namespace sockfam::inline v0::any {

/// The verbs of one kind. Addresses that are given are of this kind; decode and parse make such ones.
struct operations {
  result<any_address> (*decode)(std::span<const std::byte>, abi, notes*);
  result<std::size_t> (*encode)(const any_address&, std::span<std::byte>, abi);
  problems (*validate)(const any_address&, abi);
  result<any_address> (*parse)(std::string_view, form, const resolver&);
  address_text (*format)(const any_address&, form, const resolver&);
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
};

}  // namespace sockfam::inline v0::detail

namespace sockfam::inline v0::any {

using detail::value_of;

// Bytes of this machine, as nearly all are, are read and written with its layout as a constant.

template <address_type T>
SOCKFAM_COLD result<std::size_t> encode_foreign(const T& address, std::span<std::byte> out, abi where) {
  return encode(address, out, where);
}

template <address_type T>
result<std::size_t> encode_kind(const any_address& address, std::span<std::byte> out, abi where) {
  const auto& value = value_of{address}.as<T>();
  return where == native_abi ? encode(value, out, native_abi) : encode_foreign(value, out, where);
}

template <address_type T>
SOCKFAM_COLD result<void> decode_foreign(T& into, std::span<const std::byte> bytes, abi where, notes* notes) {
  return decode_into(into, bytes, where, notes);
}

template <address_type T>
result<any_address> decode_kind(std::span<const std::byte> bytes, abi where, notes* notes) {
  T address{};
  const auto done = where == native_abi ? decode_into(address, bytes, native_abi, notes)
                                        : decode_foreign(address, bytes, where, notes);
  if (!done) [[unlikely]]
    return refused(done.error());
  return result<any_address>{std::in_place, address};
}

template <address_type T>
result<any_address> parse_kind(std::string_view text, form how, const resolver& names) {
  const auto parsed = parse<T>(text, how, names);
  if (!parsed) return refused(parsed.error());
  return result<any_address>{std::in_place, *parsed};
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
    .decode = decode_kind<T>,
    .encode = encode_kind<T>,
    .validate = [](const any_address& address, abi where) { return validate(value_of{address}.as<T>(), where); },
    .parse = parse_kind<T>,
    .format = [](const any_address& address, form how,
                 const resolver& names) { return format(value_of{address}.as<T>(), how, names); },
    .compare = [](const any_address& a, const any_address& b) -> std::strong_ordering {
      return value_of{a}.as<T>() <=> value_of{b}.as<T>();
    },
    .hash = [](const any_address& address) { return std::hash<T>{}(value_of{address}.as<T>()); },
    .write = write_kind<T>,
};

/// Of a kind that an any_address has.
const operations& operations_for(address_kind kind);

}  // namespace sockfam::inline v0::any
