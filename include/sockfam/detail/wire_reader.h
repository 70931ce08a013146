// Byte cursors that read: one for bytes whose length has been checked, and one for any bytes.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sockfam/detail/wire.h>

namespace sockfam::inline v0::wire {

/// Reads a fixed layout whose size has already been checked against the bytes: only loads remain.
class trusting_reader : public numbers<trusting_reader> {
 public:
  SOCKFAM_INLINE constexpr trusting_reader(const std::byte* bytes, abi where, notes* notes)
      : begin_(bytes), at_(bytes + header_size), where_(where), notes_(notes) {}
  SOCKFAM_INLINE constexpr abi where() const { return where_; }

  template <class T>
  SOCKFAM_INLINE constexpr void number(byte_order order, const auto& f, auto& member) {
    if (!f.only.has(where_.system)) {
      member = f.fallback;
      return;
    }
    member = static_cast<std::remove_reference_t<decltype(member)>>(load<T>(at_, order));
    at_ += sizeof(T);
  }
  SOCKFAM_INLINE constexpr void tag_u8(static_text, std::uint8_t) { ++at_; }
  SOCKFAM_INLINE constexpr void always(static_text, auto value) { at_ += sizeof(value); }
  SOCKFAM_INLINE constexpr void absent(const auto& f, auto& member) { make_absent(f, member); }
  SOCKFAM_INLINE constexpr void bdaddr(const auto&, auto& member) {
    for (std::size_t i = 0; i < 6; ++i) member.bytes[5 - i] = std::to_integer<std::uint8_t>(at_[i]);
    at_ += 6;
  }
  SOCKFAM_INLINE constexpr void bdaddr64(const auto&, auto& member) {
    const auto number = load<std::uint64_t>(at_, where_.order);
    bdaddr_from_number(member.bytes, number);
    if (notes_ && number >> 48 != 0) notes_->add(note_above_bdaddr(static_cast<std::size_t>(at_ - begin_), where_));
    at_ += 8;
  }
  SOCKFAM_INLINE constexpr void guid(const auto&, auto& member) {
    for (std::size_t i = 0; i < 16; ++i) member.bytes[guid_order[i]] = std::to_integer<std::uint8_t>(at_[i]);
    at_ += 16;
  }
  SOCKFAM_INLINE constexpr void bytes(const auto&, auto& member) {
    copy(member.bytes.data(), at_, member.bytes.size());
    at_ += member.bytes.size();
  }
  constexpr void chars(const auto& f, auto& member) {
    std::size_t size = 0;
    while (size < f.size && at_[size] != std::byte{0}) ++size;
    char buffer[std::remove_cvref_t<decltype(f)>::size]{};
    copy(buffer, at_, size);
    member.clear();
    member.append({buffer, size});
    at_ += size;
    if (size < f.size) pad(f.size - size);
  }
  SOCKFAM_INLINE constexpr void pad(std::size_t count) {
    if (notes_) note_reserved(count);
    at_ += count;
  }
  SOCKFAM_INLINE constexpr void may_end() {}
  SOCKFAM_INLINE constexpr void fill(std::size_t size) {
    const auto used = static_cast<std::size_t>(at_ - begin_);
    if (used < size) pad(size - used);
  }

 private:
  constexpr void note_reserved(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      if (at_[i] == std::byte{0}) continue;
      notes_->add({noted::reserved_not_zero, static_cast<std::size_t>(at_ - begin_), count});
      return;
    }
  }

  const std::byte* begin_;
  const std::byte* at_;
  abi where_;
  notes* notes_;
};

/// Reads any bytes: truncated, over-long, garbage. Never reads beyond the span; remembers the first failure and then
/// does nothing more.
class careful_reader : public numbers<careful_reader> {
 public:
  constexpr careful_reader(std::span<const std::byte> bytes, abi where, notes* notes)
      : bytes_(bytes), at_(std::min(header_size, bytes.size())), where_(where), notes_(notes) {}
  constexpr abi where() const { return where_; }
  constexpr bool failed() const { return failed_; }
  constexpr const failure& why() const { return why_; }
  constexpr std::size_t at() const { return at_; }

