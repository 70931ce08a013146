#include "object_reader.h"

#include <sockfam/families.h>
#include <sockfam/registry.h>

#include "hex.h"
#include "hosts.h"
#include "safe.h"
#include "suggest.h"

namespace sockfam::cli {

namespace {

constexpr std::string_view a_host = "a numeric address as a string";

std::string_view type_name(json_type type) {
  switch (type) {
    case json_type::null: return "null";
    case json_type::boolean: return "a boolean";
    case json_type::string: return "a string";
    case json_type::array: return "an array";
    case json_type::object: return "an object";
    case json_type::real: return "a float";
    case json_type::integer: break;
  }
  return "a number";
}

bool less(const integer& a, const integer& b) {
  if (a.negative != b.negative) return a.negative;
  return a.negative ? a.magnitude > b.magnitude : a.magnitude < b.magnitude;
}

std::vector<std::string> names_of_fields(const registry::variant_info& variant) {
  std::vector<std::string> names;
  if (!variant.tag_field.empty()) names.emplace_back(variant.tag_field);
  for (const auto& one : variant.fields) names.emplace_back(one.name);
  return names;
}

refusal strange_key(std::string_view key, const std::vector<std::string>& known) {
  const std::string remedy = known.empty() ? "leave it out" : "write " + either(known);
  return {errc::syntax, safe(key, 40), 0, safe(key, 40) + " is not a field of this address; " + remedy};
}

bool is_field(const registry::variant_info& variant, std::string_view key) {
  const auto& fields = variant.fields;
  return std::any_of(fields.begin(), fields.end(), [&](const auto& one) { return one.name == key; }) ||
         (!variant.tag_field.empty() && variant.tag_field == key);
}

refusal missing(std::string_view name) {
  return {errc::syntax, std::string{name}, 0, std::string{name} + " is missing; write it, it has no default"};
}

template <class T>
outcome<any_address> read_as(const json_value& object, const registry::variant_info& variant, const resolver& names) {
  T address{};
  object_reader read{object, variant, names};
  description<T>::members(read, address);
  if (auto why = read.finish()) return reject(std::move(*why));
  return any_address{address};
}

template <class... T>
outcome<any_address> dispatch(address_list<T...>, const json_value& object, const registry::family_info& family,
                              const registry::variant_info& variant, const resolver& names) {
  outcome<any_address> made = reject({errc::no_such_variant, "variant", 0, "no such variant; see `sockfam show`"});
  const auto is = [&]<class One>(std::type_identity<One>) {
    if (description<One>::family != family.name || description<One>::variant != variant.name) return false;
    made = read_as<One>(object, variant, names);
    return true;
  };
  (void)(is(std::type_identity<T>{}) || ...);
  return made;
}

/// Refuses what no text holds, as text and tuples do; encode refuses what is out of range or depends on the OS.
std::optional<refusal> nowhere_valid(const any_address& address, const registry::variant_info& variant) {
  std::optional<refusal> why;
  for (const auto& layout : variant.layouts) {
    const auto found = validate(address, {layout.system, native_abi.order});
    const auto* problem = std::find_if(found.begin(), found.end(), [](const failure& one) {
      return one.code() != errc::not_on_this_os && one.code() != errc::too_long && one.code() != errc::out_of_range;
    });
    if (problem == found.end()) return std::nullopt;
    if (!why) why = refusal_of(*problem);
  }
  return why;
}

}  // namespace

std::optional<refusal> object_reader::finish() {
  if (!why_ && zone_ != 0) {
    fail(reason{.code = errc::bad_value,
                .field = "host",
                .wrong = "has a zone, which this family does not have",
                .remedy = "write it without the zone"});
  }
  return std::move(why_);
}

const json_value* object_reader::take(std::string_view name) {
  if (why_) return nullptr;
  if (const auto* given = object_.find(name)) return given;
  const auto is_it = [&](const auto& one) { return one.name == name && one.has_default; };
  if (std::none_of(variant_.fields.begin(), variant_.fields.end(), is_it)) fail(missing(name));
  return nullptr;
}

void object_reader::fail(refusal why) {
  if (!why_) why_ = std::move(why);
}

void object_reader::wrong_type(std::string_view name, const json_value& given, std::string_view remedy) {
  fail(refusal{errc::wrong_type, std::string{name}, 0,
               std::string{name} + " is " + std::string{type_name(given.type)} + "; write " + std::string{remedy}});
}

void object_reader::tag(std::string_view name, std::int64_t value) {
  const auto* given = object_.find(name);
  if (!given || (given->is_integer() && given->number == value)) return;
  if (given->type == json_type::real && given->real == static_cast<double>(value)) return;
  if (!given->is_integer()) return wrong_type(name, *given, "an integer");
  fail(refusal{errc::no_such_variant, std::string{name}, 0,
               std::string{name} + " belongs to another variant; write " + std::to_string(value)});
}

std::optional<integer> object_reader::number(static_text name, const json_value& given, const range& allowed) {
  if (!given.is_integer() && !given.is_beyond_64_bits()) return wrong_type(name, given, "an integer"), std::nullopt;
  integer value = given.number;
  value.huge = !given.is_integer();
  if (!value.huge && !less(value, allowed.min) && !less(allowed.max, value)) return value;
  fail(reason{.code = errc::out_of_range, .field = name, .value = value, .min = allowed.min, .max = allowed.max});
  return std::nullopt;
}

std::optional<std::string_view> object_reader::bytes(std::string_view name, const json_value& given) {
  if (given.is_string()) return given.text;
  const auto* hex = given.members.size() == 1 ? given.find("hex") : nullptr;
  if (!hex || !hex->is_string()) {
    wrong_type(name, given, "a string, or {\"hex\": \"0a0b\"}");
    return std::nullopt;
  }
  if (auto why = read_hex(hex->text, name, bytes_)) return fail(std::move(*why)), std::nullopt;
  return std::string_view{reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
}

std::optional<std::uint32_t> object_reader::interface(std::string_view name, const json_value& given) {
  const auto text = bytes(name, given);
  if (!text) return std::nullopt;
  if (text->empty()) return 0;
  const bool is_name = !checks::has_nul(*text);
  if (const auto index = is_name ? names_.interface_index(*text) : std::nullopt) return index;
  fail(refusal{is_name ? errc::unknown_name : errc::bad_value, std::string{name}, 0,
               std::string{name} + " " + quoted_if_odd(*text) +
                   (is_name ? " is not an interface here; write the name of one, or its number"
                            : " contains a NUL; write it without NUL")});
  return std::nullopt;
}

const std::string_view* object_reader::take_text(std::string_view name, std::string_view remedy) {
  const auto* given = take(name);
  if (!given) return nullptr;
  if (given->is_string()) return &given->text;
  wrong_type(name, *given, remedy);
  return nullptr;
}

void object_reader::operator()(const field::value<ipv4>& f, ipv4& member) {
  const auto* text = take_text(f.name, a_host);
  if (!text) return;
  const auto read = read_ipv4(*text, f.name);
  if (read)
    member = *read;
  else
    fail(read.error());
}

std::optional<std::uint32_t> object_reader::control(std::string_view name, const json_value& given) {
  const auto text = bytes(name, given);
  if (!text) return std::nullopt;
  const bool is_name = !checks::has_nul(*text);
  if (const auto id = is_name ? names_.control_id(*text) : std::nullopt) return id;
  fail(refusal{is_name ? errc::unknown_name : errc::bad_value, std::string{name}, 0,
               std::string{name} + " " + quoted_if_odd(*text) +
                   (is_name ? " is not a kernel control here; write its number, or give --controls"
                            : " contains a NUL; write it without NUL")});
  return std::nullopt;
}

void object_reader::operator()(const field::kernel_control& f, std::uint32_t& member) {
  const auto* given = take(f.name);
  if (!given) return;
  if (given->is_number()) return read_number(f.name, *given, {0, UINT32_MAX}, member);
  if (const auto id = control(f.name, *given)) member = *id;
}

void object_reader::operator()(const field::value<ipv6>& f, ipv6& member) {
  const auto* text = take_text(f.name, a_host);
  if (!text) return;
  const auto read = read_ipv6(*text, f.name, names_);
  if (!read) return fail(read.error());
  member = read->host;
  zone_ = read->zone;
}

void object_reader::operator()(const field::interface_index& f, std::uint32_t& member) {
  const auto* given = take(f.name);
  if (!given) return;
  if (given->is_number()) return read_number(f.name, *given, {0, UINT32_MAX}, member);
  if (const auto index = interface(f.name, *given)) member = *index;
}

void object_reader::operator()(const field::scope_id& f, std::uint32_t& member) {
  const auto zone = std::exchange(zone_, 0);
  const auto* given = take(f.name);
  std::uint32_t scope = given ? 0 : member;
  if (given && given->is_number())
    read_number(f.name, *given, {0, UINT32_MAX}, scope);
  else if (given)
    scope = interface(f.name, *given).value_or(0);
  if (zone != 0 && scope != 0 && zone != scope) {
    fail(reason{.code = errc::bad_value,
                .field = f.name,
                .value = scope,
                .wrong = "is not the zone that the host names",
                .remedy = "write the zone once"});
  }
  // Zero means not given: the zone in the host is kept.
  member = scope != 0 ? scope : zone;
}

outcome<any_address> read_unknown_object(const json_value& object) {
  const auto is_known = [](auto key) { return key == "family" || key == "bytes"; };
  if (const auto* key = object.strange_key(is_known)) return reject(strange_key(*key, {"family", "bytes"}));
  const registry::variant_info no_defaults{};
  unknown address;
  object_reader read{object, no_defaults, numbers_only()};
  read(field::integer<std::uint16_t>{.name = "family"}, address.family);
  read(field::counted_bytes<unknown::capacity>{.name = "bytes", .counter = ""}, address.bytes);
  if (auto why = read.finish()) return reject(std::move(*why));
  return any_address{address};
}

outcome<any_address> read_object(const json_value& object, const registry::family_info& family,
                                 const registry::variant_info& variant, const resolver& names) {
  const auto is_known = [&](auto key) { return is_field(variant, key); };
  if (const auto* key = object.strange_key(is_known)) return reject(strange_key(*key, names_of_fields(variant)));
  auto made = dispatch(all_addresses{}, object, family, variant, names);
  if (!made) return made;
  if (auto why = nowhere_valid(*made, variant)) return reject(std::move(*why));
  return made;
}

}  // namespace sockfam::cli
