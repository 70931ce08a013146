// What may be sent: each kind of field decides whether a value is valid and, if not, explains why.
#pragma once

#include <concepts>
#include <cstdint>

#include <sockfam/bounded_list.h>
#include <sockfam/bounded_string.h>
#include <sockfam/detail/fields.h>
#include <sockfam/failure.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::checks {

/// The greatest number that may be sent in the field.
template <class T>
SOCKFAM_INLINE constexpr T most(const field::integer<T>& f, abi where) {
  const T narrower = f.max_on[where.system];
  return narrower != 0 && narrower < f.max ? narrower : f.max;
}

template <class T>
SOCKFAM_INLINE constexpr bool fine(const field::integer<T>& f, T value, abi where) {
  return f.only.has(where.system) ? value >= f.min && value <= most(f, where) : value == f.fallback;
}

/// The zone in bytes 2 and 3 of an address where kernels with KAME zones have it; 0 if there is none.
constexpr std::uint32_t kame_zone(const ipv6& host) {
  return needs_zone(host) ? std::uint32_t{host.bytes[2]} << 8 | host.bytes[3] : 0;
}

/// True if such a kernel would take a part of the value for a zone, and decode with it.
template <domain_value T>
SOCKFAM_INLINE constexpr bool hides_zone(const field::value<T>& f, const T& value, abi where) {
  if constexpr (std::same_as<T, ipv6>) return f.zoned && has_kame_zones(where.system) && kame_zone(value) != 0;
  return false;
}

template <domain_value T>
SOCKFAM_INLINE constexpr bool fine(const field::value<T>& f, const T& value, abi where) {
  if (hides_zone(f, value, where)) return false;
  // If every OS has the field, which is a constant, the OS is not looked at: it may be known only at run time.
  return f.only == every_os || f.only.has(where.system) || value == T{};
}
SOCKFAM_INLINE constexpr bool fine(const field::kernel_control&, std::uint32_t, abi) { return true; }
SOCKFAM_INLINE constexpr bool fine(const field::interface_index& f, std::uint32_t value, abi) { return value <= f.max; }
SOCKFAM_INLINE constexpr bool fine(const field::scope_id&, std::uint32_t, abi) { return true; }

constexpr bool has_nul(std::string_view text) { return text.find('\0') != std::string_view::npos; }

/// True if a part of the value would be taken for padding.
template <std::size_t Size>
constexpr bool ends_early(const field::chars<Size>& f, std::string_view value) {
  return f.padded == field::padding::blank ? value.ends_with(' ') : has_nul(value);
}

constexpr bool has_digits_only(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

template <std::size_t Size>
constexpr bool fine(const field::chars<Size>& f, const bounded_string<Size>& value, abi) {
  if (f.digits) return value.size() < Size && has_digits_only(value);
  return !ends_early(f, value);
}
template <std::size_t Size>
constexpr bool fine(const field::path<Size>& f, const bounded_string<Size>& value, abi where) {
  return !value.empty() && value.size() <= f.room[where.system] && !has_nul(value);
}
template <std::size_t Size>
constexpr bool fine(const field::abstract_name<Size>& f, const bounded_string<Size>& value, abi where) {
  return value.size() < f.room[where.system];
}
template <std::size_t Size>
constexpr bool fine(const field::counted_chars<Size>&, const bounded_string<Size>&, abi) {
  return true;
}
template <std::size_t Size>
constexpr bool fine(const field::counted_bytes<Size>&, const bounded_string<Size>&, abi) {
  return true;
}
template <class T, std::size_t Count>
constexpr bool fine(const field::value_list<T, Count>&, const bounded_list<T, Count>&, abi) {
  return true;
}

/// Why a value is not valid. Only called for invalid values.
template <class T>
constexpr reason problem(const field::integer<T>& f, T value, abi where) {
  if (!f.only.has(where.system)) {
    return {.code = errc::not_on_this_os,
            .field = f.name,
            .value = value,
            .min = f.fallback,
            .max = f.fallback,
            .wrong = "does not exist on this OS",
            .remedy = "leave it at its default"};
  }
  return {.code = errc::out_of_range, .field = f.name, .value = value, .min = f.min, .max = most(f, where)};
}
template <domain_value T>
constexpr reason problem(const field::value<T>& f, const T& value, abi where) {
  if (hides_zone(f, value, where)) {
    return {.code = errc::bad_value,
            .field = f.name,
            .wrong = "has a zone in its bytes 2 and 3",
            .remedy = "make them zero and give the zone as scope_id"};
  }
  return {.code = errc::not_on_this_os,
          .field = f.name,
          .wrong = "does not exist on this OS",
          .remedy = "leave it at its default"};
}
constexpr reason problem(const field::interface_index& f, std::uint32_t value, abi) {
  return {.code = errc::out_of_range, .field = f.name, .value = value, .min = 0, .max = f.max};
}
constexpr reason nul_inside(static_text field) {
  return {.code = errc::bad_value, .field = field, .wrong = "contains a NUL", .remedy = "write it without NUL"};
}
/// Of a value that ends early.
template <std::size_t Size>
constexpr reason ending(const field::chars<Size>& f) {
  if (f.padded == field::padding::nul) return nul_inside(f.name);
  return {.code = errc::bad_value,
          .field = f.name,
          .wrong = "ends with a blank",
          .remedy = "write it without the blanks at its end, which are added"};
}
template <std::size_t Size>
constexpr reason problem(const field::chars<Size>& f, const bounded_string<Size>& value, abi) {
  if (!f.digits) return ending(f);
  if (has_digits_only(value)) return {.code = errc::too_long, .field = f.name, .value = value.size(), .max = Size - 1};
  return {
      .code = errc::bad_value, .field = f.name, .wrong = "is not a number of digits", .remedy = "write digits only"};
}
template <std::size_t Size>
constexpr reason problem(const field::path<Size>& f, const bounded_string<Size>& value, abi where) {
  const std::size_t room = f.room[where.system];
  if (value.empty()) return {.code = errc::too_short, .field = f.name, .value = 0, .min = 1};
  if (value.size() > room) return {.code = errc::too_long, .field = f.name, .value = value.size(), .max = room};
  return nul_inside(f.name);
}
template <std::size_t Size>
constexpr reason problem(const field::abstract_name<Size>& f, const bounded_string<Size>& value, abi where) {
  return {.code = errc::too_long, .field = f.name, .value = value.size(), .max = f.room[where.system] - 1};
}
template <class Field, class Value>
constexpr reason problem(const Field& f, const Value&, abi) {
  return {.code = errc::bad_value, .field = f.name};
}

/// Visits the members of a value and only finds out whether all are valid: compiles to a few compares.
struct all_fine {
  abi where;
  bool ok = true;
  SOCKFAM_INLINE constexpr void operator()(const auto& f, const auto& member) { ok = ok && fine(f, member, where); }
  SOCKFAM_INLINE constexpr void at_least(const auto&, const auto& greater, const auto&, const auto& lesser) {
    ok = ok && greater >= lesser;
  }
  SOCKFAM_INLINE constexpr void tag(std::string_view, std::int64_t) {}
};

}  // namespace sockfam::inline v0::checks
