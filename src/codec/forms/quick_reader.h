// Reads canonical text as it is written, in one pass, and leaves every other text to text_reader: names to be looked
// up, escapes, other notations, and all that is wrong. What it reads text_reader reads with the same result.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>
#include <sockfam/detail/fields.h>

#include "text/alphabets.h"
#include "text/hex.h"
#include "text/ipv6_layout.h"
#include "text/kernels/kernel.h"
#include "text/values.h"
#include "text/words.h"

namespace sockfam::inline v0::forms {

class quick_reader {
 public:
  /// Eight characters are read at a time, so a text must have as many.
  static constexpr std::size_t shortest = 8;

  /// `at` is where the prefix ends.
  SOCKFAM_INLINE quick_reader(std::string_view text, std::size_t at)
      : at_(text.data() + at), end_(text.data() + text.size()) {}

  /// True if all of the text has been read.
  SOCKFAM_INLINE bool finished() const { return is_read_ && at_ == end_; }

  SOCKFAM_INLINE void literal(std::string_view wanted) {
    if (!skip(wanted)) give_up();
  }
  SOCKFAM_INLINE bool group(std::string_view mark, bool /*wanted*/) { return skip(mark); }

  template <class T>
  SOCKFAM_INLINE void item(const field::integer<T>& f, T& member) {
    std::uint64_t value = 0;
    const bool is_hex = f.shown == field::base::hex && skip("0x");
    if (!(is_hex ? hex(value) : decimal(value)) || value > static_cast<std::uint64_t>(f.highest)) return give_up();
    member = static_cast<T>(value);
  }
  template <domain_value T>
  SOCKFAM_INLINE void item(const field::value<T>&, T& member) {
    const std::string_view token = value_token<T>();
    const auto read = text::value_traits<T>::read(token);
    if (!read) [[unlikely]]
      return give_up();
    member = *read;
    at_ += token.size();
  }
  SOCKFAM_INLINE void item(const field::scope_id&, std::uint32_t& member) { index(member); }
  SOCKFAM_INLINE void item(const field::interface_index&, std::uint32_t& member) {
    // No number: every interface, or a name, which no literal matches.
    if (left() != 0 && text::is_digit(*at_)) index(member);
  }
  SOCKFAM_INLINE void item(const field::kernel_control&, std::uint32_t& member) { index(member); }
  template <std::size_t Size>
  SOCKFAM_INLINE void item(const field::chars<Size>&, bounded_string<Size>& member) {
    run(member, text::chars_alphabet);
  }
  template <std::size_t Size>
  SOCKFAM_INLINE void item(const field::counted_chars<Size>&, bounded_string<Size>& member) {
    run(member, text::counted_chars_alphabet);
  }
  template <std::size_t Size>
  SOCKFAM_INLINE void item(const field::path<Size>&, bounded_string<Size>& member) {
    if (left() == 0) return give_up();
    rest(member, text::path_alphabet);
  }
  template <std::size_t Size>
  SOCKFAM_INLINE void item(const field::abstract_name<Size>&, bounded_string<Size>& member) {
    rest(member, text::abstract_name_alphabet);
  }
  template <std::size_t Size>
  void item(const field::counted_bytes<Size>&, bounded_string<Size>& member) {
    std::size_t size = 0;
    do {
      const unsigned byte = text::hex_byte({at_, left()}, 0);
      if (byte == text::no_hex_byte || size == Size) return size == 0 ? member.clear() : give_up();
      member.room()[size++] = static_cast<char>(byte);
      at_ += 2;
    } while (skip(":"));
    member.resize(size);
  }
  template <class T, std::size_t Count>
  void item(const field::value_list<T, Count>&, bounded_list<T, Count>& member) {
    member.clear();
    if (value_token<T>().empty()) return;
    do {
      T one;
      item(field::value<T>{}, one);
      if (!is_read_ || !member.append(one)) return give_up();
    } while (skip("/"));
  }

 private:
  SOCKFAM_INLINE std::size_t left() const { return static_cast<std::size_t>(end_ - at_); }
  /// Then nothing matches any more.
  SOCKFAM_INLINE void give_up() { is_read_ = false; }

  SOCKFAM_INLINE bool skip(std::string_view wanted) {
    if (left() < wanted.size() || std::memcmp(at_, wanted.data(), wanted.size()) != 0) return false;
    at_ += wanted.size();
    return true;
  }

