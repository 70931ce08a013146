// The address argument of a method: a value, bytes, or text.
#pragma once

#include <array>
#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <sockfam/any_address.h>
#include <sockfam/socket/call_options.h>
#include <sockfam/socket/error.h>

namespace sockfam::inline v0 {

/// Made where a method is called, from
/// - a value of any family (`inet::address`), encoded on the spot;
/// - an `any_address`, or a sockaddr that was encoded before, which costs nothing more;
/// - text: canonical ("inet6:[::1]:80", "unix:/run/x"), or Python's tuple for the socket's own family
///   ("('::1', 80)", "b'\0name'", "'/run/x'"). A host name in it is looked up with getaddrinfo(3), and its first
///   address is taken; create_connection() tries them all.
/// It refers to the text or bytes that it was made of, so it must not outlive them.
class SOCKFAM_EXPORT address_argument {
 public:
  template <address_type T>
  SOCKFAM_INLINE address_argument(const T& address) {
    const auto size = encode(address, std::span<std::byte>{made_});
    if (size) [[likely]]
      use_made(*size);
    else
      why_ = size.error();
  }
  address_argument(const any_address& address) {
    const auto size = encode(address, made_);
    if (size)
      use_made(*size);
    else
      why_ = size.error();
  }
  address_argument(const unknown& address) : address_argument(any_address{address}) {}
  SOCKFAM_INLINE address_argument(const sockaddr_bytes& address) : data_(address.data()), size_(address.size()) {}
  /// The bytes of a sockaddr, such as batch_message::from_bytes().
  address_argument(std::span<const std::byte> sockaddr) : data_(sockaddr.data()), size_(sockaddr.size()) {}
  address_argument(std::string_view text) : text_(text) {}
  address_argument(const char* text) : text_(text) {}
  address_argument(std::nullptr_t) = delete;
  address_argument(const std::string& text) : text_(text) {}

  address_argument(const address_argument& other)
      : data_(other.data_), size_(other.size_), why_(other.why_), text_(other.text_), is_given_(other.is_given_) {
    if (data_ != other.made_.data()) return;
    std::memcpy(made_.data(), data_, size_);
    data_ = made_.data();
  }
  address_argument& operator=(const address_argument&) = delete;

  /// No address, for message_extras: to the peer of a connected socket.
  static address_argument none() { return {}; }
  /// The sockaddr; null before text is read, and if the address was refused.
  const std::byte* data() const { return data_; }
  std::size_t size() const { return size_; }
  /// The address itself; default-constructed without a sockaddr.
  any_address address(int protocol) const noexcept;

  /// False for none().
  bool is_given() const { return is_given_; }

  /// Makes the sockaddr of text, for a socket of that family and protocol. False, with the code in `why`, if it cannot
  /// be read, its host is not found in the time of `options`, or encode refuses the address.
  bool read(int family, std::uint32_t protocol, const call_options& options, socket_failure& why) const noexcept;

 private:
  friend struct message_extras;
  address_argument() : is_given_(false) {}

  void read_text(int family, std::uint32_t protocol, const call_options& options, socket_failure& why) const;
  bool use(const any_address& address) const;
  void use_made(std::size_t size) const {
    data_ = made_.data();
    size_ = size;
  }

  // Mutable because text is read only when the call knows its socket; callers pass the argument as const.
  mutable const std::byte* data_ = nullptr;
  mutable std::size_t size_ = 0;
  mutable std::optional<failure> why_{};
  std::string_view text_{};
  bool is_given_ = true;
  alignas(8) mutable std::array<std::byte, sockaddr_bytes::capacity> made_;
};

}  // namespace sockfam::inline v0
