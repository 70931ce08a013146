#include <cstring>

#include <sockfam/audit.h>

namespace sockfam::inline v0::audit {

namespace {

char* put(char* to, std::string_view text) {
  std::memcpy(to, text.data(), text.size());
  return to + text.size();
}

}  // namespace

std::size_t write_line(const record& found, std::span<char> out, const resolver& names) {
  if (out.size() < most_written(found)) return 0;
  if (!found.address) return static_cast<std::size_t>(put(out.data(), found.line) - out.data());
  const auto head = static_cast<std::size_t>(found.value.data() - found.line.data());
  char* end = put(out.data(), found.line.substr(0, head));
  end = put(end, format(*found.address, form::text, names));
  end = put(end, found.line.substr(head + found.value.size()));
  return static_cast<std::size_t>(end - out.data());
}

}  // namespace sockfam::inline v0::audit
