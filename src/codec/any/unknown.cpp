#include "any/unknown.h"

#include <limits>

#include "any/rows.h"
#include "forms/tuple_reader.h"
#include "text/hex.h"
#include "text/number.h"
#include "text/repr.h"
#include "text/sink.h"

namespace sockfam::inline v0::any {

namespace {

constexpr auto prefix = unknown_prefix;
constexpr static_text shape = "(family, bytes)";
constexpr field::integer<std::uint16_t> family_field{.name = "family"};
constexpr field::counted_bytes<unknown::capacity> bytes_field{.name = "bytes", .counter = ""};

result<any_address> parse_text(std::string_view text) {
  const auto colon = text.find(':', prefix.size());
  const auto number = text::parse_number(text.substr(prefix.size(), colon - prefix.size()));
  const auto whole = text.size() - prefix.size();
  if (!number || colon == std::string_view::npos) {
    return refused({.code = errc::syntax, .offset = prefix.size(), .length = whole, .remedy = "unknown:46:0a0b"});
  }
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
  const auto literal = text::read_literal(text);
  if (!literal) return refused(literal.error());
  forms::tuple_reader io{text, *literal, numbers_only(), shape};
  unknown address;
  io.elements(2, 2);
  io.item(family_field, address.family);
  io.item(bytes_field, address.bytes);
  if (io.failed()) return refused(io.why());
  return any_address{address};
}

}  // namespace

std::optional<unknown> unknown_of(std::uint16_t family, std::span<const std::byte> bytes) {
  const auto rest = bytes.subspan(wire::header_size);
  unknown address{.family = family};
  // bytes may be read as characters
  if (!address.bytes.append({reinterpret_cast<const char*>(rest.data()), rest.size()})) return std::nullopt;
  return address;
}

result<any_address> decode_unknown(std::uint16_t family, std::span<const std::byte> bytes,
                                   const decode_options& options) {
  const auto address = unknown_of(family, bytes);
  if (!address) {
    return refused({.code = errc::too_long,
                    .field = "bytes",
                    .offset = wire::header_size + unknown::capacity,
                    .value = bytes.size() - wire::header_size,
                    .max = unknown::capacity,
                    .remedy = "a sockaddr has 128 bytes at most; give its own bytes only"});
  }
  if (options.notes) detail::note_lengths(bytes, bytes.size(), options.where, *options.notes);
  return any_address{*address};
}

problems problems_of_unknown(const unknown& address, abi where) {
  problems found;
  const std::uint16_t max = begins_with_length(where.system) ? 255 : std::numeric_limits<std::uint16_t>::max();
  if (address.family > max) {
    found.add(reason{.code = errc::out_of_range, .field = "family", .value = address.family, .min = 0, .max = max});
  } else if (const auto rows = rows_of(where.system, address.family); !rows.empty()) {
    found.add(reason{.code = errc::bad_value,
                     .field = "family",
                     .value = address.family,
                     .wrong = "has a name on this OS",
                     .remedy = "write the address in the form of its family"});
  }
  return found;
}

result<std::size_t> encode_unknown(const unknown& address, std::span<std::byte> out, abi where) {
  if (const auto found = problems_of_unknown(address, where); !found.empty()) return refused(found.front());
  const std::size_t size = wire::header_size + address.bytes.size();
  if (out.size() < size) return refused(detail::no_room(out.size(), size));
  wire::writer io{out.data(), where};
  io.header(address.family, size);
  io.counted(bytes_field, address.bytes);
  return size;
}

address_text format_unknown(const unknown& address, form how) {
  address_text made;
  text::sink out{made.room()};
  if (how == form::tuple) {
    out.put('(');
    text::write_decimal(out, address.family);
    out.put(", ");
    text::write_bytes_repr(out, address.bytes);
    out.put(')');
  } else {
    out.put(prefix);
    text::write_decimal(out, address.family);
    out.put(':');
    for (const char c : address.bytes.view()) text::put_hex_byte(out, text::byte_of(c));
  }
  made.resize(out.view().size());
  return made;
}

result<any_address> parse_unknown(std::string_view text, form how) {
  return how == form::text ? parse_text(text) : parse_tuple(text);
}

}  // namespace sockfam::inline v0::any
