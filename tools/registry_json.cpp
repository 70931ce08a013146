#include "registry_json.h"

#include <algorithm>

namespace sockfam::cli {

namespace {

using registry::field_info;
using registry::field_order;
using registry::layout_info;
using registry::variant_info;

ordered_json number(const integer& value) {
  return value.negative ? ordered_json(static_cast<std::int64_t>(0 - value.magnitude)) : ordered_json(value.magnitude);
}

ordered_json or_null(std::string_view text) { return text.empty() ? ordered_json{} : ordered_json(text); }

ordered_json version_object(std::span<const registry::version_note> notes) {
  auto object = ordered_json::object();
  for (const auto& note : notes) object[std::string{note.about}] = note.text;
  return object;
}

ordered_json values_object(std::span<const field::named_value> values) {
  auto object = ordered_json::object();
  for (const auto& named : values) object[std::string{named.name}] = named.value;
  return object;
}

/// A number, or one for each OS where they differ.
ordered_json protocols_object(std::span<const field::protocol> protocols) {
  auto object = ordered_json::object();
  for (const auto& protocol : protocols) {
    const bool differs = std::any_of(protocols.begin(), protocols.end(), [&](const auto& other) {
      return other.name == protocol.name && other.number != protocol.number;
    });
    auto& value = object[std::string{protocol.name}];
    if (!differs) {
      value = protocol.number;
      continue;
    }
    for (const os system : every_system) {
      if (protocol.systems.has(system)) value[std::string{name_of(system)}] = protocol.number;
    }
  }
  return object;
}

template <class T>
ordered_json per_os_object(const per_os<T>& values) {
  auto object = ordered_json::object();
  for (const os system : every_system) {
    if (values[system] != T{}) object[std::string{name_of(system)}] = values[system];
  }
  return object;
}

std::string_view order_name(field_order order) {
  switch (order) {
    case field_order::host: return "host";
    case field_order::big: return "big";
    case field_order::little: return "little";
    case field_order::none: return "none";
  }
  return "none";
}

ordered_json default_of(const field_info& field) {
  if (!field.has_default) return nullptr;
  if (field.is_number) return number(field.fallback);
  if (field.type == "guid") return "00000000-0000-0000-0000-000000000000";
  return field.type.starts_with("bytes") ? ordered_json{{"hex", ""}} : ordered_json("");
}

ordered_json field_object(const field_info& field) {
  ordered_json object;
  object["name"] = field.name;
  object["type"] = field.type;
  object["min"] = field.is_number ? number(field.min) : ordered_json{};
  object["max"] = field.is_number ? number(field.max) : ordered_json{};
  object["default"] = default_of(field);
  object["doc"] = field.doc;
  object["since"] = version_object(field.since);
  if (!field.names.empty()) object["names"] = values_object(field.names);
  for (const auto& named : field.guids) object["names"][std::string{named.name}] = format(named.value).view();
  return object;
}

ordered_json layout_object(const layout_info& layout) {
  ordered_json object;
  object["struct"] = layout.c_struct;
  object["header"] = layout.header;
  object["size"] = layout.size;
  object["min-length"] = layout.min_length;
  auto& fields = object["fields"] = ordered_json::array();
  for (const auto& placed : layout.fields) {
    ordered_json field;
    field["name"] = or_null(placed.name);
    field["c"] = or_null(placed.c_name);
    field["offset"] = placed.offset;
    field["size"] = placed.size;
    field["order"] = order_name(placed.order);
    if (placed.always) field["always"] = *placed.always;
    fields.push_back(std::move(field));
  }
  return object;
}

template <class Info>
void add_versions(ordered_json& object, const Info& info) {
  object["since"] = version_object(info.since);
  object["changed"] = version_object(info.changed);
  object["deprecated"] = version_object(info.deprecated);
  object["removed"] = version_object(info.removed);
}

ordered_json variant_object(const variant_info& variant) {
  ordered_json object;
  object["name"] = or_null(variant.name);
  object["doc"] = variant.doc;
  object["protocols"] = protocols_object(variant.protocols);
  object["tag-field"] = or_null(variant.tag_field);
  object["tag"] = variant.tag ? ordered_json(*variant.tag) : ordered_json{};
  object["tuple"] = variant.tuple;
  object["text"] = variant.text;
  add_versions(object, variant);
  auto& layouts = object["layouts"] = ordered_json::object();
  for (const auto& layout : variant.layouts) layouts[std::string{name_of(layout.system)}] = layout_object(layout);
  auto& fields = object["fields"] = ordered_json::array();
  for (const auto& member : variant.fields) fields.push_back(field_object(member));
  return object;
}

}  // namespace

ordered_json family_object(const registry::family_info& family, const variant_info* only) {
  ordered_json object;
  object["name"] = family.name;
  object["constant"] = family.constant;
  object["doc"] = family.doc;
  object["references"] = family.references;
  const auto constants = per_os_object(family.own_constant);
  if (!constants.empty()) object["constants"] = constants;
  object["numbers"] = per_os_object(family.number);
  if (!family.addresses.empty() || !family.under.empty()) object["protocol"] = per_os_object(family.protocol);
  if (!family.addresses.empty()) object["addresses"] = family.addresses;
  if (!family.under.empty()) object["under"] = family.under;
  object["protocols"] = protocols_object(family.protocols);
  add_versions(object, family);
  auto& variants = object["variants"] = ordered_json::array();
  for (const auto& variant : family.variants) {
    if (!only || only == &variant) variants.push_back(variant_object(variant));
  }
  return object;
}

}  // namespace sockfam::cli
