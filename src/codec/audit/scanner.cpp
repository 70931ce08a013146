#include <algorithm>
#include <new>

#include <sockfam/audit.h>

#include "audit/stamp.h"
#include "text/characters.h"
#include "text/hex_scalar.h"
#include "text/kernels/kernel.h"

namespace sockfam::inline v0::audit {

namespace {

constexpr auto mark = text::address_mark;
constexpr std::size_t most_digits = 512;  // of a value: more than any sockaddr has

/// Before "saddr=" it makes the name of another field.
bool is_part_of_name(char c) { return text::is_name_character(c) || c == '-' || c == '.'; }

constexpr failure bad_digits(std::size_t offset, static_text wrong) {
  return reason{.code = errc::syntax,
                .field = "saddr",
                .offset = offset,
                .wrong = wrong,
                .remedy = "write two digits for each byte"};
}

constexpr failure too_many_digits() {
  return reason{.code = errc::too_long,
                .field = "saddr",
                .value = most_digits / 2,
                .max = sockaddr_bytes::capacity,
                .remedy = "a sockaddr has 128 bytes at most; give its own bytes only"};
}

/// Why the digits are not those of bytes, if they are not.
std::optional<failure> malformed(std::size_t digits, std::string_view rest) {
  if (digits == most_digits) return too_many_digits();
  if (!rest.empty() && text::is_name_character(rest.front())) return bad_digits(digits, "has what is not a hex digit");
  if (digits == 0) return bad_digits(0, "is empty");
  if (digits % 2 != 0) return bad_digits(digits, "ends inside a byte");
  return std::nullopt;
}

/// Makes `whole` anew from what `make` returns, without a copy.
template <class T, class Make>
void renew(T& whole, Make make) {
  std::destroy_at(&whole);
  ::new (static_cast<void*>(&whole)) T(make());
}

}  // namespace

scanner::scanner(const options& about) : about_(about), line_(about.first_line - 1) {}

scanner::~scanner() = default;

void scanner::feed(std::string_view chunk) { chunk_ = chunk; }

void scanner::finish() { ended_ = true; }

std::optional<piece> scanner::next() {
  while (lines_.empty()) {
    if (!more_lines()) return std::nullopt;
  }
  return is_long_ ? long_text() : next_of_lines();
}

void scanner::take(std::size_t size) {
  lines_ = chunk_.substr(0, size);
  chunk_.remove_prefix(lines_.size());
}

void scanner::begin_long_line() {
  ++line_;
  ++long_lines_;
  in_long_line_ = true;
  is_long_ = true;
}

/// Makes lines_ of what was fed. False if it does not end a line.
bool scanner::more_lines() {
  if (kept_is_given_) kept_.clear();
  kept_is_given_ = false;
  if (in_long_line_) {
    const std::size_t end = chunk_.find('\n');
    in_long_line_ = end == chunk_.npos;
    take(in_long_line_ ? chunk_.size() : end + 1);
    return !lines_.empty();
  }
  is_long_ = false;
  if (!kept_.empty()) return complete_kept_line();
  const std::string_view window = chunk_.substr(0, longest_line + 1);
  const std::size_t end = window.rfind('\n');
  if (end != window.npos) {
    take(end + 1);
  } else if (window.size() > longest_line) {
    begin_long_line();
    take(window.size());
  } else {
    kept_ = window;
    chunk_ = {};
    return !kept_.empty() && ended_ && complete_kept_line();
  }
  return true;
}

bool scanner::complete_kept_line() {
  const std::size_t room = longest_line + 1 - kept_.size();
  const std::size_t end = chunk_.substr(0, room).find('\n');
  if (end != chunk_.npos) {
    kept_ += chunk_.substr(0, end + 1);
    chunk_.remove_prefix(end + 1);
  } else if (chunk_.size() >= room) {
    begin_long_line();
  } else {
    kept_ += chunk_;
    chunk_ = {};
    if (!ended_) return false;
  }
  lines_ = kept_;
  kept_is_given_ = true;
  return true;
}

piece scanner::long_text() {
  const piece all{lines_};
  lines_ = {};
  return all;
}

piece scanner::other_lines(std::size_t size, std::uint64_t newlines) {
  const piece some{lines_.substr(0, size)};
  lines_.remove_prefix(size);
  line_ += newlines + (some.text.back() == '\n' ? 0 : 1);  // only the last line of a log may have no line end
  return some;
}

piece scanner::next_of_lines() {
  if (field_) {
    const field known = *field_;
    field_.reset();
    return record_with(known);
  }
  std::uint64_t newlines = 0;
  for (std::size_t from = 0;;) {
    const text::place found = text::find_mark(lines_.substr(from));
    const std::size_t at = from + found.at;
    newlines += found.newlines;
    if (at == lines_.size()) return other_lines(at, newlines);
    from = at + mark.size();
    if (at != 0 && is_part_of_name(lines_[at - 1])) continue;
    const std::size_t digits = text::read_hex(lines_.substr(from, most_digits), bytes_.data());
    if (from + digits < lines_.size() && (lines_[from + digits] == '.' || lines_[from + digits] == ':')) continue;
    if (newlines == 0) return record_with({at, digits});
    const std::size_t begin = lines_.rfind('\n', at) + 1;
    field_ = field{at - begin, digits};
    return other_lines(begin, newlines);
  }
}

result<any_address> scanner::address_of(const field& where) {
  const std::string_view behind = lines_.substr(where.mark + mark.size() + where.digits);
  if (const auto why = malformed(where.digits, behind)) return refused(*why);
  record_.bytes = std::as_bytes(std::span{bytes_}).first(where.digits / 2);
  const decode_options how{.abi = {os::linux_, about_.order}, .protocol = about_.protocol};
  auto made = decode(record_.bytes, how);
  if (!made && made.error().code() == errc::needs_protocol) return decode_or_unknown(record_.bytes, how);
  return made;
}

piece scanner::record_with(const field& where) {
  const std::size_t value = where.mark + mark.size();
  const std::size_t end = std::min(lines_.find('\n', value + where.digits), lines_.size() - 1) + 1;
  const stamp when = stamp_in(lines_.substr(0, where.mark));
  record_.line = lines_.substr(0, end);
  record_.number = ++line_;
  record_.time = when.time;
  record_.serial = when.serial;
  record_.value = lines_.substr(value, where.digits);
  record_.bytes = {};
  renew(record_.address, [&] { return address_of(where); });
  lines_.remove_prefix(end);
  return {record_.line, &record_};
}

}  // namespace sockfam::inline v0::audit
