// Ancillary data of sendmsg and recvmsg, typed: descriptors, credentials, packet information, times, hop limits, and
// the operations of AF_ALG. See cmsg(3), unix(7), ip(7), ipv6(7), socket(7), udp(7).
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <sockfam/socket/bytes.h>
#include <sockfam/socket/error.h>
#include <sockfam/socket/native_handle.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

/// Owns a descriptor that was received by SCM_RIGHTS, of a file, a socket or anything else. Closes it unless released.
class SOCKFAM_EXPORT descriptor {
 public:
  descriptor() = default;
  explicit descriptor(int number) noexcept : number_(number) {}
  descriptor(descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  descriptor& operator=(descriptor&& other) noexcept;
  ~descriptor();
  int get() const noexcept { return number_; }
  int release() noexcept { return std::exchange(number_, -1); }
  explicit operator bool() const noexcept { return number_ >= 0; }

 private:
  int number_ = -1;
};

/// The sender of a message as the kernel reports it: SCM_CREDENTIALS, unix(7).
struct SOCKFAM_TYPE credentials {
  std::int32_t pid = 0;
  std::uint32_t uid = 0;
  std::uint32_t gid = 0;
  bool operator==(const credentials&) const = default;
};

/// Where a datagram arrived, or where it should leave: IP_PKTINFO, ip(7).
struct SOCKFAM_TYPE packet_info4 {
  std::uint32_t interface_ = 0;  ///< index; 0: the kernel chooses
  ipv4 local{};                  ///< the machine's own address (ipi_spec_dst): the source when sending
  ipv4 destination{};            ///< of the packet's header (ipi_addr); not used when sending
  bool operator==(const packet_info4&) const = default;
};

/// The same for IPv6: IPV6_PKTINFO, RFC 3542, ipv6(7).
struct SOCKFAM_TYPE packet_info6 {
  std::uint32_t interface_ = 0;
  ipv6 local{};  ///< destination of what was received, source of what is sent
  bool operator==(const packet_info6&) const = default;
};

/// Time since 1970-01-01 00:00 UTC.
using unix_time = std::chrono::sys_time<std::chrono::nanoseconds>;

/// One control message in the kernel's form.
struct control_message {
  int level = 0;  ///< SOL_SOCKET, IPPROTO_IPV6, …
  int type = 0;   ///< SCM_RIGHTS, IPV6_PKTINFO, …
  std::span<const std::byte> data{};
};

/// When a packet was sent or received: SO_TIMESTAMPING, Documentation/networking/timestamping.rst of Linux.
struct SOCKFAM_TYPE packet_times {
  std::optional<unix_time> software{};  ///< by the kernel
  std::optional<unix_time> hardware{};  ///< by the network device, whose clock may have another epoch
  bool operator==(const packet_times&) const = default;
};

/// Size of a control message with `size` bytes of data, without and with the padding before a next one: CMSG_LEN and
/// CMSG_SPACE of cmsg(3). std::errc::value_too_large if the result might not fit into a socklen_t, which is 2^31-1
/// bytes or less: the same limit as in Python.
SOCKFAM_EXPORT socket_result<std::size_t> try_cmsg_len(std::size_t size) noexcept;
inline std::size_t cmsg_len(std::size_t size) { return or_throw(try_cmsg_len(size)); }
SOCKFAM_EXPORT socket_result<std::size_t> try_cmsg_space(std::size_t size) noexcept;
inline std::size_t cmsg_space(std::size_t size) { return or_throw(try_cmsg_space(size)); }

/// Control messages to send, in the order in which they were added. Copies what it is given, but does not own
/// descriptors: they stay open here, and the receiver gets its own. Throws std::bad_alloc, and socket_error with
/// std::errc::value_too_large if all of it together would have more than 2^31-1 bytes; it then stays as it was. All
/// kinds are there on Linux. Other systems have add(), packet_info() of IPv6, ttl() and hop_limit(), and POSIX ones
/// fds(); the rest gives socket_errc::not_supported_here, and find() reads what was received.
class SOCKFAM_EXPORT control_messages {
 public:
  /// Any message, as Python's ancdata: (level, type, data).
  control_messages& add(int level, int type, bytes_view data);

