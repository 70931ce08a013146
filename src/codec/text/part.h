// A part of a text.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string_view>

namespace sockfam::inline v0::text {

/// text.substr(at, most), where `at` is not beyond the end; the program is aborted if it is. substr would throw then: a
/// program that is linked statically gets 60 kB from it, which print exceptions.
constexpr std::string_view part(std::string_view text, std::size_t at, std::size_t most = std::string_view::npos) {
  if (at > text.size()) std::abort();
  return {text.data() + at, std::min(most, text.size() - at)};
}

}  // namespace sockfam::inline v0::text
