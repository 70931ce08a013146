// The JSON objects that batch and --json print.
#pragma once

#include <string>
#include <vector>

#include <sockfam/any_address.h>

#include "hex.h"
#include "refusal.h"

namespace sockfam::cli {

/// Adds "ok" and everything about an address to `reply`, which may hold an "id" already.
void add_success(ordered_json& reply, const any_address& address, byte_view bytes, const resolver& names,
                 const std::vector<std::string>& notes);
void add_failure(ordered_json& reply, const refusal& why);

}  // namespace sockfam::cli
