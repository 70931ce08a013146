// parse and format: the verbs that work on text.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

#include <sockfam/detail/description.h>
#include <sockfam/detail/export.h>
#include <sockfam/message.h>
#include <sockfam/resolver.h>
#include <sockfam/result.h>

namespace sockfam::inline v0 {

/// The text forms of an address.
enum class form : std::uint8_t {
  text,   ///< canonical, with its prefix: inet6:[::1]:80
  tuple,  ///< the Python literal: ('::1', 80, 0, 0)
};

/// Formatted text: kept in place, long enough for every address. Printable ASCII and, in tuples, printable UTF-8.
class address_text {
 public:
  static constexpr std::size_t capacity = 1520;  ///< 253 bytes as \udcff, and quotes
  address_text() {}                              // not zeroed: the text is written next
  address_text(const address_text& other) noexcept { *this = other; }
  address_text& operator=(const address_text& other) noexcept {
    size_ = other.size_;
    if (this != &other) std::memcpy(text_.data(), other.text_.data(), size_);
    return *this;
  }
  std::string_view view() const { return {text_.data(), size_}; }
  operator std::string_view() const { return view(); }
  std::string str() const { return std::string{view()}; }
  std::span<char> room() { return text_; }
  /// At most capacity.
  void resize(std::size_t size) {
    assert(size <= capacity);
    size_ = size;
  }
  friend bool operator==(const address_text& a, std::string_view b) { return a.view() == b; }
  template <class Stream>
  requires requires(Stream& out, std::string_view text) { out << text; }
  friend Stream& operator<<(Stream& out, const address_text& text) {
    out << text.view();
    return out;
  }

 private:
  std::array<char, capacity> text_;
  std::size_t size_ = 0;
};

namespace detail {

// A function for each form: a program whose forms are constants links only those.
template <address_type T>
SOCKFAM_EXPORT result<T> parse_text(std::string_view text, const resolver& names);
template <address_type T>
SOCKFAM_EXPORT result<T> parse_tuple(std::string_view text, const resolver& names);
template <address_type T>
SOCKFAM_EXPORT address_text format_text(const T& address, const resolver& names);
template <address_type T>
SOCKFAM_EXPORT address_text format_tuple(const T& address, const resolver& names);
template <address_type T>
SOCKFAM_EXPORT result<std::size_t> format_text_to(std::span<char> out, const T& address, const resolver& names);
template <address_type T>
SOCKFAM_EXPORT result<std::size_t> format_tuple_to(std::span<char> out, const T& address, const resolver& names);

}  // namespace detail

/// Reads an address of exactly this type.
/// Strict in values: what the member cannot hold is an error naming field, value and range; what may not be sent is
/// left to `encode`. Liberal in notation: a tuple may have blanks, a trailing comma, any quotes, numbers of any base.
/// `names` turns interface names into indices. A failure's offset counts characters of `text`; `message(failure, text)`
/// turns it into a sentence.
template <address_type T>
result<T> parse(std::string_view text, form how = form::text, const resolver& names = numbers_only()) {
  return how == form::text ? detail::parse_text<T>(text, names) : detail::parse_tuple<T>(text, names);
}

/// Writes an address so that parse reads the same one, if it was decoded or `validate` accepts it. Never fails; prints
/// no control character, terminal escape, newline, invalid UTF-8 or bidirectional override, whatever the address holds.
template <address_type T>
address_text format(const T& address, form how = form::text, const resolver& names = numbers_only()) {
  return how == form::text ? detail::format_text(address, names) : detail::format_tuple(address, names);
}

/// Writes the same text into `out` and returns its length; nothing follows the text. With room for max_text_size<T>
/// characters (<sockfam/text/…>) canonical text is written in place and always fits; address_text::capacity suffices
/// for every address and form. errc::too_short if the text does not fit (value: the room; min: what it takes); `out` is
/// then unchanged.
template <address_type T>
result<std::size_t> format_to(std::span<char> out, const T& address, form how = form::text,
                              const resolver& names = numbers_only()) {
  return how == form::text ? detail::format_text_to(out, address, names) : detail::format_tuple_to(out, address, names);
}

}  // namespace sockfam::inline v0
