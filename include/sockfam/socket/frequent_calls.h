// The end of socket.h, which alone includes it: the most frequent calls, inline up to the system call.
#pragma once

namespace sockfam::inline v0 {

/// `…_once` is only the system call: it returns a count, or -1, and leaves the error where the system puts it.
/// `…_further` is the rest: it goes on after a failed first attempt, or makes the first attempt of a call that waits
/// apart, which must not wait in the kernel; `apart` are the options of such a call, else null. Preparing the arguments
/// costs nothing before they are called.
struct SOCKFAM_EXPORT frequent_calls {
  using result = socket_result<std::size_t>;

  static std::ptrdiff_t recv_once(const socket& self, std::byte* into, std::size_t size, int flags);
  static std::ptrdiff_t recvfrom_once(const socket& self, std::byte* into, std::size_t size, int flags, std::byte* from,
                                      std::uint32_t* from_size);
  static std::ptrdiff_t send_once(const socket& self, const std::byte* data, std::size_t size, int flags);
  static std::ptrdiff_t sendto_once(const socket& self, const std::byte* data, std::size_t size, int flags,
                                    const std::byte* to, std::size_t to_size);
  static result recv_further(const socket& self, std::byte* into, std::size_t size, int flags,
                             const call_options* apart) noexcept;
  static result recvfrom_further(const socket& self, std::byte* into, std::size_t size, int flags,
                                 const call_options* apart, sockaddr_bytes& from) noexcept;
  static result send_further(const socket& self, const std::byte* data, std::size_t size, int flags,
                             const call_options* apart) noexcept;
  static result sendto_further(const socket& self, const std::byte* data, std::size_t size, int flags,
                               const call_options* apart, const std::byte* to, std::size_t to_size) noexcept;
  /// After `sent` bytes, or -1 if the first attempt failed.
  static socket_result<void> sendall_further(const socket& self, const std::byte* data, std::size_t size, int flags,
                                             const call_options* apart, std::ptrdiff_t sent) noexcept;
  /// The same for an address given as text, which is read first.
  static result sendto_text(socket& self, bytes_view data, const address_argument& to, call_options options) noexcept;
};

inline socket_result<std::size_t> socket::try_recv_into(bytes_room into, call_options options) noexcept {
  if (options.waits_apart()) [[unlikely]]
    return frequent_calls::recv_further(*this, into.data(), into.size(), options.flags, &options);
  const auto count = frequent_calls::recv_once(*this, into.data(), into.size(), options.flags);
  if (count >= 0) [[likely]]
    return static_cast<std::size_t>(count);
  return frequent_calls::recv_further(*this, into.data(), into.size(), options.flags, nullptr);
}

inline socket_result<std::size_t> socket::try_recvfrom_into(bytes_room into, sockaddr_bytes& from,
                                                            call_options options) noexcept {
  if (options.waits_apart()) [[unlikely]]
    return frequent_calls::recvfrom_further(*this, into.data(), into.size(), options.flags, &options, from);
  std::uint32_t size = sockaddr_bytes::capacity;
  auto* const room = from.room().data();
  const auto count = frequent_calls::recvfrom_once(*this, into.data(), into.size(), options.flags, room, &size);
  if (count >= 0) [[likely]] {
    from.resize(size < sockaddr_bytes::capacity ? size : sockaddr_bytes::capacity);
    return static_cast<std::size_t>(count);
  }
  return frequent_calls::recvfrom_further(*this, into.data(), into.size(), options.flags, nullptr, from);
}

inline socket_result<std::size_t> socket::try_send(bytes_view data, call_options options) noexcept {
  if (options.waits_apart()) [[unlikely]]
    return frequent_calls::send_further(*this, data.data(), data.size(), options.flags, &options);
  const auto count = frequent_calls::send_once(*this, data.data(), data.size(), options.flags);
  if (count >= 0) [[likely]]
    return static_cast<std::size_t>(count);
  return frequent_calls::send_further(*this, data.data(), data.size(), options.flags, nullptr);
}

inline socket_result<void> socket::try_sendall(bytes_view data, call_options options) noexcept {
  if (options.waits_apart()) [[unlikely]]
    return frequent_calls::sendall_further(*this, data.data(), data.size(), options.flags, &options, 0);
  const auto sent = frequent_calls::send_once(*this, data.data(), data.size(), options.flags);
  if (sent == static_cast<std::ptrdiff_t>(data.size())) [[likely]]
    return {};
  return frequent_calls::sendall_further(*this, data.data(), data.size(), options.flags, nullptr, sent);
}

inline socket_result<std::size_t> socket::try_sendto(bytes_view data, const address_argument& to,
                                                     call_options options) noexcept {
  if (!to.data()) [[unlikely]]
    return frequent_calls::sendto_text(*this, data, to, options);
  if (options.waits_apart()) [[unlikely]]
    return frequent_calls::sendto_further(*this, data.data(), data.size(), options.flags, &options, to.data(),
                                          to.size());
  const auto count = frequent_calls::sendto_once(*this, data.data(), data.size(), options.flags, to.data(), to.size());
  if (count >= 0) [[likely]]
    return static_cast<std::size_t>(count);
  return frequent_calls::sendto_further(*this, data.data(), data.size(), options.flags, nullptr, to.data(), to.size());
}

}  // namespace sockfam::inline v0
