// An example of a spec, checked with the codec: each form must give each other form.
#pragma once

#include <gtest/gtest.h>

#include <utility>

#include <sockfam/any_address.h>

#include "support/coverage.h"
#include "support/world.h"

namespace sockfam::tests {

struct example {
  std::string_view text;
  std::string_view tuple;
  std::vector<std::pair<os, std::string_view>> bytes;
};

template <address_type T>
void check_example(const example& shown) {
  const auto address = parse<T>(shown.text, form::text, interfaces());
  ASSERT_TRUE(address) << message(address.error(), shown.text);
  EXPECT_EQ(format(*address, form::text, interfaces()).view(), shown.text);
  const auto any = parse(shown.text, {.names = &interfaces()});
  ASSERT_TRUE(any) << message(any.error(), shown.text);
  EXPECT_EQ(*any, any_address{*address});
  if (!shown.tuple.empty()) {
    const auto from_tuple = parse<T>(shown.tuple, form::tuple, interfaces());
    ASSERT_TRUE(from_tuple) << message(from_tuple.error(), shown.tuple);
    EXPECT_EQ(*from_tuple, *address);
    EXPECT_EQ(format(*address, form::tuple, interfaces()).view(), shown.tuple);
  }
  for (const auto& [system, hex] : shown.bytes) {
    const abi where{system, byte_order::little};
    const auto bytes = encode(*address, where);
    ASSERT_TRUE(bytes) << message(bytes.error());
    EXPECT_EQ(to_hex(bytes->view()), to_hex(from_hex(hex))) << name_of(where);
    const auto back = decode<T>(from_hex(hex), where);
    ASSERT_TRUE(back) << message(back.error());
    EXPECT_EQ(*back, *address) << name_of(where);
    for (const auto* what : {"examples", "encode", "decode"}) covered_by<T>(what, system);
  }
}

}  // namespace sockfam::tests
