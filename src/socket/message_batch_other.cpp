// Batches of datagrams on systems without a call for many: they are sent one by one.
#if !defined(__linux__)

#include <cstring>

#include "socket/attempt.h"
#include "socket/message_batch.h"

namespace sockfam::inline v0 {

socket_result<std::size_t> socket::try_send_batch(message_batch& batch, call_options options) noexcept {
  if (!batch.messages_ || batch.messages_->received) {
    return refused(failed("send_batch", std::make_error_code(std::errc::invalid_argument)));
  }
  auto& all = *batch.messages_;
  const auto first = all.first_unsent();
  for (std::size_t i = first; i < all.size; ++i) {
    const auto& place = all.places[i];
    const bytes_view data{place.data, place.size};
    const auto sent = sending("sendto", options, [&](int flags) {
      const auto* to = place.address_size == 0 ? nullptr : all.addresses[i].data();
      return sys::sendmsg(handle_, &data, 1, to, place.address_size, {}, flags);
    });
    if (!sent && i == first) return sent;
    if (!sent) break;
    all.sent = i + 1;
  }
  return all.sent - first;
}

socket_result<std::size_t> socket::try_recv_batch(message_batch& batch, call_options options) noexcept {
  if (!batch.messages_) return refused(failed("recv_batch", std::make_error_code(std::errc::invalid_argument)));
  auto& all = *batch.messages_;
  all.begin_receiving(static_cast<std::uint32_t>(proto_));
  for (; all.size < all.places.size(); ++all.size) {
    auto& place = all.places[all.size];
    const bytes_room room{all.bytes.get() + all.size * all.room_each, all.room_each};
    sys::message about;
    if (all.size != 0 && sys::wait(handle_, sys::readiness::readable, call_options::clock::now()) != 1) break;
    const auto got = attempt("recvfrom", readiness_kind::readable, options, [&] {
      about = {.from = all.addresses[all.size].data(), .from_size = sizeof(one_address)};
      return sys::recvmsg(handle_, &room, 1, about, flags_for(options));
    });
    if (!got && all.size == 0) return got;
    if (!got) break;
    const auto address = std::min<std::size_t>(static_cast<std::size_t>(about.from_size), sizeof(one_address));
    place = {room.data(), *got, address, (about.flags & MSG_TRUNC) != 0};
  }
  return all.size;
}

bool message_batch::add(bytes_view data) noexcept {
  if (!messages_) return false;
  if (messages_->received) clear();
  auto& all = *messages_;
  if (all.size == all.places.size()) return false;
  all.places[all.size++] = {data.data(), data.size(), 0, false};
  return true;
}

bool message_batch::add(bytes_view data, const address_argument& to) noexcept {
  if (!to.data() || to.size() > sizeof(one_address) || !add(data)) return false;
  auto& all = *messages_;
  const auto at = all.size - 1;
  std::memcpy(all.addresses[at].data(), to.data(), to.size());
  all.places[at].address_size = to.size();
  return true;
}

batch_message message_batch::operator[](std::size_t at) const noexcept {
  const auto& all = *messages_;
  const auto& place = all.places[at];
  return {{place.data, place.size}, {all.addresses[at].data(), place.address_size}, all.proto, place.truncated};
}

std::size_t message_batch::capacity() const noexcept { return messages_ ? messages_->places.size() : 0; }

}  // namespace sockfam::inline v0

#endif
