#include "reading.h"

#include <algorithm>

#include <sockfam/constant_registry.h>

#include "json_reader.h"
#include "object_reader.h"
#include "safe.h"
#include "suggest.h"

namespace sockfam::cli {

namespace {

/// True for "unknown" and for a number: replies show families without a name so.
bool is_unknown_family(std::string_view name) {
  return name == "unknown" || (!name.empty() && name.find_first_not_of("0123456789") == std::string_view::npos);
}

/// The family given with bytes may be any that has a name, also one without a spec.
bool is_family_name(const std::string& name) {
  if (registry::find(name) || is_unknown_family(name)) return true;
  const auto* constant = registry::find_constant(name);
  if (!constant) return false;
  const auto& group = registry::group_of(*constant).name;
  return group == "AF" || group == "PF";
}

outcome<const registry::family_info*> find_family(std::string_view name) {
  if (const auto* family = registry::find(name)) return family;
  return reject(no_such_family(name));
}

refusal unknown_variant(const registry::family_info& family, const std::string& name) {
  std::vector<std::string> known;
  for (const auto& one : family.variants) {
    if (!one.name.empty()) known.emplace_back(one.name);
  }
  const std::string remedy = known.empty() ? "leave it out" : "write " + either(known);
  return {errc::no_such_variant, "variant", 0,
          safe(name, 40) + " is not a variant of " + std::string{family.name} + "; " + remedy};
}

/// True if every key of the object is a field of the variant, or tells it.
bool has_keys(const registry::variant_info& variant, const json_value& object) {
  return !object.strange_key([&](auto key) {
    return key == variant.tag_field || std::any_of(variant.fields.begin(), variant.fields.end(),
                                                   [&](const auto& field) { return field.name == key; });
  });
}

/// Where a protocol has several variants, the first whose fields the object's keys are.
outcome<const registry::variant_info*> variant_by_protocol(const registry::family_info& family,
                                                           const json_value& object, const context& known) {
  const auto system = known.where.system;
  const auto number = protocol_of(family, known.protocol, system);
  if (!number) return reject(number.error());
  const auto found = registry::variants_for(family, {.system = system, .protocol = *number});
  const auto* fitting =
      std::find_if(found.begin(), found.end(), [&](const auto* one) { return has_keys(*one, object); });
  if (!found.empty()) return fitting == found.end() ? *found.begin() : *fitting;
  return reject({errc::no_such_variant, "protocol", 0,
                 std::string{family.constant} + " has no protocol " + std::to_string(number->value_or(0)) +
                     "; write one that `sockfam show` lists"});
}

outcome<const registry::variant_info*> variant_by_tag(const registry::family_info& family, const json_value& object) {
  const std::string name{family.variants[0].tag_field};
  const auto* given = object.find(name);
  if (!given) {
    return reject({errc::syntax, name, 0, name + " is missing; write it, or the variant"});
  }
  if (!given->is_integer()) {
    return reject({errc::wrong_type, name, 0, name + " is not an integer; write one that `sockfam show` lists"});
  }
  // One beyond 63 bits wraps to a negative number, which is not a tag either.
  const auto& [magnitude, negative, huge] = given->number;
  const auto tag = static_cast<std::int64_t>(negative ? 0 - magnitude : magnitude);
  const auto found = registry::variants_for(family, {.tag = tag});
  const auto* fitting =
      std::find_if(found.begin(), found.end(), [&](const auto* one) { return has_keys(*one, object); });
  if (!found.empty()) return fitting == found.end() ? *found.begin() : *fitting;
  return reject({errc::no_such_variant, name, 0,
                 "no variant has " + name + " " + (negative ? "-" : "") + std::to_string(magnitude) +
                     "; write one that `sockfam show` lists"});
}

/// The variant whose fields are just these keys.
outcome<const registry::variant_info*> variant_by_keys(const registry::family_info& family, const json_value& object) {
  std::vector<std::string> known;
  for (const auto& variant : family.variants) {
    if (object.members.size() == variant.fields.size() && has_keys(variant, object)) return &variant;
  }
  for (const auto& variant : family.variants) {
    for (const auto& one : variant.fields) known.emplace_back(one.name);
  }
  const auto is_known = [&](auto key) { return std::find(known.begin(), known.end(), key) != known.end(); };
  if (const auto* key = object.strange_key(is_known)) {
    return reject({errc::syntax, safe(*key, 40), 0,
                   quoted_if_odd(key->substr(0, 40)) + " is not a field of " + std::string{family.constant} +
                       "; write " + near_or(*key, known, either(known))});
  }
  return reject({errc::syntax, "address", 0,
                 "these fields are not an address of " + std::string{family.constant} + "; write one of " +
                     either(known) + ", or none"});
}

outcome<const registry::variant_info*> variant_for(const registry::family_info& family, const json_value& object,
                                                   const context& known) {
  if (!known.variant.empty()) {
    if (const auto* variant = family.variant(known.variant)) return variant;
    return reject(unknown_variant(family, known.variant));
  }
  switch (family.select) {
    case selection::none: return &family.variants[0];
    case selection::protocol: return variant_by_protocol(family, object, known);
    case selection::tag: return variant_by_tag(family, object);
    case selection::content: return variant_by_keys(family, object);
    case selection::length:
    case selection::system: break;
  }
  const auto found = registry::variants_for(family, {.system = known.where.system});
  if (found.size() == 1) return *found.begin();
  return variant_by_keys(family, object);
}

/// True if sockets of `borrower` have addresses of `lender`.
bool lends(const registry::family_info& borrower, const registry::family_info& lender) {
  const auto& names = borrower.addresses;
  return std::find(names.begin(), names.end(), lender.name) != names.end();
}

std::optional<refusal> other_family(const any_address& address, const context& known) {
  if (known.family.empty()) return std::nullopt;
  const auto* family = address.family();
  const auto* expected = registry::find(known.family);
  if (!expected && !is_unknown_family(known.family)) return no_such_family(known.family);
  const auto number = family ? 0 : address.get_if<unknown>()->family;
  const bool same = family ? expected == family || (expected && lends(*expected, *family))
                           : known.family == "unknown" || known.family == std::to_string(number);
  if (same) return std::nullopt;
  return refusal{errc::bad_value, "family", 0,
                 "the address is of " + (family ? std::string{family->constant} : "family " + std::to_string(number)) +
                     "; write that, or no family"};
}

std::optional<refusal> other_variant(const any_address& address, const context& known) {
  const auto* family = address.family();
  if (known.variant.empty() || !family || address.variant()->name == known.variant) return std::nullopt;
  if (!family->variant(known.variant)) return unknown_variant(*family, known.variant);
  return refusal{errc::bad_value, "variant", 0,
                 "the address is of variant " + std::string{address.variant()->name} + "; write that, or no variant"};
}

std::optional<refusal> other_protocol(const any_address& address, const context& known) {
  const auto* family = address.family();
  if (!family || family->select != selection::protocol || !known.protocol.given()) return std::nullopt;
  const auto number = protocol_of(*family, known.protocol, known.where.system);
  if (number && field::has(address.variant()->protocols, **number, os_set{known.where.system})) return std::nullopt;
  const auto meant = variant_by_protocol(*family, json_value{}, known);
  if (!meant) return meant.error();
  return refusal{
      errc::bad_value, "protocol", 0,
      "the address is of variant " + std::string{address.variant()->name} + "; write its protocol, or no protocol"};
}

/// The address tells its family, and for some families its variant: what was given besides must agree with it.
outcome<any_address> agreeing(const any_address& address, const context& known) {
  for (const auto& check : {other_family, other_variant, other_protocol}) {
    if (auto why = check(address, known)) return reject(std::move(*why));
  }
  return address;
}

/// True for text that begins like "inet6:"; tuples, strings, numbers and objects do not.
bool is_canonical(std::string_view text) {
  const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_");
  return end != std::string_view::npos && end != 0 && text[end] == ':' && text[0] >= 'a' && text[0] <= 'z';
}

bool looks_like_literal(std::string_view text) {
  if (text.empty()) return false;
  if (std::string_view{"([{'\" \t0123456789+-"}.find(text[0]) != std::string_view::npos) return true;
  return text.find_first_of("'\"") <= 2;
}

const registry::family_info* family_of(byte_view bytes, abi where) {
  const auto number = detail::family_in(bytes, where);
  return number ? registry::find(where.system, *number) : nullptr;
}

/// The option that reads the bytes as the note says; empty for most notes.
std::string option_for(const note& one) {
  if (one.what == noted::other_system) return "; try --os " + std::string{name_of(static_cast<os>(one.count))};
  if (one.what != noted::other_byte_order) return {};
  return std::string{"; try --endian "} + (static_cast<byte_order>(one.count) == byte_order::big ? "big" : "little");
}

/// "rds has the addresses of inet and inet6; …"
refusal begins_with_lender(const registry::family_info& borrower) {
  std::string lenders;
  for (const auto name : borrower.addresses) {
    lenders += (name == borrower.addresses.front() ? "" : " and ") + std::string{name};
  }
  return {errc::no_such_family,
          {},
          0,
          std::string{borrower.name} + " has the addresses of " + lenders +
              "; begin with one of these families, as in " + std::string{borrower.addresses.front()} + ":192.0.2.1:80"};
}

/// An object of one of the families whose addresses the borrower's sockets have: the first that can read it. If none
/// can, the failure of the last that takes such a host.
outcome<any_address> read_borrowed(const json_value& object, const registry::family_info& borrower,
                                   const context& known) {
  std::optional<refusal> why;
  for (const auto name : borrower.addresses) {
    context lender = known;
    lender.family = name;
    const auto made = read_object(object, lender);
    if (made) return made;
    if (!why || why->field == "host" || why->code == errc::syntax) why = made.error();
  }
  return reject(std::move(*why));
}

}  // namespace

outcome<any_address> read_text(std::string_view text, const context& known) {
  const auto parsed = parse(text, {.names = &known.names()});
  if (parsed) return agreeing(*parsed, known);
  if (parsed.error().code() == errc::no_such_family && is_canonical(text)) {
    const auto name = text.substr(0, text.find(':'));
    const auto* family = registry::find(name);
    if (!family) return reject(no_such_family(name));
    if (!family->addresses.empty()) return reject(begins_with_lender(*family));
  }
  return reject(refusal_of(parsed.error(), text));
}

outcome<any_address> read_tuple(std::string_view text, const context& known) {
  parse_options options{.form = form::tuple, .family = "unknown", .names = &known.names()};
  if (!is_unknown_family(known.family)) {
    const auto family = find_family(known.family);
    if (!family) return reject(family.error());
    const auto protocol = protocol_of(**family, known.protocol, known.where.system);
    if (!protocol) return reject(protocol.error());
    options.family = known.family;
    options.protocol = *protocol;
    options.system = known.where.system;
    if ((*family)->addresses.empty()) options.variant = known.variant;
    if (!options.variant.empty() && !(*family)->variant(options.variant))
      return reject(unknown_variant(**family, known.variant));
  }
  const auto parsed = parse(text, options);
  if (!parsed) return reject(refusal_of(parsed.error(), text));
  return agreeing(*parsed, known);
}

outcome<any_address> read_object(const json_value& object, const context& known) {
  if (is_unknown_family(known.family)) {
    const auto made = read_unknown_object(object);
    return made ? agreeing(*made, known) : made;
  }
  const auto family = find_family(known.family);
  if (!family) return reject(family.error());
  if (!(*family)->addresses.empty()) return read_borrowed(object, **family, known);
  if ((*family)->variants.empty()) return read_text((*family)->name, known);  // which says that it has no addresses
  const auto variant = variant_for(**family, object, known);
  if (!variant) return reject(variant.error());
  const auto made = read_object(object, **family, **variant, known.names());
  return made ? agreeing(*made, known) : made;
}

outcome<any_address> read_argument(std::string_view text, const context& known) {
  if (is_canonical(text)) return read_text(text, known);
  if (known.family.empty()) {
    if (!looks_like_literal(text)) return read_text(text, known);
    return reject({errc::syntax, "family", 0,
                   "the text does not say its family; write it as in inet:192.0.2.1:80, or give --family"});
  }
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos || text[first] != '{') return read_tuple(text, known);
  json_reader reader;
  const auto object = reader.read(text, "the address");
  if (!object) return reject(object.error());
  return read_object(*object, known);
}

