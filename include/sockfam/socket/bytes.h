// The bytes that calls take, the room they write into, and the bytes they return.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <sockfam/detail/export.h>

namespace sockfam::inline v0 {

/// Text, or std::nullopt for what Python calls None and C a null pointer.
using text_or_none = std::optional<std::string_view>;

namespace detail {

template <class T>
concept byte_like = sizeof(T) == 1 && std::is_trivially_copyable_v<T>;

/// What std::span makes of a range: it takes exactly the contiguous ones that know their size.
template <class Range>
using span_of = decltype(std::span{std::declval<Range&>()});

template <class Range>
concept byte_range = byte_like<typename span_of<Range>::value_type> && !std::is_array_v<std::remove_cvref_t<Range>>;

}  // namespace detail

/// Bytes to send: a string, a literal (without its NUL), or any contiguous range of one-byte elements. Owns nothing.
class bytes_view {
 public:
  constexpr bytes_view() = default;
  /// A literal, with every NUL in it but the one at its end.
  template <std::size_t Size>
  bytes_view(const char (&literal)[Size])
      : bytes_view(std::string_view{literal, literal[Size - 1] == '\0' ? Size - 1 : Size}) {}
  /// A pointer alone does not say how many bytes: write std::string_view{text}, or std::span{data, size}.
  template <class Pointer>
  requires(std::same_as<Pointer, const char*> || std::same_as<Pointer, char*>) bytes_view(Pointer)
  = delete;
  /// A buffer of characters is ambiguous: write std::span{buffer} for all of it, std::string_view{buffer} up to a NUL.
  template <std::size_t Size>
  bytes_view(char (&buffer)[Size]) = delete;
  bytes_view(std::string_view text) : data_(reinterpret_cast<const std::byte*>(text.data())), size_(text.size()) {}
  bytes_view(const std::string& text) : bytes_view(std::string_view{text}) {}
  constexpr bytes_view(const std::byte* data, std::size_t size) : data_(data), size_(size) {}
  template <class T, std::size_t Size>
  requires(detail::byte_like<T> && !std::same_as<T, char>) bytes_view(const T (&array)[Size])
      : data_(reinterpret_cast<const std::byte*>(array)), size_(Size) {}
  template <detail::byte_range Range>
  requires(!std::convertible_to<const Range&, std::string_view> && !std::same_as<Range, bytes_view>)
      bytes_view(const Range& range)
      : data_(reinterpret_cast<const std::byte*>(std::span{range}.data())), size_(std::span{range}.size()) {}

  constexpr const std::byte* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const std::byte* begin() const { return data_; }
  constexpr const std::byte* end() const { return data_ + size_; }
  constexpr bytes_view from(std::size_t offset) const { return {data_ + offset, size_ - offset}; }
  std::string_view text() const { return {reinterpret_cast<const char*>(data_), size_}; }
  constexpr operator std::span<const std::byte>() const { return {data_, size_}; }

 private:
  const std::byte* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Room to receive into: an array or any contiguous, writable range of one-byte elements. Owns nothing.
class bytes_room {
 public:
  constexpr bytes_room() = default;
  constexpr bytes_room(std::byte* data, std::size_t size) : data_(data), size_(size) {}
  template <detail::byte_like T, std::size_t Size>
  requires(!std::is_const_v<T>) bytes_room(T (&array)[Size])
      : data_(reinterpret_cast<std::byte*>(array)), size_(Size) {}
  template <detail::byte_range Range>
  requires(!std::same_as<std::remove_cvref_t<Range>, bytes_room> &&
           !std::is_const_v<typename detail::span_of<Range>::element_type>) bytes_room(Range&& range)
      : data_(reinterpret_cast<std::byte*>(std::span{range}.data())), size_(std::span{range}.size()) {}

  constexpr std::byte* data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr std::byte* begin() const { return data_; }
  constexpr std::byte* end() const { return data_ + size_; }

 private:
  std::byte* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Received bytes: owned, exactly as many as arrived. The memory is not zeroed first.
class buffer {
 public:
  buffer() = default;
  buffer(buffer&& other) noexcept : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}
  buffer& operator=(buffer other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
  }
  ~buffer() {
    if (data_) std::free(data_);  // most have been moved from
  }

  /// Room for `size` bytes, uninitialised; empty, with data() null, if memory runs out.
  static buffer with_room(std::size_t size) noexcept {
    buffer made;
    made.data_ = static_cast<std::byte*>(std::malloc(size == 0 ? 1 : size));
    if (made.data_) made.size_ = size;
    return made;
  }
  /// Keeps the first `size` bytes, and frees the rest of the memory if that is worth the work.
  void shrink(std::size_t size) noexcept {
    if (size >= size_) return;
    const auto rest = size_ - size;
    size_ = size;
    if (rest < worth_returning) return;
    if (void* moved = std::realloc(data_, size == 0 ? 1 : size)) data_ = static_cast<std::byte*>(moved);
  }

  std::byte* data() { return data_; }
  const std::byte* data() const { return data_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  std::byte* begin() { return data_; }
  std::byte* end() { return data_ + size_; }
  const std::byte* begin() const { return data_; }
  const std::byte* end() const { return data_ + size_; }
  std::byte operator[](std::size_t at) const { return data_[at]; }
  std::span<const std::byte> view() const { return {data_, size_}; }
  /// The same bytes as characters, whether they are text or not.
  std::string_view text() const { return {reinterpret_cast<const char*>(data_), size_}; }
  friend bool operator==(const buffer& a, const buffer& b) { return a.text() == b.text(); }
  friend bool operator==(const buffer& a, std::string_view b) { return a.text() == b; }

 private:
  static constexpr std::size_t worth_returning = 256;

  std::byte* data_ = nullptr;  // from malloc
  std::size_t size_ = 0;
};

}  // namespace sockfam::inline v0
