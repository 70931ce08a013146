// Where text is written: into the caller's characters, never beyond them.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace sockfam::inline v0::text {

/// Appends to a span of characters. What does not fit is counted, not written: `size() > capacity` shows it.
class sink {
 public:
  explicit constexpr sink(std::span<char> out) : out_(out) {}

  constexpr void put(char c) {
    if (size_ < out_.size()) out_[size_] = c;
    ++size_;
  }
  constexpr void put(std::string_view text) {
    if (std::is_constant_evaluated() || text.size() > left()) [[unlikely]] {
      for (const char c : text) put(c);
      return;
    }
    if (!text.empty()) std::memcpy(out_.data() + size_, text.data(), text.size());  // of literals a few stores
    size_ += text.size();
  }
  /// Puts what `write(char*)` writes, in place if there is room for Most characters. It returns how many the text has,
  /// and may overwrite what else is in these Most.
  template <std::size_t Most, class Write>
  constexpr void put_up_to(Write write) {
    if (left() >= Most) [[likely]] {
      size_ += write(out_.data() + size_);
      return;
    }
    std::array<char, Most> characters{};
    put(std::string_view{characters.data(), write(characters.data())});
  }
  /// Where more can be written, to be counted by `skip`.
  constexpr std::span<char> room() const { return out_.subspan(std::min(size_, out_.size())); }
  constexpr void skip(std::size_t written) { size_ += written; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool overflowed() const { return size_ > out_.size(); }
  constexpr std::string_view view() const { return {out_.data(), overflowed() ? out_.size() : size_}; }

 private:
  constexpr std::size_t left() const { return out_.size() - std::min(size_, out_.size()); }

  std::span<char> out_;
  std::size_t size_ = 0;
};

}  // namespace sockfam::inline v0::text
