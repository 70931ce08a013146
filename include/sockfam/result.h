// result<T>: a T, or the failure that explains why there is none. One type with every standard and standard library.
#pragma once

#include <cassert>
#include <type_traits>
#include <utility>

#include <sockfam/detail/export.h>
#include <sockfam/detail/result_storage.h>
#include <sockfam/failure.h>

namespace sockfam::inline v0 {

/// A reason on its way into a result.
template <class Why>
struct SOCKFAM_TYPE refusal {
  Why why;
};

/// `return refused({.code = errc::bad_value});` in a function that returns a result.
constexpr refusal<failure> refused(const reason& why) { return {failure{why}}; }
constexpr refusal<failure> refused(const failure& why) { return {why}; }
template <class Why>
constexpr refusal<std::remove_cvref_t<Why>> refused(Why&& why) {
  return {std::forward<Why>(why)};
}

template <class T, class Why = failure>
class SOCKFAM_TYPE result;

namespace detail {

template <class T>
inline constexpr bool is_result = false;
template <class T, class Why>
inline constexpr bool is_result<result<T, Why>> = true;
template <class T>
inline constexpr bool is_refusal = false;
template <class Why>
inline constexpr bool is_refusal<refusal<Why>> = true;

/// What a result of T is made from: anything that a T is, but not another result.
template <class U, class T>
concept value_for = !std::is_void_v<T> && !is_result<std::remove_cvref_t<U>> && !is_refusal<std::remove_cvref_t<U>> &&
                    !std::is_same_v<std::remove_cvref_t<U>, std::in_place_t> && std::is_constructible_v<T, U>;

/// True for std::expected<T, Why>, once <sockfam/std_expected.h> is included.
template <class Other, class T, class Why>
inline constexpr bool is_std_expected = false;

}  // namespace detail

/// The interface of std::expected, with these differences: value() raises what fits the reason, callables are called as
/// f(x), a T that is not trivially copyable must be movable without exceptions for assignments, and there are neither
/// initializer lists nor conversions of reasons.
/// `Why` is `failure` for addresses, and `socket_failure` for calls of the operating system.
template <class T, class Why>
class [[nodiscard]] result
    : detail::copies_if<(std::is_void_v<T> || std::is_copy_constructible_v<T>)&&std::is_copy_constructible_v<Why>> {
  using stored = std::conditional_t<std::is_void_v<T>, detail::nothing, T>;

 public:
  using value_type = T;
  using error_type = Why;

  constexpr result() requires(std::is_default_constructible_v<stored>) : kept_(std::in_place) {}
  template <class U = T>
  requires detail::value_for<U, T>
  constexpr explicit(!std::is_convertible_v<U, T>) result(U&& value) : kept_(std::in_place, std::forward<U>(value)) {}
  template <class... Args>
  requires(std::is_constructible_v<stored, Args...>) SOCKFAM_INLINE
      constexpr explicit result(std::in_place_t, Args&&... args)
      : kept_(std::in_place, std::forward<Args>(args)...) {}
  template <class G>
  requires(std::is_constructible_v<Why, const G&>) constexpr result(const refusal<G>& why)
      : kept_(detail::make_why{}, why.why) {}
  template <class G>
  requires(std::is_constructible_v<Why, G>) constexpr result(refusal<G>&& why)
      : kept_(detail::make_why{}, std::move(why.why)) {}

  /// From a result whose value is convertible: `return parse<inet::address>(text);` where any_address is returned.
  template <class U>
  requires(!std::is_same_v<U, T> && !std::is_void_v<U> && !std::is_void_v<T> &&
           std::is_convertible_v<const U&, T>) constexpr result(const result<U, Why>& other)
      : result(other.has_value() ? result(std::in_place, *other) : result(refusal<Why>{other.error()})) {}
  template <class U>
  requires(!std::is_same_v<U, T> && !std::is_void_v<U> && !std::is_void_v<T> &&
           std::is_convertible_v<U, T>) constexpr result(result<U, Why>&& other)
      : result(other.has_value() ? result(std::in_place, *std::move(other))
                                 : result(refusal<Why>{std::move(other).error()})) {}

  /// A new value in place of what is held, made from the arguments.
  template <class... Args>
  requires(std::is_constructible_v<stored, Args...>) constexpr stored& emplace(Args&&... args) {
    *this = result(std::in_place, std::forward<Args>(args)...);
    return kept_.value;
  }

  constexpr bool has_value() const noexcept { return kept_.has; }
  constexpr explicit operator bool() const noexcept { return kept_.has; }

  // The value. There must be one.
  constexpr std::add_lvalue_reference_t<const T> operator*() const& noexcept { return got(*this); }
  constexpr std::add_lvalue_reference_t<T> operator*() & noexcept { return got(*this); }
  constexpr std::add_rvalue_reference_t<T> operator*() && noexcept { return got(std::move(*this)); }
  constexpr const stored* operator->() const noexcept { return assert(has_value()), &kept_.value; }
  constexpr stored* operator->() noexcept { return assert(has_value()), &kept_.value; }

  /// The reason. There must be no value.
  constexpr const Why& error() const& noexcept { return assert(!has_value()), kept_.why; }
  constexpr Why& error() & noexcept { return assert(!has_value()), kept_.why; }
  constexpr Why&& error() && noexcept { return assert(!has_value()), std::move(kept_.why); }

  // Always inline: files compiled with and without exceptions may be linked together, and each keeps its own.
  /// The value. If there is none: throws what the reason's raise() throws, such as address_error; without exceptions
  /// it ends the program with the reason's sentence.
  SOCKFAM_INLINE constexpr std::add_lvalue_reference_t<const T> value() const& { return need_value(), got(*this); }
  SOCKFAM_INLINE constexpr std::add_lvalue_reference_t<T> value() & { return need_value(), got(*this); }
  SOCKFAM_INLINE constexpr std::add_rvalue_reference_t<T> value() && { return need_value(), got(std::move(*this)); }

  template <class U>
  requires(!std::is_void_v<T>) constexpr T value_or(U&& otherwise) const& {
    return has_value() ? kept_.value : static_cast<T>(std::forward<U>(otherwise));
  }
  template <class U>
  requires(!std::is_void_v<T>) constexpr T value_or(U&& otherwise) && {
    return has_value() ? std::move(kept_.value) : static_cast<T>(std::forward<U>(otherwise));
  }

  template <class G>
  constexpr Why error_or(G&& otherwise) const& {
    return has_value() ? static_cast<Why>(std::forward<G>(otherwise)) : kept_.why;
  }

  /// f(value), which is a result with the same kind of reason; or the reason.
  template <class F>
  constexpr auto and_then(F&& f) const& {
    return then(*this, std::forward<F>(f));
  }
  template <class F>
  constexpr auto and_then(F&& f) && {
    return then(std::move(*this), std::forward<F>(f));
  }
  /// A result of f(value), or the reason.
  template <class F>
  constexpr auto transform(F&& f) const& {
    return changed(*this, std::forward<F>(f));
  }
  template <class F>
  constexpr auto transform(F&& f) && {
    return changed(std::move(*this), std::forward<F>(f));
  }
  /// The value, or f(reason), which is a result with the same kind of value.
  template <class F>
  constexpr auto or_else(F&& f) const& {
    return otherwise(*this, std::forward<F>(f));
  }
  template <class F>
  constexpr auto or_else(F&& f) && {
    return otherwise(std::move(*this), std::forward<F>(f));
  }
  /// The value, or f(reason) as the reason.
  template <class F>
  constexpr auto transform_error(F&& f) const& {
    return explained(*this, std::forward<F>(f));
  }
  template <class F>
  constexpr auto transform_error(F&& f) && {
    return explained(std::move(*this), std::forward<F>(f));
  }

  template <class U, class G>
  constexpr bool operator==(const result<U, G>& other) const {
    if (has_value() != other.has_value()) return false;
    if (!has_value()) return error() == other.error();
    if constexpr (std::is_void_v<T>)
      return true;
    else
      return **this == *other;
  }
  template <class U>
  requires detail::value_for<const U&, T>
  constexpr bool operator==(const U& value) const { return has_value() && **this == value; }
  template <class G>
  constexpr bool operator==(const refusal<G>& other) const {
    return !has_value() && error() == other.why;
  }

  template <class Other>
  requires detail::is_std_expected<Other, T, Why>
  constexpr operator Other() const& { return expected<Other>(*this); }
  template <class Other>
  requires detail::is_std_expected<Other, T, Why>
  constexpr operator Other() && { return expected<Other>(std::move(*this)); }

 private:
  SOCKFAM_INLINE constexpr void need_value() const {
    if (has_value()) [[likely]]
      return;
#ifdef __cpp_exceptions
    kept_.why.raise();
#else
    kept_.why.end_program();
#endif
  }

  // The rest is written once for each kind of reference to *this.
  template <class Self>
  static constexpr decltype(auto) got(Self&& self) {
    assert(self.has_value());
    if constexpr (!std::is_void_v<T>) return (std::forward<Self>(self).kept_.value);
  }
  template <class F, class Self>
  static constexpr decltype(auto) call(F&& f, Self&& self) {
    if constexpr (std::is_void_v<T>)
      return std::forward<F>(f)();
    else
      return std::forward<F>(f)(*std::forward<Self>(self));
  }
  /// A result of another type with the value of `self`.
  template <class Made, class Self>
  static constexpr Made with_value(Self&& self) {
    if constexpr (std::is_void_v<T>)
      return Made{};
    else
      return Made(std::in_place, *std::forward<Self>(self));
  }
  template <class Self>
  static constexpr auto why_of(Self&& self) {
    return refusal<Why>{std::forward<Self>(self).error()};
  }

  template <class Self, class F>
  static constexpr auto then(Self&& self, F&& f) {
    using made = std::remove_cvref_t<decltype(call(std::forward<F>(f), std::forward<Self>(self)))>;
    static_assert(detail::is_result<made>);
    if (self.has_value()) return call(std::forward<F>(f), std::forward<Self>(self));
    return made(why_of(std::forward<Self>(self)));
  }
  template <class Self, class F>
  static constexpr auto changed(Self&& self, F&& f) {
    using made = result<std::remove_cvref_t<decltype(call(std::forward<F>(f), std::forward<Self>(self)))>, Why>;
    if (!self.has_value()) return made(why_of(std::forward<Self>(self)));
    if constexpr (std::is_void_v<typename made::value_type>) {
      call(std::forward<F>(f), std::forward<Self>(self));
      return made{};
    } else {
      return made(std::in_place, call(std::forward<F>(f), std::forward<Self>(self)));
    }
  }
  template <class Self, class F>
  static constexpr auto otherwise(Self&& self, F&& f) {
    using made = std::remove_cvref_t<decltype(std::forward<F>(f)(std::forward<Self>(self).error()))>;
    static_assert(detail::is_result<made>);
    if (!self.has_value()) return std::forward<F>(f)(std::forward<Self>(self).error());
    return with_value<made>(std::forward<Self>(self));
  }
  template <class Self, class F>
  static constexpr auto explained(Self&& self, F&& f) {
    using other = std::remove_cvref_t<decltype(std::forward<F>(f)(std::forward<Self>(self).error()))>;
    using made = result<T, other>;
    if (self.has_value()) return with_value<made>(std::forward<Self>(self));
    return made(refusal<other>{std::forward<F>(f)(std::forward<Self>(self).error())});
  }
  template <class Other, class Self>
  static constexpr Other expected(Self&& self) {
    if (self.has_value()) return with_value<Other>(std::forward<Self>(self));
    return Other(typename Other::unexpected_type(std::forward<Self>(self).error()));
  }

  detail::result_storage<stored, Why> kept_;
};

}  // namespace sockfam::inline v0
