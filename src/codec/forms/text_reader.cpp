#include "forms/text_reader.h"

#include <algorithm>

#include "text/hex.h"
#include "text/part.h"

namespace sockfam::inline v0::forms {

void text_reader::literal(static_text wanted) {
  if (failed()) return;
  if (text::part(text_, at_).starts_with(wanted)) {
    at_ += wanted.size();
    return;
  }
  const bool at_end = at_ == text_.size();
  fail({.code = errc::syntax, .wrong = either(at_end, "ends too early", ""), .remedy = wanted}, {},
       {at_, text_.size() - at_});
}

bool text_reader::group(std::string_view mark, bool /*wanted*/) {
  if (failed() || !text::part(text_, at_).starts_with(mark)) return false;
  at_ += mark.size();
  return true;
}

void text_reader::end() {
  if (failed() || at_ == text_.size()) return;
  fail({.code = errc::syntax, .wrong = "follows the address", .remedy = "leave it out"}, {}, {at_, text_.size() - at_});
}

place text_reader::token(const text::token_characters& of) {
  const auto begin = at_;
  if (failed()) return {begin, 0};
  while (at_ < text_.size() && of.contains(text_[at_])) ++at_;
  return {begin, at_ - begin};
}

place text_reader::name() {
  constexpr auto none = std::string_view::npos;
  const auto begin = at_;
  if (failed()) return {begin, 0};
  std::size_t open = 0;      // parentheses
  std::size_t comma = none;  // the first one between those that are open
  for (; at_ < text_.size(); ++at_) {
    const char c = text_[at_];
    if (c == ',' && open != 0)
      comma = std::min(comma, at_);
    else if (!text::chars_token.contains(c))
      break;
    if (c == '(') ++open;
    if (c == ')' && open != 0 && --open == 0) comma = none;
  }
  at_ = std::min(at_, comma);
  return {begin, at_ - begin};
}

place text_reader::rest() {
  const auto begin = at_;
  if (!failed()) at_ = text_.size();
  return {begin, at_ - begin};
}

void text_reader::missing(static_text field, std::size_t at) {
  fail({.code = errc::syntax, .wrong = "is missing", .remedy = "write it here"}, field, {at, 0});
}

void text_reader::too_many(static_text field, std::size_t most, place rest) {
  const auto left = text::part(text_, rest.offset, rest.length);
  const auto count = most + 1 + static_cast<std::size_t>(std::count(left.begin(), left.end(), '/'));
  fail({.code = errc::arity, .value = count, .max = most}, field, rest);
}

void text_reader::no_number(static_text field, bool has_names, place at) {
  fail({.code = errc::syntax,
        .wrong = either(has_names, "is neither a name nor a number", "is not a number"),
        .remedy = either(has_names, "write a name that `sockfam show` lists, or a number, decimal or 0x…",
                         "write one, decimal or 0x…")},
       field, at);
}

void text_reader::item(const field::scope_id& f, std::uint32_t& member) {
  const auto at = token(text::scope_id_token);
  if (!failed() && at.length == 0) return missing(f.name, at_);
  member = interface(f.name, at);
}

void text_reader::item(const field::interface_index& f, std::uint32_t& member) {
  const auto at = token(text::interface_token);
  if (at.length != 0) member = interface(f.name, at);
}

void text_reader::item(const field::kernel_control& f, std::uint32_t& member) {
  const auto at = token(text::kernel_control_token);
  if (!failed() && at.length == 0) return missing(f.name, at_);
  control_name name;
  if (const auto digits = all_digits(text::part(text_, at.offset, at.length))) {
    assign(f.name, member, *digits, 0, UINT32_MAX, at);
  } else if (read_escaped(f.name, at, name)) {
    if (const auto found = look_up_control(name, f.name, at, "write the name of one, or its number")) member = *found;
  }
}

std::uint32_t text_reader::interface(static_text field, place at) {
  std::uint32_t index = 0;
  const auto token = text::part(text_, at.offset, at.length);
  interface_name name;
  if (const auto digits = all_digits(token)) {
    assign(field, index, *digits, 0, UINT32_MAX, at);
  } else if (read_escaped(field, at, name)) {
    if (const auto found = look_up(name, field, at)) index = *found;
  }
  return index;
}

std::size_t text_reader::read_hex_bytes(static_text field, place at, std::span<char> bytes) {
  const auto token = text::part(text_, at.offset, at.length);
  const reason bad{
      .code = errc::syntax, .wrong = "is not a sequence of bytes", .remedy = "write them as 01:02:03:04:05:06"};
  std::size_t size = 0;
  for (std::size_t i = 0; i < token.size(); i += 3) {
    const auto value = text::hex_byte(token, i);
    if (value == text::no_hex_byte) return fail(bad, field, at), 0;
    const bool last = i + 2 == token.size();
    if (!last && (token[i + 2] != ':' || i + 3 == token.size())) return fail(bad, field, at), 0;
    if (size < bytes.size()) bytes[size] = static_cast<char>(value);
    ++size;
  }
  if (size > bytes.size()) {
    fail({.code = errc::too_long, .value = size, .max = bytes.size()}, field, at);
    return 0;
  }
  return size;
}

}  // namespace sockfam::inline v0::forms
