// What headers and kernels say of addresses, and which of our variants each statement is about.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <sockfam/registry.h>

namespace sockfam::tests::facts {

/// A member of a C struct.
struct c_member {
  std::string name;  ///< a path such as addr.nameseq.type; "(pad)" for bytes that are no member
  std::size_t offset = 0;
  std::size_t size = 0;
  std::string encoding;

  bool is(std::string_view words) const { return encoding.find(words) != std::string::npos; }
};

/// One row of layouts.json.
struct c_layout {
  os system{};
  std::string family;
  std::uint16_t number = 0;
  std::string variant;  ///< empty where the struct has one use only
  std::string name;     ///< of the struct
  std::string header;
  std::size_t size = 0;
  std::optional<std::size_t> min_length;
  bool begins_with_length = false;
  std::vector<c_member> members;  ///< without length and family

  std::string title() const { return std::string{name_of(system)} + " " + family + " " + variant; }
};

/// The rows of a file in this folder.
nlohmann::json read_json(const char* file);
const std::vector<c_layout>& layouts();

/// The value of a constant on an OS; nothing where it does not exist, or is no number.
std::optional<std::int64_t> constant(std::string_view name, os system);
/// The same for constants that are strings.
std::optional<std::string> text_constant(std::string_view name, os system);

/// A variant of ours: "can:raw", or "inet" where there is one only.
struct our_variant {
  std::string name;
  const registry::family_info* family = nullptr;
  const registry::variant_info* variant = nullptr;

  const registry::layout_info* layout(os system) const { return variant->layout(system); }
  /// The first protocol whose sockets have such addresses on the OS; nothing if no protocol tells.
  std::optional<std::uint32_t> protocol(os system) const;
};

/// Every variant of the registry.
const std::vector<our_variant>& our_variants();
/// nullptr if there is none, or no spec of its family yet.
const our_variant* find_variant(std::string_view name);

/// The family whose sockets a row is about, where it has the addresses of another; nullptr for its own.
const registry::family_info* borrower_of(const c_layout& row);

/// Rows about a struct that was the beginning of today's: the address that may end there.
std::vector<const our_variant*> short_forms_of(const c_layout& row);

/// The variants that a row is about: none if it stands in the list of those that are left out.
std::vector<const our_variant*> variants_of(const c_layout& row);
/// Why a row is about none of our variants; empty if it is about one.
std::string_view why_left_out(const c_layout& row);

/// Members that the kernel wants zero, and that are no fields of this variant.
bool is_reserved(const c_layout& row, const our_variant& ours, const c_member& member);

}  // namespace sockfam::tests::facts
