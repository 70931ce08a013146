// Typed options of Linux.
#if defined(__linux__)

#include <sockfam/constants.h>
#include <sockfam/socket/options.h>

#include "socket/sys.h"

namespace sockfam::inline v0::detail {

namespace {

/// IP6T_SO_ORIGINAL_DST of IPv6 has the number of SO_ORIGINAL_DST: <linux/netfilter_ipv6/ip6_tables.h>.
socket_result<any_address> original_destination_of(const socket& of, int level) noexcept {
  const auto bytes = of.try_getsockopt(level, constants::so_original_dst, sockaddr_bytes::capacity);
  if (!bytes) return refused(bytes.error());
  return decode_or_unknown(bytes->view());
}

}  // namespace

socket_result<tcp_info_option::value> tcp_info_option::get(const socket& of) noexcept {
  static_assert(sizeof(tcp_information) == 248, "as the kernel's, without padding");
  return try_getsockopt_partly<tcp_information>(of, IPPROTO_TCP, constants::tcp_info);
}

socket_result<credentials> peer_credentials_option::get(const socket& of) noexcept {
  static_assert(sizeof(credentials) == sizeof(ucred));
  const auto who = of.try_getsockopt<credentials>(SOL_SOCKET, SO_PEERCRED);
  if (!who) return refused(who.error());
  // No user has this number: setresuid(2).
  if (who->uid == ~std::uint32_t{0})
    return refused(of.failed("getsockopt", std::make_error_code(std::errc::not_connected)));
  return *who;
}

socket_result<descriptor> peer_pidfd_option::get(const socket& of) noexcept {
  const auto number = of.try_getsockopt(SOL_SOCKET, constants::so_peerpidfd);
  if (!number) return refused(number.error());
  return descriptor{*number};
}

socket_result<any_address> original_destination_option::get(const socket& of) noexcept {
  if (of.family() != AF_INET6) return original_destination_of(of, IPPROTO_IP);
  auto found = original_destination_of(of, IPPROTO_IPV6);
  if (found) return found;
  // The peer may be one of IPv4.
  auto four = original_destination_of(of, IPPROTO_IP);
  return four ? std::move(four) : std::move(found);
}

}  // namespace sockfam::inline v0::detail

#endif
