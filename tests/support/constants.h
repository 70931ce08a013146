// The constants of the specs against this machine's own headers.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <sockfam/constant_registry.h>

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

/// What a header of Linux says of a constant: its name here, and the number there.
struct header_number {
  std::string_view name;
  std::int64_t number;
};

/// The same of a macro, as it is spelled there; its own name where it is not a macro.
struct header_spelling {
  std::string_view name;
  std::string_view macro;
  std::string_view spelled;
};

/// The number that a macro's spelling means, such as (1 << 3) or 0x40U; nothing if it is of another kind.
std::optional<std::int64_t> number_in(std::string_view spelled);

/// The look-up by name says for Linux what the headers say.
void expect_same(std::span<const header_number> numbers);
/// The same of Bluetooth addresses.
void expect_same_text(std::span<const header_spelling> texts);
/// In headers of a later version the number may be greater.
void expect_grown(const header_number& one, bool later);
/// In headers of an earlier version the macro does not exist; if it does in a later version, it has the same number.
void expect_newer(std::span<const header_spelling> macros, bool later);

}  // namespace sockfam::tests

// Of constants that the C library warns of, the value is wanted all the same.
#undef __glibc_macro_warning
#define __glibc_macro_warning(message)

#define SOCKFAM_SPELLED(...) #__VA_ARGS__
#define SOCKFAM_SPELLING_OF(macro) SOCKFAM_SPELLED(macro)

// Lines of the generated tables. A constant whose macro is called otherwise has both names.
#define CALLED(name, macro) \
  { #name, static_cast < std::int64_t>(macro) }
#define SAME(name) \
  { #name, static_cast < std::int64_t>(name) }
#define SPELLED_AS(name, macro) \
  { #name, #macro, SOCKFAM_SPELLING_OF(macro) }
#define SPELLED(name) \
  { #name, #name, SOCKFAM_SPELLING_OF(name) }
