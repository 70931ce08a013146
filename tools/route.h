// decode --route: the sockaddrs of a routing socket's messages.
#pragma once

#include <optional>

#include "forms.h"

namespace sockfam::cli {

/// Prints each address of the block, with the name of its RTA_ bit where `addrs` says which there are. A refusal comes
/// after the addresses before it.
std::optional<refusal> print_route(console& io, const settings& config, byte_view bytes,
                                   std::optional<std::uint32_t> addrs);

}  // namespace sockfam::cli
