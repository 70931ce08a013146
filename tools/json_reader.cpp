#include "json_reader.h"

#include <algorithm>
#include <optional>
#include <set>

#include "echo.h"
#include "safe.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t deepest_json = 64;

/// How deep brackets are nested. Looked at first: the JSON library's recursion would exhaust the stack.
std::size_t depth_of(std::string_view text) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\')
      ++i;
    else if (c == '"')
      in_string = !in_string;
    else if (!in_string && (c == '[' || c == '{'))
      deepest = std::max(deepest, ++depth);
    else if (!in_string && (c == ']' || c == '}') && depth > 0)
      --depth;
  }
  return deepest;
}

refusal not_json(std::string_view what, std::size_t at) {
  return {errc::syntax,
          {},
          at,
          std::string{what} + " is not JSON from character " + std::to_string(at) + " on; write one object"};
}

/// Watches the keys of the objects that a parser reads.
class key_watch {
 public:
  void operator()(json::parse_event_t event, const json& parsed) {
    if (event == json::parse_event_t::object_start) seen_.emplace_back();
    if (event == json::parse_event_t::object_end) seen_.pop_back();
    if (event != json::parse_event_t::key) return;
    last_ = parsed.get<std::string>();
    if (!seen_.back().insert(last_).second && !doubled_) doubled_ = last_;
  }
  /// The key that was read last.
  const std::string& last() const { return last_; }
  /// The first key that its object already had.
  const std::optional<std::string>& doubled() const { return doubled_; }

 private:
  std::vector<std::set<std::string>> seen_;
  std::string last_;
  std::optional<std::string> doubled_;
};

refusal doubled_key(const std::string& key) {
  return {errc::syntax, safe(key, 40), 0, quoted_if_odd(key.substr(0, 40)) + " is there twice; write it once"};
}

refusal endless_number(const std::string& key) {
  return {errc::syntax, safe(key, 40), 0, "a number is out of range; write a smaller one"};
}

/// What the callers of `read` are promised.
outcome<json> parsed(std::string_view text, std::string_view what) {
  if (depth_of(text) > deepest_json) {
    return reject({errc::syntax, {}, 0, std::string{what} + " is nested too deeply; write a flat object"});
  }
  key_watch keys;
  try {
    auto value =
        json::parse(text, [&](int, json::parse_event_t event, json& parsed) { return keys(event, parsed), true; });
    // The parser takes a NUL between tokens for the end of the text.
    if (const auto nul = text.find('\0'); nul != text.npos) return reject(not_json(what, nul));
    if (keys.doubled()) return reject(doubled_key(*keys.doubled()));
    return value;
  } catch (const json::parse_error& error) {
    return reject(not_json(what, std::min(error.byte == 0 ? 0 : error.byte - 1, text.size())));
  } catch (const json::exception&) {  // a number that does not fit a double
    return reject(endless_number(keys.last()));
  }
}

json_value kept_number(const json& from) {
  json_value value;
  value.type = from.is_number_float() ? json_type::real : json_type::integer;
  value.has_sign = from.is_number_integer() && !from.is_number_unsigned();
  if (from.is_number_float())
    value.real = from.get<double>();
  else
    value.number = value.has_sign ? integer{from.get<std::int64_t>()} : integer{from.get<std::uint64_t>()};
  return value;
}

}  // namespace

json_value json_reader::kept(const json& from) {
  if (from.is_number()) return kept_number(from);
  if (from.is_string()) return {.type = json_type::string, .text = from.get_ref<const std::string&>()};
  if (from.is_boolean()) return {.type = json_type::boolean};
  if (!from.is_array() && !from.is_object()) return {};
  std::vector<json_member> members;
  if (from.is_array()) {
    for (const auto& value : from) members.push_back({{}, kept(value)});
  } else {
    for (const auto& [key, value] : from.get_ref<const json::object_t&>()) members.push_back({key, kept(value)});
  }
  members_.push_back(std::move(members));
  return {.type = from.is_array() ? json_type::array : json_type::object, .members = members_.back()};
}

outcome<json_value> json_reader::read(std::string_view text, std::string_view what) {
  auto made = parsed(text, what);
  if (!made) return reject(std::move(made).error());
  parsed_ = *std::move(made);
  members_.clear();
  return kept(parsed_);
}

outcome<json_value> json_reader::read_line(std::string_view line, std::string_view what) {
  line_ = line;
  if (const auto* value = fast_.read(line)) {
    plain_id_ = fast_.plain_id();
    return *value;
  }
  plain_id_ = {};
  return read(line, what);
}

std::string_view json_reader::id() {
  if (!plain_id_.empty()) return plain_id_;
  other_id_ = id_of(line_);
  return other_id_;
}

}  // namespace sockfam::cli
