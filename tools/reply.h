// The JSON objects that batch and --json print.
#pragma once

#include <string>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/registry.h>

#include "hex.h"
#include "json_writer.h"
#include "refusal.h"

namespace sockfam::cli {

/// Writes "ok" and everything about an address into an object that has begun, which may have an "id" already.
void write_success(json_writer& out, const any_address& address, byte_view bytes, const resolver& names,
                   const std::vector<std::string>& notes);
void write_failure(json_writer& out, const refusal& why);

// Members of such objects, with their keys.
/// The family's constant; the number of a family that has none.
void write_family(json_writer& out, const any_address& address, const registry::family_info* family);
/// {"code":…,"field":…,"offset":…,"message":…}
void write_error(json_writer& out, const refusal& why);

}  // namespace sockfam::cli
