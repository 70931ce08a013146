// The error queue of a socket: why datagrams were not delivered, when they were sent, and when memory that was sent
// with MSG_ZEROCOPY may be used again. Linux: IP_RECVERR of ip(7), IPV6_RECVERR of ipv6(7), Documentation/networking/
// timestamping.rst and msg_zerocopy.rst.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <system_error>

#include <sockfam/socket/options.h>

namespace sockfam::inline v0 {

/// Who reports: SO_EE_ORIGIN_* of <linux/errqueue.h>. A kernel may have more.
enum class error_origin : std::uint8_t {
  none = 0,
  local = 1,         ///< this machine
  icmp = 2,          ///< another one, by ICMP
  icmp6 = 3,         ///< by ICMPv6
  timestamping = 4,  ///< options::timestamping
  zerocopy = 5,      ///< MSG_ZEROCOPY
  txtime = 6,        ///< SO_TXTIME
};

/// Sends with MSG_ZEROCOPY that are complete: the memory of these calls is no longer used. The calls of a socket that
/// sent something are counted from 0, modulo 2^32.
struct SOCKFAM_TYPE sends_completed {
  std::uint32_t first = 0;
  std::uint32_t last = 0;  ///< included
  bool copied = false;     ///< the kernel copied the bytes after all, so that the flag gained nothing
  std::uint32_t count() const noexcept { return last - first + 1; }
  bool operator==(const sends_completed&) const = default;
};

/// struct sock_extended_err and what belongs to it.
struct SOCKFAM_TYPE extended_error {
  std::error_code error{};  ///< ee_errno: ECONNREFUSED, EHOSTUNREACH, EMSGSIZE…; ENOMSG for times, 0 for zerocopy
  error_origin origin = error_origin::none;
  std::uint8_t type = 0;   ///< of ICMP
  std::uint8_t code = 0;   ///< of ICMP
  std::uint32_t info = 0;  ///< EMSGSIZE: the path's MTU in bytes. Times: SCM_TSTAMP_*, what happened then
  std::uint32_t data = 0;  ///< times: the number of the send call, or of the byte, with SOF_TIMESTAMPING_OPT_ID
  any_address offender{};  ///< who sent the ICMP message; default-constructed if nobody did
  packet_times times{};    ///< of origin timestamping
  std::optional<sends_completed> completed{};  ///< of origin zerocopy
};

/// The extended error among the control messages of recvmsg with MSG_ERRQUEUE; nothing if there is none.
SOCKFAM_EXPORT std::optional<extended_error> extended_error_in(const control_buffer& control) noexcept;

/// Room for the control messages of an error, its times and its packet information.
inline constexpr std::size_t error_control_room = 512;

/// What recv_error() returns.
struct SOCKFAM_TYPE received_error : extended_error {
  any_address destination{};  ///< where the datagram was to go; default-constructed if the kernel does not say
  std::size_t size = 0;       ///< bytes of the datagram in the caller's room
  int flags = 0;              ///< MSG_ERRQUEUE; MSG_TRUNC: the datagram was longer
};

/// The oldest record of the error queue, which is taken out; nothing if the queue is empty. Never waits: poll(2)
/// reports POLLERR for a queue that is not empty. `into` gets the beginning of the datagram that the record is about,
/// `control` the control messages; it should have error_control_room. `options.flags` are added to MSG_ERRQUEUE; the
/// rest of the options does not count. Errors: std::errc::operation_not_supported for a family without an error queue;
/// socket_errc::control_truncated if `control` had no room for the record, which is lost;
/// socket_errc::not_supported_here.
SOCKFAM_EXPORT socket_result<std::optional<received_error>> try_recv_error(socket& from, bytes_room into,
                                                                           control_buffer& control,
                                                                           call_options options = {}) noexcept;
inline std::optional<received_error> recv_error(socket& from, bytes_room into, control_buffer& control,
                                                call_options options = {}) {
  return or_throw(try_recv_error(from, into, control, options));
}

}  // namespace sockfam::inline v0
