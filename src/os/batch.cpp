// Batches of datagrams.
#include <sockfam/batch.h>

#if defined(__linux__)
#include <netinet/udp.h>
#endif

#include <array>
#include <cstdint>
#include <cstring>
#include <new>
#include <vector>

#include "os/attempt.h"

namespace sockfam::inline v0 {

namespace {

using one_address = std::array<std::byte, sockaddr_bytes::capacity>;

std::size_t product(std::size_t count, std::size_t size) {
  if (size != 0 && count > SIZE_MAX / size) throw std::bad_array_new_length{};
  return count * size;
}

/// Where a batch's sending begins: after what went out before, or from the start if all of it did.
template <class Messages>
std::size_t first_unsent(Messages& all) {
  if (all.sent >= all.size) all.sent = 0;
  return all.sent;
}

}  // namespace

#if defined(__linux__)

/// What the kernel wants, made once. A batch receives into `room_`; what it sends lies with the caller.
struct message_batch::messages {
  messages(std::size_t most, std::size_t room)
      : headers(most),
        pieces(most),
        addresses(std::make_unique_for_overwrite<one_address[]>(most)),
        bytes(std::make_unique_for_overwrite<std::byte[]>(product(most, room))),
        room_each(room) {
    for (std::size_t i = 0; i < most; ++i) {
      headers[i].msg_hdr.msg_iov = &pieces[i];
      headers[i].msg_hdr.msg_iovlen = 1;
      headers[i].msg_hdr.msg_name = addresses[i].data();
    }
  }

  /// Ready to receive into every place: the kernel overwrites the lengths of addresses, and add() the pieces.
  void make_room() {
    for (auto& one : headers) one.msg_hdr.msg_namelen = sizeof(one_address);
    if (pieces_are_room) return;
    for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i] = {bytes.get() + i * room_each, room_each};
    pieces_are_room = true;
  }

  std::vector<mmsghdr> headers;
  std::vector<iovec> pieces;
  std::unique_ptr<one_address[]> addresses;
  std::unique_ptr<std::byte[]> bytes;
  std::size_t room_each;
  bool pieces_are_room = false;
  std::size_t size = 0;
  std::size_t sent = 0;
  bool received = false;  // what is there came, and is not to be sent
  std::uint32_t proto = 0;
};

socket_result<std::size_t> socket::try_send_batch(message_batch& batch, call_options options) noexcept {
  if (!batch.messages_ || batch.messages_->received) {
    return refused(failed("send_batch", std::make_error_code(std::errc::invalid_argument)));
  }
  auto& all = *batch.messages_;
  const auto first = first_unsent(all);
  const auto went = sending("sendmmsg", options, [&](int flags) -> sys::count {
    return ::sendmmsg(handle_, all.headers.data() + first, static_cast<unsigned>(all.size - first), flags);
  });
  if (went) all.sent = first + *went;
  return went;
}

