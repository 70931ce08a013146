// The byte cursor that reads: bytes whose length has been checked, or any bytes.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sockfam/detail/checks.h>
#include <sockfam/detail/wire.h>

namespace sockfam::inline v0::wire {

/// Which bytes a reader is given.
enum class input : std::uint8_t {
  complete,  ///< of a fixed layout, at least as many as it has: only loads remain
  any,       ///< truncated, over-long, garbage: the first failure is kept, and then nothing more is done
  cut,       ///< the first part of an address: what does not reach into it has its default
};

/// The first field of a cut address that is not there as a whole.
struct missing_field {
  static_text name{};
  std::size_t count = 0;  ///< how many of its bytes; 0 if its length is not known
};

/// Never reads beyond the bytes. What an OS does not have becomes its default.
template <input Input>
class reader : public numbers<reader<Input>> {
  static constexpr bool is_checked = Input != input::complete;
  static constexpr bool is_cut = Input == input::cut;
  static constexpr static_text padding = "the padding";

 public:
  SOCKFAM_INLINE constexpr reader(std::span<const std::byte> bytes, abi where, notes* notes)
      : begin_(bytes.data()),
        size_(bytes.size()),
        at_(is_checked && bytes.size() < header_size ? bytes.size() : header_size),
        where_(where),
        notes_(notes) {}
  SOCKFAM_INLINE constexpr abi where() const { return where_; }
  constexpr bool failed() const { return why_.has_value(); }
  constexpr const failure& why() const { return *why_; }
  constexpr std::size_t at() const { return at_; }
  /// Of a cut address.
  constexpr const missing_field* missing() const { return is_missing_ ? &missing_ : nullptr; }

