// Control messages: laid out with the system's own macros, and read with memcpy because they may be unaligned.
#include <sockfam/socket/ancillary.h>

#include <algorithm>
#include <new>

#include "socket/control_values.h"

namespace sockfam::inline v0 {

namespace {

#if defined(_WIN32)
using control_header = WSACMSGHDR;
std::size_t length_of(std::size_t size) { return WSA_CMSG_LEN(size); }
std::size_t space_of(std::size_t size) { return WSA_CMSG_SPACE(size); }
#else
using control_header = cmsghdr;
std::size_t length_of(std::size_t size) { return CMSG_LEN(size); }
std::size_t space_of(std::size_t size) { return CMSG_SPACE(size); }
#endif

/// Of a control message, and of all of them: what every system's socklen_t holds.
constexpr std::size_t most_control = 0x7fffffff;

socket_failure too_large(const char* call) {
  return {.code = std::make_error_code(std::errc::value_too_large), .call = call};
}

}  // namespace

descriptor& descriptor::operator=(descriptor&& other) noexcept {
  if (this != &other) descriptor{std::exchange(number_, other.release())};
  return *this;
}

descriptor::~descriptor() {
#if !defined(_WIN32)
  if (number_ >= 0) ::close(number_);
#endif
}

socket_result<std::size_t> try_cmsg_len(std::size_t size) noexcept {
  if (size > most_control - length_of(0)) return refused(too_large("cmsg_len"));
  return length_of(size);
}

socket_result<std::size_t> try_cmsg_space(std::size_t size) noexcept {
  if (size > most_control - space_of(1)) return refused(too_large("cmsg_space"));
  return space_of(size);
}

control_messages& control_messages::add(int level, int type, bytes_view data) {
  const auto at = bytes_.size();
  const auto space = try_cmsg_space(data.size());
  if (!space || *space > most_control - at) too_large("add").raise();
  bytes_.resize(at + *space);
  control_header head{};
  head.cmsg_len = static_cast<decltype(head.cmsg_len)>(length_of(data.size()));
  head.cmsg_level = level;
  head.cmsg_type = type;
  std::memcpy(bytes_.data() + at, &head, sizeof head);
  if (!data.empty()) std::memcpy(bytes_.data() + at + length_of(0), data.data(), data.size());
  return *this;
}

control_messages& control_messages::packet_info(const packet_info6& info) {
  in6_pktinfo raw{};
  std::memcpy(&raw.ipi6_addr, info.local.bytes.data(), sizeof raw.ipi6_addr);
  raw.ipi6_ifindex = info.interface_;
  return add(IPPROTO_IPV6, IPV6_PKTINFO, raw_bytes(raw));
}

control_messages& control_messages::ttl(int hops) { return add(IPPROTO_IP, IP_TTL, raw_bytes(hops)); }

control_messages& control_messages::hop_limit(int hops) { return add(IPPROTO_IPV6, IPV6_HOPLIMIT, raw_bytes(hops)); }

control_messages& control_messages::fds([[maybe_unused]] std::span<const int> numbers) {
#if defined(SCM_RIGHTS)
  return add(SOL_SOCKET, SCM_RIGHTS, {reinterpret_cast<const std::byte*>(numbers.data()), numbers.size_bytes()});
#else
  socket_failure{.code = make_error_code(socket_errc::not_supported_here), .call = "fds"}.raise();
#endif
}

// Received messages.

control_buffer::control_buffer(std::size_t room) : room_(buffer::with_room(room)) {
  if (!room_.data()) throw std::bad_alloc{};
}

control_buffer control_buffer::with_room(std::size_t room) noexcept {
  control_buffer made;
  made.room_ = buffer::with_room(room);
  return made;
}

control_buffer control_buffer::recorded(std::span<const std::byte> control, bool truncated) {
  control_buffer made{control.size()};
  std::copy(control.begin(), control.end(), made.room_.data());
  made.filled(control.size(), truncated);
  made.fds_taken_ = true;  // the numbers are another process's
  return made;
}

control_buffer::control_buffer(control_buffer&& other) noexcept
    : room_(std::move(other.room_)),
      size_(std::exchange(other.size_, 0)),
      truncated_(other.truncated_),
      fds_taken_(other.fds_taken_) {}

control_buffer& control_buffer::operator=(control_buffer&& other) noexcept {
  if (this == &other) return *this;
  close_descriptors();
  room_ = std::move(other.room_);
  size_ = std::exchange(other.size_, 0);
  truncated_ = other.truncated_;
  fds_taken_ = other.fds_taken_;
  return *this;
}

template <class Visitor>
void control_buffer::each(Visitor&& visit) const {
  const auto all = room_.view().first(size_);
  for (std::size_t at = 0; all.size() - at >= sizeof(control_header);) {
    control_header head;
    std::memcpy(&head, all.data() + at, sizeof head);
    const auto length = static_cast<std::size_t>(head.cmsg_len);
    if (length < length_of(0) || length > all.size() - at) return;
    const auto data = all.subspan(at + length_of(0), length - length_of(0));
    if (!visit(control_message{head.cmsg_level, head.cmsg_type, data})) return;
    const auto step = space_of(data.size());
    if (step >= all.size() - at) return;
    at += step;
  }
}

std::vector<control_message> control_buffer::messages() const {
  std::vector<control_message> all;
  each([&](const control_message& control) {
    all.push_back(control);
    return true;
  });
  return all;
}

std::optional<control_message> control_buffer::find(int level, int type) const noexcept {
  std::optional<control_message> found;
  each([&](const control_message& control) {
    if (control.level == level && control.type == type) found = control;
    return !found;
  });
  return found;
}

namespace {

/// The descriptor at a position in a message.
int descriptor_at(std::span<const std::byte> data, std::size_t at) {
  int number = -1;
  std::memcpy(&number, data.data() + at, sizeof number);
  return number;
}

bool holds_descriptors([[maybe_unused]] const control_message& control) {
#if defined(SCM_RIGHTS)
  return control.level == SOL_SOCKET && control.type == SCM_RIGHTS;
#else
  return false;
#endif
}

}  // namespace

std::vector<descriptor> control_buffer::take_fds() {
  std::vector<descriptor> taken;
  if (fds_taken_) return taken;
  std::size_t count = 0;
  each([&](const control_message& control) {
    if (holds_descriptors(control)) count += control.data.size() / sizeof(int);
    return true;
  });
  taken.reserve(count);  // the last step that can fail, before the descriptors are taken
  each([&](const control_message& control) {
    for (std::size_t at = 0; holds_descriptors(control) && control.data.size() - at >= sizeof(int); at += sizeof(int)) {
      taken.emplace_back(descriptor_at(control.data, at));
    }
    return true;
  });
  fds_taken_ = true;
  return taken;
}

void control_buffer::close_descriptors() noexcept {
  if (!std::exchange(fds_taken_, true)) {
    each([](const control_message& control) {
      for (std::size_t at = 0; holds_descriptors(control) && control.data.size() - at >= sizeof(int);
           at += sizeof(int)) {
        descriptor{descriptor_at(control.data, at)};
      }
      return true;
    });
  }
  size_ = 0;
}

std::optional<packet_info6> control_buffer::packet_info_v6() const noexcept {
  const auto raw = value_of<in6_pktinfo>(find(IPPROTO_IPV6, IPV6_PKTINFO));
  if (!raw) return std::nullopt;
  return packet_info6{static_cast<std::uint32_t>(raw->ipi6_ifindex), address_from<ipv6>(raw->ipi6_addr)};
}

std::optional<int> control_buffer::ttl() const noexcept { return value_of<int>(find(IPPROTO_IP, IP_TTL)); }

std::optional<int> control_buffer::hop_limit() const noexcept {
  return value_of<int>(find(IPPROTO_IPV6, IPV6_HOPLIMIT));
}

std::span<std::byte> control_buffer::prepare() noexcept {
  close_descriptors();
  truncated_ = false;
  return {room_.data(), room_.size()};
}

void control_buffer::filled(std::size_t size, bool truncated) noexcept {
  size_ = std::min(size, room_.size());
  truncated_ = truncated;
  fds_taken_ = false;
}

}  // namespace sockfam::inline v0
