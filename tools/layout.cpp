#include "layout.h"

#include <algorithm>

#include "address_json.h"
#include "safe.h"
#include "table.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t bytes_per_line = 8;

std::uint64_t number_at(byte_view bytes, byte_order order) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto at = order == byte_order::big ? i : bytes.size() - 1 - i;
    value = value << 8 | std::to_integer<std::uint64_t>(bytes[at]);
  }
  return value;
}

const registry::field_info* find_field(const registry::variant_info& variant, std::string_view name) {
  for (const auto& field : variant.fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

std::string name_of_value(const registry::field_info* field, const ordered_json& value) {
  if (!field) return {};
  for (const auto& named : field->guids) {
    if (value == format(named.value).view()) return " (" + std::string{named.name} + ")";
  }
  if (!value.is_number_integer()) return {};
  for (const auto& named : field->names) {
    if (value == named.value) return " (" + std::string{named.name} + ")";
  }
  return {};
}

/// True if another field counts its bytes.
bool is_counted(const registry::field_info& field) { return field.type.find("[..") != field.type.npos; }

/// The bytes of {"hex": …}: with colons, or as text that is not UTF-8.
std::string shown_bytes(const registry::field_info* field, const std::string& hex) {
  const auto bytes = from_hex(hex, "hex");
  if (!bytes) return hex;
  if (!field || field->type.starts_with("bytes") || field->type.starts_with("hwaddr")) return to_hex(*bytes, ":");
  std::string text;
  for (const auto byte : *bytes) text += static_cast<char>(byte);
  return quoted_if_odd(text);
}

/// The texts of an array, as canonical text has them.
std::string shown_list(const ordered_json& values) {
  std::string all;
  for (const auto& one : values) all += (all.empty() ? "" : "/") + one.get<std::string>();
  return all;
}

std::string shown_value(const registry::field_info* field, const ordered_json& value) {
  if (value.is_array()) return shown_list(value);
  if (value.is_string()) return quoted_if_odd(value.get_ref<const std::string&>()) + name_of_value(field, value);
  if (value.is_object()) return shown_bytes(field, value.value("hex", std::string{}));
  return value.dump() + name_of_value(field, value);
}

std::size_t length_of(const ordered_json& value) {
  if (value.is_string()) return value.get_ref<const std::string&>().size();
  return value.is_object() ? value.value("hex", std::string{}).size() / 2 : 0;
}

/// True for what has no fixed size: of that, a part is there where the bytes end early.
bool is_text(const registry::field_info& field) {
  return field.type == "path" || field.type.starts_with("chars") || is_counted(field);
}

/// The size of a field in these bytes: paths and counted bytes take what they need, not all that the struct has.
std::size_t real_size(const registry::placed_field& placed, const registry::field_info* field,
                      const ordered_json& value) {
  if (field && field->type == "path") return std::min<std::size_t>(placed.size, length_of(value) + 1);
  if (field && is_counted(*field)) return length_of(value);
  return placed.size;
}

class dissection {
 public:
  dissection(const any_address& address, byte_view bytes, const context& known)
      : address_(address), bytes_(bytes), known_(known), values_(address_object(address, known.names())) {}

  std::vector<piece> pieces() {
    header();
    const auto* variant = address_.variant();
    const auto* layout = variant ? variant->layout(known_.where.system) : nullptr;
    if (layout) {
      for (const auto& placed : layout->fields) field(*variant, placed);
      pad_to(layout->size);
    } else if (address_.get_if<unknown>()) {
      add(bytes_.size(), "bytes", shown_value(nullptr, values_["bytes"]));
    }
    add(bytes_.size(), "(trailing)", {});
    return std::move(pieces_);
  }

 private:
  std::size_t at() const { return pieces_.empty() ? 0 : pieces_.back().offset + pieces_.back().size; }

  /// A piece that begins where the last one ended; cut where the bytes end.
  void add(std::size_t size, std::string name, std::string value) {
    const auto left = bytes_.size() - std::min(at(), bytes_.size());
    if (left == 0 || size == 0) return;
    pieces_.push_back({at(), std::min(size, left), std::move(name), std::move(value)});
  }
  void pad_to(std::size_t offset) {
    if (offset > at()) add(offset - at(), "(padding)", {});
  }
  void header() {
    if (bytes_.size() < wire::header_size) return add(bytes_.size(), "family", {});
    const bool has_length = begins_with_length(known_.where.system);
    if (has_length) add(1, "length", std::to_string(number_at(bytes_.first(1), byte_order::big)));
    const std::size_t size = has_length ? 1 : 2;
    const auto number = number_at(bytes_.subspan(at(), size), known_.where.order);
    const auto* family = address_.family();
    add(size, "family", std::to_string(number) + (family ? " (" + std::string{family->constant} + ")" : ""));
  }
  void field(const registry::variant_info& variant, const registry::placed_field& placed) {
    pad_to(placed.offset);
    if (placed.always) return add(placed.size, std::string{placed.c_name}, raw_number(placed));
    if (placed.name.empty()) return add(placed.size, "(padding)", {});
    const auto* info = find_field(variant, placed.name);
    const auto value = values_.find(std::string{placed.name});
    if (value == values_.end()) return add(placed.size, std::string{placed.name}, raw_number(placed));
    const bool is_whole = placed.offset + placed.size <= bytes_.size() || !info || is_text(*info);
    if (known_.cut && !is_whole) return add(placed.size, std::string{placed.name}, "(cut)");
    const auto size = real_size(placed, info, *value);
    // What follows may be another part of the same array.
    add(size, std::string{placed.name}, shown_value(info, *value) + index(info, placed, *value));
  }
  /// A counter or a tag: in the bytes, but not a member of the address.
  std::string raw_number(const registry::placed_field& placed) const {
    if (std::size_t{placed.offset} + placed.size > bytes_.size() || placed.size > 8) return {};
    const auto order = placed.order == registry::field_order::host  ? known_.where.order
                       : placed.order == registry::field_order::big ? byte_order::big
                                                                    : byte_order::little;
    return std::to_string(number_at(bytes_.subspan(placed.offset, placed.size), order));
  }
  /// The number of an interface that is shown by name.
  std::string index(const registry::field_info* info, const registry::placed_field& placed,
                    const ordered_json& value) const {
    if (!info || !info->is_number || value.is_number()) return {};
    const auto number = raw_number(placed);
    return number.empty() ? "" : " (" + number + ")";
  }

  const any_address& address_;
  byte_view bytes_;
  const context& known_;
  ordered_json values_;
  std::vector<piece> pieces_;
};

std::string title(const any_address& address, byte_view bytes, const context& known) {
  const auto* family = address.family();
  const auto* variant = address.variant();
  std::string text = family ? std::string{family->name} : "unknown";
  if (variant && !variant->name.empty()) text += ":" + std::string{variant->name};
  const auto* layout = variant ? variant->layout(known.where.system) : nullptr;
  if (layout) text += ", " + std::string{layout->c_struct};
  text += " on " + std::string{name_of(known.where.system)};
  text += known.where.order == byte_order::little ? ", little-endian, " : ", big-endian, ";
  return text + std::to_string(bytes.size()) + " bytes";
}

}  // namespace

std::vector<piece> pieces_of(const any_address& address, byte_view bytes, const context& known) {
  return dissection{address, bytes, known}.pieces();
}

std::string layout_text(const console& io, const any_address& address, byte_view bytes, const context& known) {
  table lines{page_width};
  lines.align_right(0);
  lines.row({"offset", "bytes", "field", "value"});
  for (const auto& piece : pieces_of(address, bytes, known)) {
    for (std::size_t at = 0; at < piece.size; at += bytes_per_line) {
      const auto part = bytes.subspan(piece.offset + at, std::min(bytes_per_line, piece.size - at));
      lines.row({std::to_string(piece.offset + at), to_hex(part, " "), at == 0 ? piece.name : "",
                 at == 0 ? piece.value : ""});
    }
  }
  return io.heading(title(address, bytes, known)) + "\n" + lines.text();
}

}  // namespace sockfam::cli
