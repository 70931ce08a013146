// The object itself: creating, closing, duplicates, modes, options, names.
#include <netinet/tcp.h>

#include <sockfam/inet.h>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {

namespace {

/// The mode and the protocol are not known of every descriptor.
const operation taking_over = operation{"from_handle", "fromfd"}.without("fcntl64").without("getsockopt");

void creates(trial& t) {
  const inet::address here{.host = ipv4_loopback};
  auto made = t.run(
      "socket", [&] { return socket::try_open(AF_INET, SOCK_STREAM); },
      [&] {
        return socket{AF_INET, SOCK_STREAM};
      });
  if (!made) return;
  const auto closed = t.run("close", SOCKFAM_BOTH(*made, close));
  if (made->is_open()) t.wrong("it is still open");
  if (!closed) return;
  auto other = t.run(
      "socket", [&] { return socket::try_for_address(here, SOCK_DGRAM); },
      [&] { return socket::for_address(here, SOCK_DGRAM); });
  if (!other) return;
  const auto handle = other->fileno();
  auto taken = t.run(
      taking_over, [&] { return socket::try_from_handle(handle); }, [&] { return socket::from_handle(handle); });
  if (!taken) return;
  other->detach();
  auto known = t.run(
      "from_handle", [&] { return socket::try_from_handle(taken->fileno(), AF_INET, SOCK_DGRAM); },
      [&] { return socket::from_handle(taken->fileno(), AF_INET, SOCK_DGRAM); });
  if (known) known->detach();
  if (taken->family() != AF_INET || taken->type() != SOCK_DGRAM) t.wrong("another family or type");
}

void duplicates(trial& t) {
  auto pair = t.run("socketpair", SOCKFAM_BOTH_OF(socketpair, AF_UNIX, SOCK_STREAM));
  if (!pair) return;
  auto& a = pair->first;
  auto& b = pair->second;
  auto other = t.run("dup", SOCKFAM_BOTH(a, dup));
  if (!other) return;
  auto third = t.run(taking_over, SOCKFAM_BOTH_OF(fromfd, a.fileno()));
  if (!third) return;
  other->sendall(some_bytes(0, 100));
  third->sendall(some_bytes(100, 100));
  expect_arrived(t, b, 200);
  t.check("close", [&] { return try_close_handle(third->detach()); });
}

void pairs_with_a_timeout(trial& t) {
  setdefaulttimeout(patience);
  auto pair = t.run("socketpair", SOCKFAM_BOTH_OF(socketpair, AF_UNIX, SOCK_DGRAM));
  setdefaulttimeout({});
  if (!pair) return;
  if (pair->first.gettimeout() != timeout{patience}) t.wrong("not the default timeout");
  if (!is_nonblocking(pair->first)) t.wrong("the descriptor's mode is not the object's");
}

void modes_and_inheritance(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const auto timed = t.run("settimeout", SOCKFAM_BOTH(a, settimeout, patience));
  if (is_nonblocking(a) != a.gettimeout().has_value()) t.wrong("the descriptor's mode is not the object's");
  if (!timed) return;
  const auto blocks = t.run("settimeout", SOCKFAM_BOTH(a, setblocking, true));
  if (is_nonblocking(a) != a.gettimeout().has_value()) t.wrong("the descriptor's mode is not the object's");
  if (!blocks) return;
  const auto inherited = t.run("get_inheritable", SOCKFAM_BOTH(a, get_inheritable));
  if (!inherited) return;
  if (*inherited) t.wrong("it is inheritable");
  const auto set = t.run("set_inheritable", SOCKFAM_BOTH(a, set_inheritable, true));
  if (!set) return;
  if ((::fcntl(a.fileno(), F_GETFD) & FD_CLOEXEC) != 0) t.wrong("it is not inheritable");
}

void options(trial& t) {
  socket a;
  socket b;
  std::tie(a, b) = tcp_pair();
  if (!t.run("setsockopt", SOCKFAM_BOTH(a, setsockopt, SOL_SOCKET, SO_KEEPALIVE, 1))) return;
  const auto kept = t.run("getsockopt", SOCKFAM_BOTH(a, getsockopt, SOL_SOCKET, SO_KEEPALIVE));
  if (!kept) return;
  if (*kept != 1) t.wrong("the option is not set");
  const linger wanted{1, 7};
  if (!t.run("setsockopt", SOCKFAM_BOTH(a, setsockopt, SOL_SOCKET, SO_LINGER, wanted))) return;
  const auto lingers = t.run("getsockopt", SOCKFAM_BOTH(a, getsockopt<linger>, SOL_SOCKET, SO_LINGER));
  if (!lingers) return;
  if (lingers->l_linger != 7) t.wrong("the option is not set");
  if (!t.run("setsockopt", SOCKFAM_BOTH(a, setsockopt, IPPROTO_TCP, TCP_CONGESTION, bytes_view{"reno"}))) return;
  const auto name = t.run("getsockopt", SOCKFAM_BOTH(a, getsockopt, IPPROTO_TCP, TCP_CONGESTION, 16));
  if (name && !t.starved() && !name->text().starts_with("reno")) t.wrong("the option is not set");
}

void names(trial& t) {
  const inet::address here{.host = ipv4_loopback};
  socket sock{AF_INET, SOCK_DGRAM};
  if (!t.run("bind", SOCKFAM_BOTH(sock, bind, here))) return;
  const auto local = t.run("getsockname", SOCKFAM_BOTH(sock, getsockname));
  if (!local) return;
  if (!t.run("connect", SOCKFAM_BOTH(sock, connect, *local))) return;
  const auto peer = t.run("getpeername", SOCKFAM_BOTH(sock, getpeername));
  if (peer && *peer != *local) t.wrong("not the peer");
}

void binds_by_text(trial& t) {
  socket sock{AF_INET, SOCK_STREAM};
  if (!t.run("bind", SOCKFAM_BOTH(sock, bind, "('127.0.0.1', 0)"))) return;
  if (!t.run("listen", SOCKFAM_BOTH(sock, listen, 4))) return;
  t.check("shutdown", SOCKFAM_BOTH(sock, shutdown, SHUT_RDWR));
}

constexpr named_scenario object_table[] = {
    {"Creates", creates, 80},
    {"Duplicates", duplicates, 80},
    {"PairsWithATimeout", pairs_with_a_timeout, 14},
    {"ModesAndInheritance", modes_and_inheritance, 20},
    {"Options", options, 60},
    {"Names", names, 50},
    {"BindsByText", binds_by_text, 19},
};

}  // namespace

std::span<const named_scenario> object_scenarios() { return object_table; }

}  // namespace sockfam::tests::faults
