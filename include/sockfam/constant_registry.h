// The constants of sockets on every OS, as tables: for programs that show numbers by name, or translate them. A program
// that needs its own OS's numbers includes <sockfam/constants.h>.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <sockfam/detail/export.h>
#include <sockfam/linux_arch.h>
#include <sockfam/platforms.h>
#include <sockfam/resolver.h>
#include <sockfam/version_note.h>

namespace sockfam::inline v0::registry {

/// The number on one of Linux's architectures. Nothing if it differs from the common one and is not known.
struct architecture_number {
  linux_arch arch;
  std::optional<std::int64_t> number;
};

/// Details that only few constants have.
struct constant_notes {
  std::string_view text{};    ///< its value, if it is not a number: a Bluetooth address or a GUID
  std::string_view c_name{};  ///< its name in the headers, if that differs
  std::string_view doc{};
  std::span<const version_note> since{};    ///< "6.2 to 6.17": not in 6.1, and in 6.17
  std::span<const version_note> changed{};  ///< "6.2 to 6.17: 524287": for one that grows
  std::span<const architecture_number> architectures{};
};

/// One constant: SO_REUSEADDR is 2 on Linux and 4 on the others.
struct constant_info {
  std::string_view name;
  std::uint8_t group_index;
  os_set systems;  ///< that have it
  per_os<std::int64_t> common_number;
  const constant_notes* notes = nullptr;

  constexpr bool is_text() const { return notes && !notes->text.empty(); }
  /// Its number on an OS; nothing where it does not exist, or is a text.
  constexpr std::optional<std::int64_t> number(os system, linux_arch arch = native_linux_arch) const {
    if (!systems.has(system) || is_text()) return std::nullopt;
    if (notes && system == os::linux_) {
      for (const auto& other : notes->architectures) {
        if (other.arch == arch) return other.number;
      }
    }
    return common_number[system];
  }
  /// Its text on an OS; nothing where it does not exist, or is a number.
  constexpr std::optional<std::string_view> text(os system) const {
    if (!systems.has(system) || !is_text()) return std::nullopt;
    return notes->text;
  }
};

/// Constants with a prefix in common: SO, AF, IPPROTO.
struct constant_group {
  std::string_view name;
  std::string_view doc;
  std::span<const constant_info> constants;  ///< by name
};

/// Every group, by name.
SOCKFAM_EXPORT std::span<const constant_group> constant_groups();

/// By name, "SO"; nullptr if there is none. O(log n).
SOCKFAM_EXPORT const constant_group* find_constant_group(std::string_view name);

/// By name, "SO_REUSEADDR"; nullptr if there is none. O(1).
SOCKFAM_EXPORT const constant_info* find_constant(std::string_view name);

inline const constant_group& group_of(const constant_info& constant) { return constant_groups()[constant.group_index]; }

/// Calls `use` with each constant of the group that is this number on the OS, by name: the names of 29 among AF on
/// Linux. There may be several.
template <class Use>
void each_constant_of(const constant_group& group, std::int64_t number, os system, Use use) {
  for (const auto& constant : group.constants) {
    if (constant.number(system) == number) use(constant);
  }
}

/// The same for a text: "00:00:00:00:00:00" among BDADDR.
template <class Use>
void each_constant_of(const constant_group& group, std::string_view text, os system, Use use) {
  for (const auto& constant : group.constants) {
    if (constant.text(system) == text) use(constant);
  }
}

/// Knows the families of an OS of which there is a constant and no spec: AF_ASH, which is 18 on Linux. All other names
/// it asks of another resolver, which must live as long. Where a number has several constants, it is the first by name.
class SOCKFAM_EXPORT family_constants final : public resolver {
 public:
  explicit family_constants(os system, const resolver& others = numbers_only()) : system_(system), others_(&others) {}
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;
  std::optional<std::uint32_t> control_id(std::string_view name) const override;
  std::optional<control_name> control_at(std::uint32_t id) const override;
  std::optional<std::uint16_t> family_number(std::string_view constant) const override;
  std::optional<family_name> family_at(std::uint16_t number) const override;
  bool takes_host(std::string_view name) const override;

 private:
  os system_;
  const resolver* others_;
};

}  // namespace sockfam::inline v0::registry
