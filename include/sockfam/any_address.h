// An address of any family, known or not: small, without heap, and with the same five verbs.
#pragma once

#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sockfam/bounded_string.h>
#include <sockfam/codec.h>
#include <sockfam/detail/hash.h>
#include <sockfam/forms.h>
#include <sockfam/kinds.h>

namespace sockfam::inline v0 {

namespace registry {
struct family_info;
struct variant_info;
}  // namespace registry

/// An address of a family that no spec describes: its number on the OS it came from, and the bytes after the header.
struct SOCKFAM_TYPE unknown {
  static constexpr std::size_t capacity = sockaddr_bytes::capacity - wire::header_size;  ///< 253: all but the header
  std::uint16_t family = 0;
  bounded_string<capacity> bytes{};
  auto operator<=>(const unknown&) const = default;
};

namespace detail {

/// The value of an any_address whose kind is known.
struct value_of;
struct value_follows {};

/// What an any_address can hold: the kinds below 0x8000, which are the library's.
template <class T>
concept any_member = std::same_as<T, unknown> ||
    (address_type<T>&& requires { requires static_cast<std::uint16_t>(description<T>::kind) < first_program_kind; });

template <any_member T>
constexpr address_kind kind_of() {
  if constexpr (std::same_as<T, unknown>)
    return address_kind::unknown;
  else
    return description<T>::kind;
}

/// Finds out whether some bytes of a value may be unused.
struct text_finder {
  bool found = false;
  constexpr void operator()(const auto&, const auto&) {}
  template <std::size_t Size>
  constexpr void operator()(const auto&, const bounded_string<Size>&) {
    found = true;
  }
  constexpr void at_least(const auto&, const auto&, const auto&, const auto&) {}
  constexpr void tag(std::string_view, std::int64_t) {}
};

template <class T>
constexpr bool has_text() {
  if constexpr (std::same_as<T, unknown>) {
    return true;
  } else {
    T address{};
    text_finder find;
    description<T>::members(find, address);
    return find.found;
  }
}

/// Finds where a value's last member ends; that of a bounded_string ends with its text.
struct end_of_use {
  const void* begin;
  std::size_t last = 0;  // offset of the last member that was met
  std::size_t end = 0;

  SOCKFAM_INLINE void operator()(const auto&, const auto& member) { meet(&member, sizeof member); }
  template <std::size_t Size>
  SOCKFAM_INLINE void operator()(const auto&, const bounded_string<Size>& member) {
    meet(&member, sizeof member - Size + member.size());
  }
  SOCKFAM_INLINE void at_least(const auto&, const auto&, const auto&, const auto&) {}
  SOCKFAM_INLINE void tag(std::string_view, std::int64_t) {}

 private:
  SOCKFAM_INLINE void meet(const void* member, std::size_t size) {
    const auto offset = static_cast<std::size_t>(static_cast<const char*>(member) - static_cast<const char*>(begin));
    if (offset < last) return;
    last = offset;
    end = offset + size;
  }
};

/// How many bytes of a value must be copied.
template <any_member T>
SOCKFAM_INLINE std::size_t size_in_use(const T& address) {
  if constexpr (!has_text<T>()) return sizeof address;
  end_of_use find{&address};
  if constexpr (std::same_as<T, unknown>)
    find(0, address.bytes);
  else
    description<T>::members(find, address);
  return find.end;
}

}  // namespace detail

/// One address of any family: the number of its kind, and the value in place. Default-constructed it is unknown{0}.
/// Its size, its order (by kind, then by the members) and its hash do not depend on which families there are:
/// docs/stability.md. A copy moves the bytes in use.
///
///   if (const auto* peer = address.get_if<inet6::address>()) …
///   switch (address.kind()) { case address_kind::inet: … }
///
/// The calls of this header link every family; those of one address type, such as parse<inet::address>, only its own.
class SOCKFAM_TYPE any_address {
 public:
  /// AF_UNSPEC without bytes: `unknown:AF_UNSPEC:`. Linux and the BSDs dissolve a connection if it is connected to.
  any_address() noexcept : any_address(unknown{}) {}
  /// For the library: a value follows, which detail::value_of writes in place.
  explicit any_address(detail::value_follows) noexcept {}
  /// From every address type.
  template <detail::any_member T>
  any_address(const T& address) noexcept
      : kind_(detail::kind_of<T>()), size_(static_cast<std::uint16_t>(detail::size_in_use(address))) {
    static_assert(sizeof(T) <= room && alignof(T) <= 8 && std::is_trivially_copyable_v<T>);
    std::memcpy(value_.data(), &address, size_);
  }
  any_address(const any_address& other) noexcept : kind_(other.kind_), size_(other.size_) {
    std::memcpy(value_.data(), other.value_.data(), size_);
  }
  any_address& operator=(const any_address& other) noexcept {
    kind_ = other.kind_;
    size_ = other.size_;
    if (this != &other) std::memcpy(value_.data(), other.value_.data(), size_);
    return *this;
  }

  /// Which address type it holds.
  address_kind kind() const noexcept { return kind_; }
  template <detail::any_member T>
  bool is() const noexcept {
    return kind_ == detail::kind_of<T>();
  }
  /// The address if it is of that type, else nullptr.
  template <detail::any_member T>
  const T* get_if() const noexcept {
    return is<T>() ? value<T>() : nullptr;
  }

  /// Calls `visitor` with the address as its own type; include <sockfam/families.h>, which knows all of them. A kind
  /// that a newer library has and this program's headers do not is visited as `unknown`, with the bytes of this
  /// machine.
  template <class Visitor>
  decltype(auto) visit(Visitor&& visitor) const;

