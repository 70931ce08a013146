#include "text/literal.h"

#include <algorithm>
#include <utility>

#include "text/characters.h"
#include "text/numeral.h"
#include "text/part.h"
#include "text/sink.h"
#include "text/string_literal.h"
#include "text/utf8.h"

namespace sockfam::inline v0::text {
namespace {

constexpr std::size_t deepest = 32;
constexpr static_text general_remedy = "write a Python literal such as ('::1', 80)";

constexpr char closing_of(char bracket) {
  switch (bracket) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    default: return '\0';
  }
}

// Reads from left to right and remembers the first failure. After a failure, its results are meaningless.
class literal_reader {
 public:
  explicit literal_reader(std::string_view text, std::size_t at = 0, std::size_t depth = 0)
      : text_(text), at_(at), depth_(depth) {}

  result<parsed_literal> read();
  std::optional<std::size_t> read_value(literal& found);

 private:
  literal value(parsed_literal* outermost = nullptr);
  literal sequence(std::size_t start, char closing, parsed_literal* outermost);
  literal bracketed(parsed_literal* outermost);
  literal list_inside(std::size_t start);
  literal braces_inside(std::size_t start);
  void mapped_value();
  literal strings(const opening& first);
  void one_string(const opening& string);
  literal number();
  literal numeral_or_ellipsis();
  numeral one_numeral();
  bool imaginary_follows();
  literal name();
  literal call(std::size_t start);
  void skip_balanced();

  bool failed() const { return failed_; }
  bool at_end() const { return at_ == text_.size(); }
  char here() const { return at_end() ? '\0' : text_[at_]; }
  void skip_blanks();
  bool take(char c);
  bool comma_or(char closing);
  literal made(kind type, std::size_t start) const { return {.type = type, .offset = start, .length = at_ - start}; }
  void fail(const reason& why);
  void fail_here(static_text wrong, static_text remedy = general_remedy);
  void fail_at(std::size_t offset, std::size_t length, static_text wrong, static_text remedy);
  void fail_unclosed(std::size_t bracket) { fail_at(bracket, 1, "is never closed", "close it at the end"); }

