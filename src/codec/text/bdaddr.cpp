#include "text/bdaddr.h"

#include "text/hex.h"

namespace sockfam::inline v0::text {

namespace {

constexpr std::size_t length = bdaddr::longest_text;

constexpr reason bad_bdaddr{.code = errc::bad_value,
                            .wrong = "is not a Bluetooth address",
                            .remedy = "write six pairs of hex digits, such as 01:23:45:67:89:AB"};

}  // namespace

result<bdaddr> parse_bdaddr(std::string_view text) {
  if (text.size() != length) return refused(bad_bdaddr);
  bdaddr address;
  for (std::size_t i = 0; i < 6; ++i) {
    const auto byte = hex_byte(text, 3 * i);
    if (byte == no_hex_byte || (i != 0 && text[3 * i - 1] != ':')) return refused(bad_bdaddr);
    address.bytes[i] = static_cast<std::uint8_t>(byte);
  }
  return address;
}

void format_bdaddr(sink& out, const bdaddr& address) {
  char text[length];
  for (std::size_t i = 0; i < 6; ++i) {
    if (i != 0) text[3 * i - 1] = ':';
    put_hex_byte(text + 3 * i, address.bytes[i], upper_hex);
  }
  out.put({text, length});
}

}  // namespace sockfam::inline v0::text

namespace sockfam::inline v0 {

SOCKFAM_VALUE_VERBS(bdaddr)

}  // namespace sockfam::inline v0
