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
  std::span<const json_member> members{};  ///< of an object: sorted by key, each key once

  bool is_null() const { return type == json_type::null; }
  bool is_integer() const { return type == json_type::integer; }
  bool is_number() const { return type == json_type::integer || type == json_type::real; }
  bool is_string() const { return type == json_type::string; }
  bool is_object() const { return type == json_type::object; }
  /// An integer that does not fit 64 bits: it was read as a floating-point number.
  bool is_beyond_64_bits() const { return type == json_type::real && std::fabs(real) >= 0x1p63; }
  /// The value of an object's key; nullptr if it is missing.
  inline const json_value* find(std::string_view key) const;
};

struct json_member {
  std::string_view key;
  json_value value;
};

inline const json_value* json_value::find(std::string_view key) const {
  const auto at = std::find_if(members.begin(), members.end(), [&](const auto& one) { return one.key == key; });
  return at == members.end() ? nullptr : &at->value;
}

}  // namespace sockfam::cli
