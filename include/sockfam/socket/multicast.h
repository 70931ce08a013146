// Multicast groups of IPv4 and IPv6: membership, of any source or of single ones, and how this machine sends. The API
// of RFC 3678, which is the same for both versions: Linux, macOS, FreeBSD, Windows. Other systems have the options
// alone.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/resolver.h>
#include <sockfam/socket/options.h>

namespace sockfam::inline v0 {

/// An IPv4 or IPv6 address as an argument: of a group, or of a source. Of a socket address the port and the flow label
/// do not matter; its scope_id is the interface, if the call names none.
class SOCKFAM_TYPE ip_host {
 public:
  ip_host(const ipv4& host) : address_(inet::address{.host = host}) {}
  ip_host(const ipv6& host) : address_(inet6::address{.host = host}) {}
  ip_host(const inet::address& address) : ip_host(address.host) {}
  ip_host(const inet6::address& address)
      : address_(inet6::address{.host = address.host, .scope_id = address.scope_id}) {}
  /// With port 0.
  const any_address& address() const noexcept { return address_; }

 private:
  any_address address_;
};

/// A network interface of this machine, which is looked up when it is used.
class SOCKFAM_EXPORT multicast_interface {
 public:
  /// The kernel chooses, by its routes.
  multicast_interface() = default;
  /// By its number: if_nametoindex("eth0"). Zero: the kernel chooses.
  template <std::integral Index>
  requires(!std::same_as<Index, bool>) multicast_interface(Index index)
      : index_(std::in_range<std::uint32_t>(index) ? static_cast<std::int64_t>(index) : no_index) {}
  /// By its name: "eth0".
  multicast_interface(std::string_view name);
  multicast_interface(const char* name) : multicast_interface(std::string_view{name}) {}
  multicast_interface(std::nullptr_t) = delete;
  multicast_interface(const std::string& name) : multicast_interface(std::string_view{name}) {}
  /// By an IPv4 address that it has; 0.0.0.0: the kernel chooses.
  multicast_interface(const ipv4& own);

  /// Its number; 0 if the kernel is to choose. std::errc::no_such_device if there is no interface of that name;
  /// address_not_available if none has the address; socket_errc::not_supported_here if the system does not list them.
  socket_result<std::uint32_t> try_index() const noexcept;
  std::uint32_t index() const { return or_throw(try_index()); }
  /// The address by which it was given; null if it was not.
  const ipv4* address() const noexcept { return by_ == by::address ? &own_ : nullptr; }

 private:
  enum class by : std::uint8_t { index, name, address };
  static constexpr std::int64_t no_index = -1;

  by by_ = by::index;
  std::int64_t index_ = 0;
  interface_name name_{};  // empty: longer than any
  ipv4 own_{};
};

// Membership ends with the socket at the latest. What a socket receives also depends on the address that it is bound
// to: bind to the wildcard, or on Linux to the group itself, and to the port.
//
// Failures: ENODEV or EADDRNOTAVAIL if there is no such interface, or a route to none; EADDRINUSE if the socket is a
// member already; EADDRNOTAVAIL if it leaves what it has not joined, or group and source are not of one version; EINVAL
// for a group that is not multicast; ENOBUFS beyond the kernel's limits (net.ipv4.igmp_max_memberships, igmp_max_msf).
// Those of multicast_interface::try_index(). std::errc::invalid_argument if a scope_id says another interface.

/// Datagrams to the group that arrive on the interface, from any source: MCAST_JOIN_GROUP.
SOCKFAM_EXPORT socket_result<void> try_join_group(socket& of, const ip_host& group,
                                                  const multicast_interface& on = {}) noexcept;
inline void join_group(socket& of, const ip_host& group, const multicast_interface& on = {}) {
  or_throw(try_join_group(of, group, on));
}
/// No longer, whatever the sources were: MCAST_LEAVE_GROUP.
SOCKFAM_EXPORT socket_result<void> try_leave_group(socket& of, const ip_host& group,
                                                   const multicast_interface& on = {}) noexcept;
inline void leave_group(socket& of, const ip_host& group, const multicast_interface& on = {}) {
  or_throw(try_leave_group(of, group, on));
}

/// Datagrams of that source only, and of others that are joined like this: MCAST_JOIN_SOURCE_GROUP, RFC 4607.
SOCKFAM_EXPORT socket_result<void> try_join_source(socket& of, const ip_host& group, const ip_host& source,
                                                   const multicast_interface& on = {}) noexcept;
inline void join_source(socket& of, const ip_host& group, const ip_host& source, const multicast_interface& on = {}) {
  or_throw(try_join_source(of, group, source, on));
}
/// No longer of that one: MCAST_LEAVE_SOURCE_GROUP.
SOCKFAM_EXPORT socket_result<void> try_leave_source(socket& of, const ip_host& group, const ip_host& source,
                                                    const multicast_interface& on = {}) noexcept;
inline void leave_source(socket& of, const ip_host& group, const ip_host& source, const multicast_interface& on = {}) {
  or_throw(try_leave_source(of, group, source, on));
}

/// After join_group(): all sources but that one, MCAST_BLOCK_SOURCE; and that one again, MCAST_UNBLOCK_SOURCE.
SOCKFAM_EXPORT socket_result<void> try_block_source(socket& of, const ip_host& group, const ip_host& source,
                                                    const multicast_interface& on = {}) noexcept;
inline void block_source(socket& of, const ip_host& group, const ip_host& source, const multicast_interface& on = {}) {
  or_throw(try_block_source(of, group, source, on));
}
SOCKFAM_EXPORT socket_result<void> try_unblock_source(socket& of, const ip_host& group, const ip_host& source,
                                                      const multicast_interface& on = {}) noexcept;
inline void unblock_source(socket& of, const ip_host& group, const ip_host& source,
                           const multicast_interface& on = {}) {
  or_throw(try_unblock_source(of, group, source, on));
}

namespace detail {

struct SOCKFAM_EXPORT multicast_interface_option {
  using value = multicast_interface;
  static socket_result<void> set(socket& of, const value& wanted) noexcept;
};

}  // namespace detail

namespace options {

/// IP_MULTICAST_IF, IPV6_MULTICAST_IF: the interface that sends multicast. It cannot be read, as kernels do not tell it
/// for IPv4. By number or name not for IPv4 on NetBSD and OpenBSD.
inline constexpr detail::multicast_interface_option multicast_interface{};

/// IP_MULTICAST_TTL, IPV6_MULTICAST_HOPS: how many networks multicast crosses, 0 to 255; at first 1.
inline constexpr detail::number_option<int, detail::numbered_option::multicast_hops> multicast_hops{};

/// IP_MULTICAST_LOOP, IPV6_MULTICAST_LOOP: whether members on this machine get what it sends; at first they do. On
/// Windows of the receiving socket, else of the sending one.
inline constexpr detail::number_option<bool, detail::numbered_option::multicast_loop> multicast_loop{};

/// IP_MULTICAST_ALL, IPV6_MULTICAST_ALL: whether a socket also gets what is sent to groups that other sockets of this
/// machine have joined; at first it does, if it is bound to the wildcard. Linux.
inline constexpr detail::number_option<bool, detail::numbered_option::multicast_all> multicast_all{};

}  // namespace options

}  // namespace sockfam::inline v0
