// Finding address_mark: what vectors of all machines share. They look for its first and its last character.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include <sockfam/detail/export.h>

#include "text/hex_scalar.h"
#include "text/words.h"

namespace sockfam::inline v0::text {

/// From the first character of the mark to the last.
inline constexpr std::size_t mark_end = address_mark.size() - 1;

/// One bit for each of up to 64 characters.
struct seen {
  std::uint64_t firsts;  ///< begins the mark, as far as its first character says
  std::uint64_t lasts;   ///< the same by its last character
  std::uint64_t newlines;
};

/// Looks at the next characters of a text, and goes on. CountsBits: the processor has an instruction for it; then a
/// branch would take longer.
template <bool CountsBits>
struct mark_search {
  place found{};

  /// True if the mark is among them.
  SOCKFAM_INLINE bool look(const char* begin, const seen& here) {
    for (std::uint64_t both = here.firsts & here.lasts; both != 0; both &= both - 1) {
      const std::size_t at = lowest_bit(both);
      if (load<std::uint32_t>(begin + at + 1) != load<std::uint32_t>(address_mark.data() + 1)) continue;
      found.at += at;
      count(here.newlines & ((std::uint64_t{1} << at) - 1));
      return true;
    }
    count(here.newlines);
    return false;
  }
  /// What is not looked at by vectors.
  SOCKFAM_INLINE place with_rest(std::string_view text) const {
    const place rest = scalar::find_mark({text.data() + found.at, text.size() - found.at});
    return {found.at + rest.at, found.newlines + rest.newlines};
  }

 private:
  SOCKFAM_INLINE void count(std::uint64_t newlines) {
    if (CountsBits || newlines != 0) found.newlines += static_cast<unsigned>(std::popcount(newlines));
  }
};

/// As scalar::find_mark, sixteen characters at a time. `are(from, c)` has a bit for each of sixteen that is `c`.
template <class Are>
SOCKFAM_INLINE place find_by_sixteen(std::string_view text, Are are) {
  mark_search<false> search;
  for (auto& at = search.found.at; at + mark_end + 16 <= text.size(); at += 16) {
    const char* const begin = text.data() + at;
    const seen here{are(begin, address_mark.front()), are(begin + mark_end, address_mark.back()), are(begin, '\n')};
    if (search.look(begin, here)) return search.found;
  }
  return search.with_rest(text);
}

}  // namespace sockfam::inline v0::text
