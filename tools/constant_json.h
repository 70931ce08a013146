// A constant for programs and for people.
#pragma once

#include <string>

#include <sockfam/constant_registry.h>

#include "refusal.h"

namespace sockfam::cli {

/// Its number or text on an OS; empty where there is none.
std::string value_text(const registry::constant_info& constant, os system, linux_arch arch);

/// What a table's row says besides: other architectures, versions, the headers' name.
std::string remarks(const registry::constant_info& constant);

/// {"ok":true,"name":"AF_CAN","group":"AF","values":{"linux":29,"netbsd":35},…}; numbers as on most architectures.
ordered_json constant_object(const registry::constant_info& constant);

/// {"ok":true,"name":"AF_CAN","group":"AF","os":"linux","value":29}; the number is this architecture's.
ordered_json constant_object(const registry::constant_info& constant, os system);

}  // namespace sockfam::cli