outcome<sockaddr_bytes> encode_for(const any_address& address, const context& known) {
  // The address itself does not tell that it is for a socket of another family.
  const auto* family = known.family.empty() ? nullptr : registry::find(known.family);
  if (family && !family->addresses.empty() && !family->is_on(known.where.system)) {
    return reject(not_on_this_system(*family, known.where.system));
  }
  const auto encoded = encode(address, known.where);
  if (!encoded) return reject(refusal_of(encoded.error()));
  return *encoded;
}

std::vector<std::string> messages_of(const notes& found, const any_address& address, const context& known) {
  std::vector<std::string> all;
  for (const auto& note : found) {
    const bool invented = note.what == noted::protocol_assumed && !known.protocol.number;
    all.push_back(invented ? std::string{address.family()->constant} + " has no protocol " +
                                 safe(known.protocol.name, 40) + "; only what all protocols share was read"
                           : message(note) + option_for(note));
  }
  if (found.dropped() != 0) all.push_back(std::to_string(found.dropped()) + " more remarks");
  for (const auto& problem : validate(address, known.where)) all.push_back(message(problem));
  return all;
}

outcome<decoded> read_bytes(byte_view bytes, const context& known) {
  if (!known.family.empty() && !is_family_name(known.family)) return reject(no_such_family(known.family));
  const auto* expected = known.family.empty() ? nullptr : registry::find(known.family);
  auto protocol = known.protocol.number;
  if (!known.protocol.name.empty()) {
    const auto* found = family_of(bytes, known.where);
    protocol = protocol_for_bytes(found, expected, known.protocol, known.where.system);
  }
  notes found;
  const decode_options options{
      .abi = known.where, .in = known.in, .cut = known.cut, .protocol = protocol, .notes = &found};
  const auto address = decode(bytes, options);
  if (!address) return reject(refusal_of(address.error()));
  decoded made{*address, sockaddr_size(bytes, options), messages_of(found, *address, known)};
  // Bytes say themselves which family they are of: that another was expected is a note, not a refusal.
  if (expected) {
    if (const auto other = other_family(*address, known)) made.notes.push_back(other->message);
  }
  return made;
}

}  // namespace sockfam::cli
