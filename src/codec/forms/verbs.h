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

}  // namespace sockfam::inline v0::forms
