// Which address type a text begins as: the hash of the families' names against a search through the registry.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <sockfam/any_address.h>
#include <sockfam/registry.h>

#include "any/prefixes.h"
#include "any/selection.h"
#include "text_support.h"

namespace sockfam::tests {
namespace {

/// The family that has addresses and is called as the text up to its first colon; null if there is none.
const registry::family_info* family_before_colon(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == text.npos) return nullptr;
  for (const auto* family : registry::families()) {
    if (!family->variants.empty() && family->name == text.substr(0, colon)) return family;
  }
  return nullptr;
}

/// As any::row_for_text, for texts of eight characters and more.
const any::row* searched(std::string_view text) {
  const auto* family = family_before_colon(text);
  if (!family) return nullptr;
  const auto rows = any::rows_of(*family);
  return rows.size() == 1 ? &rows[0] : any::row_in(rows, text);
}

void expect_as_searched(std::string_view text) {
  const any::row* const wanted = text.size() < 8 ? nullptr : searched(text);
  EXPECT_EQ(any::row_for_text(text), wanted) << testing::PrintToString(text);
  const bool is_known = family_before_colon(text) || text.starts_with("unknown:");
  const auto address = parse(text);
  const bool is_refused = !address && address.error().code() == errc::no_such_family;
  EXPECT_EQ(is_refused, !is_known) << testing::PrintToString(text);
}

/// The name, and every other that differs from it by one character.
std::vector<std::string> names_near(const std::string& name) {
  std::vector<std::string> all{name};
  for (std::size_t at = 0; at <= name.size(); ++at) {
    for (std::size_t c = 0; c < 256; c += text::step) {
      std::string longer = name;
      all.push_back(longer.insert(at, 1, static_cast<char>(c)));
      if (at == name.size()) continue;
      all.push_back(name);
      all.back()[at] = static_cast<char>(c);
    }
    std::string shorter = name;
    all.push_back(shorter.erase(std::min(at, name.size() - 1), 1));
  }
  return all;
}

/// Names of families and what is nearly one, with what may follow: nothing, a colon, text of several lengths.
TEST(Prefixes, AreFoundAsASearchFindsThem) {
  std::size_t families = 0;
  for (const auto* family : registry::families()) {
    const std::string name{family->name};
    families += family_before_colon(name + ":") ? 1 : 0;
    for (const std::string& near : names_near(name)) {
      for (const std::string_view rest : {"", ":", ":1", ":12345678", "12345678"})
        expect_as_searched(near + std::string{rest});
    }
    for (const auto& variant : family->variants) {
      expect_as_searched(name + ":" + std::string{variant.name} + ":1");
      expect_as_searched(name + ":@" + std::string{variant.name});
    }
    if (HasFailure()) return;
  }
  EXPECT_GT(families, 10u);
}

/// Each type's own text begins as that type.
TEST(Prefixes, AreThoseOfEachType) {
  std::set<const any::row*> found;
  for (const auto& row : any::every_row) {
    std::string text{row.prefix};
    if (!row.empty_text) text += std::string{row.mark} + "12345678";
    if (text.size() < 8) continue;
    EXPECT_EQ(any::row_for_text(text), &row) << text;
    found.insert(&row);
  }
  EXPECT_EQ(found.size() + 1, any::every_row.size());  // "unix:" is too short
}

TEST(Prefixes, OfNineCharactersAreReadToTheirEnd) {
  using namespace std::string_view_literals;
  for (const std::string_view text :
       {"bluetoot:"sv, "bluetoot"sv, "bluetooth"sv, "bluetooth:"sv, "bluetooths:"sv, "bluetooths"sv, "bluetoothhci:0"sv,
        "bluetooth\0:hci:0"sv, "bluetooths:hci:0"sv, "bluetoot\0:hci:0"sv, "bluetootx:hci:0"sv, "bluetooth:hci:0"sv,
        "bluetooth:sco:"sv, "bluetooth:none:0"sv, "bluetooth;hci:0"sv})
    expect_as_searched(text);
  ASSERT_NE(any::row_for_text("bluetooth:hci:0"), nullptr);
  EXPECT_EQ(any::row_for_text("bluetooth:hci:0")->variant, "hci");
  EXPECT_EQ(any::row_for_text("bluetoot:hci:0"), nullptr);
}

/// Cut anywhere at either end, and with a NUL anywhere.
TEST(Prefixes, OfPartsOfTextsAreNone) {
  constexpr std::string_view whole = "inet:1:2";
  for (std::size_t size = 0; size <= whole.size(); ++size) expect_as_searched(whole.substr(0, size));
  for (const auto* family : registry::families()) {
    const std::string text = std::string{family->name} + ":1234567";
    for (std::size_t at = 0; at < text.size(); ++at) {
      std::string with_nul = text;
      with_nul[at] = '\0';
      expect_as_searched(with_nul);
      expect_as_searched(text.substr(0, at));
      expect_as_searched(text.substr(at));
    }
  }
  for (std::size_t size = 0; size <= 9; ++size) {
    for (const char c : {'\0', ':', 'i', '\xff', '1'}) expect_as_searched(std::string(size, c));
  }
}

}  // namespace
}  // namespace sockfam::tests
