// Values of control messages to bytes and back, with memcpy because they may be unaligned.
#pragma once

#include <sockfam/socket/ancillary.h>

#include <cstring>
#include <optional>

#include "socket/sys.h"

namespace sockfam::inline v0 {

template <class T>
bytes_view raw_bytes(const T& value) {
  return {reinterpret_cast<const std::byte*>(&value), sizeof value};
}

/// The value of a message, if it has at least that size.
template <class T>
std::optional<T> value_of(const std::optional<control_message>& found) {
  if (!found || found->data.size() < sizeof(T)) return std::nullopt;
  T value;
  std::memcpy(&value, found->data.data(), sizeof value);
  return value;
}

template <class Address, class Raw>
Address address_from(const Raw& raw) {
  Address made;
  static_assert(sizeof raw == sizeof made.bytes);
  std::memcpy(made.bytes.data(), &raw, sizeof raw);
  return made;
}

}  // namespace sockfam::inline v0
