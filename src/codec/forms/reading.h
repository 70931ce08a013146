// What both readers of text share: the first failure, names, and the wording of messages.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <sockfam/detail/checks.h>
#include <sockfam/detail/fields.h>
#include <sockfam/failure.h>
#include <sockfam/resolver.h>
#include <sockfam/result.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::forms {

/// A piece of the text that is parsed: where it is, for failures.
struct place {
  std::size_t offset = 0;
  std::size_t length = 0;
};

/// Base of the readers: remembers the first failure.
class reading {
 public:
  bool failed() const { return why_.has_value(); }
  failure why() const { return why_.value_or(failure{}); }

 protected:
  explicit reading(const resolver& names) : names_(names) {}

  void fail(reason why, static_text field, place at) {
    if (failed()) return;
    const std::size_t inside = std::min(why.offset, at.length);
    why.field = field;
    why.offset += at.offset;
    if (why.length == 0) why.length = at.length - inside;  // none of what follows the field
    why_ = why;
  }

  /// The same failure in the place of the first.
  void replace(const failure& why) { why_ = why; }
  void forget() { why_.reset(); }

  static constexpr bool less(const integer& a, const integer& b) {
    const bool a_negative = a.negative && a.magnitude != 0;
    const bool b_negative = b.negative && b.magnitude != 0;
    if (a_negative != b_negative) return a_negative;
    return a_negative ? a.magnitude > b.magnitude : a.magnitude < b.magnitude;
  }
  static constexpr bool within(const integer& given, const integer& min, const integer& max) {
    return !given.huge && !less(given, min) && !less(max, given);
  }

  /// Stores a number that was read, if the field takes it.
  template <class T>
  void assign(static_text field, T& member, const integer& given, const integer& min, const integer& max, place at) {
    if (within(given, min, max))
      member = static_cast<T>(given.negative ? 0 - given.magnitude : given.magnitude);
    else
      out_of_range(field, given, min, max, at);
  }
  void out_of_range(static_text field, const integer& given, const integer& min, const integer& max, place at);

  /// An interface's index by its name; a failure if it is unknown.
  std::optional<std::uint32_t> look_up(std::string_view name, static_text field, place at);
  /// The id of a kernel control by its name; a failure if it is unknown.
  std::optional<std::uint32_t> look_up_control(std::string_view name, static_text field, place at, static_text remedy);

  /// True if the text has a host's name there, and who gave the names takes it.
  template <domain_value T>
  bool is_host(std::string_view name) const {
    if constexpr (!std::same_as<T, ipv4> && !std::same_as<T, ipv6>) return false;
    return !name.empty() && names_.takes_host(name);
  }

  /// True, with a failure, if a text that ends at the first NUL contains one.
  bool has_nul(std::string_view name, static_text field, place at);
  /// A failure if a part of the text would be taken for padding.
  template <std::size_t Size>
  void check_end(const field::chars<Size>& f, std::string_view text, place at) {
    if (checks::ends_early(f, text)) fail(checks::ending(f), f.name, at);
  }

  const resolver& names_;

 private:
  std::optional<failure> why_{};
};

/// A decimal index without sign; nothing if the text is not one. `huge` if it does not fit.
std::optional<integer> all_digits(std::string_view text);

}  // namespace sockfam::inline v0::forms
