// What parse has in common for texts and tuples.
#pragma once

#include <optional>

#include <sockfam/detail/family.h>
#include <sockfam/forms.h>

namespace sockfam::inline v0::forms {

/// Values that contradict each other, although each is valid by itself.
struct contradictions {
  std::optional<reason> found{};
  void operator()(const auto&, const auto&) {}
  void tag(std::string_view, std::int64_t) {}
  void at_least(const auto& f, const auto& greater, const auto&, const auto& lesser) {
    if (greater >= lesser) return;
    found = reason{.code = errc::out_of_range, .field = f.name, .value = greater, .min = lesser, .max = f.max};
  }
};

/// What `read` makes of a text, unless it fails or the values contradict each other.
template <address_type T>
__attribute__((noinline)) result<T> parsed_by(failure (*read)(std::string_view, const resolver&, T&, bool&),
                                              std::string_view text, const resolver& names) {
  T address{};
  bool failed = false;
  const failure why = read(text, names, address, failed);
  if (failed) return refused(why);
  contradictions check;
  description<T>::members(check, address);
  if (check.found) return refused(*check.found);
  return address;
}

}  // namespace sockfam::inline v0::forms
