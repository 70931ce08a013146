// Sentences: what is wrong; what to write instead.
#include <sockfam/failure.h>
#include <sockfam/notes.h>

#include <algorithm>

namespace sockfam::inline v0 {

namespace {

std::string number(const integer& value) {
  return (value.negative && value.magnitude != 0 ? "-" : "") + std::to_string(value.magnitude);
}

/// The offending part of the input, fit to be shown on a terminal: printable ASCII, not too long.
std::string quoted(std::string_view text, const failure& why) {
  if (why.length == 0 || why.offset >= text.size()) return {};
  constexpr std::size_t enough = 40;
  const auto part = text.substr(why.offset, std::min(why.length, enough));
  std::string shown;
  for (const char c : part) shown += c >= ' ' && c <= '~' ? c : '?';
  return shown + (why.length > enough ? "…" : "");
}

/// "rx_addr 5" or "rx_addr 'abc'": the field and what it was given.
std::string subject(const failure& why, std::string_view text) {
  std::string said{why.field};
  const auto part = quoted(text, why);
  if (!part.empty()) said += (said.empty() ? "" : " ") + part;
  return said.empty() ? "the address" : said;
}

std::string out_of_range(const failure& why, std::string_view text) {
  const auto part = quoted(text, why);
  const auto value = why.value.huge || !part.empty() ? part : number(why.value);
  return std::string{why.field} + (value.empty() ? "" : " " + value) + " is out of range; write " + number(why.min) +
         " to " + number(why.max);
}

std::string too_short(const failure& why, std::string_view text) {
  if (!why.wrong.empty()) return std::string{why.wrong} + "; " + std::string{why.remedy};
  if (!text.empty()) return subject(why, text) + " is too short; write at least " + number(why.min);
  return std::string{why.field.empty() ? "the address" : why.field} + " ends after " + number(why.value) + " of " +
         number(why.min) + " bytes; give the whole address";
}

std::string article(std::string_view noun) {
  const bool vowel = !noun.empty() && std::string_view{"aeiouN"}.find(noun.front()) != std::string_view::npos;
  return (vowel && noun != "NoneType" ? "an " : "a ") + std::string{noun};
}

std::string remedy_or(const failure& why, std::string_view otherwise) {
  return std::string{why.remedy.empty() ? otherwise : why.remedy};
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
  switch (why.code) {
    case errc::out_of_range: return out_of_range(why, text);
    case errc::too_short: return too_short(why, text);
    case errc::wrong_type:
      return (why.field.empty() ? "the address" : std::string{why.field}) + " is " + article(why.wrong) + "; write " +
             std::string{why.remedy};
    case errc::arity:
      return number(why.value) + (why.value.magnitude == 1 ? " element is" : " elements are") +
             (why.value.magnitude < why.min.magnitude ? " too few" : " too many") + "; write " +
             std::string{why.remedy};
    case errc::too_long:
      return subject(why, text) + " takes " + number(why.max) + " bytes, not " + number(why.value) + "; " +
             remedy_or(why, "shorten it");
    case errc::not_numeric:
      return subject(why, text) + " is not a numeric address; " + remedy_or(why, "resolve names beforehand");
    case errc::needs_protocol:
      return "the bytes of " + std::string{why.wrong} + " do not tell its protocol; " + remedy_or(why, "give it");
    case errc::no_such_variant:
    case errc::bad_value:
    case errc::no_such_family: {
      const auto value = quoted(text, why).empty() && why.value != integer{} ? " " + number(why.value) : "";
      return subject(why, text) + value + " " + std::string{why.wrong} + "; " + remedy_or(why, "write another");
    }
    case errc::syntax:
      if (why.wrong.empty()) return subject(why, text) + " is not what stands here; write " + std::string{why.remedy};
      return subject(why, text) + " " + std::string{why.wrong} + "; " + remedy_or(why, "write it as `sockfam show` does");
    default: return subject(why, text) + " " + std::string{why.wrong} + "; " + remedy_or(why, "write another");
  }
}

std::string message(const note& said) {
  const auto count = std::to_string(said.count);
  const auto offset = std::to_string(said.offset);
  const std::string bytes = said.count == 1 ? " byte" : " bytes";
  switch (said.what) {
    case noted::trailing_bytes: return count + bytes + " after the address, from offset " + offset;
    case noted::reserved_not_zero: return "reserved bytes are not zero, from offset " + offset;
    case noted::length_byte_differs: return "the length byte says " + count + ", which is not the length given";
    case noted::protocol_assumed: return "protocol " + count + " is not known; only what all protocols share was read";
  }
  return {};
}

}  // namespace sockfam::inline v0
