// Byte cursors that write and count. A family's `wire` function names its fields once, in wire order; these cursors
// write them or count them, those of wire_reader.h read them. Bytes are assembled, never copied over a struct: no
// alignment, no aliasing, no host order by accident.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sockfam/detail/copy.h>
#include <sockfam/detail/export.h>
#include <sockfam/detail/fields.h>
#include <sockfam/failure.h>
#include <sockfam/notes.h>

namespace sockfam::inline v0::wire {

/// Bytes before the first field: the family, or length and family. The same on every OS.
inline constexpr std::size_t header_size = 2;

/// The bytes in the other order.
template <class Bits>
SOCKFAM_INLINE constexpr Bits swapped(Bits bits) {
#if defined(__GNUC__)
  if constexpr (sizeof(Bits) == 2) return __builtin_bswap16(bits);
  if constexpr (sizeof(Bits) == 4) return __builtin_bswap32(bits);
  if constexpr (sizeof(Bits) == 8) return __builtin_bswap64(bits);
#endif
  Bits turned = 0;
  for (std::size_t i = 0; i < sizeof(Bits); ++i) {
    turned = static_cast<Bits>(turned << 4 << 4 | (bits >> 8 * i & 0xff));
  }
  return turned;
}

/// The bytes of a guid on the wire for those of its text, and back: the first three parts are reversed.
inline constexpr std::array<std::uint8_t, 16> guid_order{3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

/// A Bluetooth address as a number: the first byte of its text is the highest of 48 bits.
SOCKFAM_INLINE constexpr std::uint64_t bdaddr_number(const std::array<std::uint8_t, 6>& bytes) {
  std::uint64_t number = 0;
  for (const auto byte : bytes) number = number << 8 | byte;
  return number;
}
SOCKFAM_INLINE constexpr void bdaddr_from_number(std::array<std::uint8_t, 6>& bytes, std::uint64_t number) {
  for (std::size_t i = 0; i < 6; ++i) bytes[5 - i] = static_cast<std::uint8_t>(number >> 8 * i & 0xff);
}

/// The note for a number whose two bytes above the address are not zero.
constexpr note note_above_bdaddr(std::size_t offset, abi where) {
  return {noted::reserved_not_zero, offset + (where.order == byte_order::little ? 6 : 0), 2};
}

/// The type of a member on a system that does not have it.
SOCKFAM_INLINE constexpr void make_absent(const auto& f, auto& member) {
  if constexpr (requires { f.fallback; })
    member = f.fallback;
  else
    member = {};
}

template <class T>
SOCKFAM_INLINE constexpr void store(std::byte* at, T value, byte_order order) {
  const auto bits = static_cast<std::make_unsigned_t<T>>(value);
  if (std::is_constant_evaluated()) {
    for (std::size_t i = 0; i < sizeof(T); ++i) {
      const std::size_t shift = 8 * (order == byte_order::little ? i : sizeof(T) - 1 - i);
      at[i] = static_cast<std::byte>(bits >> shift & 0xffu);
    }
    return;
  }
  // g++ 12 does not make one store of two assembled bytes that are constant.
  const auto ordered = order == native_abi.order ? bits : swapped(bits);
  std::memcpy(at, &ordered, sizeof(T));
}

template <class T>
SOCKFAM_INLINE constexpr T load(const std::byte* at, byte_order order) {
  using bits_type = std::make_unsigned_t<T>;
  bits_type bits = 0;
  if (std::is_constant_evaluated()) {
    for (std::size_t i = 0; i < sizeof(T); ++i) {
      const std::size_t shift = 8 * (order == byte_order::little ? i : sizeof(T) - 1 - i);
      bits = static_cast<bits_type>(bits | static_cast<bits_type>(std::to_integer<bits_type>(at[i]) << shift));
    }
    return static_cast<T>(bits);
  }
  // g++ 12 makes one load of assembled bytes only for two of them; this is one load for any width.
  std::memcpy(&bits, at, sizeof(T));
  return static_cast<T>(order == native_abi.order ? bits : swapped(bits));
}

/// The fixed-width fields, defined once for every cursor: u16be, u32, i8 and so on. `Cursor` has `number<T>(order, …)`,
/// and `count<T>(order, …)` for the length of a member that stands in front of it or behind it.
template <class Cursor>
class numbers {
 public:
  SOCKFAM_INLINE constexpr void u8(const auto& f, auto& m) { self().template number<std::uint8_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void u16(const auto& f, auto& m) { self().template number<std::uint16_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void u32(const auto& f, auto& m) { self().template number<std::uint32_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void u64(const auto& f, auto& m) { self().template number<std::uint64_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void i8(const auto& f, auto& m) { self().template number<std::int8_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void i16(const auto& f, auto& m) { self().template number<std::int16_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void i32(const auto& f, auto& m) { self().template number<std::int32_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void u16be(const auto& f, auto& m) { self().template number<std::uint16_t>(big, f, m); }
  SOCKFAM_INLINE constexpr void u32be(const auto& f, auto& m) { self().template number<std::uint32_t>(big, f, m); }
  SOCKFAM_INLINE constexpr void u64be(const auto& f, auto& m) { self().template number<std::uint64_t>(big, f, m); }
  SOCKFAM_INLINE constexpr void u16le(const auto& f, auto& m) { self().template number<std::uint16_t>(little, f, m); }
  SOCKFAM_INLINE constexpr void u32le(const auto& f, auto& m) { self().template number<std::uint32_t>(little, f, m); }
  SOCKFAM_INLINE constexpr void u64le(const auto& f, auto& m) { self().template number<std::uint64_t>(little, f, m); }

  SOCKFAM_INLINE constexpr void tag_u8(static_text f, std::uint8_t n) { self().tag(host(), f, n); }
  SOCKFAM_INLINE constexpr void tag_u16(static_text f, std::uint16_t n) { self().tag(host(), f, n); }
  SOCKFAM_INLINE constexpr void tag_u32(static_text f, std::uint32_t n) { self().tag(host(), f, n); }
  SOCKFAM_INLINE constexpr void tag_u16be(static_text f, std::uint16_t n) { self().tag(big, f, n); }
  SOCKFAM_INLINE constexpr void tag_u32be(static_text f, std::uint32_t n) { self().tag(big, f, n); }
  SOCKFAM_INLINE constexpr void tag_u16le(static_text f, std::uint16_t n) { self().tag(little, f, n); }
  SOCKFAM_INLINE constexpr void tag_u32le(static_text f, std::uint32_t n) { self().tag(little, f, n); }
  SOCKFAM_INLINE constexpr void count_u8(const auto& f, auto& m) { self().template count<std::uint8_t>(host(), f, m); }
  SOCKFAM_INLINE constexpr void count_u16(const auto& f, auto& m) {
    self().template count<std::uint16_t>(host(), f, m);
  }
  SOCKFAM_INLINE constexpr void count_u32(const auto& f, auto& m) {
    self().template count<std::uint32_t>(host(), f, m);
  }
  SOCKFAM_INLINE constexpr void count_u64(const auto& f, auto& m) {
    self().template count<std::uint64_t>(host(), f, m);
  }
  SOCKFAM_INLINE constexpr void count_u16be(const auto& f, auto& m) { self().template count<std::uint16_t>(big, f, m); }
  SOCKFAM_INLINE constexpr void count_u32be(const auto& f, auto& m) { self().template count<std::uint32_t>(big, f, m); }
  SOCKFAM_INLINE constexpr void count_u64be(const auto& f, auto& m) { self().template count<std::uint64_t>(big, f, m); }
  SOCKFAM_INLINE constexpr void count_u16le(const auto& f, auto& m) {
    self().template count<std::uint16_t>(little, f, m);
  }
  SOCKFAM_INLINE constexpr void count_u32le(const auto& f, auto& m) {
    self().template count<std::uint32_t>(little, f, m);
  }
  SOCKFAM_INLINE constexpr void count_u64le(const auto& f, auto& m) {
    self().template count<std::uint64_t>(little, f, m);
  }

  SOCKFAM_INLINE constexpr void always_u8(static_text c, std::uint8_t n) { self().always(c, n); }
  SOCKFAM_INLINE constexpr void always_u16(static_text c, std::uint16_t n) { self().always(c, n); }
  SOCKFAM_INLINE constexpr void always_u32(static_text c, std::uint32_t n) { self().always(c, n); }

 private:
  static constexpr byte_order big = byte_order::big;
  static constexpr byte_order little = byte_order::little;
  SOCKFAM_INLINE constexpr Cursor& self() { return static_cast<Cursor&>(*this); }
  SOCKFAM_INLINE constexpr byte_order host() { return self().where().order; }
};

/// How many of the bytes are the address: on systems whose addresses begin with their length, as many as that says.
/// All of them where it says nothing that can be: less than a header, or more than there are.
constexpr std::size_t stated_size(std::span<const std::byte> bytes, os system) {
  if (!begins_with_length(system) || bytes.empty()) return bytes.size();
  const auto stated = std::to_integer<std::size_t>(bytes[0]);
  return stated < header_size || stated > bytes.size() ? bytes.size() : stated;
}

/// The bytes of the array that a list is in.
constexpr std::size_t list_size(const auto& list) { return list.capacity() * sizeof(*list.data()); }

/// Writes without checking for room: the caller has counted first.
class writer : public numbers<writer> {
 public:
  SOCKFAM_INLINE constexpr writer(std::byte* out, abi where) : begin_(out), at_(out), where_(where) {}
  SOCKFAM_INLINE constexpr abi where() const { return where_; }

  SOCKFAM_INLINE constexpr void header(std::uint16_t family, std::size_t total) {
    if (begins_with_length(where_.system)) {
      *at_++ = static_cast<std::byte>(total);
      *at_++ = static_cast<std::byte>(family);
    } else {
      store(at_, family, where_.order);
      at_ += 2;
    }
  }
  template <class T>
  SOCKFAM_INLINE constexpr void number(byte_order order, const auto& f, const auto& member) {
    if (!f.only.has(where_.system)) return;
    store(at_, static_cast<T>(member), order);
    at_ += sizeof(T);
  }
  template <class T>
  SOCKFAM_INLINE constexpr void tag(byte_order order, static_text, T value) {
    store(at_, value, order);
    at_ += sizeof(T);
  }
  template <class T>
  SOCKFAM_INLINE constexpr void always(static_text, T value) {
    store(at_, value, where_.order);
    at_ += sizeof(T);
  }
  SOCKFAM_INLINE constexpr void absent(const auto&, const auto&) {}
  SOCKFAM_INLINE constexpr void zone(const auto&, const auto&, const auto&, const auto&) {}
  SOCKFAM_INLINE constexpr void bytes(const auto&, const auto& member) {
    put(member.bytes.data(), member.bytes.size());
  }
  SOCKFAM_INLINE constexpr void bdaddr(const auto&, const auto& member) {
    for (std::size_t i = 0; i < 6; ++i) at_[i] = static_cast<std::byte>(member.bytes[5 - i]);
    at_ += 6;
  }
  SOCKFAM_INLINE constexpr void bdaddr64(const auto&, const auto& member) {
    store(at_, bdaddr_number(member.bytes), where_.order);
    at_ += 8;
  }
  SOCKFAM_INLINE constexpr void guid(const auto&, const auto& member) {
    for (std::size_t i = 0; i < 16; ++i) at_[i] = static_cast<std::byte>(member.bytes[guid_order[i]]);
    at_ += 16;
  }
  template <class T>
  SOCKFAM_INLINE constexpr void count(byte_order order, const auto&, const auto& member) {
    store(at_, static_cast<T>(member.size()), order);
    at_ += sizeof(T);
  }
  SOCKFAM_INLINE constexpr void counted(const auto&, const auto& member) { put(member.data(), member.size()); }
  SOCKFAM_INLINE constexpr void counted_in_array(const auto& f, const auto& member) { array(f, member); }
  SOCKFAM_INLINE constexpr void list(const auto&, const auto& member) {
    for (const auto& one : member) put(one.bytes.data(), one.bytes.size());
    pad(list_size(member) - member.size() * sizeof(*member.data()));
  }
  SOCKFAM_INLINE constexpr void array(const auto&, const auto& member) {
    put(member.data(), member.size());
    pad(member.capacity() - member.size());
  }
  SOCKFAM_INLINE constexpr void chars(const auto& f, const auto& member) {
    put(member.data(), member.size());
    repeat(f.padded == field::padding::blank ? std::byte{' '} : std::byte{0}, f.size - member.size());
  }
  SOCKFAM_INLINE constexpr void path(const auto& f, const auto& member) {
    put(member.data(), member.size());
    if (member.size() < f.room[where_.system]) pad(1);
  }
  SOCKFAM_INLINE constexpr void abstract_name(const auto&, const auto& member) {
    pad(1);
    put(member.data(), member.size());
  }
  SOCKFAM_INLINE constexpr void zeros() {}
  SOCKFAM_INLINE constexpr void pad(std::size_t count) { repeat(std::byte{0}, count); }
  SOCKFAM_INLINE constexpr void may_end() {}
  SOCKFAM_INLINE constexpr void fill(std::size_t size) {
    const auto used = static_cast<std::size_t>(at_ - begin_);
    if (used < size) pad(size - used);
  }

 private:
  SOCKFAM_INLINE constexpr void repeat(std::byte one, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) at_[i] = one;
    at_ += count;
  }
  template <class From>
  SOCKFAM_INLINE constexpr void put(const From* from, std::size_t count) {
    copy(at_, from, count);
    at_ += count;
  }

  std::byte* begin_;
  std::byte* at_;
  abi where_;
};

/// Counts what `writer` would write.
class sizer : public numbers<sizer> {
 public:
  explicit constexpr sizer(abi where) : where_(where) {}
  constexpr abi where() const { return where_; }
  constexpr std::size_t size() const { return size_; }

  template <class T>
  constexpr void number(byte_order, const auto& f, const auto&) {
    if (f.only.has(where_.system)) size_ += sizeof(T);
  }
  constexpr void tag(byte_order, static_text, auto value) { size_ += sizeof(value); }
  constexpr void always(static_text, auto value) { size_ += sizeof(value); }
  constexpr void absent(const auto&, const auto&) {}
  constexpr void zone(const auto&, const auto&, const auto&, const auto&) {}
  constexpr void bdaddr(const auto&, const auto&) { size_ += 6; }
  constexpr void bdaddr64(const auto&, const auto&) { size_ += 8; }
  constexpr void guid(const auto&, const auto&) { size_ += 16; }
  constexpr void bytes(const auto&, const auto& member) { size_ += member.bytes.size(); }
  template <class T>
  constexpr void count(byte_order, const auto&, const auto&) {
    size_ += sizeof(T);
  }
  constexpr void counted(const auto&, const auto& member) { size_ += member.size(); }
  constexpr void counted_in_array(const auto&, const auto& member) { size_ += member.capacity(); }
  constexpr void list(const auto&, const auto& member) { size_ += list_size(member); }
  constexpr void array(const auto&, const auto& member) { size_ += member.capacity(); }
  constexpr void chars(const auto& f, const auto&) { size_ += f.size; }
  constexpr void path(const auto& f, const auto& member) {
    size_ += member.size() + (member.size() < f.room[where_.system] ? 1 : 0);
  }
  constexpr void abstract_name(const auto&, const auto& member) { size_ += 1 + member.size(); }
  constexpr void zeros() {}
  constexpr void pad(std::size_t count) { size_ += count; }
  constexpr void may_end() {}
  constexpr void fill(std::size_t size) { size_ = size_ < size ? size : size_; }

 private:
  abi where_;
  std::size_t size_ = header_size;
};

/// Finds out whether a reader may refuse bytes whose header is right and whose content is of the variant.
class refusal_finder : public numbers<refusal_finder> {
 public:
  bool may_refuse = false;

  constexpr abi where() const { return native_abi; }
  template <class T>
  constexpr void number(byte_order, const auto&, const auto&) {
    may_refuse = true;
  }
  constexpr void tag(byte_order, static_text, auto) { may_refuse = true; }
  constexpr void always(static_text, auto) { may_refuse = true; }
  constexpr void absent(const auto&, const auto&) { may_refuse = true; }
  constexpr void zone(const auto&, const auto&, const auto&, const auto&) {}
  constexpr void bdaddr(const auto&, const auto&) { may_refuse = true; }
  constexpr void bdaddr64(const auto&, const auto&) { may_refuse = true; }
  constexpr void guid(const auto&, const auto&) { may_refuse = true; }
  constexpr void bytes(const auto&, const auto&) { may_refuse = true; }
  template <class T>
  constexpr void count(byte_order, const auto&, const auto&) {
    may_refuse = true;
  }
  constexpr void counted_in_array(const auto&, const auto&) { may_refuse = true; }
  constexpr void list(const auto&, const auto&) { may_refuse = true; }
  constexpr void array(const auto&, const auto&) { may_refuse = true; }
  constexpr void counted(const auto&, const auto&) { may_refuse = true; }
  constexpr void chars(const auto&, const auto&) { may_refuse = true; }
  constexpr void path(const auto&, const auto&) {}
  constexpr void abstract_name(const auto&, const auto&) {}
  constexpr void zeros() {}
  constexpr void pad(std::size_t) { may_refuse = true; }
  constexpr void may_end() { may_refuse = true; }
  constexpr void fill(std::size_t) { may_refuse = true; }
};

}  // namespace sockfam::inline v0::wire
