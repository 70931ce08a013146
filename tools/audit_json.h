// An audit record as JSON, written at once: a log has millions of them.
#pragma once

#include <string_view>

#include <sockfam/audit.h>
#include <sockfam/resolver.h>

#include "growing_text.h"

namespace sockfam::cli {

/// A line with an object: {"line":12,"time":"1700000000.123","serial":456,"family":"AF_INET","text":"…","address":{…}},
/// or with "error" instead of the last three if the record is malformed. Time and serial are null if there are none.
/// `file` comes first, unless it is empty.
void write_json(growing_text& out, const audit::record& found, std::string_view file, const resolver& names);

/// The object of the address's fields, as address_object makes it.
void write_address(growing_text& out, const any_address& address, const resolver& names);

/// A JSON string in ASCII, of UTF-8.
void write_string(growing_text& out, std::string_view text);

}  // namespace sockfam::cli
