// The content of the specs as constant tables: for programs that show, search or check families.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <sockfam/abi.h>
#include <sockfam/detail/description.h>
#include <sockfam/detail/fields.h>
#include <sockfam/failure.h>
#include <sockfam/version_note.h>

namespace sockfam::inline v0::registry {

/// One field of a value.
struct field_info {
  std::string_view name;
  std::string_view type;
  integer min{};       ///< numbers only
  integer max{};       ///< numbers only
  integer fallback{};  ///< its value when it is not given; 0 stands for empty bytes
  bool has_default = false;
  bool is_number = false;
  std::span<const field::named_value> names{};
  std::span<const field::named<guid>> guids{};
  std::span<const version_note> since{};
  std::string_view doc{};
};

using v0::field_order;

/// A field in the bytes. name is empty for padding; c_name is empty where the struct has no member for it.
struct placed_field {
  std::string_view name;
  std::string_view c_name;
  std::uint16_t offset;
  std::uint16_t size;
  field_order order;
  std::optional<std::uint32_t> always{};  ///< the number that it always holds, which is not part of the value
};

/// How one OS lays a variant out.
struct layout_info {
  os system;
  std::string_view c_struct;
  std::string_view header;
  std::uint16_t size;        ///< sizeof the struct
  std::uint16_t min_length;  ///< the shortest sockaddr that decode accepts
  std::span<const placed_field> fields;
};

/// One shape of a family's addresses. name is empty if there is only one.
struct variant_info {
  std::string_view name;
  std::string_view doc;
  std::string_view tuple;
  std::string_view text;
  std::span<const field::protocol> protocols{};
  static_text tag_field{};
  std::optional<std::uint32_t> tag{};
  std::span<const version_note> since{};
  std::span<const version_note> changed{};
  std::span<const version_note> deprecated{};
  std::span<const version_note> removed{};
  std::span<const layout_info> layouts{};
  std::span<const field_info> fields{};

  constexpr const layout_info* layout(os system) const {
    for (const auto& one : layouts) {
      if (one.system == system) return &one;
    }
    return nullptr;
  }
};

/// One address family, or a protocol that has the addresses of others.
struct family_info {
  std::string_view name;
  std::string_view constant;
  per_os<std::string_view> own_constant{};  ///< where an OS has another name than `constant`
  std::string_view doc;
  std::string_view references;
  per_os<std::uint16_t> number{};    ///< 0 where the OS does not have it
  per_os<std::uint32_t> protocol{};  ///< for an entry that is a protocol, not a family: socket()'s third argument
  std::string_view under{};          ///< for a protocol with addresses of its own: the family whose number they bear
  selection select = selection::none;
  std::span<const std::string_view> addresses{};  ///< the families whose addresses its sockets have, if not its own
  std::span<const field::protocol> protocols{};   ///< that its sockets may have, where they do not tell the variant
  std::span<const version_note> since{};
  std::span<const version_note> changed{};
  std::span<const version_note> deprecated{};
  std::span<const version_note> removed{};
  std::span<const variant_info> variants{};  ///< none where its sockets have others' addresses, or no addresses at all

  constexpr const variant_info* variant(std::string_view wanted) const {
    for (const auto& one : variants) {
      if (one.name == wanted) return &one;
    }
    return nullptr;
  }
  /// Its name on the OS: AF_BTH for AF_BLUETOOTH on Windows.
  constexpr std::string_view constant_on(os system) const {
    return own_constant[system].empty() ? constant : own_constant[system];
  }
  /// True if the OS has it at all.
  constexpr bool is_on(os system) const { return number[system] != 0 || protocol[system] != 0; }
};

/// What is known about an address whose variant is wanted. Members without a value decide nothing.
struct evidence {
  std::optional<os> system{};
  std::optional<std::uint32_t> protocol{};  ///< socket()'s third argument
  std::optional<std::int64_t> tag{};        ///< the number in variant_info::tag_field
  std::optional<content> holds{};           ///< what follows the header
  std::optional<std::size_t> size{};        ///< of received bytes: of one variant, the fallback if no other fits
};

/// Some of a family's variants, in the order of the spec.
class variant_list {
 public:
  static constexpr std::size_t capacity = 32;
  constexpr void add(const variant_info& one) { found_[size_++] = &one; }
  constexpr const variant_info* const* begin() const { return found_.data(); }
  constexpr const variant_info* const* end() const { return found_.data() + size_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }

 private:
  std::array<const variant_info*, capacity> found_{};
  std::size_t size_ = 0;
};

/// Every family, by name.
SOCKFAM_EXPORT std::span<const family_info* const> families();

/// By name or constant, "inet6", "AF_INET6" or "PF_INET6"; nullptr if there is none. O(1).
SOCKFAM_EXPORT const family_info* find(std::string_view name);

/// By an OS's number, without those of a protocol that is `under` another family; nullptr if there is none. O(1) for
/// families that have addresses.
SOCKFAM_EXPORT const family_info* find(os system, std::uint32_t number);

/// The variants that an address of the family may be of. Empty: what is known contradicts all of them.
SOCKFAM_EXPORT variant_list variants_for(const family_info& family, const evidence& known);

/// True if sockets of the family may have that protocol on the OS, or the family itself is that protocol.
SOCKFAM_EXPORT bool has_protocol(const family_info& family, std::uint32_t number, os system);

/// A protocol by constant, short name or number: "CAN_ISOTP", "isotp", "6". Case does not matter. An OS that does not
/// have it gets the number of an OS that does.
SOCKFAM_EXPORT std::optional<std::uint32_t> find_protocol(const family_info& family, std::string_view name,
                                                          os system = native_abi.system);

}  // namespace sockfam::inline v0::registry
