#include "hex.h"

#include <optional>

#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr std::string_view digits = "0123456789abcdef";

std::optional<unsigned> digit(char c) {
  const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  const auto value = digits.find(lower);
  if (value == std::string_view::npos) return std::nullopt;
  return static_cast<unsigned>(value);
}

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

outcome<std::vector<std::byte>> from_hex(std::string_view text, std::string_view field) {
  std::vector<std::byte> bytes;
  for (std::size_t at = 0; at < text.size();) {
    if (is_separator(text[at])) {
      ++at;
      continue;
    }
    const auto high = digit(text[at]);
    if (!high) return reject(not_hex(field, text, at));
    const auto low = at + 1 < text.size() ? digit(text[at + 1]) : std::nullopt;
    if (!low) return reject(not_hex(field, text, at + 1));
    bytes.push_back(static_cast<std::byte>(*high << 4 | *low));
    at += 2;
  }
  return bytes;
}

}  // namespace sockfam::cli
