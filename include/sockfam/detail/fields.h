// The facts of one field from its spec, as a constant that the verbs read. One type per kind of field: the type chooses
// the algorithm, the members carry the facts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include <sockfam/abi.h>
#include <sockfam/static_text.h>
#include <sockfam/values.h>

namespace sockfam::inline v0::field {

/// A number or a domain value that has a name: {"host", 2}, {"loopback", {0xe0, 0xe1, ...}}.
template <class T>
struct named {
  static_text name;
  T value;
};
using named_value = named<std::int64_t>;

/// A protocol, socket()'s third argument, and the systems where it has this number.
struct protocol {
  static_text name;
  std::uint32_t number;
  os_set systems;
};

/// True if one of these protocols has that number on one of the OSes.
constexpr bool has(std::span<const protocol> protocols, std::uint32_t number, const os_set& systems) {
  for (const auto& one : protocols) {
    if (one.number == number && one.systems.meets(systems)) return true;
  }
  return false;
}

/// Bytes that always hold the same number in host order, and are not part of the value.
struct constant {
  static_text name;
  std::size_t offset;
  std::size_t size;
  std::uint32_t value;
};

/// How canonical text shows a number. Any base is read. `flags`: the names of the bits that are set, then the others:
/// copy|need-wakeup|0x40.
enum class base : std::uint8_t { decimal, hex, flags };

/// A number of type T. Values outside min..max are decoded, printed and read, but not sent.
template <class T>
struct integer {
  static constexpr T lowest = std::numeric_limits<T>::min();
  static constexpr T highest = std::numeric_limits<T>::max();
  static_text name;
  T min = lowest;
  T max = highest;
  T fallback = 0;  ///< its value when it is not given
  base shown = base::decimal;
  std::span<const named_value> names{};
  per_os<T> max_on{};      ///< where the struct's member is narrower than T: its greatest number
  os_set only = every_os;  ///< elsewhere the field does not exist and must have its fallback value
};

/// An IP address, a guid and the like: its type contains everything that is special about it.
template <domain_value T>
struct value {
  static_text name;
  std::span<const named<T>> names{};
  bool zoned = false;  ///< another field has the zone that belongs to it
  os_set only = every_os;
};

/// The id of a kernel control of macOS: a number in tuples; text is the name where the resolver knows one.
struct kernel_control {
  static_text name;
  std::uint32_t fallback = 0;
  os_set only = every_os;
};

/// An interface's index (a C int); text is its name, '' for index 0, its number where it has no name.
struct interface_index {
  static_text name;
  std::uint32_t max = 0x7fffffff;
  std::uint32_t fallback = 0;
  os_set only = every_os;
};

/// The zone of an IPv6 address (RFC 4007): a number in tuples, a name in text.
struct scope_id {
  static_text name;
  std::uint32_t fallback = 0;
  os_set only = every_os;
};

/// What is behind the text in a char array.
enum class padding : std::uint8_t { nul, blank };

/// A char array with padding; if it is full, it has none. Bytes that are not text are preserved.
template <std::size_t Size>
struct chars {
  static constexpr std::size_t size = Size;
  static_text name;
  std::size_t least = Size;  ///< the kernel accepts an address that ends after so many of its bytes
  padding padded = padding::nul;
  bool digits = false;  ///< only digits are sent, and a NUL after them
  os_set only = every_os;
};

/// A path: the rest of the address, up to the first NUL. The NUL is written where there is room for it.
template <std::size_t Size>
struct path {
  static_text name;
  per_os<std::uint8_t> room;  ///< bytes of sun_path on each OS
  os_set only = every_os;
};

/// A name that begins with a NUL on the wire and then fills the rest of the address; the value is without that NUL.
template <std::size_t Size>
struct abstract_name {
  static_text name;
  per_os<std::uint8_t> room;
  os_set only = every_os;
};

/// Text whose length another field (`counter`) has. It may have NULs.
template <std::size_t Size>
struct counted_chars {
  static_text name;
  static_text counter;
  os_set only = every_os;
};

/// Bytes whose number stands in another field (`counter`).
template <std::size_t Size>
struct counted_bytes {
  static_text name;
  static_text counter;
  os_set only = every_os;
};

/// An array of which another field (`counter`) says how many values there are. All of it is in the bytes.
template <domain_value T, std::size_t Count>
struct value_list {
  static_text name;
  static_text counter;
  os_set only = every_os;
};

}  // namespace sockfam::inline v0::field
