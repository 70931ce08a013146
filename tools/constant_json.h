// A constant as JSON and as text.
#pragma once

#include <string>

#include <sockfam/constant_registry.h>

#include "refusal.h"

namespace sockfam::cli {

/// Its number or text on an OS; empty if it does not exist there.
std::string value_text(const registry::constant_info& constant, os system, linux_arch arch);

/// The remarks of a table's row: other architectures, versions, the name in the headers.
std::string remarks(const registry::constant_info& constant);

/// {"ok":true,"name":"AF_CAN","group":"AF","values":{"linux":29,"netbsd":35},…}; numbers as on most architectures.
ordered_json constant_object(const registry::constant_info& constant);

/// {"ok":true,"name":"AF_CAN","group":"AF","os":"linux","value":29}; the number is this architecture's.
ordered_json constant_object(const registry::constant_info& constant, os system);

}  // namespace sockfam::cli
