#include "text/bdaddr.h"

#include "text/hex.h"

namespace sockfam::inline v0::text {

namespace {

constexpr std::size_t length = 17;  // of 01:23:45:67:89:AB

constexpr failure bad_bdaddr{.code = errc::bad_value,
                             .wrong = "is no Bluetooth address",
                             .remedy = "write six pairs of hex digits, such as 01:23:45:67:89:AB"};

}  // namespace

result<bdaddr> parse_bdaddr(std::string_view text) {
  if (text.size() != length) return refused(bad_bdaddr);
  bdaddr address;
  for (std::size_t i = 0; i < 6; ++i) {
    const auto byte = hex_byte(text.data() + 3 * i);
    if (byte < 0 || (i != 0 && text[3 * i - 1] != ':')) return refused(bad_bdaddr);
    address.bytes[i] = static_cast<std::uint8_t>(byte);
  }
  return address;
}

void format_bdaddr(sink& out, const bdaddr& address) {
  constexpr char digits[] = "0123456789ABCDEF";
  char text[length];
  for (std::size_t i = 0; i < 6; ++i) {
    if (i != 0) text[3 * i - 1] = ':';
    text[3 * i] = digits[address.bytes[i] >> 4];
    text[3 * i + 1] = digits[address.bytes[i] & 15];
  }
  out.put({text, length});
}

}  // namespace sockfam::inline v0::text
