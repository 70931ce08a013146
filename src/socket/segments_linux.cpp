// One call for many datagrams of one size (udp(7): UDP_SEGMENT, UDP_GRO).
#if defined(__linux__)

#include <netinet/udp.h>
#include <sockfam/socket/segments.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "socket/attempt.h"

namespace sockfam::inline v0 {

namespace {

/// A control message that holds a number, without heap memory.
template <class T>
class small_control {
 public:
  small_control(int level, int type, T value) {
    cmsghdr head{};
    head.cmsg_len = CMSG_LEN(sizeof value);
    head.cmsg_level = level;
    head.cmsg_type = type;
    std::memcpy(bytes_.data(), &head, sizeof head);
    std::memcpy(bytes_.data() + CMSG_LEN(0), &value, sizeof value);
  }
  std::span<std::byte> bytes() { return bytes_; }

 private:
  alignas(cmsghdr) std::array<std::byte, CMSG_SPACE(sizeof(T))> bytes_{};
};

msghdr one_message(iovec& piece, std::byte* address, std::size_t address_size, std::span<std::byte> control) {
  msghdr header{};
  header.msg_name = address;
  header.msg_namelen = static_cast<socklen_t>(address_size);
  header.msg_iov = &piece;
  header.msg_iovlen = 1;
  header.msg_control = control.data();
  header.msg_controllen = control.size();
  return header;
}

}  // namespace

namespace {

socket_result<std::size_t> send_to(socket& over, bytes_view data, std::uint16_t segment,
                                   std::span<const std::byte> address, const call_options& options) noexcept {
  small_control<std::uint16_t> control{SOL_UDP, UDP_SEGMENT, segment};
  iovec piece{const_cast<std::byte*>(data.data()), data.size()};  // sending does not write through it
  const auto header = one_message(piece, const_cast<std::byte*>(address.data()), address.size(), control.bytes());
  const auto call = [&](int flags) -> sys::count { return ::sendmsg(over.fileno(), &header, flags); };
  return socket_calls::sending(over, "send_segments", options, call, address);
}

}  // namespace

socket_result<std::size_t> try_send_segments(socket& over, bytes_view data, std::uint16_t segment,
                                             call_options options) noexcept {
  return send_to(over, data, segment, {}, options);
}

socket_result<std::size_t> try_send_segments(socket& over, bytes_view data, std::uint16_t segment,
                                             const address_argument& to, call_options options) noexcept {
  if (const auto why = socket_calls::unread(over, "send_segments", to, options)) return refused(*why);
  return send_to(over, data, segment, {to.data(), to.size()}, options);
}

socket_result<void> try_enable_receive_offload(socket& over) noexcept {
  return over.try_setsockopt(SOL_UDP, UDP_GRO, 1);
}

namespace {

/// The size that UDP_GRO reported, among other control messages.
std::optional<std::size_t> segment_size(std::span<std::byte> control) {
  msghdr header{};
  header.msg_control = control.data();
  header.msg_controllen = control.size();
  for (auto* found = CMSG_FIRSTHDR(&header); found; found = CMSG_NXTHDR(&header, found)) {
    if (found->cmsg_level != SOL_UDP || found->cmsg_type != UDP_GRO) continue;
    int size = 0;
    std::memcpy(&size, CMSG_DATA(found), sizeof size);
    return static_cast<std::size_t>(size);
  }
  return std::nullopt;
}

}  // namespace

socket_result<segment_sizes> try_recv_segments(socket& over, bytes_room into, sockaddr_bytes& from,
                                               call_options options) noexcept {
  // Sockets of other families could receive descriptors as control messages.
  if (over.family() != AF_INET && over.family() != AF_INET6) {
    from.resize(0);
    return refused(over.failed("recv_segments", std::make_error_code(std::errc::address_family_not_supported)));
  }
  alignas(cmsghdr) std::array<std::byte, 256> control;  // with room for messages that other options add
  iovec piece{into.data(), into.size()};
  msghdr header;
  const int flags = socket_calls::flags_for(over, options);
  const auto call = [&]() -> sys::count {
    header = one_message(piece, from.room().data(), sockaddr_bytes::capacity, control);
    return ::recvmsg(over.fileno(), &header, flags);
  };
  const auto got = socket_calls::attempt(over, "recv_segments", sys::readiness::readable, options, call);
  from.resize(got ? std::min<std::size_t>(header.msg_namelen, sockaddr_bytes::capacity) : 0);
  if (!got) return refused(got.error());
  const auto segment = segment_size(std::span{control}.first(header.msg_controllen));
  const auto size = std::min(*got, into.size());  // with the flag MSG_TRUNC the kernel tells how many there were
  return segment_sizes{size, segment.value_or(size), (header.msg_flags & MSG_TRUNC) != 0};
}

socket_result<received_segments> try_recv_segments(socket& over, bytes_room into, call_options options) noexcept {
  sockaddr_bytes from;
  const auto got = try_recv_segments(over, into, from, options);
  if (!got) return refused(got.error());
  return received_segments{*got, decoded(from.view(), over.proto())};
}

}  // namespace sockfam::inline v0

#endif
