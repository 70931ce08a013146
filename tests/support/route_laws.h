// What must hold of any bytes that are read as the sockaddrs of a route message.
#pragma once

#include <bit>
#include <optional>
#include <stdexcept>
#include <string>

#include <sockfam/route_message.h>

#include "support/printable.h"
#include "support/world.h"

namespace sockfam::tests::laws {

inline void route_is_safe(std::span<const std::byte> bytes, const abi& where, std::optional<std::uint32_t> addrs) {
  const auto law = [&](bool holds, const char* what) {
    if (!holds) throw std::logic_error{std::string{what} + " on " + name_of(where)};
  };
  const std::size_t alignment = route_alignment(where.system, where.pointer_bits);
  std::size_t end = 0;
  std::uint32_t seen = 0;
  const auto done = decode_route(bytes, {.abi = where, .addrs = addrs}, [&](const route_address& one) {
    law(one.offset >= end && one.offset - end < alignment, "an address begins where the one before it ends");
    law(one.offset % alignment == 0 && one.offset < bytes.size(), "an address is aligned");
    law(one.size <= bytes.size() - one.offset, "an address is in the block");
    end = one.offset + std::max<std::size_t>(one.size, 1);
    law(addrs ? std::has_single_bit(one.bit) && one.bit > seen && (one.bit & *addrs) != 0 : one.bit == 0,
        "the bits come in their order");
    seen = one.bit;
    law(is_safe_to_print(format(one.address, form::tuple)), "formatted text is printable");
    for (const auto& note : one.remarks) law(note.offset <= one.size, "note.offset <= size");
    const auto alone = decode(bytes.subspan(one.offset, one.size), {.abi = where});
    law(one.is_mask || !alone || *alone == one.address, "an address that is whole is read as decode does");
  });
  law(done.has_value() || alignment == 0 || (addrs && done.error().code() == errc::too_short),
      "only what is missing is refused");
  law(done.has_value() || done.error().offset() <= bytes.size(), "failure.offset <= size");
}

}  // namespace sockfam::tests::laws
