// The content of a batch of datagrams: on Linux in the form of sendmmsg(2) and recvmmsg(2), elsewhere one by one.
#pragma once

#include <sockfam/socket/batch.h>

#include <array>
#include <cstdint>
#include <memory>
#include <new>
#include <vector>

#include "socket/sys.h"

namespace sockfam::inline v0 {

using one_address = std::array<std::byte, sockaddr_bytes::capacity>;

/// The part that all systems share.
struct batch_state {
  batch_state(std::size_t most, std::size_t room)
      : addresses(std::make_unique_for_overwrite<one_address[]>(most)),
        bytes(std::make_unique_for_overwrite<std::byte[]>(product(most, room))),
        room_each(room) {}

  /// Where sending begins: after what was sent before, or at the start if all was sent.
  std::size_t first_unsent() {
    if (sent >= size) sent = 0;
    return sent;
  }
  /// Makes it empty, for receiving.
  void begin_receiving(std::uint32_t protocol) {
    size = sent = 0;
    received = true;
    proto = protocol;
  }

  std::unique_ptr<one_address[]> addresses;
  std::unique_ptr<std::byte[]> bytes;
  std::size_t room_each;
  std::size_t size = 0;
  std::size_t sent = 0;
  bool received = false;  // the content was received, and cannot be sent
  std::uint32_t proto = 0;

 private:
  static std::size_t product(std::size_t count, std::size_t size) {
    if (size != 0 && count > SIZE_MAX / size) throw std::bad_array_new_length{};
    return count * size;
  }
};

#if defined(__linux__)

/// The kernel's structures, built once. A batch receives into `room_`; what it sends stays in the caller's memory.
struct message_batch::messages : batch_state {
  messages(std::size_t most, std::size_t room) : batch_state(most, room), headers(most), pieces(most) {
    for (std::size_t i = 0; i < most; ++i) {
      headers[i].msg_hdr.msg_iov = &pieces[i];
      headers[i].msg_hdr.msg_iovlen = 1;
      headers[i].msg_hdr.msg_name = addresses[i].data();
    }
  }

  /// Sends from first_unsent() on.
  socket_result<std::size_t> send(const socket& over, const call_options& options) noexcept;
  /// After begin_receiving().
  socket_result<std::size_t> receive(const socket& over, const call_options& options) noexcept;
  /// Makes every place ready to receive: the kernel overwrites the lengths of addresses, and add() the pieces.
  void make_room() {
    for (auto& header : headers) header.msg_hdr.msg_namelen = sizeof(one_address);
    if (pieces_are_room) return;
    for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i] = {bytes.get() + i * room_each, room_each};
    pieces_are_room = true;
  }

  std::vector<mmsghdr> headers;
  std::vector<iovec> pieces;
  bool pieces_are_room = false;
};

#else

/// For systems without a call for many messages: they are sent one by one.
struct message_batch::messages : batch_state {
  struct place {
    const std::byte* data = nullptr;
    std::size_t size = 0;
    std::size_t address_size = 0;
    bool truncated = false;
  };
  messages(std::size_t most, std::size_t room) : batch_state(most, room), places(most) {}

  /// Sends from first_unsent() on.
  socket_result<std::size_t> send(const socket& over, const call_options& options) noexcept;
  /// After begin_receiving().
  socket_result<std::size_t> receive(const socket& over, const call_options& options) noexcept;

  std::vector<place> places;
};

#endif

}  // namespace sockfam::inline v0