  control_messages& fds(std::span<const int> numbers);
  control_messages& fds(std::initializer_list<int> numbers) { return fds(std::span{numbers.begin(), numbers.size()}); }
  control_messages& sender(const credentials& who);
  control_messages& packet_info(const packet_info4& info);
  control_messages& packet_info(const packet_info6& info);
  control_messages& ttl(int hops);                     ///< IP_TTL, 1 to 255
  control_messages& hop_limit(int hops);               ///< IPV6_HOPLIMIT, 0 to 255, -1: the route's default
  control_messages& udp_segment(std::int64_t size);    ///< UDP_SEGMENT: bytes of each datagram, 0 to 65535
  control_messages& alg_op(std::uint32_t operation);   ///< ALG_SET_OP: ALG_OP_ENCRYPT or ALG_OP_DECRYPT
  control_messages& alg_iv(bytes_view iv);             ///< ALG_SET_IV
  control_messages& alg_assoclen(std::uint32_t size);  ///< ALG_SET_AEAD_ASSOCLEN: bytes before the plain text

  bool empty() const noexcept { return bytes_.empty(); }
  std::span<const std::byte> view() const noexcept { return bytes_; }

 private:
  std::vector<std::byte> bytes_;
};

/// Room for control messages to be received, and those received. Descriptors in it are closed with it and before its
/// next use, unless they were taken.
class SOCKFAM_EXPORT control_buffer {
 public:
  control_buffer() = default;
  /// Room for that many bytes: cmsg_space() of each message that is expected. Throws std::bad_alloc.
  explicit control_buffer(std::size_t room);
  /// The same without an exception: if memory runs out, it has no room.
  static control_buffer with_room(std::size_t room) noexcept;
  /// A copy of what a program recorded: the bytes of msg_control, on a machine of this kind. Descriptors in it mean
  /// nothing here: take_fds() finds none, and none is closed. Throws std::bad_alloc.
  static control_buffer recorded(std::span<const std::byte> control, bool truncated = false);
  control_buffer(control_buffer&& other) noexcept;
  control_buffer& operator=(control_buffer&& other) noexcept;
  ~control_buffer() { close_descriptors(); }

  /// True if there was not room for all messages (MSG_CTRUNC). Those that are there are complete, the rest is lost.
  bool truncated() const noexcept { return truncated_; }

  /// Every message, in order, up to the first whose length cannot be right: less than that of its header, or beyond
  /// the end.
  std::vector<control_message> messages() const;
  /// The first of that kind.
  std::optional<control_message> find(int level, int type) const noexcept;

  /// The descriptors received (SCM_RIGHTS), which the caller owns from now on. Empty if they were taken before.
  std::vector<descriptor> take_fds();
  std::optional<credentials> sender() const noexcept;           ///< with SO_PASSCRED set
  std::optional<packet_info4> packet_info_v4() const noexcept;  ///< with IP_PKTINFO set
  std::optional<packet_info6> packet_info_v6() const noexcept;  ///< with IPV6_RECVPKTINFO set
  /// With SO_TIMESTAMP, SO_TIMESTAMPNS or SO_TIMESTAMPING; of the last the software's time, else the device's. Nothing
  /// if its parts are out of range, or before 1677 or after 2262, which unix_time cannot hold.
  std::optional<unix_time> timestamp() const noexcept;
  packet_times times() const noexcept;                        ///< with SO_TIMESTAMPING
  std::optional<int> ttl() const noexcept;                    ///< with IP_RECVTTL set
  std::optional<int> hop_limit() const noexcept;              ///< with IPV6_RECVHOPLIMIT set
  std::optional<std::uint16_t> udp_segment() const noexcept;  ///< with UDP_GRO set: bytes of each datagram

  /// For calls that fill it: the room, and afterwards how much of it was used.
  std::span<std::byte> prepare() noexcept;
  void filled(std::size_t size, bool truncated) noexcept;

 private:
  template <class Visitor>
  void each(Visitor&& visit) const;
  void close_descriptors() noexcept;

  buffer room_;  // what malloc gives is aligned for control messages
  std::size_t size_ = 0;
  bool truncated_ = false;
  bool fds_taken_ = false;
};

}  // namespace sockfam::inline v0
