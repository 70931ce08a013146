// Values that are written as pairs of hex digits in canonical text, and as bytes or such digits in tuples.
#pragma once

#include <sockfam/bcd.h>
#include <sockfam/hwaddr.h>
#include <sockfam/octets.h>

#include "text/value.h"

namespace sockfam::inline v0::text {

template <detail::of_hex_pairs T>
struct hex_pairs_traits {
  static constexpr auto python = literal_form::bytes;
  static result<T> read(std::string_view text) { return parse<T>(text); }
  static void write(sink& out, const T& value) { out.put(format(value)); }
};

template <std::size_t Size>
struct value_traits<hwaddr<Size>> : hex_pairs_traits<hwaddr<Size>> {
  static constexpr const token_characters& token = hwaddr_token;
};
template <std::size_t Size>
struct value_traits<octets<Size>> : hex_pairs_traits<octets<Size>> {
  static constexpr const token_characters& token = octets_token;
};
template <std::size_t Size>
struct value_traits<bcd<Size>> : hex_pairs_traits<bcd<Size>> {
  static constexpr const token_characters& token = bcd_token;
  static constexpr auto python = literal_form::str;
};

}  // namespace sockfam::inline v0::text
