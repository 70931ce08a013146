#include <sockfam/detail/hex_pairs.h>

#include "text/hex.h"

namespace sockfam::inline v0::detail {

result<void> read_hex_pairs(std::string_view text, std::span<std::uint8_t> into, static_text wrong,
                            static_text remedy) {
  const reason bad{.code = errc::bad_value, .wrong = wrong, .remedy = remedy};
  if (text.size() != 3 * into.size() - 1) return refused(bad);
  for (std::size_t i = 0; i < into.size(); ++i) {
    const auto byte = text::hex_byte(text, 3 * i);
    if (byte == text::no_hex_byte || (i != 0 && text[3 * i - 1] != ':')) return refused(bad);
    into[i] = static_cast<std::uint8_t>(byte);
  }
  return {};
}

void write_hex_pairs(std::span<const std::uint8_t> bytes, std::span<char> text) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i != 0) text[3 * i - 1] = ':';
    text::put_hex_byte(text.data() + 3 * i, bytes[i]);
  }
}

}  // namespace sockfam::inline v0::detail
