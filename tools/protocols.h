// socket()'s third argument, as people and programs write it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <sockfam/registry.h>

#include "refusal.h"

namespace sockfam::cli {

/// A number, a name, or nothing said. What a name means depends on the family.
struct protocol_word {
  std::optional<std::uint32_t> number{};
  std::string name{};
  bool given() const { return number || !name.empty(); }
};

/// "6" is a number, all else is a name.
protocol_word read_protocol(std::string_view text);

/// True for a number and for a name that some family has.
bool is_protocol_of_any_family(const protocol_word& word);

/// Strict, for encoding: a protocol that the family does not have there is refused, and none where it is told by one.
/// Nothing where protocols do not matter.
outcome<std::optional<std::uint32_t>> protocol_of(const registry::family_info& family, const protocol_word& word,
                                                  os system);

/// "AF_SYSTEM does not exist on linux; …"
refusal not_on_this_system(const registry::family_info& family, os system);

/// For decoding, where the family in the bytes decides and a name may be that of the family expected: its number
/// there, else here, else one that no variant has, so that the library does what it does for unknown protocols.
std::optional<std::uint32_t> protocol_for_bytes(const registry::family_info* found,
                                                const registry::family_info* expected, const protocol_word& word,
                                                os system);

}  // namespace sockfam::cli
