// Percent escapes, as canonical text uses them (after RFC 3986, section 2.1).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <sockfam/result.h>

#include "text/alphabet.h"

namespace sockfam::inline v0::text {

/// Bytes outside the alphabet are written %xx, in lower case. `out` has room for three times the bytes; returns where
/// the text ends.
char* write_escaped(char* out, std::string_view bytes, const alphabet& keep);

/// Decodes %xx of either case; all other characters pass through. Returns the number of bytes written to `out`.
/// errc::syntax: an escape without two digits; a control character or a byte that is not UTF-8, not escaped.
/// errc::too_long: more bytes than `out` holds (value: how many; max: out.size()).
result<std::size_t> unescape(std::string_view text, std::span<char> out);

}  // namespace sockfam::inline v0::text
