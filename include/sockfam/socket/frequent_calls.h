// The end of socket.h, which alone includes it: the most frequent calls, inline up to the system call.
#pragma once

namespace sockfam::inline v0 {

inline socket_result<std::size_t> socket::try_recv_into(bytes_room into, call_options options) noexcept {
  if (!options.has_deadline()) [[likely]] {
    const auto count = recv_once(into.data(), into.size(), options.flags);
    if (count >= 0) [[likely]]
      return static_cast<std::size_t>(count);
  }
  return recv_further(into.data(), into.size(), options.flags, options.until);
}

inline socket_result<std::size_t> socket::try_recvfrom_into(bytes_room into, sockaddr_bytes& from,
                                                            call_options options) noexcept {
  if (!options.has_deadline()) [[likely]] {
    std::uint32_t size = sockaddr_bytes::capacity;
    const auto count = recvfrom_once(into.data(), into.size(), options.flags, from.room().data(), &size);
    if (count >= 0) [[likely]] {
      from.resize(size < sockaddr_bytes::capacity ? size : sockaddr_bytes::capacity);
      return static_cast<std::size_t>(count);
    }
  }
  return recvfrom_further(into.data(), into.size(), options.flags, options.until, from);
}

inline socket_result<std::size_t> socket::try_send(bytes_view data, call_options options) noexcept {
  if (!options.has_deadline()) [[likely]] {
    const auto count = send_once(data.data(), data.size(), options.flags);
    if (count >= 0) [[likely]]
      return static_cast<std::size_t>(count);
  }
  return send_further(data.data(), data.size(), options.flags, options.until);
}

inline socket_result<void> socket::try_sendall(bytes_view data, call_options options) noexcept {
  std::ptrdiff_t sent = 0;
  if (!options.has_deadline()) [[likely]] {
    sent = send_once(data.data(), data.size(), options.flags);
    if (sent == static_cast<std::ptrdiff_t>(data.size())) [[likely]]
      return {};
  }
  return sendall_further(data.data(), data.size(), options.flags, options.until, sent);
}

inline socket_result<std::size_t> socket::try_sendto(bytes_view data, const address_argument& to,
                                                     call_options options) noexcept {
  if (!to.data()) [[unlikely]]
    return sendto_text(data, to, options);
  if (!options.has_deadline()) [[likely]] {
    const auto count = sendto_once(data.data(), data.size(), options.flags, to.data(), to.size());
    if (count >= 0) [[likely]]
      return static_cast<std::size_t>(count);
  }
  return sendto_further(data.data(), data.size(), options.flags, options.until, to.data(), to.size());
}

}  // namespace sockfam::inline v0
