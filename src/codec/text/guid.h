// Globally unique identifiers as people write them (RFC 9562): 36bd0c5c-7276-4223-88ba-7d03b654c568.
#pragma once

#include <string_view>

#include "text/value.h"

namespace sockfam::inline v0::text {

/// 8-4-4-4-12 hex digits of either case, without braces. errc::bad_value.
result<guid> parse_guid(std::string_view text);

/// In lower case, as UuidToString() of Windows prints it.
void format_guid(sink& out, const guid& id);

template <>
struct value_traits<guid> {
  static constexpr const token_characters& token = guid_token;
  static constexpr auto python = literal_form::str;
  static constexpr auto read = parse_guid;
  static constexpr auto write = format_guid;
};

}  // namespace sockfam::inline v0::text