  /// The registry's entries for its family and variant; nullptr for unknown.
  SOCKFAM_EXPORT const registry::family_info* family() const noexcept;
  SOCKFAM_EXPORT const registry::variant_info* variant() const noexcept;
  /// The same address as a number and bytes, as this machine has them, whether they may be sent or not; unknown{0} if
  /// this machine does not have the family.
  SOCKFAM_EXPORT unknown as_unknown() const noexcept;

  SOCKFAM_EXPORT friend bool operator==(const any_address& a, const any_address& b) noexcept;
  SOCKFAM_EXPORT friend std::strong_ordering operator<=>(const any_address& a, const any_address& b) noexcept;
  /// For std::hash: that of the value.
  SOCKFAM_EXPORT std::size_t hash() const noexcept;

 private:
  friend struct detail::value_of;
  template <class T>
  const T* value() const noexcept {
    return std::launder(reinterpret_cast<const T*>(value_.data()));
  }

  static constexpr std::size_t room = 256;  // the largest sockaddr of any system has 255 bytes

  address_kind kind_;
  std::uint16_t size_;
  alignas(8) std::array<std::byte, room> value_;
};

/// What the bytes of an address are kept in.
enum class container : std::uint8_t {
  exact,  ///< they are the address: its length is known
  /// A sockaddr_storage, a union, a piece of memory: the address is at its beginning, and its length is not known.
  storage,
};

/// What decode cannot know from the bytes.
struct decode_options {
  sockfam::abi abi = native_abi;    ///< whose bytes
  container in = container::exact;  ///< what holds the bytes
  /// The bytes may end early, as in a capture. Fields that are not there as a whole have their defaults, or what there
  /// is of a text; noted::cut names the first. Where even the variant is missing, the address is `unknown`.
  bool cut = false;
  /// socket()'s third argument, for families that are read by it. Where a protocol has addresses of its own under the
  /// number of another family, such as IPPROTO_L2TP, it must be given; else they are read as that family's.
  std::optional<std::uint32_t> protocol = {};
  sockfam::notes* notes = nullptr;  ///< receives remarks
};

/// Reads a sockaddr of any family; a family that no spec describes becomes `unknown`.
/// Errors: too_short, too_long, needs_protocol, no_such_variant, not_on_this_os.
SOCKFAM_EXPORT result<any_address> decode(std::span<const std::byte> bytes, const decode_options& options);
/// The same for this machine's bytes, of families that are not read by a protocol.
SOCKFAM_EXPORT result<any_address> decode(std::span<const std::byte> bytes);

/// How many of the bytes decode takes for the address: all of them, but of container::storage as many as the length
/// byte says, where the system has one that is at least 2 and not beyond the bytes. Otherwise the family says it: the
/// size of its struct; of a path, all up to its NUL; of what has another length or an unknown family, all up to the
/// last byte that is not zero. Never more than there are.
SOCKFAM_EXPORT std::size_t sockaddr_size(std::span<const std::byte> bytes, const decode_options& options) noexcept;

/// The same for bytes from a kernel, which must always be shown: bytes that decode refuses become `unknown`, and
/// bytes that are not a sockaddr, or more than any sockaddr has, become an unknown without bytes, of family 0 if they
/// have none.
SOCKFAM_EXPORT any_address decode_or_unknown(std::span<const std::byte> bytes,
                                             const decode_options& options = {}) noexcept;

/// Writes the sockaddr into `out`, for which 255 bytes always suffice, and returns its length. See encode in codec.h.
SOCKFAM_EXPORT result<std::size_t> encode(const any_address& address, std::span<std::byte> out, abi where);
SOCKFAM_EXPORT result<std::size_t> encode(const any_address& address, std::span<std::byte> out);
/// The sockaddr as a value that owns its bytes.
SOCKFAM_EXPORT result<sockaddr_bytes> encode(const any_address& address, abi where);
SOCKFAM_EXPORT result<sockaddr_bytes> encode(const any_address& address);
/// Every reason why `address` cannot be sent on `where`.
SOCKFAM_EXPORT problems validate(const any_address& address, abi where = native_abi);

/// What parse cannot know from the text.
struct parse_options {
  sockfam::form form = sockfam::form::text;
  std::string_view family = {};                ///< tuples: the family's name or constant
  std::string_view variant = {};               ///< tuples: its variant, "l2tpv3"; default: the first that fits
  std::optional<std::uint32_t> protocol = {};  ///< tuples: for families that are told apart by it
  os system = native_abi.system;               ///< tuples: whose protocol numbers, and whose form
  const resolver* names = nullptr;             ///< default: numbers_only()
};

/// Reads canonical text, or a tuple of the family that the options name.
SOCKFAM_EXPORT result<any_address> parse(std::string_view text, const parse_options& options);
/// Reads canonical text in which interfaces have numbers.
SOCKFAM_EXPORT result<any_address> parse(std::string_view text);

/// Writes text that parse reads back, if the address was decoded or `validate` accepts it.
SOCKFAM_EXPORT address_text format(const any_address& address, form how = form::text,
                                   const resolver& names = numbers_only());
/// Writes the same text into `out`, for which address_text::capacity characters always suffice, and returns its length.
SOCKFAM_EXPORT result<std::size_t> format_to(std::span<char> out, const any_address& address, form how = form::text,
                                             const resolver& names = numbers_only());

}  // namespace sockfam::inline v0

template <>
struct std::hash<sockfam::unknown> {
  constexpr std::size_t operator()(const sockfam::unknown& address) const noexcept {
    sockfam::detail::hasher mixed;
    mixed.number(address.family);
    mixed.bytes(address.bytes.data(), address.bytes.size());
    return mixed.value();
  }
};

template <>
struct std::hash<sockfam::any_address> {
  std::size_t operator()(const sockfam::any_address& address) const noexcept { return address.hash(); }
};
