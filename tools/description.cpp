#include "description.h"

#include <algorithm>
#include <limits>

#include "diagram.h"
#include "table.h"

namespace sockfam::cli {

namespace {

std::string indented(std::string_view text) {
  std::string lines;
  for (const auto& line : wrapped(text, page_width - 2)) lines += "  " + line + "\n";
  return lines;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

std::string number_text(const integer& value) { return (value.negative ? "-" : "") + std::to_string(value.magnitude); }

std::string versions_text(std::span<const registry::version_note> notes) {
  std::vector<std::string> parts;
  for (const auto& note : notes) parts.push_back(std::string{note.about} + " " + std::string{note.text});
  return joined(parts);
}

std::string values(std::span<const field::named_value> named) {
  std::vector<std::string> parts;
  for (const auto& value : named) parts.push_back(std::string{value.name} + " = " + std::to_string(value.value));
  return joined(parts);
}

/// The names of GUIDs, which are too long for a column of the table.
std::string guids_text(const registry::field_info& field) {
  if (field.guids.empty()) return {};
  table lines{page_width, 2};
  lines.row({std::string{field.name}, "value"});
  for (const auto& known : field.guids) lines.row({std::string{known.name}, std::string{format(known.value).view()}});
  return "\n" + lines.text();
}

/// "linux 10, freebsd 28"
template <class T>
std::string numbers(const per_os<T>& all) {
  std::vector<std::string> parts;
  for (const os system : every_system) {
    if (all[system] == 0) continue;
    parts.push_back(std::string{name_of(system)} + " " + std::to_string(all[system]));
  }
  return joined(parts);
}

/// "AF_BTH on windows"
std::string constants(const registry::family_info& family) {
  std::vector<std::string> parts;
  for (const os system : every_system) {
    const auto own = family.own_constant[system];
    if (!own.empty()) parts.push_back(std::string{own} + " on " + std::string{name_of(system)});
  }
  return joined(parts);
}

/// "BTPROTO_L2CAP = 0 (linux), BLUETOOTH_PROTO_L2CAP = 135 (freebsd)"; no systems where all have it.
std::string protocols(std::span<const field::protocol> all) {
  std::vector<std::string> parts;
  for (const auto& protocol : all) {
    std::string systems;
    for (const os system : every_system) {
      if (protocol.systems.has(system)) systems += (systems.empty() ? " (" : ", ") + std::string{name_of(system)};
    }
    parts.push_back(std::string{protocol.name} + " = " + std::to_string(protocol.number) +
                    (all.size() > 1 ? systems + ")" : ""));
  }
  return joined(parts);
}

/// "those of inet, inet6", or "none"
std::string borrowed(const registry::family_info& family) {
  const std::vector<std::string> names{family.addresses.begin(), family.addresses.end()};
  if (names.empty()) return family.variants.empty() ? "none" : "";
  return "those of " + joined(names);
}

std::string_view selection_text(selection select) {
  switch (select) {
    case selection::none: return "";
    case selection::tag: return "a field in the bytes tells the variant";
    case selection::protocol: return "socket()'s third argument tells the variant; it is not in the bytes";
    case selection::content: return "what follows the family tells the variant";
    case selection::length: return "the number of bytes tells the variant";
    case selection::system: return "each OS has its own";
  }
  return "";
}

void add_fact(table& facts, std::string_view name, std::string_view value) {
  if (!value.empty()) facts.row({std::string{name}, std::string{value}});
}

template <class Info>
void add_versions(table& facts, const Info& info) {
  add_fact(facts, "since", versions_text(info.since));
  add_fact(facts, "changed", versions_text(info.changed));
  add_fact(facts, "deprecated", versions_text(info.deprecated));
  add_fact(facts, "removed", versions_text(info.removed));
}

std::string heading_and_doc(const console& io, const std::string& heading, std::string_view doc) {
  std::string text = io.heading(heading) + "\n";
  for (const auto& line : wrapped(doc, page_width)) text += line + "\n";
  return text;
}

/// A number in a column, which 20 digits would make too wide.
std::string short_text(const integer& number) {
  const bool is_last = !number.negative && number.magnitude == std::numeric_limits<std::uint64_t>::max();
  return is_last ? "2^64-1" : number_text(number);
}

/// The range on an OS, whose struct may have a narrower member than the value.
std::string range(const registry::field_info& field, const registry::layout_info* layout) {
  if (!field.is_number) return {};
  auto max = field.max;
  for (const auto& placed : layout ? layout->fields : std::span<const registry::placed_field>{}) {
    if (placed.name == field.name && placed.size < 8 && !field.min.negative) {
      max.magnitude = std::min(max.magnitude, (std::uint64_t{1} << 8 * placed.size) - 1);
    }
  }
  return number_text(field.min) + ".." + short_text(max);
}

/// True of bytes that cannot be fewer.
bool has_one_length(std::string_view type) {
  const bool is_bytes = type.starts_with("hwaddr[") || type.starts_with("bytes[") || type.starts_with("bcd[");
  return type == "guid" || type == "callsign" || (is_bytes && type.find("[..") == type.npos);
}

std::string fallback(const registry::field_info& field) {
  if (!field.has_default) return {};
  if (field.is_number) return short_text(field.fallback);
  return has_one_length(field.type) ? "zeros" : "empty";
}

std::string about(const registry::field_info& field) {
  std::string text{field.doc};
  const auto add = [&](const std::string& more) {
    if (!more.empty()) text += (text.empty() ? "" : " ") + more + ".";
  };
  add(values(field.names));
  add(field.since.empty() ? "" : "Since " + versions_text(field.since));
  return text;
}

std::string fields_text(const registry::variant_info& variant, const registry::layout_info* layout) {
  if (variant.fields.empty()) return {};
  table lines{page_width, 2};
  lines.row({"field", "type", "range", "default", "about"});
  for (const auto& field : variant.fields) {
    lines.row({std::string{field.name}, std::string{field.type}, range(field, layout), fallback(field), about(field)});
  }
  std::string text = "\n" + lines.text();
  for (const auto& field : variant.fields) text += guids_text(field);
  return text;
}

std::string_view order_text(registry::field_order order) {
  switch (order) {
    case registry::field_order::host: return "host";
    case registry::field_order::big: return "big";
    case registry::field_order::little: return "little";
    case registry::field_order::none: return "";
  }
  return "";
}

std::string order_mark(registry::field_order order) {
  switch (order) {
    case registry::field_order::host: return " (host)";
    case registry::field_order::big: return " (be)";
    case registry::field_order::little: return " (le)";
    case registry::field_order::none: return "";
  }
  return "";
}

/// What a sockaddr begins with.
std::vector<registry::placed_field> header_fields(os system) {
  using registry::field_order;
  if (!begins_with_length(system)) return {{"family", "sa_family", 0, 2, field_order::host}};
  return {{"length", "sa_len", 0, 1, field_order::none}, {"family", "sa_family", 1, 1, field_order::none}};
}

std::string_view name_of(const registry::placed_field& placed) {
  if (placed.always) return placed.c_name;
  return placed.name.empty() ? "(padding)" : placed.name;
}

std::string cell_label(const registry::placed_field& placed, const registry::family_info& family,
                       const registry::variant_info& variant, os system) {
  std::string text{name_of(placed)};
  if (placed.always) text += " = " + std::to_string(*placed.always);
  if (placed.offset < 2 && placed.name == "family") text += " = " + std::to_string(family.number[system]);
  if (variant.tag && placed.name == variant.tag_field) text += " = " + std::to_string(*variant.tag);
  return text + order_mark(placed.order);
}

std::string layout_line(const registry::layout_info& layout) {
  std::string text = "on " + std::string{name_of(layout.system)} + ": struct " + std::string{layout.c_struct} +
                     " of <" + std::string{layout.header} + ">, " + std::to_string(layout.size) + " bytes";
  if (layout.min_length < layout.size) text += ", at least " + std::to_string(layout.min_length) + " given";
  return text;
}

std::string layout_text(const console& io, const registry::family_info& family, const registry::variant_info& variant,
                        const registry::layout_info& layout) {
  auto placed = header_fields(layout.system);
  placed.insert(placed.end(), layout.fields.begin(), layout.fields.end());
  table lines{page_width, 2};
  lines.align_right(0);
  lines.align_right(1);
  lines.row({"offset", "size", "order", "field", "C member"});
  std::vector<cell> cells;
  for (const auto& part : placed) {
    const std::string name{name_of(part)};
    lines.row({std::to_string(part.offset), std::to_string(part.size), std::string{order_text(part.order)}, name,
               std::string{part.c_name}});
    cells.push_back({part.offset, part.size, cell_label(part, family, variant, layout.system)});
  }
  return "\n" + indented(layout_line(layout)) + lines.text() + "\n" + diagram(cells, io.draws_unicode());
}

std::string elsewhere(const registry::variant_info& variant, os system) {
  std::vector<std::string> others;
  for (const auto& other : variant.layouts) others.emplace_back(name_of(other.system));
  return "\n" + indented("does not exist on " + std::string{name_of(system)} + ", only on " + joined(others));
}

}  // namespace

std::string family_text(const console& io, const registry::family_info& family) {
  table facts{page_width, 2};
  add_fact(facts, "constants", constants(family));
  if (family.under.empty()) add_fact(facts, "numbers", numbers(family.number));
  add_fact(facts, "protocol", numbers(family.protocol));
  if (!family.under.empty()) add_fact(facts, "under", std::string{family.under} + ", whose number its addresses bear");
  add_fact(facts, "protocols", protocols(family.protocols));
  add_fact(facts, "addresses", borrowed(family));
  add_versions(facts, family);
  if (family.under.empty()) add_fact(facts, "variants", selection_text(family.select));
  add_fact(facts, "see", family.references);
  return heading_and_doc(io, std::string{family.name} + " (" + std::string{family.constant} + ")", family.doc) +
         facts.text();
}

std::string variant_text(const console& io, const registry::family_info& family, const registry::variant_info& variant,
                         os system) {
  std::string text;
  if (!variant.name.empty()) {
    text = heading_and_doc(io, std::string{family.name} + ":" + std::string{variant.name}, variant.doc);
  }
  table facts{page_width, 2};
  add_fact(facts, "tuple", variant.tuple);
  add_fact(facts, "text", variant.text);
  add_fact(facts, "protocol", protocols(variant.protocols));
  if (variant.tag) add_fact(facts, "tag", std::string{variant.tag_field} + " = " + std::to_string(*variant.tag));
  add_versions(facts, variant);
  const auto* layout = variant.layout(system);
  text += facts.text() + fields_text(variant, layout);
  return text + (layout ? layout_text(io, family, variant, *layout) : elsewhere(variant, system));
}

}  // namespace sockfam::cli
