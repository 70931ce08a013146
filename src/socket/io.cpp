// Sending and receiving.
#include <sockfam/socket/socket.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "socket/attempt.h"

namespace sockfam::inline v0 {

// Each is a single jump: the arguments already are in the registers of the system call.
std::ptrdiff_t frequent_calls::recv_once(const socket& self, std::byte* into, std::size_t size, int flags) {
  return sys::recv(self.handle_, into, size, flags | self.wait_flags_);
}
std::ptrdiff_t frequent_calls::recvfrom_once(const socket& self, std::byte* into, std::size_t size, int flags,
                                             std::byte* from, std::uint32_t* from_size) {
  static_assert(sizeof(socklen_t) == sizeof *from_size);  // signed on some systems
  auto* const length = reinterpret_cast<socklen_t*>(from_size);
  return sys::recvfrom(self.handle_, into, size, flags | self.wait_flags_, from, length);
}
std::ptrdiff_t frequent_calls::send_once(const socket& self, const std::byte* data, std::size_t size, int flags) {
  return sys::send(self.handle_, data, size, flags | self.wait_flags_ | sys::no_signal);
}
std::ptrdiff_t frequent_calls::sendto_once(const socket& self, const std::byte* data, std::size_t size, int flags,
                                           const std::byte* to, std::size_t to_size) {
  return sys::sendto(self.handle_, data, size, flags | self.wait_flags_ | sys::no_signal, to, to_size);
}

namespace {

call_options options_of(int flags, const call_options* apart) { return apart ? *apart : call_options{flags}; }

}  // namespace

// Receiving.

SOCKFAM_COLD socket_result<std::size_t> frequent_calls::recv_further(const socket& self, std::byte* into,
                                                                     std::size_t size, int flags,
                                                                     const call_options* apart) noexcept {
  const auto options = options_of(flags, apart);
  const auto call = [&] { return recv_once(self, into, size, socket_calls::flags_for(self, options)); };
  return socket_calls::further(self, "recv", sys::readiness::readable, options, call);
}

namespace {

/// Room to receive into. With MSG_TRUNC the kernel counts bytes that it does not write, those of TCP streams
/// altogether: they are zero, and not what the memory held before.
buffer room_for(std::size_t most, const call_options& options) noexcept {
  auto room = buffer::with_room(most);
  if (room.data() && (options.flags & MSG_TRUNC) != 0) std::memset(room.data(), 0, most);
  return room;
}

}  // namespace

socket_result<buffer> socket::try_recv(std::size_t most, call_options options) noexcept {
  auto data = room_for(most, options);
  if (!data.data()) return refused(failed("recv", std::make_error_code(std::errc::not_enough_memory)));
  const auto size = try_recv_into(bytes_room{data.data(), most}, options);
  if (!size) return refused(size.error());
  data.shrink(*size);
  return data;
}

SOCKFAM_COLD socket_result<std::size_t> frequent_calls::recvfrom_further(const socket& self, std::byte* into,
                                                                         std::size_t size, int flags,
                                                                         const call_options* apart,
                                                                         sockaddr_bytes& from) noexcept {
  const auto options = options_of(flags, apart);
  std::uint32_t from_size = 0;
  const auto call = [&] {
    from_size = sockaddr_bytes::capacity;
    return recvfrom_once(self, into, size, socket_calls::flags_for(self, options), from.room().data(), &from_size);
  };
  const auto got = socket_calls::further(self, "recvfrom", sys::readiness::readable, options, call);
  from.resize(got ? std::min<std::size_t>(from_size, sockaddr_bytes::capacity) : 0);
  return got;
}

socket_result<received_into> socket::try_recvfrom_into(bytes_room into, call_options options) noexcept {
  alignas(8) std::array<std::byte, sockaddr_bytes::capacity> from;
  socklen_t size = 0;
  const auto got = socket_calls::attempt(*this, "recvfrom", sys::readiness::readable, options, [&] {
    size = sizeof from;
    return sys::recvfrom(handle_, into.data(), into.size(), socket_calls::flags_for(*this, options), from.data(),
                         &size);
  });
  if (!got) return refused(got.error());
  const auto written = std::min<std::size_t>(static_cast<std::size_t>(size), sizeof from);
  return received_into{*got, decoded(std::span{from}.first(written), proto_)};
}

socket_result<received> socket::try_recvfrom(std::size_t most, call_options options) noexcept {
  auto data = room_for(most, options);
  if (!data.data()) return refused(failed("recvfrom", std::make_error_code(std::errc::not_enough_memory)));
  const auto got = try_recvfrom_into(bytes_room{data.data(), most}, options);
  if (!got) return refused(got.error());
  data.shrink(got->size);
  return received{std::move(data), got->from};
}

socket_result<message_info> socket::try_recvmsg_into(std::span<const bytes_room> into, control_buffer& control,
                                                     call_options options) noexcept {
  alignas(8) std::array<std::byte, sockaddr_bytes::capacity> from;
  sys::message about;
  const auto room = control.prepare();
  const auto got = socket_calls::attempt(*this, "recvmsg", sys::readiness::readable, options, [&] {
    about = {.from = from.data(), .from_size = sizeof from, .control = room};
    return sys::recvmsg(handle_, into.data(), into.size(), about, socket_calls::flags_for(*this, options));
  });
  if (!got) return refused(got.error());
  control.filled(about.control_size, (about.flags & MSG_CTRUNC) != 0);
  const auto written = std::min<std::size_t>(static_cast<std::size_t>(about.from_size), sizeof from);
  return message_info{*got, about.flags, decoded(std::span{from}.first(written), proto_)};
}

socket_result<message_parts> socket::try_recvmsg(std::size_t most, std::size_t control, call_options options) noexcept {
  message_parts parts{.data = room_for(most, options), .control = control_buffer::with_room(control)};
  if (!parts.data.data() || parts.control.prepare().size() != control) {
    return refused(failed("recvmsg", std::make_error_code(std::errc::not_enough_memory)));
  }
  const bytes_room room{parts.data.data(), most};
  const auto got = try_recvmsg_into({&room, 1}, parts.control, options);
  if (!got) return refused(got.error());
  parts.data.shrink(got->size);
  parts.flags = got->flags;
  parts.from = got->from;
  return parts;
}

// Sending.

SOCKFAM_COLD socket_result<std::size_t> frequent_calls::send_further(const socket& self, const std::byte* data,
                                                                     std::size_t size, int flags,
                                                                     const call_options* apart) noexcept {
  const auto options = options_of(flags, apart);
  const auto call = [&](int all) { return sys::send(self.handle_, data, size, all); };
  return socket_calls::sending(self, "send", options, call, {}, !options.waits_apart());
}

SOCKFAM_COLD socket_result<std::size_t> frequent_calls::sendto_further(const socket& self, const std::byte* data,
                                                                       std::size_t size, int flags,
                                                                       const call_options* apart, const std::byte* to,
                                                                       std::size_t to_size) noexcept {
  const auto options = options_of(flags, apart);
  const auto call = [&](int all) { return sys::sendto(self.handle_, data, size, all, to, to_size); };
  return socket_calls::sending(self, "sendto", options, call, {to, to_size}, !options.waits_apart());
}

SOCKFAM_COLD socket_result<std::size_t> frequent_calls::sendto_text(socket& self, bytes_view data,
                                                                    const address_argument& to,
                                                                    call_options options) noexcept {
  if (const auto why = socket_calls::unread(self, "sendto", to, options)) return refused(*why);
  return self.try_sendto(data, to, options);
}

SOCKFAM_COLD socket_result<void> frequent_calls::sendall_further(const socket& self, const std::byte* data,
                                                                 std::size_t size, int flags, const call_options* apart,
                                                                 std::ptrdiff_t sent) noexcept {
  // The timeout is for all of it. Reading the clock does not change the error of the first attempt.
  const bool first_failed = sent < 0;
  const auto options = socket_calls::whole(self, options_of(flags, apart));
  std::size_t done = first_failed ? 0 : static_cast<std::size_t>(sent);
  const auto call = [&](int all) { return sys::send(self.handle_, data + done, size - done, all); };
  const auto part = [&](bool failed_once) -> socket_result<std::size_t> {
    if (done != 0) {
      if (const auto why = interruption()) return refused(self.failed("sendall", why));
    }
    return socket_calls::sending(self, "sendall", options, call, {}, failed_once);
  };
  auto more = part(first_failed);
  while (more && (done += *more) < size) more = part(false);
  if (more) return {};
  more.error().done = done;
  return refused(more.error());
}

socket_result<std::size_t> socket::try_sendmsg(std::span<const bytes_view> data, const message_extras& extras,
                                               call_options options) noexcept {
  if (extras.to.is_given()) {
    if (const auto why = socket_calls::unread(*this, "sendmsg", extras.to, options)) return refused(*why);
  }
  const std::span to{extras.to.data(), extras.to.size()};
  const auto control = extras.control ? extras.control->view() : std::span<const std::byte>{};
  const auto call = [&](int all) {
    return sys::sendmsg(handle_, data.data(), data.size(), to.data(), to.size(), control, all);
  };
  return socket_calls::sending(*this, "sendmsg", options, call, to);
}

// Files.

namespace {

/// True if sendfile(2) does not work for these two descriptors, or not at all.
bool is_unable(std::error_code code) {
  return code == std::errc::invalid_argument || code == std::errc::function_not_supported ||
         code == std::errc::operation_not_supported;
}

/// A file's bytes to send, and how many were sent.
struct file_part {
  int file;
  std::uint64_t offset;
  std::uint64_t count;
  std::uint64_t done = 0;
  std::uint64_t left() const { return count - done; }
};

/// Asks the interruption hook, if there is more to send.
std::error_code between(const file_part& part) noexcept { return part.left() > 0 ? interruption() : std::error_code{}; }

socket_result<void> send_by_kernel(const socket& over, file_part& part, const call_options& options) noexcept {
  constexpr std::uint64_t most = 0x7ffff000;  // of one call: sendfile(2)
  while (part.left() > 0) {
    const auto sent = socket_calls::attempt_by_mode(over, sys::readiness::writable, options, [&] {
      return sys::sendfile(over.fileno(), part.file, part.offset + part.done,
                           static_cast<std::size_t>(std::min(part.left(), most)));
    });
    if (!sent) return refused(over.failed("sendfile", sent.error()));
    if (*sent == 0) break;  // the end of the file
    part.done += *sent;
    if (const auto why = between(part)) return refused(over.failed("sendfile", why));
  }
  return {};
}

socket_result<void> send_by_reading(socket& over, file_part& part, const call_options& options) noexcept {
  auto room = buffer::with_room(65536);
  if (!room.data()) return refused(over.failed("sendfile", std::make_error_code(std::errc::not_enough_memory)));
  while (part.left() > 0) {
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(part.left(), room.size()));
    const auto got = sys::read_at(part.file, room.data(), size, part.offset + part.done);
    if (got < 0) {
      const int error = sys::last_error();
      const auto why = error == sys::interrupted ? interruption() : sys::code_of(error);
      if (why) return refused(over.failed("sendfile", why));
      continue;
    }
    if (got == 0) break;
    const auto sent = over.try_sendall({room.data(), static_cast<std::size_t>(got)}, options);
    part.done += sent ? static_cast<std::size_t>(got) : sent.error().done;
    if (!sent) return refused(sent.error());
    if (const auto why = between(part)) return refused(over.failed("sendfile", why));
  }
  return {};
}

}  // namespace

socket_result<std::uint64_t> socket::try_sendfile(int file, std::uint64_t offset, std::optional<std::uint64_t> count,
                                                  call_options options) noexcept {
  if (type_ != SOCK_STREAM) return refused(failed("sendfile", make_error_code(socket_errc::not_a_stream)));
  if (timeout_ == 0 && !options.has_deadline()) {
    return refused(failed("sendfile", make_error_code(socket_errc::not_blocking)));
  }
  options = socket_calls::whole(*this, options);
  file_part part{file, offset, count.value_or(UINT64_MAX)};
  auto done = send_by_kernel(*this, part, options);
  if (!done && is_unable(done.error().code)) done = send_by_reading(*this, part, options);
  if (done) return part.done;
  auto why = done.error();
  why.call = "sendfile";
  why.done = part.done;
  return refused(why);
}

}  // namespace sockfam::inline v0
