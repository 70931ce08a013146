// The text of IPv4 addresses, without vectors: what every machine can run, and what the kernels are compared with. No
// branch depends on the lengths of the four numbers, since they would be mispredicted.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <sockfam/values.h>

#include "text/words.h"

namespace sockfam::inline v0::text::scalar {

inline constexpr std::size_t shortest_ipv4_text = 7;  // 0.0.0.0

/// One bit for each of 7 to 15 characters, set where it is a dot, and one for the end.
constexpr std::uint64_t number_ends(std::string_view text) {
  const std::uint64_t end = std::uint64_t{1} << text.size();
  if (text.size() == shortest_ipv4_text) {
    const std::uint64_t tail = load<std::uint32_t>(text.data() + 3);
    return places_of('.', load<std::uint32_t>(text.data()) | tail << 24) | end;
  }
  const std::size_t rest = text.size() - 8;
  return places_of('.', load<std::uint64_t>(text.data())) |
         places_of('.', load<std::uint64_t>(text.data() + rest)) << rest | end;
}

/// Two numbers, each of four characters in half a word: their digits as bytes 0 to 9, zeros before them.
struct number_pair {
  std::uint64_t digits;
  std::uint64_t least;  ///< what each must be at least, or it has leading zeros

  /// The numbers, at most 9999 each, in half a word each.
  constexpr std::uint64_t values() const {
    const std::uint64_t hundreds = (digits * 10 + (digits >> 8)) & 0x00ff00ff00ff00ff;
    return (hundreds * 100 + (hundreds >> 16)) & 0x0000ffff0000ffff;
  }
  /// Not 0 if a character is not a digit, or a number is above 255 or has leading zeros.
  constexpr std::uint64_t bad() const {
    const std::uint64_t no_digits = ((digits + each_byte(0x76)) | digits) & each_byte(0x80);
    constexpr std::uint64_t tops = 0x8000000080000000;
    const std::uint64_t too_large = (values() + 0x00007f0000007f00) & 0x0000800000008000;
    return no_digits | too_large | (~((values() | tops) - least) & tops);
  }
  constexpr std::uint32_t bytes() const { return static_cast<std::uint32_t>((values() | values() >> 24) & 0xffff); }
};

/// By the number of digits.
inline constexpr std::array<std::uint32_t, 5> least_numbers{0, 0, 10, 100, 1000};

constexpr number_pair pair_of(std::uint32_t first, std::size_t first_length, std::uint32_t second,
                              std::size_t second_length) {
  return {.digits = first | std::uint64_t{second} << 32,
          .least = least_numbers[first_length] | std::uint64_t{least_numbers[second_length]} << 32};
}

/// Exactly the texts that parse_ipv4 takes; `address` is not changed by others.
constexpr bool read_ipv4(std::string_view text, ipv4& address) {
  if (text.size() < shortest_ipv4_text || text.size() > ipv4::longest_text) return false;
  constexpr std::uint64_t beyond = std::uint64_t{7} << 61;  // for texts without dots
  std::uint64_t ends = number_ends(text) | beyond;
  const auto next_end = [&ends] {
    const std::size_t end = lowest_bit(ends);
    ends &= ends - 1;
    return end;
  };
  const std::size_t first = next_end();
  const std::size_t second_end = next_end();
  const std::size_t third_end = next_end();
  const std::size_t second = second_end - first - 1;
  const std::size_t third = third_end - second_end - 1;
  const std::size_t fourth = text.size() - third_end - 1;
  // Four digits are refused below, as too large or because of leading zeros.
  const bool lengths_are_good = ((first - 1) | (second - 1) | (third - 1) | (fourth - 1)) < 4;
  if (!lengths_are_good || ends != (std::uint64_t{1} << text.size() | beyond)) return false;

  // Each load of four characters stays inside the text, however short the numbers are.
  const auto at_start = [text](std::size_t at, std::size_t length) {
    return (load<std::uint32_t>(text.data() + at) ^ 0x30303030u) << ((0 - 8 * length) & 31);
  };
  const auto at_end = [text](std::size_t end, std::size_t length) {
    const std::size_t others = (0 - 8 * length) & 31;
    return (load<std::uint32_t>(text.data() + end - 4) ^ 0x30303030u) >> others << others;
  };
  const number_pair front = pair_of(at_start(0, first), first, at_start(first + 1, second), second);
  const number_pair back = pair_of(at_end(third_end, third), third, at_end(text.size(), fourth), fourth);
  if ((front.bad() | back.bad()) != 0) return false;
  // One store: four of a byte each would stall the load that copies the result.
  store(address.bytes.data(), front.bytes() | back.bytes() << 16);
  return true;
}

/// "255." and its length, which is wanted in bits too: every octet is one store of four characters.
struct octet_text {
  std::uint32_t characters = 0;
  std::uint8_t size = 0;
  std::uint8_t bits = 0;
};

inline constexpr auto octet_texts = [] {
  std::array<octet_text, 256> texts{};
  for (unsigned value = 0; value < texts.size(); ++value) {
    octet_text& text = texts[value];
    const auto put = [&text](unsigned c) {
      text.characters |= c << text.bits, text.bits = static_cast<std::uint8_t>(8 * ++text.size);
    };
    if (value >= 100) put('0' + value / 100);
    if (value >= 10) put('0' + value / 10 % 10);
    put('0' + value % 10);
    put('.');
  }
  return texts;
}();

/// Writes at most 15 characters, and may overwrite what else is in these 15. Returns how many the text has.
constexpr std::size_t write_ipv4(char* out, const std::uint8_t* bytes) {
  char* at = out;
  for (int i = 0; i < 3; ++i) {
    const octet_text& text = octet_texts[bytes[i]];
    store(at, text.characters);
    at += text.size;
  }
  // Without its dot the last one ends with the fifteenth character.
  const octet_text& last = octet_texts[bytes[3]];
  store(at, static_cast<std::uint16_t>(last.characters));
  at[2] = static_cast<char>(last.characters >> 16 & 0xff);
  return static_cast<std::size_t>(at - out) + last.size - 1;
}

/// The same text in sixteen bytes, the lowest of `first` being its length. The rest of the sixteen may be anything. No
/// store is loaded again: that would stall.
constexpr halves sized_ipv4_text(const std::uint8_t* bytes) {
  const octet_text& a = octet_texts[bytes[0]];
  const octet_text& b = octet_texts[bytes[1]];
  const octet_text& c = octet_texts[bytes[2]];
  const octet_text& d = octet_texts[bytes[3]];
  const std::uint64_t front = a.characters | std::uint64_t{b.characters} << a.bits;
  const std::uint64_t back = c.characters | std::uint64_t{d.characters} << c.bits;
  const auto front_bits = static_cast<std::uint32_t>(a.bits + b.bits);  // 32 to 64
  const std::uint32_t size = (front_bits + c.bits + d.bits) / 8 - 1;
  return {.first = size | front << 8 | back << 32 << (front_bits - 24),
          .second = front >> 56 | back << 8 >> ((0 - front_bits) & 63)};
}

}  // namespace sockfam::inline v0::text::scalar
