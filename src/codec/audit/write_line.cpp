#include <cstring>

#include <sockfam/audit.h>

namespace sockfam::inline v0::audit {

namespace {

char* put(char* to, std::string_view text) {
  std::memcpy(to, text.data(), text.size());
  return to + text.size();
}

/// The same in steps, which is faster for a few dozen characters. `before_end`: how many can be read behind the text.
char* put_in_steps(char* to, std::string_view text, std::size_t before_end) {
  constexpr std::size_t step = 32;
  if (before_end < step) [[unlikely]]
    return put(to, text);
  for (std::size_t at = 0; at < text.size(); at += step) std::memcpy(to + at, text.data() + at, step);
  return to + text.size();
}

}  // namespace

std::size_t write_line(const record& found, std::span<char> out, const resolver& names) {
  if (out.size() < most_written(found)) return 0;
  if (!found.address) return static_cast<std::size_t>(put(out.data(), found.line) - out.data());
  const auto head = static_cast<std::size_t>(found.value.data() - found.line.data());
  const std::string_view tail = found.line.substr(head + found.value.size());
  char* end = put_in_steps(out.data(), {found.line.data(), head}, found.line.size() - head);
  const auto room = out.subspan(head);
  end += format_to(room, *found.address, form::text, names).value_or(0);  // it always fits
  if (tail.size() == 1) [[likely]]
    *end++ = tail.front();
  else
    end = put(end, tail);
  return static_cast<std::size_t>(end - out.data());
}

}  // namespace sockfam::inline v0::audit
