// Batches of datagrams by sendmmsg(2) and recvmmsg(2).
#if defined(__linux__)

#include <cstring>

#include "socket/attempt.h"
#include "socket/message_batch.h"

namespace sockfam::inline v0 {

socket_result<std::size_t> message_batch::messages::send(const socket& over, const call_options& options) noexcept {
  const auto first = first_unsent();
  const auto went = socket_calls::sending(over, "sendmmsg", options, [&](int flags) -> sys::count {
    return ::sendmmsg(over.fileno(), headers.data() + first, static_cast<unsigned>(size - first), flags);
  });
  if (went) sent = first + *went;
  return went;
}

socket_result<std::size_t> message_batch::messages::receive(const socket& over, const call_options& options) noexcept {
  make_room();
  const int flags = socket_calls::flags_for(over, options);
  const auto call = [&]() -> sys::count {
    const auto most = static_cast<unsigned>(headers.size());
    return ::recvmmsg(over.fileno(), headers.data(), most, flags | MSG_WAITFORONE, nullptr);
  };
  const auto got = socket_calls::attempt(over, "recvmmsg", sys::readiness::readable, options, call);
  if (got) size = *got;
  return got;
}

bool message_batch::add(bytes_view data) noexcept {
  if (!messages_) return false;
  if (messages_->received) clear();
  auto& all = *messages_;
  if (all.size == all.headers.size()) return false;
  all.pieces[all.size] = {const_cast<std::byte*>(data.data()), data.size()};  // sending does not write through it
  all.pieces_are_room = false;
  all.headers[all.size].msg_hdr.msg_namelen = 0;
  ++all.size;
  return true;
}

bool message_batch::add(bytes_view data, const address_argument& to) noexcept {
  if (!to.data() || to.size() > sizeof(one_address) || !add(data)) return false;
  auto& all = *messages_;
  const auto at = all.size - 1;
  std::memcpy(all.addresses[at].data(), to.data(), to.size());
  all.headers[at].msg_hdr.msg_namelen = static_cast<socklen_t>(to.size());
  return true;
}

batch_message message_batch::operator[](std::size_t at) const noexcept {
  const auto& all = *messages_;
  const auto& header = all.headers[at];
  const auto* data = static_cast<const std::byte*>(all.pieces[at].iov_base);
  const auto size = std::min<std::size_t>(header.msg_len, all.pieces[at].iov_len);
  const auto from = std::min<std::size_t>(header.msg_hdr.msg_namelen, sizeof(one_address));
  return {{data, size}, {all.addresses[at].data(), from}, all.proto, (header.msg_hdr.msg_flags & MSG_TRUNC) != 0};
}

std::size_t message_batch::capacity() const noexcept { return messages_ ? messages_->headers.size() : 0; }

}  // namespace sockfam::inline v0

#endif
