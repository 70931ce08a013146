// Batches of datagrams on systems without a call for many: they are sent one by one.
#if !defined(__linux__)

#include <cstring>

#include "socket/attempt.h"
#include "socket/message_batch.h"

namespace sockfam::inline v0 {

socket_result<std::size_t> message_batch::messages::send(const socket& over, const call_options& options) noexcept {
  const auto first = first_unsent();
  for (std::size_t i = first; i < size; ++i) {
    const auto& one = places[i];
    const bytes_view data{one.data, one.size};
    const auto went = socket_calls::sending(over, "sendto", options, [&](int flags) {
      const auto* to = one.address_size == 0 ? nullptr : addresses[i].data();
      return sys::sendmsg(over.fileno(), &data, 1, to, one.address_size, {}, flags);
    });
    if (!went && i == first) return went;
    if (!went) break;
    sent = i + 1;
  }
  return sent - first;
}

socket_result<std::size_t> message_batch::messages::receive(const socket& over, const call_options& options) noexcept {
  for (; size < places.size(); ++size) {
    const bytes_room room{bytes.get() + size * room_each, room_each};
    sys::message about;
    std::array mine{sys::to_poll(over.fileno(), sys::readiness::readable)};
    if (size != 0 && sys::wait_any(mine, call_options::clock::now()) != 1) break;
    const auto got = socket_calls::attempt(over, "recvfrom", sys::readiness::readable, options, [&] {
      about = {.from = addresses[size].data(), .from_size = sizeof(one_address)};
      return sys::recvmsg(over.fileno(), &room, 1, about, socket_calls::flags_for(over, options));
    });
    if (!got && size == 0) return got;
    if (!got) break;
    const auto address = std::min<std::size_t>(static_cast<std::size_t>(about.from_size), sizeof(one_address));
    places[size] = {room.data(), *got, address, (about.flags & MSG_TRUNC) != 0};
  }
  return size;
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
