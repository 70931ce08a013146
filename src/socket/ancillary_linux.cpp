// Control messages of Linux.
#if defined(__linux__)

#include <linux/if_alg.h>
#include <netinet/udp.h>
#include <sys/time.h>

#include <array>

#include "socket/control_values.h"

namespace sockfam::inline v0 {

namespace {

template <class Time>
unix_time time_of(const Time& value) {
  using namespace std::chrono;
  if constexpr (requires { value.tv_nsec; })
    return unix_time{seconds{value.tv_sec} + nanoseconds{value.tv_nsec}};
  else
    return unix_time{seconds{value.tv_sec} + microseconds{value.tv_usec}};
}

}  // namespace

control_messages& control_messages::sender(const credentials& who) {
  const ucred raw{who.pid, who.uid, who.gid};
  return add(SOL_SOCKET, SCM_CREDENTIALS, bytes_of(raw));
}

control_messages& control_messages::packet_info(const packet_info4& info) {
  in_pktinfo raw{};
  raw.ipi_ifindex = static_cast<int>(info.interface_);
  std::memcpy(&raw.ipi_spec_dst, info.local.bytes.data(), sizeof raw.ipi_spec_dst);
  std::memcpy(&raw.ipi_addr, info.destination.bytes.data(), sizeof raw.ipi_addr);
  return add(IPPROTO_IP, IP_PKTINFO, bytes_of(raw));
}

control_messages& control_messages::udp_segment(std::uint16_t size) {
  return add(SOL_UDP, UDP_SEGMENT, bytes_of(size));
}

control_messages& control_messages::alg_op(std::uint32_t operation) {
  return add(SOL_ALG, ALG_SET_OP, bytes_of(operation));
}

control_messages& control_messages::alg_iv(bytes_view iv) {
  std::vector<std::byte> raw(sizeof(af_alg_iv) + iv.size());
  const auto size = static_cast<std::uint32_t>(iv.size());
  std::memcpy(raw.data(), &size, sizeof size);
  if (!iv.empty()) std::memcpy(raw.data() + sizeof(af_alg_iv), iv.data(), iv.size());
  return add(SOL_ALG, ALG_SET_IV, raw);
}

control_messages& control_messages::alg_assoclen(std::uint32_t size) {
  return add(SOL_ALG, ALG_SET_AEAD_ASSOCLEN, bytes_of(size));
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
  const auto three = value_of<std::array<timespec, 3>>(find(SOL_SOCKET, SCM_TIMESTAMPING));
  if (!three) return std::nullopt;
  // The first is the software's time, the third the device's; the second is no longer used.
  const auto& software = (*three)[0];
  return time_of(software.tv_sec != 0 || software.tv_nsec != 0 ? software : (*three)[2]);
}

std::optional<std::uint16_t> control_buffer::udp_segment() const noexcept {
  const auto size = value_of<int>(find(SOL_UDP, UDP_GRO));
  if (!size) return std::nullopt;
  return static_cast<std::uint16_t>(*size);
}

}  // namespace sockfam::inline v0

#endif
