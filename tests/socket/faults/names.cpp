// Look-ups, of what this machine knows by itself.
#include <netdb.h>

#include <sockfam/inet.h>
#include <sockfam/socket/interfaces.h>

#include "socket/faults/scenarios.h"

namespace sockfam::tests::faults {

namespace {

void addresses(trial& t) {
  const auto found = t.run("getaddrinfo", SOCKFAM_BOTH_OF(getaddrinfo, "127.0.0.1", "80", {.type = SOCK_STREAM}));
  if (!found) return;
  const any_address wanted{inet::address{.host = ipv4_loopback, .port = 80}};
  if (found->size() != 1 || found->front().address != wanted) t.wrong("another address");
  const auto named = t.run("getnameinfo", SOCKFAM_BOTH_OF(getnameinfo, wanted, NI_NUMERICHOST | NI_NUMERICSERV));
  if (named && *named != host_and_service{"127.0.0.1", "80"}) t.wrong("another name");
}

void hosts(trial& t) {
  const auto numeric = t.run("gethostbyname", SOCKFAM_BOTH_OF(gethostbyname, "127.0.0.1"));
  if (!numeric) return;
  if (*numeric != "127.0.0.1") t.wrong("another address");
  const auto all = t.run("gethostbyname_ex", SOCKFAM_BOTH_OF(gethostbyname_ex, "127.0.0.1"));
  if (!all) return;
  const std::vector<std::string> wanted{"127.0.0.1"};
  if (all->addresses != wanted) t.wrong("another address");
  const auto back = t.run("gethostbyaddr", SOCKFAM_BOTH_OF(gethostbyaddr, "127.0.0.1"));
  if (back && back->addresses != wanted) t.wrong("another address");
}

void looked_up_hosts(trial& t) {
  // Not in the form that needs no resolver.
  const auto found = t.run("gethostbyname", SOCKFAM_BOTH_OF(gethostbyname, "127.1"));
  if (found && *found != "127.0.0.1") t.wrong("another address");
  socket sock{AF_INET, SOCK_DGRAM};
  t.check({"connect", "getaddrinfo"}, SOCKFAM_BOTH(sock, connect, "inet:localhost:9"));
}

template <int How>
void within_a_deadline(trial& t) {
  // Not numeric in the form that needs no thread.
  const cancellation stop;
  const auto options = How == 0 ? within(patience) : call_options{stop};
  const auto found = t.run("getaddrinfo", SOCKFAM_BOTH_OF(getaddrinfo, "127.1", "80", {.type = SOCK_STREAM}, options));
  const any_address wanted{inet::address{.host = ipv4_loopback, .port = 80}};
  if (found && found->front().address != wanted) t.wrong("another address");
}

void own_name(trial& t) {
  const auto name = t.run("gethostname", SOCKFAM_BOTH_OF(gethostname));
  if (!name) return;
  t.check("sethostname", SOCKFAM_BOTH_OF(sethostname, *name));  // the wrapper changes nothing
}

void services(trial& t) {
  const auto port = t.run("getservbyname", SOCKFAM_BOTH_OF(getservbyname, "http", "tcp"));
  if (!port) return;
  if (*port != 80) t.wrong("another port");
  const auto name = t.run("getservbyport", SOCKFAM_BOTH_OF(getservbyport, 80, "tcp"));
  if (!name) return;
  if (*name != "http") t.wrong("another service");
  const auto number = t.run("getprotobyname", SOCKFAM_BOTH_OF(getprotobyname, "udp"));
  if (number && *number != IPPROTO_UDP) t.wrong("another protocol");
}

void interfaces(trial& t) {
  const auto all = t.run("if_nameindex", SOCKFAM_BOTH_OF(if_nameindex));
  if (!all) return;
  const auto index = t.run("if_nametoindex", SOCKFAM_BOTH_OF(if_nametoindex, "lo"));
  if (!index) return;
  const auto name = t.run("if_indextoname", SOCKFAM_BOTH_OF(if_indextoname, *index));
  if (name && *name != "lo") t.wrong("another interface");
}

constexpr named_scenario name_table[] = {
    {"Addresses", addresses, 30},
    {"Hosts", hosts, 30},
    {"LookedUpHosts", looked_up_hosts, 80},
    {"WithinADeadline", within_a_deadline<0>, 80},
    {"UntilCancelled", within_a_deadline<1>, 90},
    {"OwnName", own_name, 9},
    {"Services", services, 40},
    {"Interfaces", interfaces, 20},
};

}  // namespace

std::span<const named_scenario> name_scenarios() { return name_table; }

}  // namespace sockfam::tests::faults
