// Text of static storage: a name from a spec, or a part of a sentence.
#pragma once

#include <cstddef>
#include <string_view>

namespace sockfam::inline v0 {

/// A view of text that lives as long as the program and ends with a NUL. Made from string literals and other constant
/// arrays of characters; anything else does not compile.
class static_text {
 public:
  constexpr static_text() = default;
  // Implicit on purpose: every string literal is one of these. The NUL is searched, and must be found, by the compiler.
  consteval static_text(const char* text) : data_(text), size_(std::char_traits<char>::length(text)) {}

  constexpr operator std::string_view() const { return view(); }
  constexpr std::string_view view() const { return {data_, size_}; }
  constexpr const char* c_str() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }

  friend constexpr bool operator==(static_text a, static_text b) { return a.view() == b.view(); }
  friend constexpr bool operator==(static_text a, std::string_view b) { return a.view() == b; }
  friend constexpr bool operator==(static_text a, const char* b) { return a.view() == b; }
  template <class Stream>
  requires requires(Stream& out, std::string_view text) { out << text; }
  friend Stream& operator<<(Stream& out, static_text text) {
    out << text.view();
    return out;
  }

 private:
  friend class failure;  // which keeps the pointers alone
  struct found {};
  constexpr static_text(found, const char* text) : data_(text), size_(std::char_traits<char>::length(text)) {}

  const char* data_ = "";
  std::size_t size_ = 0;
};

/// `first` if the condition holds, else `second`. (With ?: on two literals, Clang 14 crashes.)
constexpr static_text either(bool condition, static_text first, static_text second) {
  return condition ? first : second;
}

}  // namespace sockfam::inline v0
