// decode, for bytes of every machine, family, container and state.
#pragma once

#include <sockfam/any_address.h>

namespace sockfam::inline v0::any {

/// Finds the row by what the bytes tell, whatever they are: of other machines, of unknown families, damaged, cut.
result<any_address> decode_by_evidence(std::span<const std::byte> bytes, const decode_options& options);

}  // namespace sockfam::inline v0::any
