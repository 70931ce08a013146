// Builds sentences of the form: what is wrong; what to write instead.
#include <sockfam/abi.h>
#include <sockfam/message.h>

#include <algorithm>
#include <initializer_list>
#include <string>

namespace sockfam::inline v0 {

namespace {

std::string join(std::initializer_list<std::string_view> pieces) {
  std::string all;
  for (const auto piece : pieces) all += piece;
  return all;
}

std::string number(const integer& value) {
  return join({value.negative && value.magnitude != 0 ? "-" : "", std::to_string(value.magnitude)});
}

/// The offending part of the input, safe to show on a terminal: printable ASCII, not too long.
std::string quoted(std::string_view text, const failure& why) {
  if (why.length() == 0 || why.offset() >= text.size()) return {};
  constexpr std::size_t enough = 40;
  std::string shown;
  for (const char c : text.substr(why.offset(), std::min(why.length(), enough)))
    shown += c >= ' ' && c <= '~' ? c : '?';
  return join({shown, why.length() > enough ? "..." : ""});
}

std::string_view field_or_address(const failure& why) { return why.field().empty() ? "the address" : why.field(); }

/// "rx_addr 5" or "rx_addr 'abc'": the field and what it was given.
std::string subject(const failure& why, std::string_view text) {
  const auto part = quoted(text, why);
  if (part.empty()) return std::string{field_or_address(why)};
  return join({why.field(), why.field().empty() ? "" : " ", part});
}

std::string_view remedy_or(const failure& why, std::string_view otherwise) {
  return why.remedy().empty() ? otherwise : why.remedy();
}

std::string_view article(std::string_view noun) {
  return !noun.empty() && std::string_view{"aeiou"}.find(noun.front()) != std::string_view::npos ? "an " : "a ";
}

std::string out_of_range(const failure& why, std::string_view text) {
  const auto part = quoted(text, why);
  const auto value = why.value().huge || !part.empty() ? part : number(why.value());
  return join({why.field(), value.empty() ? "" : " ", value, " is out of range; write ", number(why.min()), " to ",
               number(why.max())});
}

std::string too_short(const failure& why, std::string_view text) {
  if (!why.wrong().empty()) return join({why.wrong(), "; ", why.remedy()});
  if (!text.empty()) return join({subject(why, text), " is too short; write at least ", number(why.min())});
  return join({field_or_address(why), " ends after ", number(why.value()), " of ", number(why.min()),
               " bytes; give the whole address"});
}

std::string too_long(const failure& why, std::string_view text) {
  return join({subject(why, text), " is too long with ", number(why.value()), " bytes; ",
               remedy_or(why, "shorten it to"), why.remedy().empty() ? " " : "",
               why.remedy().empty() ? number(why.max()) : ""});
}

std::string arity(const failure& why) {
  if (!why.field().empty())  // of a list
    return join({why.field(), " has ", number(why.value()), " elements; write ", number(why.max()), " at most"});
  return join({number(why.value()), why.value().magnitude == 1 ? " element is" : " elements are",
               why.value().magnitude < why.min().magnitude ? " too few" : " too many", "; write ", why.remedy()});
}

/// "field value wrong; remedy", with the number if there is no text to quote.
std::string plain(const failure& why, std::string_view text) {
  const bool with_number = quoted(text, why).empty() && why.value() != integer{};
  return join({subject(why, text), with_number ? " " : "", with_number ? number(why.value()) : "", " ", why.wrong(),
               "; ", remedy_or(why, "write another value")});
}

/// A remedy of one word is the text to write; a longer one is a clause.
std::string syntax(const failure& why, std::string_view text) {
  const bool is_clause = why.remedy().find(' ') != std::string_view::npos || why.remedy().empty();
  const std::string_view wrong = why.wrong().empty() ? "is not expected here" : why.wrong();
  if (!is_clause) return join({subject(why, text), " ", wrong, "; write ", why.remedy()});
  return join({subject(why, text), " ", wrong, "; ", remedy_or(why, "write it as `sockfam show` does")});
}

}  // namespace

std::string_view code_name(errc code) {
  switch (code) {
    case errc::syntax: return "syntax";
    case errc::wrong_type: return "wrong-type";
    case errc::arity: return "arity";
    case errc::out_of_range: return "out-of-range";
    case errc::too_long: return "too-long";
    case errc::too_short: return "too-short";
    case errc::unknown_name: return "unknown-name";
    case errc::not_numeric: return "not-numeric";
    case errc::not_on_this_os: return "not-on-this-os";
    case errc::needs_protocol: return "needs-protocol";
    case errc::no_such_family: return "no-such-family";
    case errc::no_such_variant: return "no-such-variant";
    case errc::bad_value: return "bad-value";
  }
  return "bad-value";
}

std::string message(const failure& why, std::string_view text) {
  switch (why.code()) {
    case errc::syntax: return syntax(why, text);
    case errc::wrong_type:
      return join({field_or_address(why), " is ", article(why.wrong()), why.wrong(), "; write ", why.remedy()});
    case errc::arity: return arity(why);
    case errc::out_of_range: return out_of_range(why, text);
    case errc::too_long: return too_long(why, text);
    case errc::too_short: return too_short(why, text);
    case errc::not_numeric:
      return join({subject(why, text), " is not a numeric address; ", remedy_or(why, "resolve names beforehand")});
    case errc::needs_protocol:
      return join({"the bytes of ", why.wrong(), " do not contain its protocol; ", remedy_or(why, "give it")});
    case errc::unknown_name:
    case errc::not_on_this_os:
    case errc::no_such_family:
    case errc::no_such_variant:
    case errc::bad_value: break;
  }
  return plain(why, text);
}

namespace {

/// "the bytes end at offset 8, where 2 bytes of host are missing"
std::string cut(const note& note) {
  const std::string_view field = note.field.empty() ? "the address" : note.field.view();
  const auto end = join({"the bytes end at offset ", std::to_string(note.offset)});
  if (note.count == 0) return join({end, ", and ", field, " may go on"});
  return join({end, ", where ", std::to_string(note.count), note.count == 1 ? " byte of " : " bytes of ", field,
               note.count == 1 ? " is missing" : " are missing"});
}

}  // namespace

std::string message(const note& note) {
  const auto count = std::to_string(note.count);
  const auto offset = std::to_string(note.offset);
  switch (note.what) {
    case noted::trailing_bytes:
      return join({count, note.count == 1 ? " byte" : " bytes", " after the address, from offset ", offset});
    case noted::reserved_not_zero: return join({"reserved bytes are not zero, from offset ", offset});
    case noted::length_byte_differs:
      return join({"the length byte is ", count, ", which differs from the length given"});
    case noted::protocol_assumed:
      return join({"protocol ", count, " is not known; only what all protocols share was read"});
    case noted::other_byte_order:
      return join({"the family is not known; on a machine that is ",
                   static_cast<byte_order>(note.count) == byte_order::big ? "big" : "little",
                   "-endian these bytes are an address"});
    case noted::other_system:
      return join(
          {"the family is not known; on ", name_of(static_cast<os>(note.count)), " these bytes are an address"});
    case noted::cut: return cut(note);
  }
  return {};
}

}  // namespace sockfam::inline v0
