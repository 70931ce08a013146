#include <sockfam/detail/hex_pairs.h>

#include "text/hex.h"

namespace sockfam::inline v0::detail {

result<void> read_hex_pairs(std::string_view text, std::span<std::uint8_t> into, std::size_t step, static_text wrong,
                            static_text remedy) {
  const reason bad{.code = errc::bad_value, .wrong = wrong, .remedy = remedy};
  if (text.size() != step * (into.size() - 1) + 2) return refused(bad);
  for (std::size_t i = 0; i < into.size(); ++i) {
    const auto byte = text::hex_byte(text, step * i);
    if (byte == text::no_hex_byte || (step == 3 && i != 0 && text[step * i - 1] != ':')) return refused(bad);
    into[i] = static_cast<std::uint8_t>(byte);
  }
  return {};
}

void write_hex_pairs(std::span<const std::uint8_t> bytes, std::size_t step, std::span<char> text) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (step == 3 && i != 0) text[step * i - 1] = ':';
    text::put_hex_byte(text.data() + step * i, bytes[i]);
  }
}

}  // namespace sockfam::inline v0::detail
