// Control messages of Linux.
#if defined(__linux__)

#include <linux/if_alg.h>
#include <netinet/udp.h>
#include <sys/time.h>

#include <array>
#include <utility>

#include "socket/control_values.h"

namespace sockfam::inline v0 {

namespace {

/// Nothing if it has no such parts, or is beyond what nanoseconds can count.
std::optional<unix_time> time_of(std::int64_t whole, std::int64_t part, std::int64_t parts_of_a_second) {
  constexpr std::int64_t second = 1'000'000'000;
  constexpr auto most = unix_time::max().time_since_epoch().count() / second;
  // The parts count upwards from the second, also before 1970, so that the first second is out of reach.
  if (part < 0 || part >= parts_of_a_second || whole < -most || whole >= most) return std::nullopt;
  return unix_time{std::chrono::nanoseconds{whole * second + part * (second / parts_of_a_second)}};
}

std::optional<unix_time> time_of(const timespec& value) { return time_of(value.tv_sec, value.tv_nsec, 1'000'000'000); }
std::optional<unix_time> time_of(const timeval& value) { return time_of(value.tv_sec, value.tv_usec, 1'000'000); }

/// SO_TIMESTAMPING has zero for a time that was not taken.
std::optional<unix_time> time_if_taken(const timespec& value) {
  if (value.tv_sec == 0 && value.tv_nsec == 0) return std::nullopt;
  return time_of(value);
}

}  // namespace

control_messages& control_messages::sender(const credentials& who) {
  const ucred raw{who.pid, who.uid, who.gid};
  return add(SOL_SOCKET, SCM_CREDENTIALS, raw_bytes(raw));
}

control_messages& control_messages::packet_info(const packet_info4& info) {
  in_pktinfo raw{};
  raw.ipi_ifindex = static_cast<int>(info.interface_);
  std::memcpy(&raw.ipi_spec_dst, info.local.bytes.data(), sizeof raw.ipi_spec_dst);
  std::memcpy(&raw.ipi_addr, info.destination.bytes.data(), sizeof raw.ipi_addr);
  return add(IPPROTO_IP, IP_PKTINFO, raw_bytes(raw));
}

control_messages& control_messages::udp_segment(std::int64_t size) {
  if (!std::in_range<std::uint16_t>(size)) {
    socket_failure{.code = std::make_error_code(std::errc::value_too_large), .call = "udp_segment"}.raise();
  }
  const auto fitting = static_cast<std::uint16_t>(size);
  return add(SOL_UDP, UDP_SEGMENT, raw_bytes(fitting));
}

control_messages& control_messages::alg_op(std::uint32_t operation) {
  return add(SOL_ALG, ALG_SET_OP, raw_bytes(operation));
}

control_messages& control_messages::alg_iv(bytes_view iv) {
  if (!try_cmsg_space(iv.size())) {  // before memory is taken for it
    socket_failure{.code = std::make_error_code(std::errc::value_too_large), .call = "alg_iv"}.raise();
  }
  std::vector<std::byte> raw(sizeof(af_alg_iv) + iv.size());
  const auto size = static_cast<std::uint32_t>(iv.size());
  std::memcpy(raw.data(), &size, sizeof size);
  if (!iv.empty()) std::memcpy(raw.data() + sizeof(af_alg_iv), iv.data(), iv.size());
  return add(SOL_ALG, ALG_SET_IV, raw);
}

control_messages& control_messages::alg_assoclen(std::uint32_t size) {
  return add(SOL_ALG, ALG_SET_AEAD_ASSOCLEN, raw_bytes(size));
}

std::optional<credentials> control_buffer::sender() const noexcept {
  const auto raw = value_of<ucred>(find(SOL_SOCKET, SCM_CREDENTIALS));
  if (!raw) return std::nullopt;
  return credentials{raw->pid, raw->uid, raw->gid};
}

std::optional<packet_info4> control_buffer::packet_info_v4() const noexcept {
  const auto raw = value_of<in_pktinfo>(find(IPPROTO_IP, IP_PKTINFO));
  if (!raw) return std::nullopt;
  return packet_info4{static_cast<std::uint32_t>(raw->ipi_ifindex), address_from<ipv4>(raw->ipi_spec_dst),
                      address_from<ipv4>(raw->ipi_addr)};
}

std::optional<unix_time> control_buffer::timestamp() const noexcept {
  if (const auto exact = value_of<timespec>(find(SOL_SOCKET, SCM_TIMESTAMPNS))) return time_of(*exact);
  if (const auto coarse = value_of<timeval>(find(SOL_SOCKET, SCM_TIMESTAMP))) return time_of(*coarse);
  const auto both = times();
  return both.software ? both.software : both.hardware;
}

packet_times control_buffer::times() const noexcept {
  const auto three = value_of<std::array<timespec, 3>>(find(SOL_SOCKET, SCM_TIMESTAMPING));
  if (!three) return {};
  // The second is no longer used.
  return {time_if_taken((*three)[0]), time_if_taken((*three)[2])};
}

std::optional<std::uint16_t> control_buffer::udp_segment() const noexcept {
  const auto size = value_of<int>(find(SOL_UDP, UDP_GRO));
  if (!size || !std::in_range<std::uint16_t>(*size)) return std::nullopt;
  return static_cast<std::uint16_t>(*size);
}

}  // namespace sockfam::inline v0

#endif
