#include "text/guid.h"

#include <array>

#include "text/hex.h"

namespace sockfam::inline v0::text {

namespace {

constexpr std::size_t length = guid::longest_text;
/// Positions of the digits of each byte; the positions between them are hyphens.
constexpr std::array<std::size_t, 16> places{0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
constexpr std::array<std::size_t, 4> hyphens{8, 13, 18, 23};

constexpr reason bad_guid{.code = errc::bad_value,
                          .wrong = "is not a GUID",
                          .remedy = "write 8-4-4-4-12 hex digits, such as 36bd0c5c-7276-4223-88ba-7d03b654c568"};

}  // namespace

result<guid> parse_guid(std::string_view text) {
  if (text.size() != length) return refused(bad_guid);
  for (const auto at : hyphens) {
    if (text[at] != '-') return refused(bad_guid);
  }
  guid id;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto byte = hex_byte(text, places[i]);
    if (byte == no_hex_byte) return refused(bad_guid);
    id.bytes[i] = static_cast<std::uint8_t>(byte);
  }
  return id;
}

void format_guid(sink& out, const guid& id) {
  char text[length];
  for (const auto at : hyphens) text[at] = '-';
  for (std::size_t i = 0; i < places.size(); ++i) put_hex_byte(text + places[i], id.bytes[i]);
  out.put({text, length});
}

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(guid)

}  // namespace sockfam::inline v0
