// The verbs of addresses that no spec describes.
#pragma once

#include <sockfam/any_address.h>

#include "any/operations.h"

namespace sockfam::inline v0::any {

/// The prefix of its text.
inline constexpr std::string_view unknown_prefix = "unknown:";

/// The bytes of a sockaddr as they are; nothing if there are more than a sockaddr has.
std::optional<unknown> unknown_of(std::uint16_t family, std::span<const std::byte> bytes);

/// The most bytes after the header: sockaddr_storage has 128, and a length byte says up to 255.
std::size_t room(abi where);

result<any_address> decode_unknown(std::uint16_t family, std::span<const std::byte> bytes,
                                   const decode_options& options);
/// True if the bytes are an address on a machine of the other byte order, or of another OS.
bool is_of_another_machine(std::span<const std::byte> bytes, const abi& where);
/// unknown:46:0a0b, or (46, b'\n\x0b'). `names` may know the family by its constant.
result<any_address> parse_unknown(std::string_view text, form how, const resolver& names);

}  // namespace sockfam::inline v0::any
