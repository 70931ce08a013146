// Typed options, multicast groups, the error queue.
#include <sockfam/socket/error_queue.h>
#include <sockfam/socket/multicast.h>
#include <sockfam/socket/options.h>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {

namespace {

/// Sets an option and reads it back.
template <class Option>
bool sets(trial& t, socket& of, Option option, const typename Option::value& wanted) {
  if (!t.run("setsockopt", SOCKFAM_BOTH_OF(set_option, of, option, wanted))) return false;
  const auto got = t.run("getsockopt", SOCKFAM_BOTH_OF(get_option, of, option));
  if (got && *got != wanted) t.wrong("the option is not set");
  return got.has_value();
}

void typed(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = tcp_pair();
  if (!sets(t, a, sockfam::options::linger, 7s)) return;
  if (!sets(t, a, sockfam::options::receive_timeout, 3s)) return;
  if (!sets(t, a, sockfam::options::send_timeout, {})) return;
  const auto info = t.run("getsockopt", SOCKFAM_BOTH_OF(get_option, a, sockfam::options::tcp_info));
  if (info && (*info)->state != 1) t.wrong("it is not established");
}

void peers(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const auto who = t.run("getsockopt", SOCKFAM_BOTH_OF(get_option, a, sockfam::options::peer_credentials));
  if (!who) return;
  if (who->pid != ::getpid()) t.wrong("not this process");
  // Older kernels do not know it.
  const auto is_known = operation{"getsockopt"}.or_ending(std::errc::no_protocol_option);
  if (try_get_option(a, sockfam::options::peer_pidfd)) {
    t.check(is_known, SOCKFAM_BOTH_OF(get_option, a, sockfam::options::peer_pidfd));
  }
}

/// An interface that goes away between two questions has no address any more.
operation about_group(const char* call) { return operation{call}.or_ending(std::errc::address_not_available); }

template <class Host>
void joins(trial& t, int family, const Host& group, const multicast_interface& on) {
  socket sock{family, SOCK_DGRAM};
  if (!t.run(about_group("join_group"), SOCKFAM_BOTH_OF(join_group, sock, group, on))) return;
  if (!t.run(about_group("leave_group"), SOCKFAM_BOTH_OF(leave_group, sock, group, on))) return;
  if (!sets(t, sock, sockfam::options::multicast_hops, 3)) return;
  const auto failing = operation{"setsockopt", "multicast_interface"};
  t.check(failing, SOCKFAM_BOTH_OF(set_option, sock, sockfam::options::multicast_interface, on));
}

void joins_by_name(trial& t) { joins(t, AF_INET, ipv4{{239, 1, 2, 3}}, "lo"); }
void joins_by_address(trial& t) { joins(t, AF_INET, ipv4{{239, 1, 2, 3}}, ipv4_loopback); }

void fetches_errors(trial& t) {
  const auto closed = [] {
    auto bound = udp_socket();
    return port_of(bound);
  }();
  socket sock{AF_INET, SOCK_DGRAM};
  sock.connect(inet::address{.host = ipv4_loopback, .port = closed});
  if (!sets(t, sock, sockfam::options::errors, true)) return;
  sock.send("x");
  std::array<std::byte, 16> room;
  control_buffer control{error_control_room};
  const auto got = t.run("recv_error", SOCKFAM_BOTH_OF(recv_error, sock, room, control));
  if (!got) return;
  if (!t.tampers_with("recvmsg") && (!*got || (*got)->error != std::errc::connection_refused)) t.wrong("not the error");
}

constexpr named_scenario option_table[] = {
    {"Typed", typed, 60},
    {"Peers", peers, 15},
    {"JoinsByName", joins_by_name, 60},
    {"JoinsByAddress", joins_by_address, 80},
    {"FetchesErrors", fetches_errors, 40},
};

}  // namespace

std::span<const named_scenario> option_scenarios() { return option_table; }

}  // namespace sockfam::tests::faults
