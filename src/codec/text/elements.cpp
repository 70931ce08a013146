#include "text/elements.h"

#include <cstddef>
#include <limits>

#include "text/plain.h"

namespace sockfam::inline v0::text {

inline const char* elements::behind_comma(const char* at) {
  while (at != end_ && is_blank(*at)) ++at;
  if (at == end_) return at;
  if (*at != ',') return nullptr;
  has_comma_ = true;
  do ++at;
  while (at != end_ && is_blank(*at));
  return at;
}

std::uint64_t elements::take_number() {
  constexpr std::ptrdiff_t most = std::numeric_limits<std::uint64_t>::digits10;
  const char* at = at_;
  if (at == end_ || !is_digit(*at)) return no_number;
  std::uint64_t value = byte_of(*at) - '0';
  while (++at != end_ && is_digit(*at)) value = value * 10 + (byte_of(*at) - '0');  // means nothing beyond `most`
  if (const auto length = at - at_; length > 1 && (length > most || *at_ == '0')) return no_number;
  const char* next = behind_comma(at);
  if (!next) return no_number;
  at_ = next;
  return value;
}

std::string_view elements::take_plain() {
  if (at_end() || (*at_ != '\'' && *at_ != '"')) return {};
  const char* const begin = at_ + 1;
  const std::size_t length = plain_length({begin, static_cast<std::size_t>(end_ - begin)});
  if (begin + length == end_ || begin[length] != *at_) return {};
  const char* next = behind_comma(begin + length + 1);
  if (!next) return {};
  at_ = next;
  return {begin, length};
}

bool elements::other_value(literal& found) {
  const std::string_view text{text_, static_cast<std::size_t>(end_ - text_)};
  const auto end = read_value(text, static_cast<std::size_t>(at_ - text_), depth_, found);
  const char* next = end ? behind_comma(text_ + *end) : nullptr;
  if (!next) return false;
  at_ = next;
  return true;
}

bool elements::next(literal& found) {
  if (at_end()) return false;
  const auto string = take_plain();
  if (!string.data()) return other_value(found);
  const auto quote = static_cast<std::size_t>(string.data() - 1 - text_);
  found = {.type = kind::str, .plain = true, .offset = quote, .length = string.size() + 2};
  return true;
}

}  // namespace sockfam::inline v0::text
