// Batches of datagrams: the part that all systems share.
#include "socket/message_batch.h"

#include <algorithm>
#include <utility>

#include "socket/waiting.h"

namespace sockfam::inline v0 {

message_batch::message_batch(std::size_t most, std::size_t room) : messages_(new messages{most, room}) {}
message_batch::message_batch(message_batch&& other) noexcept : messages_(std::exchange(other.messages_, nullptr)) {}
message_batch& message_batch::operator=(message_batch&& other) noexcept {
  auto taken = std::move(other);
  std::swap(messages_, taken.messages_);
  return *this;
}
message_batch::~message_batch() { delete messages_; }

socket_result<std::size_t> socket::try_send_batch(message_batch& batch, call_options options) noexcept {
  auto* all = batch.messages_;
  if (all && !all->received) return all->send(*this, options);
  return refused(failed("send_batch", std::make_error_code(std::errc::invalid_argument)));
}

socket_result<std::size_t> socket::try_recv_batch(message_batch& batch, call_options options) noexcept {
  auto* all = batch.messages_;
  if (!all) return refused(failed("recv_batch", std::make_error_code(std::errc::invalid_argument)));
  all->begin_receiving(static_cast<std::uint32_t>(proto_));
  return all->receive(*this, options);
}

std::size_t message_batch::size() const noexcept { return messages_ ? messages_->size : 0; }

std::size_t message_batch::unsent() const noexcept {
  return !messages_ || messages_->received ? 0 : messages_->size - std::min(messages_->sent, messages_->size);
}
void message_batch::clear() noexcept {
  if (!messages_) return;
  messages_->size = messages_->sent = 0;
  messages_->received = false;
}

any_address batch_message::from() const noexcept { return decoded(from_, static_cast<int>(proto_)); }

}  // namespace sockfam::inline v0
