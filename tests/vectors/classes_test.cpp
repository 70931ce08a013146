// Every row is agreed upon or belongs to one class of deviations, and docs/deviations.md explains each class.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include <sockfam/registry.h>

#include "deviations.h"

namespace sockfam::tests::vectors {

namespace {

struct counts {
  std::size_t encode = 0;
  std::size_t decode = 0;
  bool operator==(const counts&) const = default;
  friend std::ostream& operator<<(std::ostream& out, const counts& shown) {
    return out << shown.encode << " encode, " << shown.decode << " decode";
  }
};

using table = std::map<std::string, counts>;

table counted() {
  table made;
  for (const auto& rule : encode_deviations())
    made[std::string{rule.name}].encode = cases_of(rule, encode_cases()).size();
  for (const auto& rule : decode_deviations())
    made[std::string{rule.name}].decode = cases_of(rule, decode_cases()).size();
  return made;
}

std::string trimmed(const std::string& cell) {
  const auto begin = cell.find_first_not_of(" `");
  return begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(" `") - begin + 1);
}

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in{line};
  for (std::string cell; std::getline(in, cell, '|');) cells.push_back(trimmed(cell));
  return cells;
}

/// Lines such as: | `class` | there | here | why | 12 | 3 |
table documented() {
  std::ifstream in{SOCKFAM_DEVIATIONS};
  table made;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("| `")) continue;
    const auto cells = cells_of(line);
    if (cells.size() == 7) made[cells[1]] = {std::stoul(cells[5]), std::stoul(cells[6])};
  }
  return made;
}

template <class Case>
std::size_t expect_one_class_each(std::span<const deviation<Case>> classes, const std::vector<Case>& all) {
  std::size_t agreed = 0;
  for (const auto& one : all) {
    if (one.agrees()) ++agreed;
    if (one.agrees()) continue;
    std::string names;
    for (const auto& rule : classes) {
      if (rule.covers(*one.from)) names += std::string{rule.name} + " ";
    }
    EXPECT_EQ(std::count(names.begin(), names.end(), ' '), 1)
        << one.from->id << " " << one.from->address << " belongs to: " << names
        << (one.why ? "\n  we refuse it: " + message(*one.why) : "");
  }
  return agreed;
}

TEST(Deviations, EveryRowThatWeAnswerOtherwiseBelongsToOneClass) {
  const counts agreed{expect_one_class_each(encode_deviations(), encode_cases()),
                      expect_one_class_each(decode_deviations(), decode_cases())};
  std::cout << "  encode  decode\n";
  for (const auto& [name, found] : counted()) {
    std::cout << std::setw(8) << found.encode << std::setw(8) << found.decode << "  " << name << "\n";
  }
  std::cout << std::setw(8) << agreed.encode << std::setw(8) << agreed.decode << "  agreed\n"
            << std::setw(8) << encode_rows().size() << std::setw(8) << decode_rows().size() << "  all\n";
}

template <class Case>
auto agreed_among(const std::vector<Case>& all) {
  return std::count_if(all.begin(), all.end(), [](const Case& one) { return one.agrees(); });
}

TEST(Deviations, TheDocumentationTellsHowManyRowsAgree) {
  std::ifstream in{SOCKFAM_DEVIATIONS};
  const std::string text{std::istreambuf_iterator<char>{in}, {}};
  const auto all = std::to_string(encode_rows().size() + decode_rows().size()) + " recorded conversions";
  const auto agreed = std::to_string(agreed_among(encode_cases()) + agreed_among(decode_cases())) + " of them agree";
  EXPECT_TRUE(text.find(all) != std::string::npos) << "it should say: " << all;
  EXPECT_TRUE(text.find(agreed) != std::string::npos) << "it should say: " << agreed;
}

TEST(Deviations, NoClassIsEmpty) {
  for (const auto& [name, found] : counted()) {
    EXPECT_GT(found.encode + found.decode, 0u) << name;
  }
}

TEST(Deviations, TheTableInTheDocumentationHasEachClassWithItsCounts) {
  const auto explained = documented();
  for (const auto& [name, found] : counted()) {
    ASSERT_TRUE(explained.contains(name)) << name << " is not explained: " << found;
    EXPECT_EQ(explained.at(name), found) << name;
  }
}

TEST(Deviations, TheTableInTheDocumentationHasNoOtherClass) {
  const auto known = counted();
  for (const auto& [name, found] : documented()) EXPECT_TRUE(known.contains(name)) << name;
}

}  // namespace

}  // namespace sockfam::tests::vectors
