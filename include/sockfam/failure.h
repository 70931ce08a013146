// What went wrong, where, and what to write instead.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <sockfam/detail/export.h>
#include <sockfam/detail/string_forward.h>

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

/// One reason for a refusal. All views have static storage, so that a failure may outlive its input.
struct failure {
  errc code{};
  std::string_view field{};   ///< the spec's name of the field, e.g. "rx_addr"; empty: the whole address
  std::size_t offset = 0;     ///< in bytes of the sockaddr, or in characters of the text; never beyond its end
  std::size_t length = 0;     ///< how many of them are concerned; 0 for a position between them
  integer value{};            ///< out_of_range: the number; too_long, too_short: the size that was found
  integer min{};              ///< the least that is accepted
  integer max{};              ///< the most that is accepted
  std::string_view wrong{};   ///< what is wrong, where the code alone is not clear enough
  std::string_view remedy{};  ///< what to write instead
  bool operator==(const failure&) const = default;
};

/// One sentence: "port 65536 is out of range; write 0 to 65535". `text` is the input that was parsed, if it was
/// text: the sentence then quotes the offending part.
SOCKFAM_EXPORT std::string message(const failure& why, std::string_view text = {});

}  // namespace sockfam::inline v0