  template <class T>
  SOCKFAM_INLINE constexpr void number(byte_order order, const auto& f, auto& member) {
    if (!f.only.has(where_.system)) {
      member = f.fallback;
      return;
    }
    const auto* from = take(sizeof(T), f.name);
    if (from) member = static_cast<std::remove_reference_t<decltype(member)>>(load<T>(from, order));
  }
  template <class T>
  SOCKFAM_INLINE constexpr void tag(byte_order, static_text name, T) {
    take(sizeof(T), name);
  }
  template <class T>
  SOCKFAM_INLINE constexpr void always(static_text name, T value) {
    const auto* from = take(sizeof(T), name);
    // Of complete bytes they have been compared before anything was read.
    if (is_checked && from && load<T>(from, where_.order) != value) {
      fail(another_constant(name, load<T>(from, where_.order), value, sizeof(T)));
    }
  }
  SOCKFAM_INLINE constexpr void absent(const auto& f, auto& member) { make_absent(f, member); }
  /// The zone that is inside a link-local address goes where it belongs.
  SOCKFAM_INLINE constexpr void zone(const auto&, auto& host, const auto&, std::uint32_t& scope) {
    if (has_kame_zones(where_.system)) take_kame_zone(host, scope);
  }
  SOCKFAM_INLINE constexpr void bdaddr(const auto& f, auto& member) {
    const auto* from = take(6, f.name);
    for (std::size_t i = 0; from && i < 6; ++i) member.bytes[5 - i] = std::to_integer<std::uint8_t>(from[i]);
  }
  SOCKFAM_INLINE constexpr void bdaddr64(const auto& f, auto& member) {
    const auto* from = take(8, f.name);
    if (!from) return;
    const auto number = load<std::uint64_t>(from, where_.order);
    bdaddr_from_number(member.bytes, number);
    if (notes_ && number >> 48 != 0) notes_->add(note_above_bdaddr(at_ - 8, where_));
  }
  SOCKFAM_INLINE constexpr void guid(const auto& f, auto& member) {
    const auto* from = take(16, f.name);
    for (std::size_t i = 0; from && i < 16; ++i) {
      member.bytes[guid_order[i]] = std::to_integer<std::uint8_t>(from[i]);
    }
  }
  SOCKFAM_INLINE constexpr void bytes(const auto& f, auto& member) {
    const auto* from = take(member.bytes.size(), f.name);
    if (from) copy(member.bytes.data(), from, member.bytes.size());
  }
  /// The length of a member, which is kept in it until its bytes come, or says where those end that were read.
  template <class T>
  constexpr void count(byte_order order, const auto& f, auto& member) {
    const auto* from = take(sizeof(T), f.counter);
    if (!from) return;
    const std::uint64_t given = load<T>(from, order);
    if (given > member.capacity()) {
      reason why = too_many(f);
      why.field = f.name;
      why.offset = at_ - sizeof(T);
      why.value = given;
      why.max = member.capacity();
      return fail(why);
    }
    member.resize(static_cast<std::size_t>(given));
    if (array_ == 0) return;
    note_if_not_zero({begin_ + array_ + member.size(), member.capacity() - member.size()});
    array_ = 0;
  }
  constexpr void counted(const auto& f, auto& member) {
    if constexpr (is_cut) return assign(member, take_part(member.size(), f.name));
    // Where an address may end, it may not end before bytes that it has counted.
    const std::size_t size = failed() ? 0 : member.size();
    const bool might_end = std::exchange(may_end_, may_end_ && size == 0);
    const auto* from = take(size, f.name);
    assign(member, {from, from ? size : 0});
    may_end_ = might_end;
  }
  /// In an array of a fixed length.
  constexpr void counted_in_array(const auto& f, auto& member) {
    if constexpr (is_cut) {
      const auto part = take_part(member.capacity(), f.name);
      return assign(member, part.first(std::min(part.size(), member.size())));
    }
    const auto* from = take(member.capacity(), f.name);
    const std::size_t size = from ? member.size() : 0;
    if (from) note_if_not_zero({from + size, member.capacity() - size});
    assign(member, {from, size});
  }
  /// Values in an array of a fixed length, as many as have been counted. Where an address may end, it may end inside of
  /// the array, behind these.
  template <class T, std::size_t Count>
  constexpr void list(const field::value_list<T, Count>& f, bounded_list<T, Count>& member) {
    if constexpr (is_cut) return assign(member, take_part(list_size(member), f.name));
    const bool is_short = is_checked && may_end_ && left() < list_size(member);
    const std::size_t size = is_short ? std::max(left(), member.size() * sizeof(T)) : list_size(member);
    const bool might_end = std::exchange(may_end_, false);
    const auto* from = take(size, f.name);
    assign(member, {from, from ? size : 0});
    may_end_ = might_end;
  }
  /// The same, where its length follows.
  constexpr void array(const auto& f, auto& member) {
    if (is_cut && left() < member.capacity()) return assign(member, take_part(member.capacity(), f.name));
    const auto* from = take(member.capacity(), f.name);
    assign(member, {from, from ? member.capacity() : 0});
    array_ = from ? at_ - member.capacity() : 0;
  }
  constexpr void chars(const auto& f, auto& member) {
    if constexpr (is_cut) return assign_unpadded(f, member, take_part(f.size, f.name));
    // An address may end inside a name: the kernel reads what is there and adds the NUL itself.
    const auto count = is_checked && left() < f.size ? (left() < f.least ? f.least : left()) : f.size;
    const auto* from = take(count, f.name);
    if (from) assign_unpadded(f, member, {from, count});
  }
  SOCKFAM_INLINE constexpr void path(const auto& f, auto& member) {
    const std::size_t room = f.room[where_.system];
    // The address is often given with all the room that it was read into, and its length byte alone says its end.
    const std::size_t end = stated_size({begin_, size_}, where_.system);
    const auto from = take_up_to(std::min(room, end - std::min(end, at_)));
    assign_until_nul(member, from);
    if (is_cut && member.size() == from.size() && member.size() < room) miss_rest(f.name);
    // A path that fills sun_path: Linux counts its NUL after the struct (unix(7), BUGS).
    if (member.size() == room && at_ < size_ && begin_[at_] == std::byte{0}) ++at_;
  }
  SOCKFAM_INLINE constexpr void abstract_name(const auto& f, auto& member) {
    take(1, f.name);
    assign(member, take_up_to(f.room[where_.system] - std::size_t{1}));
    if (is_cut && member.size() < f.room[where_.system] - std::size_t{1}) miss_rest(f.name);
  }
  SOCKFAM_INLINE constexpr void zeros() {
    const auto from = take_up_to(size_);
    note_if_not_zero(from);
    if (is_cut && from.empty()) miss_rest({});
  }
  SOCKFAM_INLINE constexpr void pad(std::size_t count) {
    if (is_checked && !is_cut && may_end_ && left() < count) count = left();
    const auto* from = take(count, padding);
    if (notes_ && from) note_if_not_zero({from, count});
  }
  SOCKFAM_INLINE constexpr void may_end() { may_end_ = true; }
  SOCKFAM_INLINE constexpr void fill(std::size_t size) {
    if (at_ < size) pad(size - at_);
  }

 private:
  constexpr std::size_t left() const { return size_ - at_; }

