#include "text/callsign.h"

#include <sockfam/detail/hex_pairs.h>

#include "text/hex.h"
#include "text/number.h"
#include "text/part.h"

namespace sockfam::inline v0::text {

namespace {

constexpr std::size_t last = 6;  // of the seven bytes: that of the SSID
constexpr std::uint8_t ssid_bits = 0x1e;

constexpr reason bad_callsign{.code = errc::bad_value,
                              .wrong = "is not a call sign",
                              .remedy = "write up to six letters and digits, and an SSID of 0 to 15: N0CALL-7"};

constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
constexpr bool is_of_call(char c) { return (c >= 'A' && c <= 'Z') || is_digit(c); }

/// Takes -7 or -15 from the front; nothing if what begins so is no SSID.
std::optional<unsigned> take_ssid(std::string_view& text) {
  if (!text.starts_with('-')) return 0;
  std::size_t size = 1;
  while (size < text.size() && is_digit(text[size])) ++size;
  if (size == 1 || size > 3 || (size == 3 && text[1] != '1')) return std::nullopt;
  const unsigned tens = size == 3 ? 10 : 0;
  const unsigned ssid = tens + static_cast<unsigned>(text[size - 1] - '0');
  text.remove_prefix(size);
  if (ssid > 15) return std::nullopt;
  return ssid;
}

/// Takes +e0 from the front; nothing if what begins so is not the other bits of the last byte.
std::optional<unsigned> take_rest(std::string_view& text) {
  if (text.empty()) return 0;
  const unsigned bits = text[0] == '+' && text.size() == 3 ? hex_byte(text, 1) : no_hex_byte;
  text = {};
  if (bits == no_hex_byte || (bits & ssid_bits) != 0) return std::nullopt;
  return bits;
}

/// True if there are six shifted letters and digits, and blanks behind them.
bool is_written(const callsign& station) {
  bool has_ended = false;
  for (std::size_t i = 0; i < last; ++i) {
    const char c = static_cast<char>(station.bytes[i] >> 1);
    if ((station.bytes[i] & 1) != 0 || (has_ended && c != ' ') || (c != ' ' && !is_of_call(c))) return false;
    has_ended = c == ' ';
  }
  return true;
}

result<callsign> parse_pairs(std::string_view text) {
  callsign station;
  const auto read = detail::read_hex_pairs(text, station.bytes, 3, bad_callsign.wrong, bad_callsign.remedy);
  if (!read) return refused(read.error());
  return station;
}

}  // namespace

result<callsign> parse_callsign(std::string_view text) {
  if (text.find(':') != text.npos) return parse_pairs(text);
  callsign station;
  std::size_t size = 0;
  for (auto& byte : station.bytes) byte = ' ' << 1;
  while (size < text.size() && size < last && is_of_call(upper(text[size]))) {
    station.bytes[size] = static_cast<std::uint8_t>(upper(text[size]) << 1);
    ++size;
  }
  if (size == 0 && !text.starts_with('*')) return refused(bad_callsign);
  auto left = part(text, size == 0 ? 1 : size);
  const auto ssid = take_ssid(left);
  const auto rest = ssid ? take_rest(left) : std::nullopt;
  if (!rest) return refused(bad_callsign);
  station.bytes[last] = static_cast<std::uint8_t>(*ssid << 1 | *rest);
  return station;
}

void format_callsign(sink& out, const callsign& station) {
  if (!is_written(station)) {
    char pairs[callsign::longest_text];
    detail::write_hex_pairs(station.bytes, 3, pairs);
    return out.put({pairs, sizeof pairs});
  }
  if (station.bytes[0] == ' ' << 1) out.put('*');
  for (std::size_t i = 0; i < last && station.bytes[i] != ' ' << 1; ++i) {
    out.put(static_cast<char>(station.bytes[i] >> 1));
  }
  const unsigned ssid = (station.bytes[last] & ssid_bits) >> 1u;
  const auto rest = static_cast<std::uint8_t>(station.bytes[last] & ~ssid_bits);
  if (ssid != 0) out.put('-');
  if (ssid != 0) write_unsigned(out, ssid);
  if (rest == 0) return;
  char bits[3] = {'+'};
  put_hex_byte(bits + 1, rest);
  out.put({bits, sizeof bits});
}

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(callsign)

}  // namespace sockfam::inline v0
