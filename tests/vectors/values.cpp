#include "values.h"

#include <algorithm>

#include "facts/facts.h"
#include "support/world.h"

namespace sockfam::tests::vectors {

namespace {

using nlohmann::json;

std::string characters(const std::string& hex) {
  std::string made;
  for (const auto byte : from_hex(hex)) made += static_cast<char>(byte);
  return made;
}

/// U+DC80 to U+DCFF, which mean the bytes 80 to ff (PEP 383), are ED B2 80 to ED B3 BF in WTF-8.
std::string unescaped(const std::string& wtf8) {
  std::string made;
  for (std::size_t at = 0; at < wtf8.size(); ++at) {
    const auto second = at + 2 < wtf8.size() && wtf8[at] == '\xed' ? static_cast<unsigned char>(wtf8[at + 1]) : 0;
    if (second == 0xb2 || second == 0xb3) {
      const auto third = static_cast<unsigned char>(wtf8[at + 2]);
      made += static_cast<char>(third + (second == 0xb3 ? 0x40 : 0));
      at += 2;
    } else {
      made += wtf8[at];
    }
  }
  return made;
}

bool less(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

}  // namespace

json element(const row& from, std::size_t index) {
  if (!from.value.is_object() || !from.value.contains("tuple")) return nullptr;
  const auto& elements = from.value.at("tuple");
  return index < elements.size() ? elements.at(index) : json();
}

std::optional<std::string> decimal(const json& value) {
  if (value.is_boolean()) return value.get<bool>() ? "1" : "0";
  if (!value.is_object() || !value.contains("int")) return std::nullopt;
  return value.at("int").get<std::string>();
}

bool outside(std::string_view number, std::int64_t min, std::uint64_t max) {
  if (!number.starts_with('-')) return less(std::to_string(max), number);
  return min >= 0 || less(std::to_string(min).substr(1), number.substr(1));
}

std::optional<std::string> file_system_bytes(const json& value) {
  if (!value.is_object()) return std::nullopt;
  if (value.contains("str")) return value.at("str").get<std::string>();
  if (value.contains("bytes")) return characters(value.at("bytes"));
  if (value.contains("wtf8")) return unescaped(characters(value.at("wtf8")));
  return std::nullopt;
}

const registry::family_info* family_laid_out(const row& from) {
  const auto* family = registry::find(os::linux_, from.family_in_bytes());
  return family && !family->variants.empty() ? family : nullptr;
}

bool is_number_to_cpython(const registry::family_info& family) {
  return !family.variants.empty() &&
         std::all_of(family.variants.begin(), family.variants.end(), [&](const auto& one) {
           const auto title = std::string{family.name} + (one.name.empty() ? "" : ":" + std::string{one.name});
           return !one.layout(os::linux_) || facts::says("not-recorded", title);
         });
}

bool contains(const json& value, const char* kind) {
  if (value.is_object()) {
    if (value.contains(kind)) return true;
    return std::any_of(value.begin(), value.end(), [&](const json& one) { return contains(one, kind); });
  }
  return value.is_array() &&
         std::any_of(value.begin(), value.end(), [&](const json& one) { return contains(one, kind); });
}

}  // namespace sockfam::tests::vectors
