#include "text/ipv4.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

#include "text/characters.h"

namespace sockfam::inline v0::text {
namespace {

constexpr std::size_t shortest_text = 7;  // 0.0.0.0
constexpr std::uint64_t each_byte = 0x0101010101010101;

// The first character is the lowest byte on every machine.
template <class Word>
Word load(const char* from) {
  Word word = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&word, from, sizeof word);
  } else {
    for (std::size_t i = 0; i < sizeof word; ++i) word |= static_cast<Word>(byte_of(from[i])) << 8 * i;
  }
  return word;
}

// One bit for each of eight characters, set where it is a dot.
constexpr std::uint64_t dots_among(std::uint64_t characters) {
  constexpr std::uint64_t low_bits = each_byte * 0x7f;
  const std::uint64_t others = characters ^ (each_byte * '.');
  const std::uint64_t dots = ~(((others & low_bits) + low_bits) | others | low_bits);
  // The product collects the eight top bits, one below the other, in the top byte.
  return ((dots >> 7) * 0x0102040810204080) >> 56;
}

// One bit for each of 7 to 15 characters, set where it is a dot, and one for the end.
std::uint64_t breaks_in(std::string_view text) {
  const std::uint64_t end = std::uint64_t{1} << text.size();
  if (text.size() == shortest_text) {
    const std::uint64_t tail = load<std::uint32_t>(text.data() + 3);
    return dots_among(load<std::uint32_t>(text.data()) | tail << 24) | end;
  }
  const std::size_t rest = text.size() - 8;
  return dots_among(load<std::uint64_t>(text.data())) | dots_among(load<std::uint64_t>(text.data() + rest)) << rest |
         end;
}

struct octet {
  std::uint32_t value;
  std::uint32_t bad;  // 0 for a number from 0 to 255 without leading zeros.
};

// The least number of each length; a smaller one would have leading zeros.
constexpr std::array<std::uint32_t, 4> least{0, 0, 10, 100};

// From four characters of which the last `length` are digits; the others may be anything.
constexpr octet octet_at_end(std::uint32_t characters, std::size_t length) {
  const std::uint32_t digits = (characters ^ 0x30303030u) & (~std::uint32_t{0} << (32 - 8 * length));
  const std::uint32_t value = (digits >> 8 & 0xff) * 100 + (digits >> 16 & 0xff) * 10 + (digits >> 24);
  const std::uint32_t no_digits = ((digits + 0x76767676u) | digits) & 0x80808080u;
  const std::uint32_t out_of_range = ((255 - value) | (value - least[length])) & 0x80000000u;
  return {value, no_digits | out_of_range};
}

// The same, the digits being the first of the four.
constexpr octet octet_at_start(std::uint32_t characters, std::size_t length) {
  return octet_at_end(characters << (32 - 8 * length), length);
}

// Takes the lengths of the four numbers one by one out of the bits that say where they end.
class number_lengths {
 public:
  explicit number_lengths(std::string_view text) : breaks_(breaks_in(text)) {}

  std::size_t next() {
    const auto end = static_cast<std::size_t>(std::countr_zero(breaks_));
    const std::size_t length = end - start_;
    bad_ |= length - 1 > 2;
    start_ = end + 1;
    breaks_ &= breaks_ - 1;
    return length;
  }

  bool four_were_good() const { return !bad_ && breaks_ == 0; }

 private:
  std::uint64_t breaks_;
  std::size_t start_ = 0;
  bool bad_ = false;
};

// Nothing if the text is not an address; `why_not` then finds out what is wrong.
std::optional<ipv4> read(std::string_view text) {
  if (text.size() < shortest_text || text.size() > ipv4::longest_text) return std::nullopt;
  number_lengths lengths{text};
  const std::size_t first = lengths.next();
  const std::size_t second = lengths.next();
  const std::size_t third = lengths.next();
  const std::size_t fourth = lengths.next();
  if (!lengths.four_were_good()) return std::nullopt;

  // Each load of four characters stays inside the text, however short the numbers are.
  const char* after_first = text.data() + first + 1;
  const char* third_end = after_first + second + 1 + third;
  const octet a = octet_at_start(load<std::uint32_t>(text.data()), first);
  const octet b = octet_at_start(load<std::uint32_t>(after_first), second);
  const octet c = octet_at_end(load<std::uint32_t>(third_end - 4), third);
  const octet d = octet_at_end(load<std::uint32_t>(text.data() + text.size() - 4), fourth);
  if ((a.bad | b.bad | c.bad | d.bad) != 0) return std::nullopt;

  // One word, hence one store: four of a byte each would stall the load that copies the result.
  const std::uint32_t word = a.value | b.value << 8 | c.value << 16 | d.value << 24;
  const auto byte = [word](int index) { return static_cast<std::uint8_t>(word >> 8 * index); };
  return ipv4{{byte(0), byte(1), byte(2), byte(3)}};
}

reason not_numeric(std::size_t offset, std::size_t length, static_text wrong) {
  return {.code = errc::not_numeric,
          .offset = offset,
          .length = length,
          .wrong = wrong,
          .remedy = "write four decimal numbers such as 192.0.2.1"};
}

// Covers one character, or none at the end of the text.
reason stray(std::string_view text, std::size_t at, static_text wrong) {
  return not_numeric(at, at < text.size() ? 1 : 0, wrong);
}

reason why_not(std::string_view text) {
  std::size_t at = 0;
  for (int octets = 0; octets < 4; ++octets) {
    if (octets > 0) {
      if (at == text.size()) return stray(text, at, "an IPv4 address has four numbers");
      if (text[at] != '.') return stray(text, at, {});
      ++at;
    }
    const std::size_t start = at;
    unsigned value = 0;
    for (; at < text.size() && is_digit(text[at]); ++at) value = std::min(value * 10 + digit_value(text[at]), 256u);
    if (at == start) return stray(text, at, either(at == text.size() || text[at] == '.', "a number is missing", ""));
    if (text[start] == '0' && at - start > 1) return not_numeric(start, at - start, "a number has leading zeros");
    if (value > 255) return not_numeric(start, at - start, "a number is above 255");
  }
  return stray(text, at, "something follows the four numbers");
}

// "255." and its length: every octet is one store of four characters.
struct octet_text {
  std::array<char, 4> characters{};
  std::uint8_t size = 0;
};

constexpr auto octet_texts = [] {
  std::array<octet_text, 256> texts{};
  for (unsigned value = 0; value < texts.size(); ++value) {
    octet_text& text = texts[value];
    if (value >= 100) text.characters[text.size++] = static_cast<char>('0' + value / 100);
    if (value >= 10) text.characters[text.size++] = static_cast<char>('0' + value / 10 % 10);
    text.characters[text.size++] = static_cast<char>('0' + value % 10);
    text.characters[text.size++] = '.';
  }
  return texts;
}();

}  // namespace

result<ipv4> parse_ipv4(std::string_view text) {
  if (const auto address = read(text)) return *address;
  return refused(why_not(text));
}

void format_ipv4(sink& out, const ipv4& address) {
  std::array<char, ipv4::longest_text + 1> characters;
  std::size_t size = 0;
  for (const std::uint8_t value : address.bytes) {
    const octet_text& text = octet_texts[value];
    std::copy_n(text.characters.data(), text.characters.size(), characters.data() + size);
    size += text.size;
  }
  out.put(std::string_view{characters.data(), size - 1});
}

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(ipv4)

}  // namespace sockfam::inline v0
