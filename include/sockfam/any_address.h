// An address of any family, known or not: small, without heap, and with the same five verbs.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <variant>

#include <sockfam/families.h>
#include <sockfam/registry.h>

namespace sockfam::inline v0 {

/// An address of a family that no spec describes: its number on the OS it came from, and the bytes after the header.
struct SOCKFAM_TYPE unknown {
  static constexpr std::size_t capacity = 126;  ///< sizeof(sockaddr_storage) without its header
  std::uint16_t family = 0;
  bounded_string<capacity> bytes{};
  auto operator<=>(const unknown&) const = default;
};

namespace detail {

template <class List>
struct variant_over;
template <class... Addresses>
struct variant_over<address_list<Addresses...>> {
  using type = std::variant<unknown, Addresses...>;
};
using any_variant = variant_over<all_addresses>::type;

template <class T>
concept any_member = address_type<T> || std::same_as<T, unknown>;

}  // namespace detail

/// One address of any family. Default-constructed it is unknown{0}.
class SOCKFAM_TYPE any_address {
 public:
  any_address() = default;
  /// From every address type.
  template <detail::any_member T>
  any_address(const T& address) : value_(address) {}

  /// The address if it is of that type, else nullptr.
  template <detail::any_member T>
  const T* get_if() const {
    return std::get_if<T>(&value_);
  }

  /// Calls `visitor` with the address as its own type.
  template <class Visitor>
  decltype(auto) visit(Visitor&& visitor) const {
    return std::visit(std::forward<Visitor>(visitor), value_);
  }

  /// The registry's entries for its family and variant; nullptr for unknown.
  SOCKFAM_EXPORT const registry::family_info* family() const;
  SOCKFAM_EXPORT const registry::variant_info* variant() const;

  bool operator==(const any_address&) const = default;
  auto operator<=>(const any_address&) const = default;

 private:
  detail::any_variant value_;
};

/// What decode cannot know from the bytes.
struct decode_options {
  abi where = native_abi;                      ///< whose bytes
  std::optional<std::uint32_t> protocol = {};  ///< socket()'s third argument, for families that are read by it
  sockfam::notes* notes = nullptr;             ///< receives remarks
};

/// Reads a sockaddr of any family; a family that no spec describes becomes `unknown`.
/// Errors: too_short, too_long, needs_protocol, no_such_variant, not_on_this_os.
SOCKFAM_EXPORT result<any_address> decode(std::span<const std::byte> bytes, const decode_options& options = {});

/// The same for bytes from a kernel, which must always be shown: bytes that decode refuses become `unknown`, and
/// bytes that are not a sockaddr become the unknown of family 0.
SOCKFAM_EXPORT any_address decode_or_unknown(std::span<const std::byte> bytes,
                                             const decode_options& options = {}) noexcept;

/// Writes the sockaddr into `out` and returns its length. See encode in codec.h.
SOCKFAM_EXPORT result<std::size_t> encode(const any_address& address, std::span<std::byte> out, abi where = native_abi);
/// The sockaddr as a value that owns its bytes.
SOCKFAM_EXPORT result<sockaddr_bytes> encode(const any_address& address, abi where = native_abi);
/// Every reason why `address` cannot be sent on `where`.
SOCKFAM_EXPORT problems validate(const any_address& address, abi where = native_abi);

/// What parse cannot know from the text.
struct parse_options {
  form how = form::text;
  std::string_view family = {};                ///< tuples: the family's name or constant
  std::optional<std::uint32_t> protocol = {};  ///< tuples: for families that are told apart by it
  os system = native_abi.system;               ///< tuples: whose protocol numbers, and whose form
  const resolver* names = nullptr;             ///< default: numbers_only()
};

/// Reads canonical text, or a tuple of the family that the options name.
SOCKFAM_EXPORT result<any_address> parse(std::string_view text, const parse_options& options = {});

/// Writes text that parse reads back.
SOCKFAM_EXPORT address_text format(const any_address& address, form how = form::text,
                                   const resolver& names = numbers_only());

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::unknown> {
  std::size_t operator()(const sockfam::unknown& address) const noexcept {
    return std::hash<std::string_view>{}(address.bytes.view()) * 31 + address.family;
  }
};

template <>
struct std::hash<sockfam::any_address> {
  std::size_t operator()(const sockfam::any_address& address) const noexcept {
    return address.visit([](const auto& one) { return std::hash<std::remove_cvref_t<decltype(one)>>{}(one); });
  }
};
