// The constants of the specs against headers, and against the look-up by name.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include <sockfam/constant_registry.h>
#include <sockfam/constants.h>

namespace sockfam::tests {

/// The bytes in the spelling of a macro such as (&(bdaddr_t) {{0, 0, 0, 0xff, 0xff, 0xff}}), in their order. There is
/// no other way to them in a constant expression of C++.
struct bluetooth_address {
  std::array<char, 17> text{};

  explicit constexpr bluetooth_address(std::string_view spelling) {
    text.fill('0');
    for (std::size_t i = 2; i < text.size(); i += 3) text[i] = ':';
    spelling.remove_prefix(spelling.rfind('{') + 1);
    for (std::size_t i = 0; i < 6; ++i) {
      const auto end = spelling.find_first_of(",}");
      put(3 * i, spelling.substr(0, end));
      spelling.remove_prefix(end + 1);
    }
  }
  constexpr std::string_view view() const { return {text.data(), text.size()}; }

 private:
  constexpr void put(std::size_t at, std::string_view number) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::size_t value = 0;
    std::size_t base = 10;
    for (const char c : number) {
      if (c == 'x') base = 16;
      const auto digit = digits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
      if (digit != digits.npos) value = base * value + digit;
    }
    text[at] = digits[value / 16];
    text[at + 1] = digits[value % 16];
  }
};

/// A line of a table of an OS's header.
struct named_constant {
  std::string_view name;
  std::variant<std::int64_t, std::string_view> value;
};

/// Every line is what the look-up by name says, and the look-up knows no more of that OS than there are lines.
void expect_every_constant(std::span<const named_constant> lines, os system);

}  // namespace sockfam::tests

// Of constants that the C library warns of, the value is wanted all the same.
#undef __glibc_macro_warning
#define __glibc_macro_warning(message)

#define SOCKFAM_SPELLED(...) #__VA_ARGS__
#define SOCKFAM_SPELLING_OF(macro) SOCKFAM_SPELLED(macro)

#define SOCKFAM_SAME(theirs, ours) \
  static_assert(static_cast<long long>(theirs) == sockfam::constants::ours, "spec/constants: " #ours)
#define SOCKFAM_AT_LEAST(theirs, ours) \
  static_assert(static_cast<long long>(theirs) >= sockfam::constants::ours, "spec/constants: " #ours)
#define SOCKFAM_SAME_TEXT(theirs, ours)                                                                            \
  static_assert(sockfam::tests::bluetooth_address{SOCKFAM_SPELLING_OF(theirs)}.view() == sockfam::constants::ours, \
                "spec/constants: " #ours)
/// Ambiguous, and thus an error, if a header declares it.
#define SOCKFAM_ABSENT(name) static_assert(name >= 0, "spec/constants: " #name)
