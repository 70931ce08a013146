// Reads an address from canonical text, from left to right: each field takes the characters of its alphabet.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/bounded_string.h>

#include "forms/reading.h"
#include "text/escape.h"
#include "text/number.h"

namespace sockfam::inline v0::forms {

/// What a token is made of: letters, digits, what is no ASCII, and a few signs. Wider than what is written, so that a
/// failure shows the whole of what is wrong.
class token_characters {
 public:
  explicit constexpr token_characters(std::string_view signs) {
    for (int c = 0x80; c < 0x100; ++c) in_[static_cast<std::size_t>(c)] = true;
    for (const char c : std::string_view{"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"}) add(c);
    for (const char c : signs) add(c);
  }
  constexpr bool contains(char c) const { return in_[static_cast<unsigned char>(c)]; }

 private:
  constexpr void add(char c) { in_[static_cast<unsigned char>(c)] = true; }
  std::array<bool, 256> in_{};
};

inline constexpr token_characters number_token{"-_"};
inline constexpr token_characters host_token{".-_"};
inline constexpr token_characters colon_token{".:-_"};
inline constexpr token_characters name_token{"._-%"};
inline constexpr token_characters chars_token{"._-()+/%"};

class text_reader : public reading {
 public:
  /// `at` is where the prefix ends; `pattern` is what a failure says to write.
  text_reader(std::string_view text, std::size_t at, const resolver& names) : reading(names), text_(text), at_(at) {}

  void literal(std::string_view wanted);
  bool group(std::string_view mark, bool wanted);
  void end();

  template <class T>
  void item(const field::integer<T>& f, T& member) {
    const auto at = token(number_token);
    const auto token = text_.substr(at.offset, at.length);
    if (token.empty()) return missing(f.name);
    for (const auto& named : f.names) {
      if (named.name == token) {
        member = static_cast<T>(named.value);
        return;
      }
    }
    if (const auto value = number(f.name, token, at)) assign(f.name, member, *value, f.min, f.max, at);
  }
  void item(const field::ipv4& f, ipv4& member);
  void item(const field::ipv6& f, ipv6& member);
  void item(const field::scope_id& f, std::uint32_t& member);
  void item(const field::interface_index& f, std::uint32_t& member);
  void item(const field::kernel_control& f, std::uint32_t& member);
  void item(const field::bdaddr& f, bdaddr& member);
  void item(const field::guid& f, guid& member);
  template <std::size_t Size>
  void item(const field::chars<Size>& f, bounded_string<Size>& member) {
    read_name(f.name, token(chars_token), member);
  }
  template <std::size_t Size>
  void item(const field::path<Size>& f, bounded_string<Size>& member) {
    if (!failed() && at_ == text_.size()) return missing(f.name);
    read_name(f.name, rest(), member);
  }
  template <std::size_t Size>
  void item(const field::abstract_name<Size>& f, bounded_string<Size>& member) {
    read_escaped(f.name, rest(), member);
  }
  template <std::size_t Size>
  void item(const field::hardware_address<Size>& f, bounded_string<Size>& member) {
    std::array<char, Size> bytes;
    const auto size = read_hex_bytes(f.name, token(colon_token), bytes);
    if (!failed()) member.append({bytes.data(), size});
  }

 private:
  place token(const token_characters& of);
  place rest();
  void missing(std::string_view field);
  std::optional<integer> number(std::string_view field, std::string_view token, place at);
  std::uint32_t interface(std::string_view field, place at, std::uint32_t max);
  template <class Value>
  void read_parsed(std::string_view field, place at, Value& member, result<Value> (*parse)(std::string_view)) {
    if (failed()) return;
    const auto parsed = parse(text_.substr(at.offset, at.length));
    if (parsed)
      member = *parsed;
    else
      fail(parsed.error(), field, at);
  }
  std::size_t read_hex_bytes(std::string_view field, place at, std::span<char> bytes);

  template <std::size_t Size>
  bool read_escaped(std::string_view field, place at, bounded_string<Size>& member) {
    if (failed()) return false;
    std::array<char, Size> room;
    const auto size = text::unescape(text_.substr(at.offset, at.length), room);
    if (!size) {
      fail(size.error(), field, at);
      return false;
    }
    member.clear();
    return member.append({room.data(), *size});
  }
  template <std::size_t Size>
  void read_name(std::string_view field, place at, bounded_string<Size>& member) {
    if (!read_escaped(field, at, member) || member.view().find('\0') == std::string_view::npos) return;
    fail({.code = errc::bad_value, .wrong = "contains a NUL", .remedy = "write it without NUL"}, field, at);
  }

  std::string_view text_;
  std::size_t at_;
};

}  // namespace sockfam::inline v0::forms
