// The elements of a literal, for tests.
#pragma once

#include <string_view>
#include <vector>

#include "text/elements.h"
#include "text/literal.h"
#include "text_support.h"

namespace sockfam::inline v0::text {

/// What is read of the rest; ends before anything that is not an element.
inline std::vector<literal> elements_left(elements rest) {
  std::vector<literal> found;
  while (!rest.at_end()) {
    elements by_number = rest;
    elements by_string = rest;
    literal next;
    if (!rest.next(next)) break;
    if (const auto number = by_number.take_number(); number != elements::no_number) {
      EXPECT_EQ(next.type, kind::integer);
      EXPECT_EQ(next.value, integer{number});
    }
    EXPECT_EQ(by_string.take_plain().data() != nullptr, next.plain);
    found.push_back(next);
  }
  return found;
}

/// The elements of a tuple; anything else is one.
inline std::vector<literal> elements_of(const parsed_literal& read) {
  if (read.whole.type != kind::tuple) return {read.whole};
  auto found = elements_left(elements{read.until, read.first});
  EXPECT_EQ(found.size(), read.count);
  return found;
}

}  // namespace sockfam::inline v0::text
