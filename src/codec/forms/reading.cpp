#include "forms/reading.h"

#include <algorithm>

#include <sockfam/forms.h>

#include "forms/quick.h"

namespace sockfam::inline v0::forms {

void reading::out_of_range(static_text field, const integer& given, const integer& min, const integer& max, place at) {
  fail({.code = errc::out_of_range, .value = given, .min = min, .max = max}, field, at);
}

bool reading::has_nul(std::string_view name, static_text field, place at) {
  if (!checks::has_nul(name)) return false;
  fail(checks::nul_inside(field), field, at);
  return true;
}

std::optional<std::uint32_t> reading::look_up_control(std::string_view name, static_text field, place at,
                                                      static_text remedy) {
  if (has_nul(name, field, at)) return std::nullopt;
  const auto id = names_.control_id(name);
  if (!id) fail({.code = errc::unknown_name, .wrong = "is not a kernel control here", .remedy = remedy}, field, at);
  return id;
}

std::optional<std::uint32_t> reading::look_up(std::string_view name, static_text field, place at) {
  if (has_nul(name, field, at)) return std::nullopt;
  const auto index = names_.interface_index(name);
  if (!index) {
    fail({.code = errc::unknown_name,
          .wrong = "is not an interface here",
          .remedy = "write the name of one, or its number"},
         field, at);
  }
  return index;
}

std::optional<integer> all_digits(std::string_view text) {
  if (text.empty()) return std::nullopt;
  integer value;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    const auto digit = static_cast<std::uint64_t>(c - '0');
    if (value.magnitude > (UINT64_MAX - digit) / 10) value.huge = true;
    value.magnitude = value.magnitude * 10 + digit;
  }
  return value;
}

result<std::size_t> copy_text(std::span<char> out, std::string_view text) {
  static_assert(address_text::capacity == 1520);
  if (text.size() > out.size()) {
    return refused({.code = errc::too_short,
                    .value = out.size(),
                    .min = text.size(),
                    .wrong = "the buffer is too small",
                    .remedy = "give a buffer of 1520 characters"});
  }
  std::copy(text.begin(), text.end(), out.begin());
  return text.size();
}

}  // namespace sockfam::inline v0::forms
