// Lists the network interfaces that the kernel reports over netlink: index, name, link-layer address, state.
// rtnetlink(7).
#include <linux/rtnetlink.h>

#include <sockfam/constants.h>
#include <sockfam/netlink.h>
#include <sockfam/socket/socket.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <span>
#include <string>
#include <string_view>

namespace k = sockfam::constants;
using bytes = std::span<const std::byte>;

namespace {

template <class T>
T load(bytes from) {
  if (from.size() < sizeof(T)) throw std::runtime_error{"the kernel's answer is too short"};
  T value;
  std::memcpy(&value, from.data(), sizeof value);
  return value;
}

/// Calls `visit` with the header and the content of each piece. Messages, and the attributes in them, follow one
/// another, each at a multiple of four and beginning with its length.
template <class Header, class Length, class Visitor>
void each(bytes all, Length Header::*length, Visitor visit) {
  while (all.size() >= sizeof(Header)) {
    const auto header = load<Header>(all);
    const std::size_t size = header.*length;
    if (size < sizeof(Header) || size > all.size()) return;
    visit(header, all.subspan(sizeof(Header), size - sizeof(Header)));
    all = all.subspan(std::min(all.size(), (size + 3) / 4 * 4));
  }
}

std::string hex(bytes address) {
  std::string text;
  char two[4];
  for (const auto one : address) {
    std::snprintf(two, sizeof two, "%s%02x", text.empty() ? "" : ":", std::to_integer<unsigned>(one));
    text += two;
  }
  return text;
}

void print_link(bytes message) {
  constexpr std::array states{"unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up"};
  std::string name, address, state;
  each(message.subspan(sizeof(ifinfomsg)), &rtattr::rta_len, [&](const rtattr& attribute, bytes value) {
    if (attribute.rta_type == IFLA_IFNAME) name.assign(reinterpret_cast<const char*>(value.data()), value.size() - 1);
    if (attribute.rta_type == IFLA_ADDRESS) address = hex(value);
    if (attribute.rta_type == IFLA_OPERSTATE) state = states.at(load<std::uint8_t>(value));
  });
  std::printf("%d %s %s %s\n", load<ifinfomsg>(message).ifi_index, name.c_str(), address.c_str(), state.c_str());
}

struct request {
  nlmsghdr header{.nlmsg_len = sizeof(request),
                  .nlmsg_type = RTM_GETLINK,
                  .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP,
                  .nlmsg_seq = 1,
                  .nlmsg_pid = 0};
  ifinfomsg link{};
};

}  // namespace

int main() try {
  sockfam::socket kernel{k::af_netlink, k::sock_raw, k::netlink_route};
  const request all_links;
  kernel.sendto(std::as_bytes(std::span{&all_links, 1}), sockfam::netlink::address{});
  for (bool done = false; !done;) {
    const auto answer = kernel.recv(65536);
    each(answer.view(), &nlmsghdr::nlmsg_len, [&](const nlmsghdr& header, bytes message) {
      if (header.nlmsg_type == NLMSG_ERROR) throw std::runtime_error{"the kernel refuses RTM_GETLINK"};
      if (header.nlmsg_type == RTM_NEWLINK) print_link(message);
      done = done || header.nlmsg_type == NLMSG_DONE;
    });
  }
} catch (const std::exception& error) {
  std::cerr << "netlink_links: " << error.what() << "\n";
  return 1;
}
