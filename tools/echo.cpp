#include "echo.h"

#include <algorithm>

#include "refusal.h"

namespace sockfam::cli {

namespace {

constexpr std::string_view blanks = " \t\r\n";

std::size_t end_of_string(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return std::min(at + 1, text.size());
}

/// The end of the key or value that begins at `at`: where its ':', ',' or '}' stands.
std::size_t end_of_value(std::string_view text, std::size_t at) {
  std::size_t depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    const bool closes = c == ']' || c == '}';
    if (depth == 0 && (closes || c == ',' || c == ':')) return at;
    if (c == '[' || c == '{') ++depth;
    if (closes) --depth;
    at = c == '"' ? end_of_string(text, at) : at + 1;
  }
  return text.size();
}

bool is_id(std::string_view key) {
  if (key.find('\\') == std::string_view::npos) return key.find("\"id\"") != std::string_view::npos;
  return json::parse(key, nullptr, false) == "id";
}

std::string echoed(std::string_view value) {
  if (!json::accept(value)) return "null";
  std::string text;
  for (std::size_t at = 0; at < value.size();) {
    const auto end = value[at] == '"' ? end_of_string(value, at) : at + 1;
    const auto token = value.substr(at, end - at);
    if (token[0] == '"')
      text += dumped(ordered_json::parse(token));
    else if (blanks.find(token[0]) == std::string_view::npos)
      text += token;
    at = end;
  }
  return text;
}

}  // namespace

std::string id_of(std::string_view line) {
  for (auto at = line.find('{'); at < line.size();) {
    const auto key = ++at;
    at = end_of_value(line, key);
    const auto colon = at;
    if (colon >= line.size() || line[colon] != ':') break;
    at = end_of_value(line, colon + 1);
    if (is_id(line.substr(key, colon - key))) return echoed(line.substr(colon + 1, at - colon - 1));
  }
  return "null";
}

}  // namespace sockfam::cli
