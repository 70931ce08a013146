#include "hex.h"

#include "safe.h"
#include "text/hex_scalar.h"

namespace sockfam::cli {

namespace {

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
    text.resize(text.size() + 2);
    text::put_hex_byte(&text[text.size() - 2], std::to_integer<unsigned>(byte));
  }
  return text;
}

std::string to_hex(std::string_view bytes, std::string_view separator) {
  return to_hex(std::as_bytes(std::span{bytes}), separator);
}

void write_hex(byte_view bytes, char* out) {
  for (const auto byte : bytes) {
    text::put_hex_byte(out, std::to_integer<unsigned>(byte));
    out += 2;
  }
}

std::optional<refusal> read_hex(std::string_view text, std::string_view field, std::vector<std::byte>& bytes) {
  bytes.resize(text.size() / 2);
  auto* out = bytes.data();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t digits = text::scalar::read_hex(text.substr(at), reinterpret_cast<std::uint8_t*>(out));
    out += digits / 2;
    at += digits;
    if (digits % 2 != 0) return not_hex(field, text, at);
    if (at < text.size() && !is_separator(text[at])) return not_hex(field, text, at);
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
