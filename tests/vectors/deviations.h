// The ways in which we differ from CPython on purpose: each a rule about the input, with a name.
// docs/deviations.md says why, and how many rows each covers.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "cases.h"

namespace sockfam::tests::vectors {

template <class Case>
struct deviation {
  std::string_view name;
  bool (*applies)(const row&);  ///< by what was given and what CPython answered; ours does not count
  bool older = false;           ///< of an older CPython's rows; all other classes are of the newest's

  bool covers(const row& from) const { return from.is_older() == older && applies(from); }
};

std::span<const deviation<encode_case>> encode_deviations();
std::span<const deviation<decode_case>> decode_deviations();

/// The cases of one class: not agreed upon, and of that rule.
template <class Case>
std::vector<const Case*> cases_of(const deviation<Case>& rule, const std::vector<Case>& all) {
  std::vector<const Case*> found;
  for (const auto& one : all) {
    if (!one.agrees() && rule.covers(*one.from)) found.push_back(&one);
  }
  return found;
}

}  // namespace sockfam::tests::vectors