  template <class T>
  constexpr void number(byte_order order, const auto& f, auto& member) {
    if (!f.only.has(where_.system)) return;
    const auto from = take(sizeof(T), f.name);
    if (!from.empty()) member = static_cast<std::remove_reference_t<decltype(member)>>(load<T>(from.data(), order));
  }
  constexpr void tag_u8(static_text name, std::uint8_t) { take(1, name); }
  template <class T>
  constexpr void always(static_text name, T value) {
    const auto from = take(sizeof(T), name);
    if (from.empty()) return;
    const T found = load<T>(from.data(), where_.order);
    if (found == value) return;
    fail({.code = errc::bad_value,
          .field = name,
          .offset = at_ - sizeof(T),
          .length = sizeof(T),
          .value = found,
          .min = value,
          .max = value,
          .wrong = "is not the value that such an address holds there",
          .remedy = "check that the bytes belong to this family"});
  }
  constexpr void absent(const auto& f, auto& member) { make_absent(f, member); }
  constexpr void bdaddr(const auto& f, auto& member) {
    const auto from = take(6, f.name);
    for (std::size_t i = 0; i < from.size(); ++i) member.bytes[5 - i] = std::to_integer<std::uint8_t>(from[i]);
  }
  constexpr void bdaddr64(const auto& f, auto& member) {
    const auto from = take(8, f.name);
    if (from.empty()) return;
    const auto number = load<std::uint64_t>(from.data(), where_.order);
    bdaddr_from_number(member.bytes, number);
    if (notes_ && number >> 48 != 0) notes_->add(note_above_bdaddr(at_ - 8, where_));
  }
  constexpr void guid(const auto& f, auto& member) {
    const auto from = take(16, f.name);
    for (std::size_t i = 0; i < from.size(); ++i) {
      member.bytes[guid_order[i]] = std::to_integer<std::uint8_t>(from[i]);
    }
  }
  constexpr void bytes(const auto& f, auto& member) {
    const auto from = take(member.bytes.size(), f.name);
    if (!from.empty()) copy(member.bytes.data(), from.data(), from.size());
  }
  constexpr void count_u8(const auto& f, auto&) {
    const auto from = take(1, f.counter);
    if (!from.empty()) count_ = std::to_integer<std::size_t>(from[0]);
  }
  constexpr void counted(const auto& f, auto& member) {
    if (!failed_ && count_ > member.capacity()) {
      return fail({.code = errc::too_long,
                   .field = f.name,
                   .offset = at_,
                   .value = count_,
                   .max = member.capacity(),
                   .remedy = "give a length that the field can hold"});
    }
    // Where an address may end, it may not end before bytes that it has counted.
    const bool might_end = std::exchange(may_end_, may_end_ && count_ == 0);
    assign(member, take(count_, f.name));
    may_end_ = might_end;
  }
  constexpr void chars(const auto& f, auto& member) {
    // An address may end inside a name: the kernel reads what is there and adds the NUL itself.
    const auto left = bytes_.size() - at_;
    const auto from = take(left < f.size ? std::max(left, f.least) : f.size, f.name);
    const auto name = until_nul(from);
    note_if_not_zero(from.subspan(name.size()));
    assign(member, name);
  }
  constexpr void path(const auto& f, auto& member) {
    const std::size_t room = f.room[where_.system];
    const auto from = take_up_to(room);
    const auto name = until_nul(from);
    assign(member, name);
    note_if_not_zero(from.subspan(name.size()));
    // A path that fills sun_path: Linux counts its NUL after the struct (unix(7), BUGS).
    if (name.size() == room && at_ < bytes_.size() && bytes_[at_] == std::byte{0}) ++at_;
  }
  constexpr void abstract_name(const auto& f, auto& member) {
    take(1, f.name);
    assign(member, take_up_to(f.room[where_.system] - std::size_t{1}));
  }
  constexpr void zeros() { note_if_not_zero(take_up_to(bytes_.size())); }
  constexpr void pad(std::size_t count) {
    const auto left = bytes_.size() - at_;
    note_if_not_zero(take(may_end_ && left < count ? left : count, "the padding"));
  }
  constexpr void may_end() { may_end_ = true; }
  constexpr void fill(std::size_t size) {
    if (at_ < size) pad(size - at_);
  }

 private:
  /// The next bytes; empty, with the reason kept, if the address ends inside or before them.
  constexpr std::span<const std::byte> take(std::size_t count, static_text name) {
    const auto left = bytes_.size() - at_;
    if (failed_ || count == 0 || (may_end_ && left == 0)) return {};
    if (left < count) {
      fail({.code = errc::too_short, .field = name, .offset = bytes_.size(), .value = left, .min = count});
      return {};
    }
    at_ += count;
    return bytes_.subspan(at_ - count, count);
  }
  constexpr std::span<const std::byte> take_up_to(std::size_t count) {
    if (failed_) return {};
    const auto taken = std::min(count, bytes_.size() - at_);
    at_ += taken;
    return bytes_.subspan(at_ - taken, taken);
  }
  static constexpr std::span<const std::byte> until_nul(std::span<const std::byte> from) {
    std::size_t size = 0;
    while (size < from.size() && from[size] != std::byte{0}) ++size;
    return from.first(size);
  }
  template <class Text>
  static constexpr void assign(Text& member, std::span<const std::byte> from) {
    char buffer[Text::capacity()]{};
    copy(buffer, from.data(), from.size());
    member.clear();
    member.append({buffer, from.size()});
  }
  constexpr void note_if_not_zero(std::span<const std::byte> from) {
    for (const auto byte : from) {
      if (byte == std::byte{0}) continue;
      if (notes_) notes_->add({noted::reserved_not_zero, at_ - from.size(), from.size()});
      return;
    }
  }
  constexpr void fail(const reason& why) {
    if (failed_) return;
    failed_ = true;
    why_ = why;
  }

  std::span<const std::byte> bytes_;
  std::size_t at_;
  abi where_;
  notes* notes_;
  std::size_t count_ = 0;
  bool may_end_ = false;
  bool failed_ = false;
  failure why_{};
};

}  // namespace sockfam::inline v0::wire
