// vsock_server [PORT] [--count N]: greets each virtual machine, or host, that connects, by its context id. On a host it
// serves the guests, in a guest the host. Without a port the kernel chooses one. Exit status 77: this kernel has no
// AF_VSOCK.
#include <sockfam/constants.h>
#include <sockfam/socket/connection.h>
#include <sockfam/vsock.h>

#include <iostream>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>

namespace k = sockfam::constants;

namespace {

std::string who(const sockfam::vsock::address& peer) {
  switch (peer.cid) {
    case 0: return "the hypervisor";
    case 1: return "this machine";
    case 2: return "the host";
    default: return "guest " + std::to_string(peer.cid);
  }
}

/// If the word is not a port, the library refuses it and says what to write instead.
std::uint32_t port_in(const std::string& text) {
  const auto address = sockfam::parse<sockfam::vsock::address>("vsock:any:" + text);
  if (!address) throw std::invalid_argument{sockfam::message(address.error(), "vsock:any:" + text)};
  return address->port;
}

}  // namespace

int main(int argc, char** argv) try {
  sockfam::vsock::address address{.cid = k::vmaddr_cid_any, .port = k::vmaddr_port_any};
  auto count = std::numeric_limits<unsigned long>::max();
  for (int i = 1; i < argc; ++i) {
    if (std::string_view{argv[i]} == "--count" && i + 1 < argc)
      count = std::stoul(argv[++i]);
    else
      address.port = port_in(argv[i]);
  }
  auto server = sockfam::create_server(address);
  std::cout << "listening on " << sockfam::format(server.getsockname()).view() << std::endl;
  for (; count > 0; --count) {
    auto [client, peer] = server.accept();
    const auto* from = peer.get_if<sockfam::vsock::address>();
    const auto name = from ? who(*from) : "unknown peer";
    std::cout << name << " connects from " << sockfam::format(peer).view() << std::endl;
    // If the client has gone, the next one is served.
    if (const auto sent = client.try_sendall("hello, " + name + "\n"); !sent) {
      std::cerr << sockfam::message(sent.error()) << '\n';
    }
  }
} catch (const sockfam::socket_error& error) {
  std::cerr << "vsock_server: " << error.what() << '\n';
  return error.code() == std::errc::address_family_not_supported ? 77 : 1;
} catch (const std::exception& error) {
  std::cerr << "vsock_server: " << error.what() << '\n';
  return 1;
}