  std::string_view text_;
  std::size_t at_;
  std::size_t depth_;
  std::size_t bracket_ = 0;  // Position of the innermost open bracket.
  failure failure_{};
  bool failed_ = false;
};

void literal_reader::fail(const reason& why) {
  if (failed_) return;
  failure_ = why;
  failed_ = true;
}

void literal_reader::fail_at(std::size_t offset, std::size_t length, static_text wrong, static_text remedy) {
  fail({.code = errc::syntax, .offset = offset, .length = length, .wrong = wrong, .remedy = remedy});
}

void literal_reader::fail_here(static_text wrong, static_text remedy) { fail_at(at_, at_end() ? 0 : 1, wrong, remedy); }

void literal_reader::skip_blanks() {
  while (!at_end() && is_blank(text_[at_])) ++at_;
}

bool literal_reader::take(char c) {
  if (at_end() || text_[at_] != c) return false;
  ++at_;
  return true;
}

// After an item: true if another may follow, false at the end, which is consumed. A NUL `closing` is the end of text.
bool literal_reader::comma_or(char closing) {
  if (failed()) return false;
  skip_blanks();
  if (take(',')) return true;
  if (closing == '\0' ? at_end() : take(closing)) return false;
  if (at_end()) fail_unclosed(bracket_);
  fail_here("is neither a comma nor the end");
  return false;
}

// ---- Tuples, lists, sets and dicts ----

// The inside of parentheses (or the whole text): a tuple, or a single value if there is no comma.
literal literal_reader::sequence(std::size_t start, char closing, parsed_literal* outermost) {
  skip_blanks();
  const std::size_t begin = at_;
  std::size_t count = 0;
  std::size_t end = at_;
  if (closing == '\0' || !take(closing)) {
    const literal first = value(outermost);
    end = at_;
    if (!comma_or(closing)) return first;
    count = 1;
    for (bool more = true; more && !failed();) {
      end = at_;
      skip_blanks();
      if (closing == '\0' ? at_end() : take(closing)) break;
      value();
      ++count;
      end = at_;
      more = comma_or(closing);
    }
  }
  if (outermost) {
    outermost->count = count;
    outermost->until = text_.substr(0, end);
    outermost->first = begin;
  }
  return {.type = kind::tuple, .offset = start, .length = (closing == '\0' ? end : at_) - start};
}

literal literal_reader::list_inside(std::size_t start) {
  for (;;) {
    skip_blanks();
    if (take(']')) break;
    value();
    if (!comma_or(']')) break;
  }
  return made(kind::list, start);
}

void literal_reader::mapped_value() {
  skip_blanks();
  if (!take(':')) return fail_here(either(at_end(), "ends before a colon and a value", "is not a colon"));
  skip_blanks();
  value();
}

// The first element shows whether it is a set or a dict.
literal literal_reader::braces_inside(std::size_t start) {
  skip_blanks();
  if (take('}')) return made(kind::dict, start);
  value();
  skip_blanks();
  const bool is_dict = here() == ':';
  if (is_dict) mapped_value();
  while (comma_or('}')) {
    skip_blanks();
    if (take('}')) break;
    value();
    if (is_dict) mapped_value();
  }
  return made(is_dict ? kind::dict : kind::set, start);
}

literal literal_reader::bracketed(parsed_literal* outermost) {
  if (depth_ == deepest) {
    fail_here("is nested too deep");
    return {};
  }
  const std::size_t outer = std::exchange(bracket_, at_);
  const char opened = text_[at_++];
  ++depth_;
  literal found;
  switch (opened) {
    case '(': found = sequence(bracket_, ')', outermost); break;
    case '[': found = list_inside(bracket_); break;
    default: found = braces_inside(bracket_); break;
  }
  --depth_;
  bracket_ = outer;
  return found;
}

// ---- Strings ----

void literal_reader::one_string(const opening& string) {
  at_ = string.body;
  for (;;) {
    const auto next = piece_at(text_, at_, string);
    if (!next) return fail(next.error().parts());
    at_ += next->length;
    if (next->type == piece_kind::end) return;
  }
}

// One string, or several adjacent strings, which Python joins.
literal literal_reader::strings(const opening& first) {
  const std::size_t start = at_;
  std::size_t end = at_;
  for (std::optional<opening> string = first; string && !failed(); string = string_at(text_, at_)) {
    if (string->bytes != first.bytes) {
      fail_at(at_, string->body - at_, "mixes str and bytes", "write b before all strings or before none");
      break;
    }
    one_string(*string);
    end = at_;
    skip_blanks();
  }
  if (!failed()) at_ = end;
  return made(first.bytes ? kind::bytes : kind::str, start);
}

// ---- Numbers ----

numeral literal_reader::one_numeral() {
  const auto found = read_numeral(part(text_, at_));
  if (found) {
    at_ += found->length;
    return *found;
  }
  reason why = found.error().parts();
  why.offset += at_;
  fail(why);
  return {};
}

// The second half of 1+2j. Reads nothing if there is no sign.
bool literal_reader::imaginary_follows() {
  const std::size_t end = at_;
  skip_blanks();
  const std::size_t sign = at_;
  if (!take('+') && !take('-')) {
    at_ = end;
    return false;
  }
  skip_blanks();
  const bool is_number = is_digit(here()) || here() == '.';
  if (is_number && one_numeral().type == numeral_kind::imaginary) return true;
  fail_at(sign, 1, "makes a sum, which is not computed", "write the result");
  return false;
}

literal literal_reader::number() {
  const std::size_t start = at_;
  const bool negative = here() == '-';
  if (take('-') || take('+')) skip_blanks();
  if (!is_digit(here()) && here() != '.') {
    fail_here(either(at_end(), "ends after a sign", "is not a digit"));
    return {};
  }
  numeral found = one_numeral();
  if (failed()) return {};
  if (found.type == numeral_kind::imaginary || imaginary_follows()) return made(kind::complex, start);
  if (found.type == numeral_kind::real) return made(kind::real, start);
  literal whole = made(kind::integer, start);
  whole.value = found.value;
  whole.value.negative = negative && found.value.magnitude != 0;
  return whole;
}

literal literal_reader::numeral_or_ellipsis() {
  if (!part(text_, at_).starts_with("...")) return number();
  at_ += 3;
  return made(kind::ellipsis, at_ - 3);
}

// ---- Names ----

// Skips to the bracket that closes this one. The content may be anything with matching brackets and complete strings.
void literal_reader::skip_balanced() {
  std::array<char, deepest> closings{};
  std::size_t open = 0;
  const std::size_t start = at_;
  do {
    if (at_end()) return fail_unclosed(start);
    const char c = here();
    if (const auto string = string_at(text_, at_)) {
      one_string(*string);
      if (failed()) return;
      continue;
    }
    if (closing_of(c) != '\0') {
      if (depth_ + open == deepest) return fail_here("is nested too deep");
      closings[open++] = closing_of(c);
    } else if (c == ')' || c == ']' || c == '}') {
      if (c != closings[open - 1]) return fail_here("closes a bracket of another kind");
      --open;
    }
    ++at_;
  } while (open > 0);
}

literal literal_reader::call(std::size_t start) {
  skip_balanced();
  return made(kind::call, start);
}

literal literal_reader::name() {
  const std::size_t start = at_;
  while (is_name_character(here()) || (here() == '.' && at_ > start)) ++at_;
  const std::string_view word = part(text_, start, at_ - start);
  const std::size_t end = at_;
  skip_blanks();
  if (here() == '(') return call(start);
  at_ = end;

  if (word == "None") return made(kind::none, start);
  if (word == "True" || word == "False") {
    literal truth = made(kind::integer, start);
    truth.value = word == "True" ? 1 : 0;
    return truth;
  }
  if (here() == '\'' || here() == '"') {
    fail_at(start, word.size(), "is not a prefix of a string", "write b, r, br, u or nothing before the quote");
  } else {
    fail_at(start, word.size(), "is a name, not a value", "put quotes around it");
  }
  return {};
}

// ---- Any value ----

// `outermost` receives the elements if this value is a tuple.
literal literal_reader::value(parsed_literal* outermost) {
  if (failed()) return {};
  const char c = here();
  if (const auto string = string_at(text_, at_)) return strings(*string);
  if (c == '(' || c == '[' || c == '{') return bracketed(outermost);
  if (is_digit(c) || c == '+' || c == '-') return number();
  if (c == '.') return numeral_or_ellipsis();
  if (is_letter(c) || c == '_') return name();
  if (at_end() && depth_ > 0) fail_unclosed(bracket_);
  fail_here(either(at_end(), "ends before a value", ""));
  return {};
}

result<parsed_literal> literal_reader::read() {
  parsed_literal found;
  skip_blanks();
  found.whole = sequence(at_, '\0', &found);
  if (failed()) return refused(failure_);
  return found;
}

std::optional<std::size_t> literal_reader::read_value(literal& found) {
  found = value();
  if (failed()) return std::nullopt;
  return at_;
}

}  // namespace

result<parsed_literal> read_literal(std::string_view text) { return literal_reader{text}.read(); }

std::optional<std::size_t> read_value(std::string_view text, std::size_t at, std::size_t depth, literal& found) {
  return literal_reader{text, at, depth}.read_value(found);
}

static_text type_name(kind type) {
  switch (type) {
    case kind::integer: return "int";
    case kind::str: return "str";
    case kind::bytes: return "bytes";
    case kind::none: return "NoneType";
    case kind::real: return "float";
    case kind::list: return "list";
    case kind::dict: return "dict";
    case kind::set: return "set";
    case kind::tuple: return "tuple";
    case kind::ellipsis: return "ellipsis";
    case kind::complex: return "complex";
    case kind::call: break;
  }
  return "object";
}

}  // namespace sockfam::inline v0::text
