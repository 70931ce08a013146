// An audit record as JSON.
#pragma once

#include <string_view>

#include <sockfam/audit.h>
#include <sockfam/resolver.h>

#include "json_writer.h"

namespace sockfam::cli {

/// An object: {"line":12,"time":"1700000000.123","serial":456,"family":"AF_INET","text":"…","address":{…}}, or with
/// "error" instead of the last three if the record is malformed. Time and serial are null if there are none. `file`,
/// any bytes, comes first, unless it is empty: a string, or {"hex":…} if it is not UTF-8.
void write_record(json_writer& out, const audit::record& found, std::string_view file, const resolver& names);

}  // namespace sockfam::cli
