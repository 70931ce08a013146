// Text and bytes of the same address, both written by hand (the section examples).
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include <sockfam/any_address.h>

#include "facts.h"
#include "support/world.h"

namespace sockfam::tests::facts {

namespace {

/// "0200 00*8": hex, where 00*8 is eight zeros.
std::vector<std::byte> bytes_from(const std::string& text) {
  std::istringstream in{text};
  std::string hex;
  for (std::string word; in >> word;) {
    const auto star = word.find('*');
    const auto times = star == std::string::npos ? 1 : std::stoul(word.substr(star + 1));
    for (std::size_t i = 0; i < times; ++i) hex += word.substr(0, star);
  }
  return from_hex(hex);
}

/// One address on a little-endian machine.
struct example {
  our_variant ours;
  abi where;
  std::string text;
  std::vector<std::byte> bytes;
};

std::vector<example> examples() {
  std::vector<example> all;
  each_row("examples", [&](const auto&, const nlohmann::json& row) {
    const auto* ours = find_variant(row.at("variant").get<std::string>());
    if (!ours) return;
    const auto system = row.value("os", "linux");
    const auto at = std::find(os_names.begin(), os_names.end(), system) - os_names.begin();
    all.push_back({*ours, abi{every_system.at(static_cast<std::size_t>(at)), byte_order::little}, row.at("text"),
                   bytes_from(row.at("bytes"))});
  });
  return all;
}

TEST(Examples, TextIsEncodedIntoItsBytes) {
  comparisons compared;
  for (const auto& one : examples()) {
    SCOPED_TRACE(one.text);
    const auto address = parse(one.text, {.names = &interfaces()});
    ASSERT_TRUE(address) << message(address.error(), one.text);
    EXPECT_EQ(address->variant(), one.ours.variant);
    const auto bytes = encode(*address, one.where);
    ASSERT_TRUE(bytes) << message(bytes.error());
    EXPECT_EQ(to_hex(bytes->view()), to_hex(one.bytes));
    compared.add(one.ours.family->name);
  }
  compared.expect_each_of(families_with("examples", "text"));
}

TEST(Examples, BytesAreDecodedIntoTheirText) {
  for (const auto& one : examples()) {
    SCOPED_TRACE(one.text);
    const auto address = decode(one.bytes, {.abi = one.where, .protocol = one.ours.protocol(one.where.system)});
    ASSERT_TRUE(address) << message(address.error());
    EXPECT_EQ(address->variant(), one.ours.variant);
    EXPECT_EQ(format(*address, form::text, interfaces()).view(), one.text);
  }
}

}  // namespace

}  // namespace sockfam::tests::facts
