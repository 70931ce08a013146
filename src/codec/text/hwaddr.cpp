#include "text/hwaddr.h"

#include "text/hex.h"

namespace sockfam::inline v0::detail {

result<void> read_hwaddr(std::string_view text, static_text example, std::span<std::uint8_t> into) {
  const reason bad{.code = errc::bad_value, .wrong = "is not a hardware address of this length", .remedy = example};
  if (text.size() != 3 * into.size() - 1) return refused(bad);
  for (std::size_t i = 0; i < into.size(); ++i) {
    const auto byte = text::hex_byte(text, 3 * i);
    if (byte == text::no_hex_byte || (i != 0 && text[3 * i - 1] != ':')) return refused(bad);
    into[i] = static_cast<std::uint8_t>(byte);
  }
  return {};
}

void write_hwaddr(std::span<const std::uint8_t> bytes, std::span<char> text) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i != 0) text[3 * i - 1] = ':';
    text::put_hex_byte(text.data() + 3 * i, bytes[i]);
  }
}

}  // namespace sockfam::inline v0::detail
