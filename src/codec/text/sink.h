// Where text is written: into the caller's characters, never beyond them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

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
    const auto room = out_.size() - std::min(size_, out_.size());
    std::copy_n(text.data(), std::min(text.size(), room), out_.data() + std::min(size_, out_.size()));
    size_ += text.size();
  }
  constexpr std::size_t size() const { return size_; }
  constexpr bool overflowed() const { return size_ > out_.size(); }
  constexpr std::string_view view() const { return {out_.data(), overflowed() ? out_.size() : size_}; }

 private:
  std::span<char> out_;
  std::size_t size_ = 0;
};

}  // namespace sockfam::inline v0::text
