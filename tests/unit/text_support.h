// What the tests of src/codec/text share.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <sockfam/result.h>

#include "text/sink.h"

namespace sockfam::inline v0::text {

#if defined(SOCKFAM_CROSS)
inline constexpr std::size_t step = 17;  ///< under an emulator a share of the cases, of every kind
#else
inline constexpr std::size_t step = 1;
#endif

/// Everything that `write` puts into a sink.
template <class Write>
std::string written(Write write) {
  std::array<char, 1024> characters{};
  sink out{characters};
  write(out);
  return std::string{out.view()};
}

/// A copy in a heap block of exactly its size, so that a sanitizer sees every read beyond it.
class exact_text {
 public:
  explicit exact_text(std::string_view text) : size_(text.size()), characters_(new char[text.size()]) {
    std::copy(text.begin(), text.end(), characters_.get());
  }
  std::string_view view() const { return {characters_.get(), size_}; }

 private:
  std::size_t size_;
  std::unique_ptr<char[]> characters_;
};

/// The same changes on every run: a character put in, taken out, replaced, or the text cut.
class mutator {
 public:
  mutator(std::uint64_t seed, std::string alphabet) : random_(seed), alphabet_(std::move(alphabet)) {}

  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }
  std::uint64_t bits() { return random_(); }
  char character() { return alphabet_[below(alphabet_.size())]; }

  std::string garbage(std::size_t longest) {
    std::string text(below(longest + 1), '\0');
    for (char& c : text) c = character();
    return text;
  }

  std::string changed(std::string text) {
    const std::size_t at = below(text.size() + 1);
    switch (below(4)) {
      case 0: text.insert(at, 1, character()); break;
      case 1: text.erase(at, 1); break;
      case 2: text.resize(at); break;
      default:
        if (at < text.size()) text[at] = character();
    }
    return text;
  }

 private:
  std::mt19937_64 random_;
  std::string alphabet_;
};

/// A failure must point into the text.
inline void expect_inside(const failure& why, std::string_view text) {
  EXPECT_LE(why.offset(), text.size()) << text;
  EXPECT_LE(why.length(), text.size() - std::min(why.offset(), text.size())) << text;
  EXPECT_TRUE(why.field().empty()) << text;
}

}  // namespace sockfam::inline v0::text
