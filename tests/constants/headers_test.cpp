// The headers of constants, as the compiler reads them, against the look-up by name: every name of each, with its
// type and its number on every architecture, and no other.
#include <gtest/gtest.h>
#include <sockfam/abi.h>
#include <sockfam/constant_registry.h>
#include <sockfam/constants.h>
#include <sockfam/constants/freebsd.h>
#include <sockfam/constants/linux.h>
#include <sockfam/constants/macos.h>
#include <sockfam/constants/netbsd.h>
#include <sockfam/constants/openbsd.h>
#include <sockfam/constants/windows.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace sockfam::tests {

namespace {

using registry::constant_info;

/// A processor that Linux has numbers of its own for: its name in the headers, and the compilers' macro.
struct architecture {
  linux_arch arch;
  const char* name;
  const char* macro;
};
constexpr architecture architectures[] = {
    {linux_arch::alpha, "alpha", "__alpha__"},   {linux_arch::mips_, "mips_", "__mips__"},
    {linux_arch::parisc, "parisc", "__hppa__"},  {linux_arch::powerpc_, "powerpc_", "__powerpc__"},
    {linux_arch::sparc_, "sparc_", "__sparc__"},
};

/// `inline constexpr type name = value;`, and its condition.
struct declaration {
  std::string type;
  std::string value;
  std::string condition;
};
using declarations = std::map<std::string, declaration>;

std::string content_of(os system) {
  const auto path = std::string{SOCKFAM_CONSTANTS} + "/" + std::string{name_of(system)} + ".h";
  std::ifstream file{path, std::ios::binary};
  EXPECT_TRUE(file) << path;
  const std::string all{std::istreambuf_iterator<char>{file}, {}};
  return std::regex_replace(all, std::regex{"\r"}, "");
}

declarations read(os system) {
  declarations found;
  const std::string all = content_of(system);
  const std::regex statement{R"(#if ([^\n]*)\n|#endif|inline constexpr (\S+) (\w+) = ([^;]*);)"};
  std::string condition;
  for (std::sregex_iterator at{all.begin(), all.end(), statement}, end; at != end; ++at) {
    const auto& match = *at;
    if (!match[3].matched) {
      condition = match[1];
    } else {
      const auto value = std::regex_replace(match[4].str(), std::regex{R"(\s+)"}, " ");
      EXPECT_TRUE(found.emplace(match[3], declaration{match[2], value, condition}).second) << match[3];
    }
  }
  return found;
}

/// SO_REUSEADDR as C++ calls it; some words are C++'s own, or macros of some system: those end in _.
const declaration* find(const declarations& all, std::string_view constant) {
  std::string name{constant};
  std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  auto found = all.find(name);
  if (found == all.end()) found = all.find(name + "_");
  return found == all.end() ? nullptr : &found->second;
}

std::string spelled(std::int64_t number, const std::string& type) {
  std::array<char, 24> digits{};
  const auto base = number >= 0x10000 ? 16 : 10;
  auto* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number, base).ptr;
  const std::string text{digits.data(), end};
  return (base == 16 ? "0x" : "") + text + (type == "std::uint32_t" ? "u" : "");
}

/// The narrowest that holds every number: what setsockopt() takes is an int.
std::string type_of(const std::vector<std::int64_t>& numbers) {
  const auto [least, most] = std::ranges::minmax(numbers);
  if (least > -(std::int64_t{1} << 31) && most < std::int64_t{1} << 31) return "int";
  return least >= 0 && most < std::int64_t{1} << 32 ? "std::uint32_t" : "std::int64_t";
}

/// What the header must say of a constant that the look-up knows there.
declaration expected(const constant_info& constant, os system) {
  if (const auto text = constant.text(system)) return {"std::string_view", '"' + std::string{*text} + '"', ""};
  const auto common = *constant.number(system, linux_arch::common);
  std::vector<std::int64_t> numbers{common};
  std::vector<std::pair<std::string, std::int64_t>> others;
  std::string condition;
  for (const auto& [arch, name, macro] : architectures) {
    const auto number = constant.number(system, arch);
    if (!number) {
      condition += (condition.empty() ? "!defined(" : " && !defined(") + std::string{macro} + ")";
    } else if (*number != common) {
      others.emplace_back(name, *number);
      numbers.push_back(*number);
    }
  }
  const auto type = type_of(numbers);
  std::string value = spelled(common, type);
  std::string list;
  for (const auto& [name, number] : others) {
    list += (list.empty() ? "{linux_arch::" : ", {linux_arch::") + name + ", " + spelled(number, type) + "}";
  }
  if (!list.empty()) value = "detail::on_linux<" + type + ">(" + value + ", {" + list + "})";
  return {type, value, condition};
}

class HeaderOf : public testing::TestWithParam<os> {};

TEST_P(HeaderOf, TheOsSaysOfEachNameWhatTheLookUpSays) {
  const os system = GetParam();
  const auto declared = read(system);
  std::size_t known = 0;
  for (const auto& group : registry::constant_groups()) {
    for (const auto& constant : group.constants) {
      if (!constant.systems.has(system)) continue;
      ++known;
      const auto* found = find(declared, constant.name);
      ASSERT_NE(found, nullptr) << constant.name << " is not declared";
      const auto wanted = expected(constant, system);
      EXPECT_EQ(found->type, wanted.type) << constant.name;
      EXPECT_EQ(found->value, wanted.value) << constant.name;
      EXPECT_EQ(found->condition, wanted.condition) << constant.name;
    }
  }
  EXPECT_EQ(declared.size(), known) << "names that the look-up does not know";
  EXPECT_GT(known, 200u);
}

INSTANTIATE_TEST_SUITE_P(Constants, HeaderOf, testing::ValuesIn(every_system),
                         [](const auto& one) { return std::string{name_of(one.param)}; });

TEST(ConstantHeaders, AreConstantsOfTheCompiler) {
  static_assert(
      constants::linux_::so_reuseaddr ==
      detail::on_linux(
          2, {{linux_arch::alpha, 4}, {linux_arch::mips_, 4}, {linux_arch::parisc, 4}, {linux_arch::sparc_, 4}}));
  static_assert(constants::openbsd::af_inet6 == 24 && constants::netbsd::af_inet6 == 24);
  static_assert(constants::macos::af_inet6 == 30);
  EXPECT_EQ(constants::so_reuseaddr, registry::find_constant("SO_REUSEADDR")->number(native_abi.system));
}

}  // namespace

}  // namespace sockfam::tests
