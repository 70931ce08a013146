// The implementation of encode, decode and validate: templates over a family's description.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include <sockfam/abi.h>
#include <sockfam/detail/checks.h>
#include <sockfam/detail/description.h>
#include <sockfam/detail/wire.h>
#include <sockfam/detail/wire_reader.h>
#include <sockfam/notes.h>
#include <sockfam/problems.h>
#include <sockfam/result.h>

namespace sockfam::inline v0::detail {

struct problem_collector {
  abi where;
  problems found{};
  constexpr void operator()(const auto& f, const auto& member) {
    if (!checks::fine(f, member, where)) found.add(checks::problem(f, member, where));
  }
  constexpr void at_least(const auto& f, const auto& greater, const auto&, const auto& lesser) {
    if (greater >= lesser) return;
    found.add(reason{.code = errc::out_of_range, .field = f.name, .value = greater, .min = lesser, .max = f.max});
  }
  constexpr void tag(std::string_view, std::int64_t) {}
};

constexpr reason not_here(static_text family) {
  return {.code = errc::not_on_this_os,
          .field = family,
          .wrong = "does not exist on this OS",
          .remedy = "choose an OS that has it"};
}

/// An abi as a number. As a constant it is made where it is needed; a struct would be assembled in memory, on every
/// path.
enum class packed_abi : std::uint32_t {};
SOCKFAM_INLINE constexpr packed_abi packed(abi where) {
  return static_cast<packed_abi>(static_cast<std::uint32_t>(where.system) |
                                 static_cast<std::uint32_t>(where.order) << 8 |
                                 static_cast<std::uint32_t>(where.pointer_bits) << 16);
}
SOCKFAM_INLINE constexpr abi unpacked(packed_abi packed) {
  const auto bits = static_cast<std::uint32_t>(packed);
  return {static_cast<os>(bits & 0xff), static_cast<byte_order>(bits >> 8 & 0xff),
          static_cast<std::uint8_t>(bits >> 16 & 0xff)};
}

/// Out of line, as is all that explains a refusal: encode and decode need no room for it on their stack.
SOCKFAM_COLD constexpr result<std::size_t> no_room(std::size_t room, std::size_t size) {
  return refused({.code = errc::too_short,
                  .offset = room,
                  .value = room,
                  .min = size,
                  .wrong = "the buffer is too small",
                  .remedy = either(size <= 128, "give a buffer of 128 bytes", "give a buffer of 255 bytes")});
}

template <address_type T>
SOCKFAM_COLD constexpr problems problems_of(const T& address, abi where) {
  problem_collector collect{where};
  if (description<T>::number[where.system] == 0)
    collect.found.add(not_here(description<T>::title));
  else
    description<T>::members(collect, address);
  return collect.found;
}

/// Why encode refuses the value.
template <class Result, address_type T>
SOCKFAM_COLD constexpr Result not_encoded(const T& address, packed_abi where) {
  return refused(problems_of(address, unpacked(where)).front());
}

template <address_type T>
SOCKFAM_INLINE constexpr bool acceptable(const T& address, abi where) {
  if (description<T>::number[where.system] == 0) return false;
  checks::all_fine check{where};
  description<T>::members(check, address);
  return check.ok;
}

template <address_type T>
SOCKFAM_INLINE constexpr std::size_t encoded_size(const T& address, abi where) {
  if constexpr (description<T>::fixed) {
    return description<T>::size[where.system];
  } else {
    wire::sizer count{where};
    description<T>::wire(count, address);
    return count.size();
  }
}

/// Writes a value that is acceptable; `out` has room for its size.
template <address_type T>
SOCKFAM_INLINE constexpr void write(const T& address, std::byte* out, std::size_t size, abi where) {
  wire::writer io{out, where};
  io.header(static_cast<std::uint16_t>(description<T>::number[where.system]), size);
  description<T>::wire(io, address);
}

/// The family number in the bytes; nothing if they are too short to have one.
constexpr std::optional<std::uint16_t> family_in(std::span<const std::byte> bytes, abi where) {
  if (bytes.size() < wire::header_size) return std::nullopt;
  if (begins_with_length(where.system)) return std::to_integer<std::uint16_t>(bytes[1]);
  return wire::load<std::uint16_t>(bytes.data(), where.order);
}

constexpr content content_of(std::span<const std::byte> bytes, os system) {
  if (wire::stated_size(bytes, system) <= wire::header_size) return content::empty;
  return bytes[wire::header_size] == std::byte{0} ? content::nul_first : content::text;
}

/// The number that tells the variant; nothing if the bytes end before it or in it.
SOCKFAM_INLINE constexpr std::optional<std::uint32_t> tag_in(std::span<const std::byte> bytes, const tag_place& place,
                                                             byte_order host) {
  if (bytes.size() < place.offset + place.size) return std::nullopt;
  const byte_order order = place.order == field_order::big      ? byte_order::big
                           : place.order == field_order::little ? byte_order::little
                                                                : host;
  const std::byte* at = bytes.data() + place.offset;
  if (place.size == 1) return std::to_integer<std::uint32_t>(*at);
  return place.size == 2 ? wire::load<std::uint16_t>(at, order) : wire::load<std::uint32_t>(at, order);
}

/// True if the content found is one of those wanted.
constexpr bool means(content wanted, content found) {
  return (static_cast<unsigned>(wanted) & static_cast<unsigned>(found)) != 0;
}

template <address_type T>
constexpr bool holds_variant(std::span<const std::byte> bytes, abi where) {
  using d = description<T>;
  if constexpr (requires { d::tag; }) {
    return tag_in(bytes, d::tag_at, where.order).value_or(d::tag) == d::tag;
  } else if constexpr (requires { d::begins; }) {
    return means(d::begins[where.system], content_of(bytes, where.system));
  } else {
    return true;
  }
}

/// True if the constant bytes have their values, as far as the bytes reach.
template <address_type T>
SOCKFAM_INLINE constexpr bool holds_constants(std::span<const std::byte> bytes, abi where) {
  using d = description<T>;
  if constexpr (requires { d::always; }) {
    for (const auto& one : d::always) {
      if (bytes.size() < one.offset + one.size) return true;
      std::uint32_t found = 0;
      for (std::size_t i = 0; i < one.size; ++i) {
        const auto at = one.offset + (where.order == byte_order::big ? i : one.size - 1 - i);
        found = found << 8 | std::to_integer<std::uint32_t>(bytes[at]);
      }
      if (found != one.value) return false;
    }
  }
  return true;
}

constexpr reason no_header(std::size_t size) {
  return {.code = errc::too_short,
          .field = "family",
          .offset = size,
          .value = size,
          .min = wire::header_size,
          .wrong = either(size == 0, "the address has no bytes", ""),
          .remedy = "give at least the family"};
}

/// True if the header is that of this type.
template <address_type T>
SOCKFAM_INLINE constexpr bool is_right_header(std::span<const std::byte> bytes, abi where) {
  const std::uint16_t family = description<T>::number[where.system];
  return family != 0 && bytes.size() >= wire::header_size && family_in(bytes, where) == family &&
         holds_variant<T>(bytes, where);
}

/// Why it is not.
template <address_type T>
SOCKFAM_COLD constexpr result<void> wrong_header(std::span<const std::byte> bytes, packed_abi packed) {
  const abi where = unpacked(packed);
  if (description<T>::number[where.system] == 0) return refused(not_here(description<T>::title));
  const auto family = family_in(bytes, where);
  if (!family) return refused(no_header(bytes.size()));
  if (*family != description<T>::number[where.system]) {
    return refused({.code = errc::no_such_family,
                    .field = "family",
                    .value = *family,
                    .wrong = "belongs to another address type",
                    .remedy = "decode the bytes as any_address"});
  }
  return refused({.code = errc::no_such_variant,
                  .field = description<T>::title,
                  .offset = wire::header_size,
                  .wrong = "is not the variant of the bytes",
                  .remedy = "decode the bytes as any_address"});
}

constexpr void note_lengths(std::span<const std::byte> bytes, std::size_t read, abi where, notes& notes) {
  if (begins_with_length(where.system) && std::to_integer<std::size_t>(bytes[0]) != bytes.size()) {
    notes.add({noted::length_byte_differs, 0, std::to_integer<std::size_t>(bytes[0])});
  }
  if (read < bytes.size()) notes.add({noted::trailing_bytes, read, bytes.size() - read});
}

/// True if the bytes are a whole sockaddr of this type, whose layout is fixed: then only loads remain.
template <address_type T>
SOCKFAM_INLINE constexpr bool is_complete(std::span<const std::byte> bytes, abi where) {
  using d = description<T>;
  const std::uint16_t family = d::number[where.system];
  return family != 0 && bytes.size() >= d::size[where.system] && family_in(bytes, where) == family &&
         holds_variant<T>(bytes, where) && holds_constants<T>(bytes, where);
}

/// Into a new value, which has no meaning if the bytes are refused.
template <address_type T>
SOCKFAM_INLINE constexpr result<void> decode_in_place(T& address, std::span<const std::byte> bytes, abi where,
                                                      notes* notes) {
  if (!is_right_header<T>(bytes, where)) [[unlikely]]
    return wrong_header<T>(bytes, packed(where));
  wire::reader<wire::input::any> io{bytes, where, notes};
  description<T>::wire(io, address);
  if (io.failed()) [[unlikely]]
    return refused(io.why());
  if (notes) note_lengths(bytes, io.at(), where, *notes);
  return {};
}

/// Notes that an address is cut, and where.
constexpr void note_cut(std::span<const std::byte> bytes, const wire::missing_field& missing, notes* notes) {
  if (notes) notes->add({noted::cut, bytes.size(), missing.count, missing.name});
}

/// The same of bytes that may end early. What is missing stays as it is in the new value.
template <address_type T>
constexpr result<void> decode_cut(T& address, std::span<const std::byte> bytes, abi where, notes* notes) {
  if (!is_right_header<T>(bytes, where)) return wrong_header<T>(bytes, packed(where));
  wire::reader<wire::input::cut> io{bytes, where, notes};
  description<T>::wire(io, address);
  if (io.failed()) return refused(io.why());
  if (io.missing())
    note_cut(bytes, *io.missing(), notes);
  else if (notes)
    note_lengths(bytes, io.at(), where, *notes);
  return {};
}

/// Of a type that is all path or name, bytes with the right header are never refused, and all of it is written.
template <address_type T>
constexpr bool is_always_read() {
  if constexpr (requires { description<T>::begins; }) {
    T address{};
    wire::refusal_finder find;
    description<T>::wire(find, address);
    return !find.may_refuse;
  }
  return false;
}

/// Otherwise into a value of its own, so that the caller's stays as it is if the bytes are refused.
template <address_type T>
SOCKFAM_INLINE constexpr result<void> decode_carefully(T& into, std::span<const std::byte> bytes, abi where,
                                                       notes* notes) {
  if constexpr (is_always_read<T>()) {
    return decode_in_place(into, bytes, where, notes);
  } else {
    T address{};
    const auto done = decode_in_place(address, bytes, where, notes);
    if (done) into = address;
    return done;
  }
}

/// Of a fixed layout only what is refused, or ends early.
template <address_type T>
SOCKFAM_COLD constexpr result<void> decode_rare(T& into, std::span<const std::byte> bytes, packed_abi where,
                                                notes* notes) {
  return decode_carefully(into, bytes, unpacked(where), notes);
}

/// Reads the bytes if that takes loads only. False, and nothing read, if they must be read carefully.
template <address_type T>
SOCKFAM_INLINE constexpr bool decode_complete(T& into, std::span<const std::byte> bytes, abi where, notes* notes) {
  using d = description<T>;
  if constexpr (d::fixed) {
    if (is_complete<T>(bytes, where)) [[likely]] {
      wire::reader<wire::input::complete> io{bytes, where, notes};
      d::wire(io, into);
      if (notes) note_lengths(bytes, d::size[where.system], where, *notes);
      return true;
    }
  }
  return false;
}

/// Writes a value that is acceptable into room that suffices; returns the number of bytes.
template <address_type T>
struct write_of {
  const T& address;
  abi where;
  SOCKFAM_INLINE constexpr std::size_t operator()(std::span<std::byte> room) const {
    const std::size_t size = encoded_size(address, where);
    write(address, room.data(), size, where);
    return size;
  }
};

}  // namespace sockfam::inline v0::detail
