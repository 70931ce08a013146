#include "json_fast.h"

#include <bit>
#include <cstring>
#include <vector>

#include <simdjson.h>

#include "safe.h"

namespace sockfam::cli {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::size_t smallest_room = 4096;
constexpr std::size_t most_members = 64;
constexpr int deepest_object = 4;
static_assert(fast_json::padding >= simdjson::SIMDJSON_PADDING);

/// A value's characters: `token` ends where the next one begins.
std::string_view without_blanks(std::string_view token) {
  while (token.ends_with(' ') || token.ends_with('\t') || token.ends_with('\r') || token.ends_with('\n')) {
    token.remove_suffix(1);
  }
  return token;
}

}  // namespace

/// One line that is being read. Its functions return false where the other reader is to read it.
struct fast_json::state {
  ondemand::parser parser;
  std::vector<json_member> open;  ///< the members so far of the objects that have not ended
  std::vector<json_member> done;  ///< those of the objects that have
  json_value root;
  std::string_view id;

  state() {
    open.reserve(most_members);
    done.reserve(most_members);  // never more: values point to its elements
  }

  bool read(std::string_view line) {
    open.clear();
    done.clear();
    id = "null";
    if (line.size() > parser.capacity() && parser.allocate(std::bit_ceil(line.size() + smallest_room))) return false;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(line, line.size() + padding).get(document) || document.get_object().get(object)) return false;
    if (!read_members(object, 0, root)) return false;
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;  // nothing follows
  }

  bool read_members(ondemand::object& object, int depth, json_value& into) {
    const auto mark = static_cast<std::ptrdiff_t>(open.size());
    for (auto member : object) {
      ondemand::field field;
      if (open.size() == most_members || std::move(member).get(field)) return false;
      auto& read = open.emplace_back();
      if (!read_key(field.key().raw(), read.key) || is_there(read.key, open.begin() + mark)) return false;
      const auto token = without_blanks(field.value().raw_json_token());
      if (!read_value(field.value(), token, depth, read.value)) return false;
      if (depth == 0 && read.key == "id") id = as_written(read.value, token);
    }
    if (done.size() + open.size() > most_members) return false;
    const auto first = done.insert(done.end(), open.begin() + mark, open.end());
    into.type = json_type::object;
    into.members = {first, done.end()};
    open.resize(static_cast<std::size_t>(mark));
    return true;
  }

  /// A key without escapes.
  static bool read_key(const char* raw, std::string_view& key) {
    const char* end = raw;
    while (*end != '"' && *end != '\\') ++end;
    key = {raw, end};
    return *end == '"';
  }

  bool read_value(ondemand::value& from, std::string_view token, int depth, json_value& into) {
    switch (token[0]) {
      case '"': return read_text(from, token, into);
      case '{': return depth < deepest_object && read_object(from, depth, into);
      case 'n': return read_null(from);
      case 't':
      case 'f': return read_boolean(from, into);
      case '-': return read_integer<std::int64_t>(from, into);
      default: return read_integer<std::uint64_t>(from, into);
    }
  }

  static bool read_text(ondemand::value& from, std::string_view token, json_value& into) {
    if (token.size() < 2 || token.back() != '"') return false;
    const auto raw = token.substr(1, token.size() - 2);
    into.type = json_type::string;
    into.text = raw;
    if (raw.find('\\') != std::string_view::npos) return !from.get_string().get(into.text);
    ondemand::raw_json_string passed;
    return !from.get_raw_json_string().get(passed);
  }

  bool read_object(ondemand::value& from, int depth, json_value& into) {
    ondemand::object object;
    return !from.get_object().get(object) && read_members(object, depth + 1, into);
  }

  static bool read_null(ondemand::value& from) {
    bool is_null = false;
    return !from.is_null().get(is_null) && is_null;
  }

  static bool read_boolean(ondemand::value& from, json_value& into) {
    bool value = false;
    into.type = json_type::boolean;
    return !from.get_bool().get(value);
  }

  template <class T>
  static bool read_integer(ondemand::value& from, json_value& into) {
    T value = 0;
    if (from.get(value)) return false;
    into.type = json_type::integer;
    into.has_sign = std::is_signed_v<T>;
    into.number = value;
    return true;
  }

  /// The value's token if it is echoed as it is, else nothing.
  static std::string_view as_written(const json_value& value, std::string_view token) {
    if (value.is_object()) return {};
    return !value.is_string() || is_plain(token.substr(1, token.size() - 2)) ? token : std::string_view{};
  }

  /// True if a member from `first` on, but the last, has the key.
  bool is_there(std::string_view key, std::vector<json_member>::const_iterator first) const {
    return std::any_of(first, open.end() - 1, [&](const auto& one) { return one.key == key; });
  }
};

fast_json::fast_json() = default;
fast_json::~fast_json() = default;

const json_value* fast_json::read(std::string_view line) {
  if (!state_) state_ = std::make_unique<state>();
  if (!state_->read(line)) return nullptr;
  plain_id_ = state_->id;
  return &state_->root;
}

}  // namespace sockfam::cli
