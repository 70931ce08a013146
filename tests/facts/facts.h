// What headers and kernels say about addresses, and which of our variants each statement is about.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <sockfam/registry.h>

#include "tables.h"

namespace sockfam::tests::facts {

/// A member of a C struct.
struct c_member {
  std::string name;  ///< a path such as addr.nameseq.type; "(pad)" for bytes that are not a member
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

  std::string title() const {
    return std::string{name_of(system)} + "'s " + family + (variant.empty() ? "" : " " + variant);
  }
};

const std::vector<c_layout>& layouts();

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
/// nullptr if there is none.
const our_variant* find_variant(std::string_view name);

/// The row by hand that says which variants one of layouts.json is about; nullptr if no row says it.
const nlohmann::json* pairing_of(const c_layout& row, const handwritten& of = families());

/// The family whose sockets a row is about, where it has the addresses of another; nullptr for its own.
const registry::family_info* borrower_of(const c_layout& row);
/// Whose row it is: the borrower, or the family of the addresses.
const registry::family_info& owner_of(const c_layout& row, const our_variant& ours);

/// The variants that a row is about: none if it has a reason to be about none, or no spec has its family.
std::vector<const our_variant*> variants_of(const c_layout& row, const handwritten& of = families());
/// The same of a struct that was the beginning of today's: the address may end there.
std::vector<const our_variant*> short_forms_of(const c_layout& row);

/// What is received may be shorter than what bind() insists on, which is the table's. Where that was not looked up, it
/// is the whole struct.
std::size_t shortest_received(const c_layout& row, const our_variant& ours);

/// The members of one layout as the fields of one variant: what the rows by hand say beside place and width.
class members_as {
 public:
  members_as(const c_layout& row, const our_variant& ours);

  /// The kernel wants zero, and it is not a field.
  bool is_reserved(const c_member& member) const;
  /// What it must hold for the bytes to be such an address at all: a tag's constant, or a counter.
  std::optional<std::uint64_t> number(const c_member& member) const;
  /// The least or the greatest number, "min" or "max", of the field that it is.
  std::optional<std::int64_t> limit(const c_member& member, const char* which) const;
  /// How many bytes of an array hold the value; the rest are zero.
  std::size_t filled(const c_member& member) const;
  /// A number that holds so many bytes: the last ones, in big-endian order.
  std::optional<std::size_t> bytes(const c_member& member) const;

  /// The address ends with its value, which is between these bytes; or with nothing at all.
  struct ending {
    std::vector<std::byte> before, behind;
    bool is_empty = false;
  };
  std::optional<ending> ends(const c_member& member) const;

 private:
  nlohmann::json said(const c_member& member) const;

  const c_layout& row_;
  const our_variant& ours_;
};

/// Counts what is compared of each family, so that a test that compares nothing of one fails, by its name.
class comparisons {
 public:
  void add(std::string_view family) { ++counts_[std::string{family}]; }
  void expect_each_of(const std::set<std::string>& wanted) const;

 private:
  std::map<std::string, std::size_t> counts_;
};
/// The families that have rows in layouts about their variants, or about those that they borrow.
std::set<std::string> families_with_layouts();
/// The families with rows of a section that have this key.
std::set<std::string> families_with(std::string_view section, std::string_view key);

}  // namespace sockfam::tests::facts
