// The forms in which an address is printed.
#pragma once

#include "console.h"
#include "options.h"

namespace sockfam::cli {

/// Prints an address in the form that the settings ask for. `bytes` are its sockaddr, which only some forms need.
void print_address(console& io, const settings& config, const any_address& address, byte_view bytes,
                   const std::vector<std::string>& notes = {});

/// True if the form needs the bytes.
bool needs_bytes(const settings& config);

/// Reports why an input was refused: in the JSON, or on standard error.
void print_refusal(console& io, const settings& config, std::string_view input, const refusal& why);

}  // namespace sockfam::cli
