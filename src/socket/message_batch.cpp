// Batches of datagrams: the part that all systems share.
#include "socket/message_batch.h"

#include <algorithm>

#include "socket/attempt.h"

namespace sockfam::inline v0 {

message_batch::message_batch(std::size_t most, std::size_t room) : messages_(std::make_unique<messages>(most, room)) {}
message_batch::message_batch(message_batch&&) noexcept = default;
message_batch& message_batch::operator=(message_batch&&) noexcept = default;
message_batch::~message_batch() = default;

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
