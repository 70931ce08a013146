// Multicast groups, by the protocol-independent API of RFC 3678.
#include <sockfam/socket/multicast.h>

#include <cstddef>

#include "socket/control_values.h"

namespace sockfam::inline v0 {

namespace {

/// The interface of a call: the one it names, or else the scope of the group.
socket_result<std::uint32_t> interface_of(const socket& of, const char* call, const ip_host& group,
                                          const multicast_interface& on) noexcept {
  const auto index = on.try_index();
  if (!index) {
    auto why = of.failed(call, index.error().code);
    auto all = *why.details;
    all.name = index.error().name();
    why.details.set(all);
    return refused(why);
  }
  const auto* six = group.address().get_if<inet6::address>();
  if (!six || six->scope_id == 0 || six->scope_id == *index) return index;
  if (*index == 0) return six->scope_id;
  return refused(of.failed(call, std::make_error_code(std::errc::invalid_argument)));
}

#if defined(MCAST_JOIN_GROUP)

struct membership {
  static constexpr int join = MCAST_JOIN_GROUP, leave = MCAST_LEAVE_GROUP;
  static constexpr int join_source = MCAST_JOIN_SOURCE_GROUP, leave_source = MCAST_LEAVE_SOURCE_GROUP;
  static constexpr int block = MCAST_BLOCK_SOURCE, unblock = MCAST_UNBLOCK_SOURCE;
};

void write_sockaddr(const ip_host& host, sockaddr_storage& into) {
  // It cannot fail: both versions fit, and there is nothing in them to be refused.
  static_cast<void>(encode(host.address(), std::as_writable_bytes(std::span{&into, 1})));
}

/// `source`: null for calls about all sources.
socket_result<void> change(socket& of, int what, std::uint32_t index, const ip_host& group,
                           const ip_host* source) noexcept {
  static_assert(offsetof(group_source_req, gsr_source) == sizeof(group_req), "the one begins with the other");
  group_source_req asked{};
  asked.gsr_interface = index;
  write_sockaddr(group, asked.gsr_group);
  if (source) write_sockaddr(*source, asked.gsr_source);
  const int level = group.address().is<inet6::address>() ? IPPROTO_IPV6 : IPPROTO_IP;
  return of.try_setsockopt(level, what, {raw_bytes(asked).data(), source ? sizeof asked : sizeof(group_req)});
}

#else

struct membership {
  static constexpr int join = 0, leave = 0, join_source = 0, leave_source = 0, block = 0, unblock = 0;
};

socket_result<void> change(socket&, int, std::uint32_t, const ip_host&, const ip_host*) noexcept {
  return refused(socket_failure{.code = make_error_code(socket_errc::not_supported_here)});
}

#endif

socket_result<void> change_membership(socket& of, const char* call, int what, const ip_host& group,
                                      const ip_host* source, const multicast_interface& on) noexcept {
  const auto index = interface_of(of, call, group, on);
  if (!index) return refused(index.error());
  const auto done = change(of, what, *index, group, source);
  if (done) return {};
  return refused(of.failed(call, done.error().code, group.address()));
}

}  // namespace

socket_result<void> try_join_group(socket& of, const ip_host& group, const multicast_interface& on) noexcept {
  return change_membership(of, "join_group", membership::join, group, nullptr, on);
}
socket_result<void> try_leave_group(socket& of, const ip_host& group, const multicast_interface& on) noexcept {
  return change_membership(of, "leave_group", membership::leave, group, nullptr, on);
}
socket_result<void> try_join_source(socket& of, const ip_host& group, const ip_host& source,
                                    const multicast_interface& on) noexcept {
  return change_membership(of, "join_source", membership::join_source, group, &source, on);
}
socket_result<void> try_leave_source(socket& of, const ip_host& group, const ip_host& source,
                                     const multicast_interface& on) noexcept {
  return change_membership(of, "leave_source", membership::leave_source, group, &source, on);
}
socket_result<void> try_block_source(socket& of, const ip_host& group, const ip_host& source,
                                     const multicast_interface& on) noexcept {
  return change_membership(of, "block_source", membership::block, group, &source, on);
}
socket_result<void> try_unblock_source(socket& of, const ip_host& group, const ip_host& source,
                                       const multicast_interface& on) noexcept {
  return change_membership(of, "unblock_source", membership::unblock, group, &source, on);
}

}  // namespace sockfam::inline v0
