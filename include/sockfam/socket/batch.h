// Many datagrams in one system call: sendmmsg(2), recvmmsg(2).
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string_view>

#include <sockfam/socket/socket.h>

namespace sockfam::inline v0 {

/// A received datagram of a batch. Its address is decoded on request.
class SOCKFAM_EXPORT batch_message {
 public:
  std::span<const std::byte> data() const noexcept { return data_; }
  std::string_view text() const noexcept { return {reinterpret_cast<const char*>(data_.data()), data_.size()}; }
  /// True if the datagram was longer than its room (MSG_TRUNC).
  bool truncated() const noexcept { return truncated_; }
  /// The sender's bytes, which add() and sendto() take as they are.
  std::span<const std::byte> from_bytes() const noexcept { return from_; }
  /// The sender, decoded for the socket's protocol.
  any_address from() const noexcept;

 private:
  friend class message_batch;
  batch_message(std::span<const std::byte> data, std::span<const std::byte> from, std::uint32_t proto, bool truncated)
      : data_(data), from_(from), proto_(proto), truncated_(truncated) {}

  std::span<const std::byte> data_;
  std::span<const std::byte> from_;
  std::uint32_t proto_;
  bool truncated_;
};

/// Room for a number of datagrams, allocated once and used for many calls, which allocate nothing.
class SOCKFAM_EXPORT message_batch {
 public:
  /// For up to `most` datagrams, each with room for `room` bytes to receive; 0 for a batch that is only sent.
  explicit message_batch(std::size_t most, std::size_t room = 0);
  message_batch(message_batch&&) noexcept;
  message_batch& operator=(message_batch&&) noexcept;
  ~message_batch();

  std::size_t capacity() const noexcept;
  /// The number of datagrams: those added, or those received by the last recv_batch().
  std::size_t size() const noexcept;
  bool empty() const noexcept { return size() == 0; }
  /// How many of those added have not been sent yet. A batch that was received cannot be sent (EINVAL); add() clears
  /// it.
  std::size_t unsent() const noexcept;
  void clear() noexcept;

  /// Adds one to send. The address is copied; the bytes are not, and must live until they are sent. False if the batch
  /// is full or the address is refused. The address cannot be text, which is read for a socket.
  bool add(bytes_view data, const address_argument& to) noexcept;
  /// To the address that the socket is connected to.
  bool add(bytes_view data) noexcept;

  /// A received datagram.
  batch_message operator[](std::size_t at) const noexcept;

  class SOCKFAM_EXPORT iterator {
   public:
    using value_type = batch_message;
    using difference_type = std::ptrdiff_t;
    iterator() = default;
    batch_message operator*() const noexcept { return (*of_)[at_]; }
    iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    iterator operator++(int) noexcept {
      auto old = *this;
      ++at_;
      return old;
    }
    bool operator==(const iterator&) const = default;

   private:
    friend class message_batch;
    iterator(const message_batch* of, std::size_t at) : of_(of), at_(at) {}
    const message_batch* of_ = nullptr;
    std::size_t at_ = 0;
  };
  iterator begin() const noexcept { return {this, 0}; }
  iterator end() const noexcept { return {this, size()}; }

 private:
  friend class socket;
  struct messages;
  messages* messages_;  // null after a move
};

}  // namespace sockfam::inline v0