  /// The next eight characters; zeros after the last of the text.
  SOCKFAM_INLINE std::uint64_t word_at(const char* at) const {
    const auto rest = static_cast<std::size_t>(end_ - at);
    const std::size_t missing = text::computed(8 - (rest < 8 ? rest : 8));
    return text::load<std::uint64_t>(at - missing) >> 4 * missing >> 4 * missing;
  }

  /// A number of one to seven digits without leading zeros, as canonical text has it.
  SOCKFAM_INLINE bool decimal(std::uint64_t& value) {
    const std::uint64_t digits = word_at(at_) ^ text::each_byte(0x30);
    const std::uint64_t others = text::bytes_outside<0, 9>(digits);
    if (others == 0 || (others & 0x80) != 0) [[unlikely]]
      return others == 0 && long_decimal(value);
    const std::size_t size = text::lowest_bit(others) / 8;
    if (size > 1 && (digits & 0xff) == 0) return false;
    value = text::decimal_of(digits << 8 * (8 - size));  // zeros before them
    at_ += size;
    return true;
  }
  bool long_decimal(std::uint64_t& value) {
    constexpr std::size_t most = 18;  // of more the number might not fit
    std::size_t size = 0;
    for (value = 0; size < left() && size <= most && text::is_digit(at_[size]); ++size) {
      value = value * 10 + static_cast<std::uint64_t>(at_[size] - '0');
    }
    const bool is_short = size <= most && at_[0] != '0';
    at_ += size;
    return is_short;
  }
  bool hex(std::uint64_t& value) {
    std::size_t size = 0;
    for (value = 0; size < left() && size <= 16; ++size) {
      const unsigned digit = text::digit_value(at_[size]);
      if (digit == text::no_digit) break;
      value = value << 4 | digit;
    }
    at_ += size;
    return size != 0 && size <= 16;
  }
  SOCKFAM_INLINE void index(std::uint32_t& member) {
    std::uint64_t value = 0;
    if (!decimal(value) || value > UINT32_MAX) return give_up();
    member = static_cast<std::uint32_t>(value);
  }

  /// What stands for itself.
  template <std::size_t Size>
  SOCKFAM_INLINE void run(bounded_string<Size>& member, const text::alphabet& plain) {
    const std::size_t most = left() < Size ? left() : Size;
    const std::size_t size = text::copy_run(member.room().data(), at_, most, plain);
    member.resize(size);
    at_ += size;
  }

  /// All that is left, if it stands for itself.
  template <std::size_t Size>
  SOCKFAM_INLINE void rest(bounded_string<Size>& member, const text::alphabet& plain) {
    const std::size_t size = left();
    if (size > Size || text::copy_run(member.room().data(), at_, size, plain) != size) return give_up();
    member.resize(size);
    at_ = end_;
  }

  /// The characters of the token that a value may be made of.
  template <class T>
  SOCKFAM_INLINE std::string_view value_token() const {
    if constexpr (std::is_same_v<T, ipv4>) return {at_, dotted_length()};
    if constexpr (std::is_same_v<T, ipv6>) return {at_, hexadecimal_length()};
    std::size_t size = 0;
    while (size < left() && text::value_traits<T>::token.contains(at_[size])) ++size;
    return {at_, size};
  }
  /// How many of the next sixteen characters are from '.' to '9'.
  SOCKFAM_INLINE std::size_t dotted_length() const {
    if (const std::uint64_t others = text::bytes_outside<'.', '9'>(word_at(at_))) return text::lowest_bit(others) / 8;
    const std::uint64_t others = text::bytes_outside<'.', '9'>(word_at(at_ + 8));
    return others == 0 ? 16 : 8 + text::lowest_bit(others) / 8;
  }

  /// How many of the next characters an IPv6 address may be made of.
  SOCKFAM_INLINE std::size_t hexadecimal_length() const {
    static constexpr text::alphabet characters{"0123456789abcdefABCDEF:."};
    constexpr std::size_t most = text::longest_dotted_ipv6 + 1;
    std::array<char, most> unused;
    return text::copy_run(unused.data(), at_, left() < most ? left() : most, characters);
  }

  const char* at_;
  const char* end_;
  bool is_read_ = true;
};

}  // namespace sockfam::inline v0::forms
