// JSON that was read: a request, or the fields of an address.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <string_view>

#include <sockfam/failure.h>

namespace sockfam::cli {

enum class json_type : std::uint8_t { null, boolean, integer, real, string, array, object };

struct json_member;

/// A JSON value. The json_reader that read it owns its text and its members.
struct json_value {
  json_type type = json_type::null;
  bool has_sign = false;                   ///< of an integer: it was written with a minus, which -0 was too
  integer number{};                        ///< of an integer
  double real = 0;                         ///< of a number that is no integer, or does not fit 64 bits
  std::string_view text{};                 ///< of a string
  std::span<const json_member> members{};  ///< of an object: each key once, in any order; of an array without keys

  bool is_null() const { return type == json_type::null; }
  bool is_integer() const { return type == json_type::integer; }
  bool is_number() const { return type == json_type::integer || type == json_type::real; }
  bool is_string() const { return type == json_type::string; }
  bool is_array() const { return type == json_type::array; }
  bool is_object() const { return type == json_type::object; }
  /// An integer that does not fit 64 bits: it was read as a floating-point number.
  bool is_beyond_64_bits() const { return type == json_type::real && std::fabs(real) >= 0x1p63; }

  /// The value of an object's key; nullptr if it is missing.
  inline const json_value* find(std::string_view key) const;
  /// The key of an object that `is_known` does not know, nullptr if there is none. Of several it is the first of the
  /// alphabet, so that a refusal does not depend on their order.
  template <class Known>
  const std::string_view* strange_key(const Known& is_known) const;
};

struct json_member {
  std::string_view key{};
  json_value value{};
};

inline const json_value* json_value::find(std::string_view key) const {
  for (const auto& one : members) {
    if (one.key == key) return &one.value;
  }
  return nullptr;
}

template <class Known>
const std::string_view* json_value::strange_key(const Known& is_known) const {
  const std::string_view* strange = nullptr;
  for (const auto& one : members) {
    if (!is_known(one.key) && (!strange || one.key < *strange)) strange = &one.key;
  }
  return strange;
}

}  // namespace sockfam::cli
