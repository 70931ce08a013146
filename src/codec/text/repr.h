// Strings and bytes as Python's repr() writes them.
#pragma once

#include <string_view>

#include "text/sink.h"

namespace sockfam::inline v0::text {

/// repr() of a bytes object: b'\x00abc'.
void write_bytes_repr(sink& out, std::string_view bytes);

/// repr() of the str that os.fsdecode makes of the bytes (UTF-8 with surrogateescape, PEP 383): a byte that is not part
/// of a character is written \udc80 to \udcff, and unprintable characters (str.isprintable()) are escaped.
void write_str_repr(sink& out, std::string_view utf8_or_not);

}  // namespace sockfam::inline v0::text
