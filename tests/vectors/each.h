// A check for every row of a class of deviations. classes_test compares how many there are with the documentation.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "deviations.h"

namespace sockfam::tests::vectors {

template <class Case, class Check>
void each_of(std::span<const deviation<Case>> classes, const std::vector<Case>& all, std::string_view name,
             Check check) {
  const auto rule = std::find_if(classes.begin(), classes.end(), [&](const auto& one) { return one.name == name; });
  ASSERT_NE(rule, classes.end()) << name;
  const auto cases = cases_of(*rule, all);
  EXPECT_FALSE(cases.empty()) << name;
  for (const auto* one : cases) {
    SCOPED_TRACE(one->from->id + ": " + one->from->address);
    check(*one);
  }
}

/// each_encoded("wrapped-integer", [](const encode_case& one) { … });
template <class Check>
void each_encoded(std::string_view name, Check check) {
  each_of(encode_deviations(), encode_cases(), name, check);
}

template <class Check>
void each_decoded(std::string_view name, Check check) {
  each_of(decode_deviations(), decode_cases(), name, check);
}

/// The newest version's case of the same number; itself where it is that.
template <class Case>
const Case& newest_of(const Case& one, const std::vector<Case>& all) {
  const auto& id = one.from->id;
  const auto number = one.from->is_older() ? id.substr(0, id.size() - 1) : id;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Case& other) { return other.from->id == number; });
  if (found == all.end()) throw std::runtime_error{id + " has no row of the newest version"};
  return *found;
}

/// Both answered, or both refused with the same words.
template <class Case>
void expect_same_refusal(const Case& one, const Case& other) {
  ASSERT_EQ(one.refused(), other.refused());
  EXPECT_EQ(one.refused() ? message(*one.why) : "", other.refused() ? message(*other.why) : "");
}

/// What a refusal must say: its code, and the field that it names.
template <class Case>
void expect_refusal(const Case& one, errc code, std::string_view field) {
  ASSERT_TRUE(one.refused());
  EXPECT_EQ(code_name(one.why->code()), code_name(code));
  EXPECT_EQ(one.why->field(), field);
}

}  // namespace sockfam::tests::vectors
