#include "hex.h"

#include <array>
#include <cstdint>

#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::uint8_t no_digit = 0xff;

/// What each character is as a digit.
constexpr auto digit_values = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(no_digit);
  for (std::size_t value = 0; value < digits.size(); ++value) {
    const auto lower = static_cast<unsigned char>(digits[value]);
    values[lower] = static_cast<std::uint8_t>(value);
    if (value > 9) values[lower - 'a' + 'A'] = static_cast<std::uint8_t>(value);
  }
  return values;
}();

std::uint8_t digit(char c) { return digit_values[static_cast<unsigned char>(c)]; }

bool is_separator(char c) { return c == ' ' || c == '\t' || c == ':' || c == '\r' || c == '\n'; }

refusal not_hex(std::string_view field, std::string_view text, std::size_t at) {
  const std::string what =
      at < text.size() ? "'" + safe(text.substr(at, 1)) + "' is not a hex digit" : "ends inside a byte";
  return {errc::syntax, std::string{field}, at, std::string{field} + " " + what + "; write two digits for each byte"};
}

}  // namespace

std::string to_hex(byte_view bytes, std::string_view separator) {
  std::string text;
  text.reserve(bytes.size() * (2 + separator.size()));
  for (const auto byte : bytes) {
    if (!text.empty()) text += separator;
    const auto value = std::to_integer<unsigned>(byte);
    text += digits[value >> 4];
    text += digits[value & 15];
  }
  return text;
}

std::string to_hex(std::string_view bytes, std::string_view separator) {
  return to_hex(std::as_bytes(std::span{bytes}), separator);
}

void write_hex(byte_view bytes, char* out) {
  for (const auto byte : bytes) {
    const auto value = std::to_integer<unsigned>(byte);
    *out++ = digits[value >> 4];
    *out++ = digits[value & 15];
  }
}

std::optional<refusal> read_hex(std::string_view text, std::string_view field, std::vector<std::byte>& bytes) {
  bytes.resize(text.size() / 2);
  auto* out = bytes.data();
  for (std::size_t at = 0; at < text.size();) {
    const auto high = digit(text[at]);
    const auto low = at + 1 < text.size() ? digit(text[at + 1]) : no_digit;
    if ((high | low) < digits.size()) {
      *out++ = static_cast<std::byte>(high << 4 | low);
      at += 2;
    } else if (is_separator(text[at])) {
      ++at;
    } else {
      return not_hex(field, text, high == no_digit ? at : at + 1);
    }
  }
  bytes.resize(static_cast<std::size_t>(out - bytes.data()));
  return std::nullopt;
}

outcome<std::vector<std::byte>> from_hex(std::string_view text, std::string_view field) {
  std::vector<std::byte> bytes;
  if (auto why = read_hex(text, field, bytes)) return reject(std::move(*why));
  return bytes;
}

}  // namespace sockfam::cli