socket_result<std::size_t> socket::try_recv_batch(message_batch& batch, call_options options) noexcept {
  if (!batch.messages_) return refused(failed("recv_batch", std::make_error_code(std::errc::invalid_argument)));
  auto& all = *batch.messages_;
  all.size = all.sent = 0;
  all.received = true;
  all.proto = static_cast<std::uint32_t>(proto_);
  all.make_room();
  const int flags = flags_for(options);
  const auto got = attempt("recvmmsg", readiness_kind::readable, options, [&]() -> sys::count {
    const auto most = static_cast<unsigned>(all.headers.size());
    return ::recvmmsg(handle_, all.headers.data(), most, flags | MSG_WAITFORONE, nullptr);
  });
  if (got) all.size = *got;
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

namespace {

/// One control message of a number, without heap.
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

socket_result<std::size_t> socket::try_send_segments(bytes_view data, std::uint16_t segment, const address_argument* to,
                                                     call_options options) noexcept {
  if (to && !to->data()) {
    if (const auto why = unread("send_segments", *to)) return refused(*why);
  }
  const auto address = to ? std::span{to->data(), to->size()} : std::span<const std::byte>{};
  small_control<std::uint16_t> control{SOL_UDP, UDP_SEGMENT, segment};
  iovec piece{const_cast<std::byte*>(data.data()), data.size()};  // sending does not write through it
  const auto header = one_message(piece, const_cast<std::byte*>(address.data()), address.size(), control.bytes());
  const auto call = [&](int flags) -> sys::count { return ::sendmsg(handle_, &header, flags); };
  return sending("send_segments", options, call, address);
}

socket_result<void> socket::try_enable_receive_offload() noexcept { return try_setsockopt(SOL_UDP, UDP_GRO, 1); }

namespace {

/// What UDP_GRO said, among what else came.
std::optional<std::size_t> segment_size(std::span<std::byte> control) {
  msghdr header{};
  header.msg_control = control.data();
  header.msg_controllen = control.size();
  for (auto* one = CMSG_FIRSTHDR(&header); one; one = CMSG_NXTHDR(&header, one)) {
    if (one->cmsg_level != SOL_UDP || one->cmsg_type != UDP_GRO) continue;
    int size = 0;
    std::memcpy(&size, CMSG_DATA(one), sizeof size);
    return static_cast<std::size_t>(size);
  }
  return std::nullopt;
}

}  // namespace

socket_result<segment_sizes> socket::try_recv_segments(bytes_room into, sockaddr_bytes& from,
                                                       call_options options) noexcept {
  // Of another family there could be descriptors among the control messages.
  if (family_ != AF_INET && family_ != AF_INET6) {
    from.resize(0);
    return refused(failed("recv_segments", std::make_error_code(std::errc::address_family_not_supported)));
  }
  alignas(cmsghdr) std::array<std::byte, 256> control;  // also for what other options add
  iovec piece{into.data(), into.size()};
  msghdr header;
  const int flags = flags_for(options);
  const auto call = [&]() -> sys::count {
    header = one_message(piece, from.room().data(), sockaddr_bytes::capacity, control);
    return ::recvmsg(handle_, &header, flags);
  };
  const auto got = attempt("recv_segments", readiness_kind::readable, options, call);
  from.resize(got ? std::min<std::size_t>(header.msg_namelen, sockaddr_bytes::capacity) : 0);
  if (!got) return refused(got.error());
  const auto segment = segment_size(std::span{control}.first(header.msg_controllen));
  return segment_sizes{*got, segment.value_or(*got), (header.msg_flags & MSG_TRUNC) != 0};
}

socket_result<received_segments> socket::try_recv_segments(bytes_room into, call_options options) noexcept {
  sockaddr_bytes from;
  const auto got = try_recv_segments(into, from, options);
  if (!got) return refused(got.error());
  return received_segments{*got, decoded(from.view(), proto_)};
}

#else

/// Where no call takes many messages they go one by one.
struct message_batch::messages {
  struct place {
    const std::byte* data = nullptr;
    std::size_t size = 0;
    std::size_t address_size = 0;
    bool truncated = false;
  };
  messages(std::size_t most, std::size_t room)
      : places(most),
        addresses(std::make_unique_for_overwrite<one_address[]>(most)),
        bytes(std::make_unique_for_overwrite<std::byte[]>(product(most, room))),
        room_each(room) {}

  std::vector<place> places;
  std::unique_ptr<one_address[]> addresses;
  std::unique_ptr<std::byte[]> bytes;
  std::size_t room_each;
  std::size_t size = 0;
  std::size_t sent = 0;
  bool received = false;  // what is there came, and is not to be sent
  std::uint32_t proto = 0;
};

socket_result<std::size_t> socket::try_send_batch(message_batch& batch, call_options options) noexcept {
  if (!batch.messages_ || batch.messages_->received) {
    return refused(failed("send_batch", std::make_error_code(std::errc::invalid_argument)));
  }
  auto& all = *batch.messages_;
  const auto first = first_unsent(all);
  for (std::size_t i = first; i < all.size; ++i) {
    const auto& one = all.places[i];
    const bytes_view data{one.data, one.size};
    const auto sent = sending("sendto", options, [&](int flags) {
      const auto* to = one.address_size == 0 ? nullptr : all.addresses[i].data();
      return sys::sendmsg(handle_, &data, 1, to, one.address_size, {}, flags);
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
  all.size = all.sent = 0;
  all.received = true;
  all.proto = static_cast<std::uint32_t>(proto_);
  for (; all.size < all.places.size(); ++all.size) {
    auto& one = all.places[all.size];
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
    one = {room.data(), *got, address, (about.flags & MSG_TRUNC) != 0};
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
  const auto& one = all.places[at];
  return {{one.data, one.size}, {all.addresses[at].data(), one.address_size}, all.proto, one.truncated};
}

std::size_t message_batch::capacity() const noexcept { return messages_ ? messages_->places.size() : 0; }

socket_result<std::size_t> socket::try_send_segments(bytes_view, std::uint16_t, const address_argument*,
                                                     call_options) noexcept {
  return refused(failed("send_segments", make_error_code(socket_errc::not_supported_here)));
}

socket_result<void> socket::try_enable_receive_offload() noexcept {
  return refused(failed("enable_receive_offload", make_error_code(socket_errc::not_supported_here)));
}

socket_result<segment_sizes> socket::try_recv_segments(bytes_room, sockaddr_bytes&, call_options) noexcept {
  return refused(failed("recv_segments", make_error_code(socket_errc::not_supported_here)));
}

socket_result<received_segments> socket::try_recv_segments(bytes_room, call_options) noexcept {
  return refused(failed("recv_segments", make_error_code(socket_errc::not_supported_here)));
}

#endif

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
