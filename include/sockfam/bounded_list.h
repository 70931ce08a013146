// Values with a fixed upper bound of their number, kept in place: the stations that pass on a packet.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace sockfam::inline v0 {

/// Up to Capacity values (at most 255) of a type such as callsign. No heap, trivially copyable. What lies behind the
/// values in use has no meaning.
template <class T, std::size_t Capacity>
class bounded_list {
  static_assert(Capacity <= 255);

 public:
  constexpr bounded_list() = default;

  /// bounded_list<ipv4, 2>{ipv4_loopback, ipv4_any}. More than Capacity do not compile.
  template <std::same_as<T>... More>
  requires(sizeof...(More) < Capacity) constexpr bounded_list(const T& first, const More&... more)
      : size_(1 + sizeof...(More)), values_{first, more...} {}

  /// Nothing if there are more than Capacity.
  static constexpr std::optional<bounded_list> from(std::span<const T> values) {
    if (values.size() > Capacity) return std::nullopt;
    bounded_list made;
    std::copy(values.begin(), values.end(), made.values_.begin());
    made.resize(values.size());
    return made;
  }

  /// False, and unchanged, if there is no room for one more.
  constexpr bool append(const T& value) {
    if (size_ == Capacity) return false;
    values_[size_++] = value;
    return true;
  }

  constexpr void clear() { size_ = 0; }
  /// At most Capacity. Further values are those that were there before.
  constexpr void resize(std::size_t size) {
    assert(size <= Capacity);
    size_ = static_cast<std::uint8_t>(size);
  }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  static constexpr std::size_t capacity() { return Capacity; }
  constexpr const T* data() const { return values_.data(); }
  constexpr const T* begin() const { return values_.data(); }
  constexpr const T* end() const { return values_.data() + size_; }
  constexpr T* begin() { return values_.data(); }
  constexpr T* end() { return values_.data() + size_; }
  /// Of index < size().
  constexpr const T& operator[](std::size_t index) const {
    assert(index < size_);
    return values_[index];
  }
  constexpr T& operator[](std::size_t index) {
    assert(index < size_);
    return values_[index];
  }
  constexpr operator std::span<const T>() const { return {values_.data(), size_}; }

  friend constexpr bool operator==(const bounded_list& a, const bounded_list& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }
  /// One value after the other; of two that begin alike the shorter comes first.
  friend constexpr std::strong_ordering operator<=>(const bounded_list& a, const bounded_list& b) {
    const std::size_t common = a.size() < b.size() ? a.size() : b.size();
    for (std::size_t i = 0; i < common; ++i) {
      if (const auto order = a[i] <=> b[i]; order != 0) return order;
    }
    return a.size() <=> b.size();
  }

 private:
  std::uint8_t size_ = 0;
  std::array<T, Capacity> values_{};
};

}  // namespace sockfam::inline v0
