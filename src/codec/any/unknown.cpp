#include "any/unknown.h"

#include <algorithm>
#include <limits>

#include "any/rows.h"
#include "forms/quick.h"
#include "forms/tuple_reader.h"
#include "text/alphabet.h"
#include "text/hex.h"
#include "text/number.h"
#include "text/part.h"
#include "text/repr.h"
#include "text/sink.h"

namespace sockfam::inline v0::any {

namespace {

constexpr auto prefix = unknown_prefix;
constexpr static_text shape = "(family, bytes)";
constexpr field::integer<std::uint16_t> family_field{.name = "family"};
constexpr field::counted_bytes<unknown::capacity> bytes_field{.name = "bytes", .counter = ""};

/// True for what may be the name of a constant of C.
bool is_constant(std::string_view word) {
  constexpr auto letters = text::alphabet::alphanumeric("_");
  return !word.empty() && (word[0] < '0' || word[0] > '9') &&
         std::all_of(word.begin(), word.end(), [&](char c) { return letters.contains(c); });
}

/// The family is a number or, if the resolver knows it, a constant.
result<integer> read_family(std::string_view word, const resolver& names) {
  if (const auto number = text::parse_number(word)) return *number;
  if (const auto number = names.family_number(word)) return integer{*number};
  if (!is_constant(word)) return refused({.code = errc::syntax});
  return refused({.code = errc::unknown_name,
                  .field = "family",
                  .offset = prefix.size(),
                  .length = word.size(),
                  .wrong = "is not known as a constant of a family on this OS",
                  .remedy = "write its number"});
}

result<any_address> parse_text(std::string_view text, const resolver& names) {
  const auto colon = text.find(':', prefix.size());
  const auto number = read_family(text::part(text, prefix.size(), colon - prefix.size()), names);
  const auto whole = text.size() - prefix.size();
  if (colon == std::string_view::npos || (!number && number.error().code() == errc::syntax)) {
    return refused({.code = errc::syntax, .offset = prefix.size(), .length = whole, .remedy = "unknown:46:0a0b"});
  }
  if (!number) return refused(number.error());
  unknown address;
  if (number->huge || number->negative || number->magnitude > family_field.max) {
    return refused({.code = errc::out_of_range,
                    .field = "family",
                    .offset = prefix.size(),
                    .length = colon - prefix.size(),
                    .value = *number,
                    .min = 0,
                    .max = family_field.max});
  }
  address.family = static_cast<std::uint16_t>(number->magnitude);
  for (std::size_t at = colon + 1; at < text.size(); at += 2) {
    const auto value = text::hex_byte(text, at);
    if (value == text::no_hex_byte) {
      return refused({.code = errc::syntax,
                      .field = "bytes",
                      .offset = at,
                      .length = text.size() - at,
                      .wrong = "is not hex",
                      .remedy = "write two digits for each byte"});
    }
    const char byte = static_cast<char>(value);
    if (!address.bytes.append({&byte, 1})) {
      return refused({.code = errc::too_long,
                      .field = "bytes",
                      .offset = at,
                      .length = text.size() - at,
                      .value = (text.size() - colon) / 2,
                      .max = unknown::capacity});
    }
  }
  return any_address{address};
}

result<any_address> parse_tuple(std::string_view text) {
  forms::tuple_reader io{text, numbers_only(), shape};
  unknown address;
  do {
    io.elements(2, 2);
    io.item(family_field, address.family);
    io.item(bytes_field, address.bytes);
    io.end();
  } while (io.once_more());
  if (io.failed()) return refused(io.why());
  return any_address{address};
}

reason too_many(std::size_t count, std::size_t room, std::size_t offset) {
  return {.code = errc::too_long,
          .field = "bytes",
          .offset = offset,
          .value = count,
          .max = room,
          .remedy = either(room == unknown::capacity, "a sockaddr has 255 bytes at most; give its own bytes only",
                           "a sockaddr has 128 bytes at most; give its own bytes only")};
}

problems validate_unknown(const any_address& address, abi where) {
  const auto& given = *address.get_if<unknown>();
  problems found;
  const std::uint16_t max = begins_with_length(where.system) ? 255 : std::numeric_limits<std::uint16_t>::max();
  if (given.family > max) {
    found.add(reason{.code = errc::out_of_range, .field = "family", .value = given.family, .min = 0, .max = max});
  } else if (const auto rows = rows_of(where.system, given.family); !rows.empty()) {
    found.add(reason{.code = errc::bad_value,
                     .field = "family",
                     .value = given.family,
                     .wrong = "has a name on this OS",
                     .remedy = "write the address in the form of its family"});
  }
  if (given.bytes.size() > room(where)) found.add(too_many(given.bytes.size(), room(where), 0));
  return found;
}

result<std::size_t> encode_unknown(const any_address& address, std::span<std::byte> out, abi where) {
  if (const auto found = validate_unknown(address, where); !found.empty()) return refused(found.front());
  const auto& given = *address.get_if<unknown>();
  const std::size_t size = wire::header_size + given.bytes.size();
  if (out.size() < size) return detail::no_room(out.size(), size);
  wire::writer io{out.data(), where};
  io.header(given.family, size);
  io.counted(bytes_field, given.bytes);
  return size;
}

void write_family(text::sink& out, std::uint16_t family, const resolver& names) {
  const auto constant = names.family_at(family);
  if (constant && is_constant(*constant))
    out.put(*constant);
  else
    text::write_decimal(out, family);
}

address_text format_unknown(const any_address& address, form how, const resolver& names) {
  const auto& given = *address.get_if<unknown>();
  address_text made;
  text::sink out{made.room()};
  if (how == form::tuple) {
    out.put('(');
    text::write_decimal(out, given.family);
    out.put(", ");
    text::write_bytes_repr(out, given.bytes);
    out.put(')');
  } else {
    out.put(prefix);
    write_family(out, given.family, names);
    out.put(':');
    for (const char c : given.bytes.view()) text::put_hex_byte(out, text::byte_of(c));
  }
  made.resize(out.view().size());
  return made;
}

}  // namespace

std::size_t room(abi where) {
  constexpr std::size_t storage = 128;
  return begins_with_length(where.system) ? unknown::capacity : storage - wire::header_size;
}

std::optional<unknown> unknown_of(std::uint16_t family, std::span<const std::byte> bytes) {
  const auto rest = bytes.subspan(wire::header_size);
  unknown address{.family = family};
  // bytes may be read as characters
  if (!address.bytes.append({reinterpret_cast<const char*>(rest.data()), rest.size()})) return std::nullopt;
  return address;
}

namespace {

/// True if the bytes are an address of that machine, without anything unusual.
bool is_address_of(const abi& where, std::span<const std::byte> bytes) {
  const auto family = detail::family_in(bytes, where);
  if (!family || rows_of(where.system, *family).empty()) return false;
  notes remarks;
  const auto read = decode(bytes, {.abi = where, .notes = &remarks});
  return read && remarks.empty() && validate(*read, where).empty();
}

/// Says of which machine the bytes may be: the first that fits.
void note_other_machine(std::span<const std::byte> bytes, const abi& where, notes& remarks) {
  abi other = where;
  other.order = where.order == byte_order::little ? byte_order::big : byte_order::little;
  if (is_address_of(other, bytes))
    return remarks.add({noted::other_byte_order, 0, static_cast<std::size_t>(other.order)});
  for (const os system : every_system) {
    if (system == where.system || !is_address_of({system, where.order, where.pointer_bits}, bytes)) continue;
    return remarks.add({noted::other_system, 0, static_cast<std::size_t>(system)});
  }
}

}  // namespace

namespace {

/// Where a length byte says how long the address is, it says whether it is cut.
void note_cut_unknown(std::span<const std::byte> bytes, const decode_options& options) {
  const std::size_t stated = begins_with_length(options.abi.system) ? std::to_integer<std::size_t>(bytes[0]) : 0;
  const bool is_stated = stated >= wire::header_size;
  if (is_stated && stated <= bytes.size()) return;
  detail::note_cut(bytes, {{}, is_stated ? stated - bytes.size() : 0}, options.notes);
}

}  // namespace

bool is_of_another_machine(std::span<const std::byte> bytes, const abi& where) {
  notes remarks;
  note_other_machine(bytes, where, remarks);
  return !remarks.empty();
}

result<any_address> decode_unknown(std::uint16_t family, std::span<const std::byte> bytes,
                                   const decode_options& options) {
  const std::size_t most = room(options.abi);
  const auto count = bytes.size() - wire::header_size;
  if (count > most) return refused(too_many(count, most, wire::header_size + most));
  if (options.cut) note_cut_unknown(bytes, options);
  if (options.notes && !options.cut) {
    detail::note_lengths(bytes, bytes.size(), options.abi, *options.notes);
    note_other_machine(bytes, options.abi, *options.notes);
  }
  return any_address{*unknown_of(family, bytes)};
}

result<any_address> parse_unknown(std::string_view text, form how, const resolver& names) {
  return how == form::text ? parse_text(text, names) : parse_tuple(text);
}

constexpr operations unknown_operations{
    .decode_native = nullptr,  // by decode_unknown, for it has no layout
    .decode = nullptr,
    .decode_cut = nullptr,
    .size = nullptr,
    .encode_native = [](const any_address& address,
                        std::span<std::byte> out) { return encode_unknown(address, out, native_abi); },
    .encode = encode_unknown,
    .validate = validate_unknown,
    .read_quickly = [](any_address&, std::string_view) { return false; },
    .parse = parse_unknown,
    .format = format_unknown,
    .format_to = [](std::span<char> out, const any_address& address, form how,
                    const resolver& names) { return forms::copy_text(out, format_unknown(address, how, names)); },
    .compare = [](const any_address& a, const any_address& b) -> std::strong_ordering {
      return *a.get_if<unknown>() <=> *b.get_if<unknown>();
    },
    .hash = [](const any_address& address) { return std::hash<unknown>{}(*address.get_if<unknown>()); },
    .write = nullptr,  // it is bytes already
};

}  // namespace sockfam::inline v0::any
