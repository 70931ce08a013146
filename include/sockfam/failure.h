// What went wrong, where, and what to write instead.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <sockfam/detail/export.h>
#include <sockfam/static_text.h>

namespace sockfam::inline v0 {

/// Why an input was refused. A closed set; `code_name` gives the spelling that the command line and its JSON use.
enum class errc : std::uint8_t {
  syntax,           ///< the text is not of the expected form
  wrong_type,       ///< a tuple element has the wrong Python type
  arity,            ///< a tuple has too few or too many elements
  out_of_range,     ///< a number outside the range of the field
  too_long,         ///< more bytes or characters than the field holds
  too_short,        ///< the bytes end inside a required field
  unknown_name,     ///< an interface or constant that is not known
  not_numeric,      ///< a host name where only numeric addresses are taken
  not_on_this_os,   ///< the family, variant or field does not exist on that OS
  needs_protocol,   ///< the bytes alone do not determine the variant
  no_such_family,   ///< a family this library does not know
  no_such_variant,  ///< a variant or protocol the family does not have
  bad_value,        ///< a value outside a closed set, or two values that contradict each other
};

/// The spelling used in messages and JSON: "out-of-range".
SOCKFAM_EXPORT std::string_view code_name(errc code);

/// An integer of any sign, as read from text. `huge` means that it does not fit 64 bits.
struct integer {
  std::uint64_t magnitude = 0;
  bool negative = false;
  bool huge = false;

  constexpr integer() = default;
  // Implicit on purpose: every built-in integer is one of these.
  template <class T>
  requires(std::is_integral_v<T>) constexpr integer(T value)
      : magnitude(value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value)),
        negative(value < 0) {}
  bool operator==(const integer&) const = default;
};

/// Why an input was refused, in all its parts: what a failure is made from.
struct reason {
  errc code{};
  static_text field{};     ///< the spec's name of the field, e.g. "rx_addr"; empty: the whole address
  std::size_t offset = 0;  ///< in bytes of the sockaddr, or in characters of the text; never beyond its end
  std::size_t length = 0;  ///< how many of them are concerned; 0 for a position between them
  integer value{};         ///< out_of_range: the number; too_long, too_short: the size that was found
  integer min{};           ///< the least that is accepted
  integer max{};           ///< the most that is accepted
  static_text wrong{};     ///< what is wrong, where the code alone is not clear enough
  static_text remedy{};    ///< what to write instead
  bool operator==(const reason&) const = default;
};

namespace detail {

/// The number, or the greatest of T.
template <class T>
constexpr T capped(std::uint64_t number) {
  constexpr T most = static_cast<T>(-1);
  return number < most ? static_cast<T>(number) : most;
}

}  // namespace detail

/// A reason in 48 bytes, which results carry. Refers to static storage only, so that it may outlive its input.
/// An offset beyond 2^32 - 1 is kept as that number, a length beyond 65535 as 65535. Words exclude a least or most
/// beyond 32 bits: no field has both.
class failure {
 public:
  constexpr failure() = default;
  // Implicit on purpose: it is the same in another form.
  constexpr failure(const reason& why)
      : field_(why.field.c_str()),
        more_(is_wide(why) ? more{limits{why.min.magnitude, why.max.magnitude}}
                           : more{words{why.wrong.c_str(), why.remedy.c_str()}}),
        value_(why.value.magnitude),
        min_(detail::capped<std::uint32_t>(why.min.magnitude)),
        max_(detail::capped<std::uint32_t>(why.max.magnitude)),
        offset_(detail::capped<std::uint32_t>(why.offset)),
        length_(detail::capped<std::uint16_t>(why.length)),
        code_(why.code),
        signs_(static_cast<std::uint8_t>(signs_of(why.value) | signs_of(why.min) << 2 | signs_of(why.max) << 4 |
                                         (is_wide(why) ? wide : 0))) {}

  constexpr errc code() const { return code_; }
  constexpr std::string_view field() const { return field_; }
  constexpr std::size_t offset() const { return offset_; }
  constexpr std::size_t length() const { return length_; }
  constexpr integer value() const { return number(value_, 0); }
  constexpr integer min() const { return number((signs_ & wide) != 0 ? more_.beyond.min : min_, 2); }
  constexpr integer max() const { return number((signs_ & wide) != 0 ? more_.beyond.max : max_, 4); }
  constexpr std::string_view wrong() const { return (signs_ & wide) != 0 ? "" : more_.said.wrong; }
  constexpr std::string_view remedy() const { return (signs_ & wide) != 0 ? "" : more_.said.remedy; }

  /// The way back, to change one part.
  constexpr reason parts() const {
    const auto text = [](std::string_view part) { return static_text{static_text::found{}, part.data()}; };
    return {.code = code(),
            .field = text(field()),
            .offset = offset(),
            .length = length(),
            .value = value(),
            .min = min(),
            .max = max(),
            .wrong = text(wrong()),
            .remedy = text(remedy())};
  }

  /// Throws address_error.
  [[noreturn]] SOCKFAM_EXPORT void raise() const;
  /// Writes the sentence to standard error and aborts: what value() does in code without exceptions.
  [[noreturn]] SOCKFAM_EXPORT void end_program() const;

  friend constexpr bool operator==(const failure& a, const failure& b) { return a.parts() == b.parts(); }

 private:
  struct words {
    const char* wrong;
    const char* remedy;
  };
  struct limits {
    std::uint64_t min;
    std::uint64_t max;
  };
  union more {
    words said;
    limits beyond;
    constexpr more(const words& both) noexcept : said(both) {}
    constexpr more(const limits& both) noexcept : beyond(both) {}
  };
  static constexpr std::uint8_t wide = 1 << 6;  // in signs_: the limits are in `beyond`, and there are no words

  static constexpr bool is_wide(const reason& why) {
    const bool beyond = ((why.min.magnitude | why.max.magnitude) >> 32) != 0;
    [[maybe_unused]] const bool has_words = !why.wrong.empty() || !why.remedy.empty();
    assert(!(beyond && has_words));
    return beyond;  // without assertions the numbers are kept rather than the words
  }
  static constexpr int signs_of(const integer& number) { return (number.negative ? 1 : 0) | (number.huge ? 2 : 0); }
  constexpr integer number(std::uint64_t magnitude, int shift) const {
    integer made{magnitude};
    made.negative = (signs_ >> shift & 1) != 0;
    made.huge = (signs_ >> shift & 2) != 0;
    return made;
  }

  const char* field_ = "";
  more more_{words{"", ""}};
  std::uint64_t value_ = 0;
  std::uint32_t min_ = 0;
  std::uint32_t max_ = 0;
  std::uint32_t offset_ = 0;
  std::uint16_t length_ = 0;
  errc code_{};
  std::uint8_t signs_ = 0;  // from the least bit: negative and huge of the value, the least, the most; `wide`
};

static_assert(sizeof(failure) <= 48 && std::is_trivially_copyable_v<failure>);

}  // namespace sockfam::inline v0
