// What the generated tables of constants_libc.cpp and constants_kernel.cpp are held against.
#include <charconv>

#include "support/constants.h"

namespace sockfam::tests {

namespace {

/// Numbers, parentheses, minus, << and |, which is all that macros of sockets are made of.
class macro_reader {
 public:
  explicit macro_reader(std::string_view text) : rest_(text) {}

  std::optional<std::int64_t> all() {
    const auto value = alternatives();
    return value && (skip_blanks(), rest_.empty()) ? value : std::nullopt;
  }

 private:
  std::optional<std::int64_t> alternatives() {
    auto left = shifted();
    while (left && takes("|")) {
      const auto right = shifted();
      left = right ? std::optional{*left | *right} : std::nullopt;
    }
    return left;
  }
  std::optional<std::int64_t> shifted() {
    const auto left = unit();
    if (!left || !takes("<<")) return left;
    const auto right = unit();
    return right ? std::optional{*left << *right} : std::nullopt;
  }
  std::optional<std::int64_t> unit() {
    if (takes("(")) {
      const auto inner = alternatives();
      return takes(")") ? inner : std::nullopt;
    }
    if (takes("-")) {
      const auto inner = unit();
      return inner ? std::optional{-*inner} : std::nullopt;
    }
    return number();
  }
  std::optional<std::int64_t> number() {
    const int base = takes("0x") ? 16 : 10;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value, base);
    if (error != std::errc{}) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    while (!rest_.empty() && (rest_[0] == 'U' || rest_[0] == 'L')) rest_.remove_prefix(1);
    return value;
  }

  bool takes(std::string_view mark) {
    skip_blanks();
    if (!rest_.starts_with(mark)) return false;
    rest_.remove_prefix(mark.size());
    return true;
  }
  void skip_blanks() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }

  std::string_view rest_;
};

const registry::constant_info& known(std::string_view name) {
  static const registry::constant_info nothing{};
  const auto* found = registry::find_constant(name);
  EXPECT_NE(found, nullptr) << name << " is in no table";
  return found ? *found : nothing;
}

}  // namespace

std::optional<std::int64_t> number_in(std::string_view spelled) { return macro_reader{spelled}.all(); }

void expect_same(std::span<const header_number> numbers) {
  EXPECT_FALSE(numbers.empty());
  for (const auto& [name, number] : numbers) EXPECT_EQ(known(name).number(os::linux_), number) << name;
}

void expect_same_text(std::span<const header_spelling> texts) {
  for (const auto& [name, macro, spelled] : texts) {
    EXPECT_EQ(known(name).text(os::linux_), bluetooth_address{spelled}.view()) << name;
  }
}

void expect_grown(const header_number& one, bool later) {
  const auto ours = known(one.name).number(os::linux_);
  if (later) {
    EXPECT_GE(one.number, ours) << one.name;
  } else {
    EXPECT_EQ(one.number, ours) << one.name;
  }
}

void expect_newer(std::span<const header_spelling> macros, bool later) {
  for (const auto& [name, macro, spelled] : macros) {
    const bool is_there = spelled != macro;
    if (!later) {
      EXPECT_FALSE(is_there) << name << " is there already; the spec says since when";
    } else if (is_there) {
      EXPECT_EQ(number_in(spelled), known(name).number(os::linux_)) << name << " is " << spelled;
    }
  }
}

}  // namespace sockfam::tests