  /// The next bytes; null if there are none to take, or the address ends inside or before them, which is kept.
  SOCKFAM_INLINE constexpr const std::byte* take(std::size_t count, static_text name) {
    if constexpr (is_cut) {
      const auto from = take_whole(count, name);
      return from.empty() ? nullptr : from.data();
    }
    if constexpr (is_checked) return take_checked(count, name);
    at_ += count;
    return begin_ + (at_ - count);
  }
  constexpr const std::byte* take_checked(std::size_t count, static_text name) {
    if (failed() || count == 0 || (may_end_ && left() == 0)) return nullptr;
    if (left() < count) {
      fail({.code = errc::too_short, .field = name, .offset = size_, .value = left(), .min = count});
      return nullptr;
    }
    at_ += count;
    return begin_ + (at_ - count);
  }
  /// Of a cut address: all of the next bytes, or none if some of them are missing.
  constexpr std::span<const std::byte> take_whole(std::size_t count, static_text name) {
    const auto part = take_part(count, name);
    return part.size() == count ? part : std::span<const std::byte>{};
  }
  /// Of a cut address: those of the next bytes that are there.
  constexpr std::span<const std::byte> take_part(std::size_t count, static_text name) {
    const auto part = take_up_to(count);
    if (part.size() < count) miss(name, count - part.size());
    return part;
  }
  /// Padding is only named where no field is missing behind it.
  constexpr void miss(static_text name, std::size_t count) {
    if (is_missing_ && (missing_.name != padding || name == padding)) return;
    is_missing_ = true;
    missing_ = {name, count};
  }
  /// Of a field that takes the rest of the address: it is there where the length byte says that the address ends.
  constexpr void miss_rest(static_text name) {
    const std::size_t stated = begins_with_length(where_.system) ? std::to_integer<std::size_t>(begin_[0]) : 0;
    if (stated < header_size)
      miss(name, 0);
    else if (stated > size_)
      miss(name, stated - size_);
  }
  SOCKFAM_INLINE constexpr std::span<const std::byte> take_up_to(std::size_t count) {
    if (failed()) return {};
    if (left() < count) count = left();
    at_ += count;
    return {begin_ + (at_ - count), count};
  }
  /// As many values as it has already, if there are so many.
  template <class T, std::size_t Count>
  constexpr void assign(bounded_list<T, Count>& member, std::span<const std::byte> from) {
    member.resize(std::min(member.size(), from.size() / sizeof(T)));
    for (auto& one : member) {
      copy(one.bytes.data(), from.data(), sizeof(T));
      from = from.subspan(sizeof(T));
    }
    note_if_not_zero(from);
  }
  template <class Text>
  SOCKFAM_INLINE static constexpr void assign(Text& member, std::span<const std::byte> from) {
    member.clear();
    if (std::is_constant_evaluated()) {
      char buffer[Text::capacity()]{};
      copy(buffer, from.data(), from.size());
      member.append({buffer, from.size()});
    } else {
      member.append({reinterpret_cast<const char*>(from.data()), from.size()});
    }
  }
  template <class Text>
  SOCKFAM_INLINE constexpr void assign_unpadded(const auto& f, Text& member, std::span<const std::byte> from) {
    if (f.padded == field::padding::nul) return assign_until_nul(member, from);
    while (!from.empty() && from.back() == std::byte{' '}) from = from.first(from.size() - 1);
    assign(member, from);
  }
  template <class Text>
  SOCKFAM_INLINE constexpr void assign_until_nul(Text& member, std::span<const std::byte> from) {
    const auto size = length_until_nul(from);
    assign(member, from.first(size));
    if (notes_) note_if_not_zero(from.subspan(size));
  }
  SOCKFAM_INLINE static constexpr std::size_t length_until_nul(std::span<const std::byte> from) {
    std::size_t size = 0;
    if (std::is_constant_evaluated()) {
      while (size < from.size() && from[size] != std::byte{0}) ++size;
      return size;
    }
    const auto* nul = from.empty() ? nullptr : std::memchr(from.data(), 0, from.size());
    return nul ? static_cast<std::size_t>(static_cast<const std::byte*>(nul) - from.data()) : from.size();
  }
  static constexpr void take_kame_zone(ipv6& host, std::uint32_t& scope) {
    const std::uint32_t inside = checks::kame_zone(host);
    if (inside == 0 || (scope != 0 && scope != inside)) return;
    scope = inside;
    host.bytes[2] = host.bytes[3] = 0;
  }
  constexpr void note_if_not_zero(std::span<const std::byte> from) {
    for (const auto byte : from) {
      if (byte == std::byte{0}) continue;
      if (notes_) notes_->add({noted::reserved_not_zero, static_cast<std::size_t>(from.data() - begin_), from.size()});
      return;
    }
  }
  constexpr reason another_constant(static_text name, std::uint32_t found, std::uint32_t value,
                                    std::size_t size) const {
    return {.code = errc::bad_value,
            .field = name,
            .offset = at_ - size,
            .length = size,
            .value = found,
            .min = value,
            .max = value,
            .wrong = "is not the value that such an address holds there",
            .remedy = "check that the bytes belong to this family"};
  }
  template <class T, std::size_t Count>
  static constexpr reason too_many(const field::value_list<T, Count>&) {
    return {.code = errc::arity};
  }
  static constexpr reason too_many(const auto&) {
    return {.code = errc::too_long, .remedy = "give a length that the field can hold"};
  }
  constexpr void fail(const reason& why) {
    if (!failed()) why_ = why;
  }

  const std::byte* begin_;
  std::size_t size_;
  std::size_t at_;
  abi where_;
  notes* notes_;
  // Of any bytes only.
  std::size_t array_ = 0;  ///< where an array began whose counter is still to come
  bool may_end_ = false;
  std::optional<failure> why_{};
  bool is_missing_ = false;
  missing_field missing_{};  ///< of a cut address only
};

}  // namespace sockfam::inline v0::wire
