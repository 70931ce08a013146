// Names of interfaces, kernel controls and families: the codec asks this object, never the operating system.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <sockfam/bounded_string.h>
#include <sockfam/detail/export.h>

namespace sockfam::inline v0 {

/// Room for an interface's name: 15 bytes on the Unixes (IFNAMSIZ), longer on Windows.
using interface_name = bounded_string<63>;

/// Room for the name of a kernel control of macOS (MAX_KCTL_NAME, without its NUL).
using control_name = bounded_string<95>;

/// Room for the constant of an address family: AF_IEEE802154.
using family_name = bounded_string<31>;

/// Turns names into numbers and back: of interfaces, where index 0 means "every interface" and has no name, of the
/// kernel controls of macOS, whose ids are assigned as they are loaded, and of families that no spec describes. May
/// also take names of hosts.
class SOCKFAM_EXPORT resolver {
 public:
  // Inline, so that each program makes its own type information: the codec is built without any.
  virtual ~resolver() = default;
  virtual std::optional<std::uint32_t> interface_index(std::string_view name) const = 0;
  virtual std::optional<interface_name> interface_at(std::uint32_t index) const = 0;
  /// Knows none unless a resolver overrides it.
  virtual std::optional<std::uint32_t> control_id(std::string_view /*name*/) const { return std::nullopt; }
  virtual std::optional<control_name> control_at(std::uint32_t /*id*/) const { return std::nullopt; }
  /// The constants of families of which there is no more than a number, in `unknown:AF_ASH:…`; family_constants of
  /// <sockfam/constant_registry.h> knows them. A name of other characters than letters, digits and _ is not written.
  virtual std::optional<std::uint16_t> family_number(std::string_view /*constant*/) const { return std::nullopt; }
  virtual std::optional<family_name> family_at(std::uint16_t /*number*/) const { return std::nullopt; }
  /// Called by parse with the whole host of a text that has a name where an address is expected: the token of canonical
  /// text, or a tuple's str or bytes with escapes decoded; never with an empty one. True: the address then has ipv4_any
  /// or ipv6_any there, and the caller, who has the name now, puts the host's address in its place. False, as by
  /// default: parse refuses the name (errc::not_numeric).
  virtual bool takes_host(std::string_view /*name*/) const { return false; }
};

namespace detail {

/// The name that is written for an interface. None for 0, which means every interface; none for an empty one, which
/// would mean that when it is read back.
inline std::optional<interface_name> written_interface(const resolver& names, std::uint32_t index) {
  auto name = index == 0 ? std::nullopt : names.interface_at(index);
  if (name && name->empty()) name.reset();
  return name;
}

}  // namespace detail

/// Knows no interface: addresses print and parse with numbers only.
class SOCKFAM_EXPORT numeric_resolver final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;
};

/// A table that the caller keeps alive: for captures from elsewhere, and for tests.
class SOCKFAM_EXPORT table_resolver final : public resolver {
 public:
  struct entry {
    std::string_view name;
    std::uint32_t index;
  };
  explicit table_resolver(std::span<const entry> interfaces, std::span<const entry> controls = {})
      : interfaces_(interfaces), controls_(controls) {}
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;
  std::optional<std::uint32_t> control_id(std::string_view name) const override;
  std::optional<control_name> control_at(std::uint32_t id) const override;

 private:
  std::span<const entry> interfaces_;
  std::span<const entry> controls_;
};

/// The default of parse and format.
SOCKFAM_EXPORT const resolver& numbers_only();

}  // namespace sockfam::inline v0
