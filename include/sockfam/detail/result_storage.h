// What a result holds: a value or a reason, and which of them. Trivially copyable if both are.
#pragma once

#include <new>
#include <type_traits>
#include <utility>

#include <sockfam/detail/export.h>

namespace sockfam::inline v0::detail {

/// What a result<void> holds as its value.
struct nothing {
  bool operator==(const nothing&) const = default;
};

/// Chooses the constructor that makes a reason.
struct make_why {};

template <class T, class Why>
inline constexpr bool is_plain = std::is_trivially_copyable_v<T>&& std::is_trivially_copyable_v<Why>;

template <class T, class Why, bool IsPlain = is_plain<T, Why>>
struct result_storage {
  template <class... Args>
  SOCKFAM_INLINE constexpr explicit result_storage(std::in_place_t, Args&&... args)
      : value(std::forward<Args>(args)...), has(true) {}
  template <class... Args>
  constexpr explicit result_storage(make_why, Args&&... args) : why(std::forward<Args>(args)...), has(false) {}

  union {
    T value;
    Why why;
  };
  bool has;
};

// Clang 14 has no special members that are trivial under a condition: hence a type for those that are not. In constant
// expressions it can be made and read, but neither copied nor assigned.
template <class T, class Why>
struct result_storage<T, Why, false> {
  template <class... Args>
  SOCKFAM_INLINE constexpr explicit result_storage(std::in_place_t, Args&&... args)
      : value(std::forward<Args>(args)...), has(true) {}
  template <class... Args>
  constexpr explicit result_storage(make_why, Args&&... args) : why(std::forward<Args>(args)...), has(false) {}

  constexpr result_storage(const result_storage& other) noexcept(
      std::is_nothrow_copy_constructible_v<T>&& std::is_nothrow_copy_constructible_v<Why>)
      : has(other.has) {
    take(other);
  }
  constexpr result_storage(result_storage&& other) noexcept(moves) : has(other.has) { take(std::move(other)); }
  constexpr result_storage& operator=(const result_storage& other) {
    if (this != &other) *this = result_storage(other);
    return *this;
  }
  constexpr result_storage& operator=(result_storage&& other) noexcept {
    static_assert(moves, "a result is assigned by a move that cannot throw");
    if (this == &other) return *this;
    drop();
    has = other.has;
    take(std::move(other));
    return *this;
  }
  constexpr ~result_storage() { drop(); }

  union {
    T value;
    Why why;
  };
  bool has;

 private:
  static constexpr bool moves = std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_constructible_v<Why>;

  template <class Other>
  constexpr void take(Other&& other) {
    if (has)
      ::new (static_cast<void*>(&value)) T(std::forward<Other>(other).value);
    else
      ::new (static_cast<void*>(&why)) Why(std::forward<Other>(other).why);
  }
  constexpr void drop() {
    if (has) {
      if constexpr (!std::is_trivially_destructible_v<T>) value.~T();
    } else {
      if constexpr (!std::is_trivially_destructible_v<Why>) why.~Why();
    }
  }
};

/// A base that cannot be copied if Copies is false.
template <bool Copies>
struct copies_if {};
template <>
struct copies_if<false> {
  constexpr copies_if() = default;
  copies_if(const copies_if&) = delete;
  constexpr copies_if(copies_if&&) = default;
  copies_if& operator=(const copies_if&) = delete;
  constexpr copies_if& operator=(copies_if&&) = default;
};

}  // namespace sockfam::inline v0::detail
