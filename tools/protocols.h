// socket()'s third argument, as people and programs write it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <sockfam/registry.h>

#include "refusal.h"

namespace sockfam::cli {

/// A number, a name, or neither if none was given. What a name means depends on the family.
struct protocol_word {
  std::optional<std::uint32_t> number{};
  std::string name{};
  bool given() const { return number || !name.empty(); }
};

/// "6" is a number, anything else is a name.
protocol_word read_protocol(std::string_view text);

/// Refuses a name that neither a family nor the constants of protocols have. Suggests names that are near, or else
/// those of `family`, if there is one of that name.
std::optional<refusal> unknown_protocol(const protocol_word& word, std::string_view family, os system);

/// Strict, for encoding: refuses a protocol that the family does not have on the OS, and a missing one where it selects
/// the variant. Empty where protocols do not matter.
outcome<std::optional<std::uint32_t>> protocol_of(const registry::family_info& family, const protocol_word& word,
                                                  os system);

/// "AF_SYSTEM does not exist on linux; …"
refusal not_on_this_system(const registry::family_info& family, os system);

/// For decoding, where the bytes tell the family, which need not be the one expected: the number that the name has in
/// the family found, else in the one expected, else one that no variant has, so that the library falls back as it does
/// for unknown protocols.
std::optional<std::uint32_t> protocol_for_bytes(const registry::family_info* found,
                                                const registry::family_info* expected, const protocol_word& word,
                                                os system);

}  // namespace sockfam::cli
