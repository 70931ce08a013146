// Typed options of sockets: `set_option(s, options::linger, 5s)`, `get_option(s, options::tcp_info)->rtt`. Whatever is
// not here is read and written by the socket's own getsockopt() and setsockopt(). See socket(7), ip(7), ipv6(7),
// tcp(7).
#pragma once

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <sockfam/socket/socket.h>

namespace sockfam::inline v0 {

/// An option is a type with a `value` and one of these, or both:
///   static socket_result<value> get(const socket&) noexcept;
///   static socket_result<void> set(socket&, const value&) noexcept;
/// Programs may have options of their own.
template <class Option>
concept readable_option = requires(const socket& of) {
  { Option::get(of) } -> std::same_as<socket_result<typename Option::value>>;
};
template <class Option>
concept writable_option = requires(socket& of, const typename Option::value& wanted) {
  { Option::set(of, wanted) } -> std::same_as<socket_result<void>>;
};

/// Failures are those of getsockopt(2) and setsockopt(2): ENOPROTOOPT or EOPNOTSUPP if the protocol does not know the
/// option; and socket_errc::not_supported_here if this operating system has no such option.
template <readable_option Option>
socket_result<typename Option::value> try_get_option(const socket& of, Option) noexcept {
  return Option::get(of);
}
template <readable_option Option>
typename Option::value get_option(const socket& of, Option option) {
  return or_throw(try_get_option(of, option));
}
/// The same, and std::errc::invalid_argument or value_too_large for values that the option cannot have.
template <writable_option Option>
socket_result<void> try_set_option(socket& of, Option, const typename Option::value& wanted) noexcept {
  return Option::set(of, wanted);
}
template <writable_option Option>
void set_option(socket& of, Option option, const typename Option::value& wanted) {
  or_throw(try_set_option(of, option, wanted));
}

/// A struct of which each kernel fills as much as it knows: `size` bytes of `value`; the others are zero.
template <detail::option_value T>
struct SOCKFAM_TYPE partly_filled {
  T value{};
  std::size_t size = 0;
  const T* operator->() const noexcept { return &value; }
};

/// Reads an option of which kernels know more or fewer members than T.
template <detail::option_value T>
socket_result<partly_filled<T>> try_getsockopt_partly(const socket& of, int level, int name) noexcept {
  partly_filled<T> got;
  const auto size =
      of.try_getsockopt_into(level, name, bytes_room{reinterpret_cast<std::byte*>(&got.value), sizeof(T)});
  if (!size) return refused(size.error());
  got.size = *size < sizeof(T) ? *size : sizeof(T);
  return got;
}
template <detail::option_value T>
partly_filled<T> getsockopt_partly(const socket& of, int level, int name) {
  return or_throw(try_getsockopt_partly<T>(of, level, name));
}

/// The state of a TCP connection: struct tcp_info of <linux/tcp.h> without the prefix tcpi_, as of Linux 6.17. Sizes
/// are in bytes; windows (cwnd, ssthresh of sending) and counts in segments. Linux.
struct SOCKFAM_TYPE tcp_information {
  std::uint8_t state;     ///< TCP_ESTABLISHED and so on, 1 to 12
  std::uint8_t ca_state;  ///< TCP_CA_Open and so on
  std::uint8_t retransmits, probes, backoff;
  std::uint8_t options;  ///< TCPI_OPT_*
  std::uint8_t snd_wscale : 4, rcv_wscale : 4;
  std::uint8_t delivery_rate_app_limited : 1, fastopen_client_fail : 2;
  std::uint32_t rto, ato;  ///< microseconds
  std::uint32_t snd_mss, rcv_mss;
  std::uint32_t unacked, sacked, lost, retrans, fackets;  ///< of a listener: unacked its queue, sacked the limit
  std::uint32_t last_data_sent, last_ack_sent, last_data_recv, last_ack_recv;  ///< milliseconds ago
  std::uint32_t pmtu, rcv_ssthresh;
  std::uint32_t rtt, rttvar;  ///< microseconds
  std::uint32_t snd_ssthresh, snd_cwnd, advmss, reordering;
  std::uint32_t rcv_rtt;  ///< microseconds
  std::uint32_t rcv_space, total_retrans;
  std::uint64_t pacing_rate, max_pacing_rate;  ///< bytes per second. Linux 3.15
  std::uint64_t bytes_acked, bytes_received;   ///< Linux 4.1
  std::uint32_t segs_out, segs_in;             ///< Linux 4.2
  std::uint32_t notsent_bytes;                 ///< Linux 4.6
  std::uint32_t min_rtt;                       ///< microseconds
  std::uint32_t data_segs_in, data_segs_out;
  std::uint64_t delivery_rate;                            ///< bytes per second. Linux 4.9
  std::uint64_t busy_time, rwnd_limited, sndbuf_limited;  ///< microseconds. Linux 4.10
  std::uint32_t delivered, delivered_ce;                  ///< Linux 4.18
  std::uint64_t bytes_sent, bytes_retrans;                ///< Linux 4.19
  std::uint32_t dsack_dups, reord_seen;
  std::uint32_t rcv_ooopack, snd_wnd;             ///< Linux 5.4
  std::uint32_t rcv_wnd, rehash;                  ///< Linux 6.2
  std::uint16_t total_rto, total_rto_recoveries;  ///< Linux 6.7
  std::uint32_t total_rto_time;                   ///< milliseconds
};

namespace detail {

/// Options that are a number or a switch. Where IPv4 and IPv6 have one each, the socket's family decides.
enum class numbered_option : std::uint8_t {
  packet_info,
  errors,
  timestamps,
  timestamping,
  zero_copy,
  multicast_hops,
  multicast_loop,
  multicast_all,
};
SOCKFAM_EXPORT socket_result<int> get_numbered(const socket& of, numbered_option which) noexcept;
SOCKFAM_EXPORT socket_result<void> set_numbered(socket& of, numbered_option which, int wanted) noexcept;

template <class Number, numbered_option Which>
struct number_option {
  using value = Number;
  static socket_result<value> get(const socket& of) noexcept {
    const auto number = get_numbered(of, Which);
    if (!number) return refused(number.error());
    return static_cast<value>(*number);
  }
  static socket_result<void> set(socket& of, const value& wanted) noexcept { return set_numbered(of, Which, wanted); }
};

struct SOCKFAM_EXPORT linger_option {
  using value = std::optional<std::chrono::seconds>;
  static socket_result<value> get(const socket& of) noexcept;
  static socket_result<void> set(socket& of, const value& wanted) noexcept;
};

struct SOCKFAM_EXPORT receive_timeout_option {
  using value = timeout;
  static socket_result<value> get(const socket& of) noexcept;
  static socket_result<void> set(socket& of, const value& wanted) noexcept;
};

struct SOCKFAM_EXPORT send_timeout_option {
  using value = timeout;
  static socket_result<value> get(const socket& of) noexcept;
  static socket_result<void> set(socket& of, const value& wanted) noexcept;
};

struct SOCKFAM_EXPORT tcp_info_option {
  using value = partly_filled<tcp_information>;
  static socket_result<value> get(const socket& of) noexcept;
};

struct SOCKFAM_EXPORT peer_credentials_option {
  using value = credentials;
  static socket_result<value> get(const socket& of) noexcept;
};

struct SOCKFAM_EXPORT peer_pidfd_option {
  using value = descriptor;
  static socket_result<value> get(const socket& of) noexcept;
};

struct SOCKFAM_EXPORT original_destination_option {
  using value = any_address;
  static socket_result<value> get(const socket& of) noexcept;
};

}  // namespace detail

namespace options {

/// SO_LINGER: how long close() waits for data to be sent, in whole seconds from 0; zero resets the connection. Empty:
/// close() does not wait. socket(7).
inline constexpr detail::linger_option linger{};

/// SO_RCVTIMEO and SO_SNDTIMEO: how long the kernel itself lets a blocking call wait, which then fails with EAGAIN.
/// Empty: as long as it takes. Zero and less are refused, as the kernel reads zero as "no limit". Rounded up to
/// microseconds (Windows: milliseconds), and by Linux to its clock ticks. For other programs that share the socket, and
/// for calls that this library does not make; settimeout() does not need them. socket(7).
inline constexpr detail::receive_timeout_option receive_timeout{};
inline constexpr detail::send_timeout_option send_timeout{};

/// TCP_INFO: tcp(7). Linux.
inline constexpr detail::tcp_info_option tcp_info{};

/// SO_PEERCRED: the process that made the connection or the pair, as it was then. ENOTCONN if there is no peer that the
/// kernel knows. unix(7). Linux.
inline constexpr detail::peer_credentials_option peer_credentials{};

/// SO_PEERPIDFD: a pidfd of that process, which no later process with its number can take over. ENODATA without a peer,
/// ESRCH if it has gone. pidfd_open(2). Linux 6.5.
inline constexpr detail::peer_pidfd_option peer_pidfd{};

/// SO_ORIGINAL_DST, IP6T_SO_ORIGINAL_DST: where a connection was to go before the kernel's firewall sent it here
/// (REDIRECT, DNAT). Of IPv4 also for IPv6 sockets with such peers. ENOENT if the firewall does not know the
/// connection. Linux, <linux/netfilter_ipv4.h>.
inline constexpr detail::original_destination_option original_destination{};

/// IP_PKTINFO, IPV6_RECVPKTINFO: received messages come with packet_info_v4() or packet_info_v6(). ip(7), ipv6(7), RFC
/// 3542. IPv4: Linux; IPv6: everywhere but on Windows.
inline constexpr detail::number_option<bool, detail::numbered_option::packet_info> packet_info{};

/// IP_RECVERR, IPV6_RECVERR: ICMP errors, and those of this machine, are kept for recv_error(): error_queue.h. Of IPv6
/// sockets also errors of IPv4 peers. ip(7). Linux.
inline constexpr detail::number_option<bool, detail::numbered_option::errors> errors{};

/// SO_TIMESTAMPNS: received messages come with control_buffer::timestamp(). socket(7). Linux.
inline constexpr detail::number_option<bool, detail::numbered_option::timestamps> timestamps{};

/// SO_TIMESTAMPING: SOF_TIMESTAMPING_* flags; zero switches it off. Times of what was sent come by recv_error(), of
/// what was received by control_buffer::times(), which the kernel begins a little later. Linux,
/// Documentation/networking/timestamping.rst.
inline constexpr detail::number_option<int, detail::numbered_option::timestamping> timestamping{};

/// SO_ZEROCOPY: the flag MSG_ZEROCOPY sends from the caller's memory, which must not change until recv_error() has told
/// of its completion. Linux 4.14, Documentation/networking/msg_zerocopy.rst.
inline constexpr detail::number_option<bool, detail::numbered_option::zero_copy> zero_copy{};

}  // namespace options

}  // namespace sockfam::inline v0
