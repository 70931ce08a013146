#include <algorithm>
#include <bit>
#include <cassert>
#include <new>

#include <sockfam/audit.h>

#include "text/characters.h"
#include "text/hex_scalar.h"
#include "text/kernels/log_kernel.h"
#include "text/words.h"

namespace sockfam::inline v0::audit {

namespace {

constexpr auto mark = text::address_mark;

/// Before "saddr=" it makes the name of another field.
bool is_part_of_name(char c) { return c != ' ' && (text::is_name_character(c) || c == '-' || c == '.'); }

SOCKFAM_COLD failure bad_digits(std::size_t offset, static_text wrong) {
  return reason{.code = errc::syntax,
                .field = "saddr",
                .offset = offset,
                .wrong = wrong,
                .remedy = "write two digits for each byte"};
}

SOCKFAM_COLD failure too_many_digits(std::size_t digits) {
  return reason{.code = errc::too_long,
                .field = "saddr",
                .value = digits / 2,
                .max = sockaddr_bytes::capacity,
                .remedy = "a sockaddr has 128 bytes at most; give its own bytes only"};
}

/// True for what nearly always follows the digits: white space, and the byte before enriched fields.
bool ends_value(char c) { return text::byte_of(c) <= ' '; }

/// Why the digits are not those of bytes, if they are not.
SOCKFAM_COLD std::optional<failure> malformed(std::size_t digits, std::string_view rest) {
  if (!rest.empty() && text::is_name_character(rest.front())) return bad_digits(digits, "has what is not a hex digit");
  if (digits == 0) return bad_digits(0, "is empty");
  if (digits % 2 != 0) return bad_digits(digits, "ends inside a byte");
  return std::nullopt;
}

/// How many hexadecimal digits the text begins with.
SOCKFAM_COLD std::size_t digits_in(std::string_view text) {
  const auto is_digit = [](char c) { return text::digit_value(c) != text::no_digit; };
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

/// Where the line of `at` begins, in text that begins at `begin`. Looks at eight characters at once.
const char* line_begin(const char* begin, const char* at) {
  for (; at - begin >= 8; at -= 8) {
    const auto newlines = static_cast<unsigned>(text::places_of('\n', text::load<std::uint64_t>(at - 8)));
    if (newlines != 0) return at - 8 + std::bit_width(newlines);
  }
  while (at != begin && at[-1] != '\n') --at;
  return at;
}

/// Makes `whole` anew from what `make` returns, without a copy.
template <class T, class Make>
void renew(T& whole, Make make) {
  std::destroy_at(&whole);
  ::new (static_cast<void*>(&whole)) T(make());
}

}  // namespace

scanner::scanner(const options& about)
    : line_(about.first_line - 1), how_{.abi = {os::linux_, about.order}, .protocol = about.protocol} {}

scanner::~scanner() = default;

void scanner::feed(std::string_view chunk) {
  assert(chunk_.empty() && lines_.empty() && !ended_);  // else something of the log would be lost
  chunk_ = chunk;
}

void scanner::finish() { ended_ = true; }

SOCKFAM_INLINE const piece* scanner::give(std::size_t size) {
  piece_ = {{lines_.data(), size}, nullptr};
  lines_.remove_prefix(size);
  return &piece_;
}

/// True if the digits of a field are there, or nothing. Makes digits_ and bytes_.
SOCKFAM_INLINE bool scanner::read_field(const char* digits) {
  const char* const end = lines_.data() + lines_.size();
  const auto room = std::min(static_cast<std::size_t>(end - digits), most_digits);
  digits_ = text::read_hex({digits, room}, bytes_.data());
  if (digits_ == most_digits) [[unlikely]]
    digits_ += digits_in({digits + most_digits, end});
  const char* const behind = digits + digits_;
  if (behind == end) return true;
  return digits_ != 0 ? *behind != '.' && *behind != ':' : ends_value(*behind);
}

/// Makes record_.address and record_.bytes.
SOCKFAM_INLINE void scanner::decode_field(const char* behind) {
  const char* const end = lines_.data() + lines_.size();
  const bool is_usual = behind != end && ends_value(*behind) && digits_ - 2 < most_digits - 2 && digits_ % 2 == 0;
  if (!is_usual) [[unlikely]] {
    if (digits_ >= most_digits) return refuse(too_many_digits(digits_));
    if (const auto why = malformed(digits_, {behind, static_cast<std::size_t>(end - behind)})) return refuse(*why);
  }
  record_.bytes = {reinterpret_cast<const std::byte*>(bytes_.data()), digits_ / 2};
  renew(record_.address, [this] { return decode(record_.bytes, how_); });
  if (!record_.address) [[unlikely]]
    decode_otherwise();
}

void scanner::refuse(const failure& why) {
  record_.bytes = {};
  record_.address = refused(why);
}

/// An address of a protocol that is not known is shown nevertheless.
void scanner::decode_otherwise() {
  if (record_.address.error().code() == errc::needs_protocol) record_.address = decode_or_unknown(record_.bytes, how_);
}

SOCKFAM_INLINE const piece* scanner::record_with(const char* at) {
  const char* const begin = lines_.data();
  const char* const end = begin + lines_.size();
  const char* const value = at + mark.size();
  const char* last = value + digits_;
  decode_field(last);
  if (last == end || *last != '\n') [[unlikely]]
    last = std::min(std::find(last, end, '\n'), end - 1);
  mark_ = nullptr;
  record_.number = ++line_;
  record_.value = {value, digits_};
  give(static_cast<std::size_t>(last + 1 - begin));
  record_.line = piece_.text;
  piece_.found = &record_;
  return &piece_;
}

const piece* scanner::other_lines(std::size_t size, std::uint64_t newlines) {
  give(size);
  line_ += newlines + (piece_.text.back() == '\n' ? 0 : 1);  // only the last line of a log may have no line end
  return &piece_;
}

/// Makes mark_ if the next line is a record, else returns the lines before the next one.
SOCKFAM_INLINE const piece* scanner::find_record() {
  const char* const begin = lines_.data();
  const char* const end = begin + lines_.size();
  std::uint64_t newlines = 0;
  for (const char* from = begin;;) {
    const text::place found = text::find_mark({from, static_cast<std::size_t>(end - from)});
    const char* const at = from + found.at;
    newlines += found.newlines;
    if (at == end) return other_lines(lines_.size(), newlines);
    from = at + mark.size();
    if ((at != begin && is_part_of_name(at[-1])) || !read_field(from)) continue;
    mark_ = at;
    if (newlines == 0) [[likely]]
      return nullptr;
    return other_lines(static_cast<std::size_t>(line_begin(begin, at) - begin), newlines);
  }
}

SOCKFAM_INLINE const piece* scanner::next_of_lines() {
  if (!mark_) [[likely]] {
    if (const piece* const others = find_record()) return others;
  }
  return record_with(mark_);
}

const piece* scanner::next() {
  while (lines_.empty()) {
    if (!more_lines()) return nullptr;
  }
  return is_long_ ? give(lines_.size()) : next_of_lines();
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

}  // namespace sockfam::inline v0::audit
