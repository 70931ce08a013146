// What a spec knows of the values of one address type, beyond what the library is told: generated/tests/NAME_values.h
// says it for each. It is written out of the spec once more, so that it does not repeat the library's own descriptions.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sockfam/any_address.h>
#include <sockfam/registry.h>

#include "support/choices.h"
#include "support/world.h"

namespace sockfam::tests {

/// For each address type:
///   systems     that have it
///   fill        makes a value that encode accepts there
///   limits      what encode must refuse, each next to what it must take
///   protocols   of the family's sockets, if they tell the variant
///   reads_strange_protocols   if its bytes are what those of an unknown protocol are read as
///   other_tags  those of the family's other variants, if a field tells the variant
///   always      bytes that must always be the same, if there are any
template <address_type T>
struct known;

/// A protocol's number, the systems where it has it, and the variant that its sockets' addresses are.
struct protocol_of {
  std::string_view variant;
  std::uint32_t number;
  os_set on;
};

/// Bytes that always hold the same number.
struct constant_place {
  std::string_view name;
  std::size_t at;
  std::size_t size;
};

/// A guid as it is written: e0e16197-dd56-4a10-9195-5ee7a155a838.
constexpr guid guid_of(std::string_view text) {
  guid made{};
  std::size_t digits = 0;
  for (const char c : text) {
    if (c == '-') continue;
    const auto value = c <= '9' ? c - '0' : c - 'a' + 10;
    auto& byte = made.bytes[digits++ / 2];
    byte = static_cast<std::uint8_t>(byte << 4 | value);
  }
  return made;
}

/// The program ends, or the test fails, with a sentence about the address.
[[noreturn]] inline void broken(const char* law, int line, const any_address& address, const abi& where) {
  const auto shown = format(address, form::tuple, interfaces());
  throw std::logic_error{std::string{law} + " (laws.cpp or known.h, line " + std::to_string(line) +
                         ") does not hold of " + std::string{address.family()->name} + " " +
                         std::string{address.variant()->name} + " " + shown.str() + " on " + name_of(where)};
}

/// Must hold of the `address` in scope, on the ABI `where`.
#define SOCKFAM_LAW(...)                                                                  \
  do {                                                                                    \
    if (!(__VA_ARGS__)) ::sockfam::tests::broken(#__VA_ARGS__, __LINE__, address, where); \
  } while (false)

/// What encode must take and refuse.
class judgement {
 public:
  using encode_of = result<sockaddr_bytes> (*)(const any_address&, const abi&);
  using validate_of = problems (*)(const any_address&, const abi&);
  judgement(encode_of encode, validate_of validate, const abi& where)
      : encode_(encode), validate_(validate), where_(where) {}

  const abi& where() const { return where_; }
  void taken(const any_address& address) const {
    const abi& where = where_;
    SOCKFAM_LAW(encode_(address, where).has_value());
    SOCKFAM_LAW(validate_(address, where).empty());
  }
  void refused(const any_address& address, std::string_view field, errc code) const {
    const abi& where = where_;
    const auto bytes = encode_(address, where);
    SOCKFAM_LAW(!bytes.has_value());
    SOCKFAM_LAW(bytes.error().code() == code);
    SOCKFAM_LAW(bytes.error().field() == field);
    const auto found = validate_(address, where);
    SOCKFAM_LAW(!found.empty() && found.front() == bytes.error());
  }

 private:
  encode_of encode_;
  validate_of validate_;
  abi where_;
};

/// Takes a good address, puts into one of its members what the field's limit allows, and what it does not allow.
template <address_type T>
class expectations {
 public:
  expectations(const T& good, const judgement& judge) : good_(good), judge_(judge) {}

  template <class M>
  void at_most(std::string_view field, M T::*member, std::type_identity_t<M> most, os_set on = every_os) const {
    check(field, member, errc::out_of_range, most, static_cast<M>(most + 1), on);
  }
  template <class M>
  void at_least(std::string_view field, M T::*member, std::type_identity_t<M> least, os_set on = every_os) const {
    check(field, member, errc::out_of_range, least, static_cast<M>(least - 1), on);
  }
  /// The one may be as great as the other, and greater, but not less.
  template <class M>
  void no_less(std::string_view field, M T::*greater, M T::*lesser) const {
    T address = good_;
    address.*lesser = std::numeric_limits<M>::max();
    address.*greater = std::numeric_limits<M>::max() - 1;
    judge_.refused(address, field, errc::out_of_range);
    address.*greater = address.*lesser;
    judge_.taken(address);
  }
  /// The field is not there: it must have its default.
  template <class M>
  void absent(std::string_view field, M T::*member, std::type_identity_t<M> fallback, os_set on) const {
    check(field, member, errc::not_on_this_os, fallback, other_than(fallback), on);
  }
  template <std::size_t Size>
  void no_longer(std::string_view field, bounded_string<Size> T::*member, std::size_t most,
                 os_set on = every_os) const {
    check(field, member, errc::too_long, text<Size>(most), text<Size>(most + 1), on);
  }
  template <std::size_t Size>
  void not_empty(std::string_view field, bounded_string<Size> T::*member) const {
    check(field, member, errc::too_short, text<Size>(1), text<Size>(0), every_os);
  }
  template <std::size_t Size>
  void no_nul(std::string_view field, bounded_string<Size> T::*member) const {
    check(field, member, errc::bad_value, text<Size>(1), *bounded_string<Size>::from(std::string_view{"\0", 1}),
          every_os);
  }

  template <std::size_t Size>
  void digits_only(std::string_view field, bounded_string<Size> T::*member) const {
    const auto of = [](std::string_view text) { return *bounded_string<Size>::from(text); };
    check(field, member, errc::bad_value, of("0"), of("a"), every_os);
    check(field, member, errc::bad_value, of("9"), of(std::string_view{"1\0", 2}), every_os);
    check(field, member, errc::too_long, of(std::string(Size - 1, '1')), of(std::string(Size, '1')), every_os);
  }
  template <std::size_t Size>
  void no_blank_at_end(std::string_view field, bounded_string<Size> T::*member) const {
    const auto of = [](std::string_view text) { return *bounded_string<Size>::from(text); };
    check(field, member, errc::bad_value, of(" a"), of("a "), every_os);
  }

 private:
  template <class M>
  void check(std::string_view field, M T::*member, errc code, const M& good, const M& bad, os_set on) const {
    if (!on.has(judge_.where().system)) return;
    T address = good_;
    address.*member = good;
    judge_.taken(address);
    address.*member = bad;
    judge_.refused(address, field, code);
  }

  template <class M>
  static M other_than(M value) {
    if constexpr (std::is_integral_v<M>) {
      return static_cast<M>(value + 1);
    } else {
      value.bytes.back() ^= 1;
      return value;
    }
  }
  template <std::size_t Size>
  static bounded_string<Size> text(std::size_t size) {
    return *bounded_string<Size>::from(std::string(size, 'a'));
  }

  T good_;
  const judgement& judge_;
};

/// A value that encode accepts on `where`.
template <address_type T>
T valid_address(choices& pick, const abi& where) {
  T made{};
  known<T>::fill(pick, made, where.system);
  if constexpr (requires { made.host.bytes[15], made.scope_id; }) {
    // Kernels with KAME zones have none inside of an address of a program: there it is scope_id.
    if (needs_zone(made.host) && has_kame_zones(where.system)) made.host.bytes[2] = made.host.bytes[3] = 0;
  }
  return made;
}

}  // namespace sockfam::tests
