// echo_server ADDRESS [--datagram] [--count N]: sends back what it receives, over any family: inet:127.0.0.1:0,
// inet6:[::1]:0, unix:/tmp/echo, unix:@echo, vsock:any:1234, tipc:service:18888,17. Prints the address that it got.
// --count: ends after that many connections or datagrams.
#include <sockfam/constants.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/interfaces.h>

#include <iostream>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace k = sockfam::constants;

namespace {

struct wanted {
  std::string_view address{};
  bool datagram = false;
  unsigned long count = std::numeric_limits<unsigned long>::max();
};

wanted read(std::span<char*> arguments) {
  wanted all;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const std::string_view one = arguments[i];
    if (one == "--datagram")
      all.datagram = true;
    else if (one == "--count" && i + 1 < arguments.size())
      all.count = std::stoul(arguments[++i]);
    else
      all.address = one;
  }
  return all;
}

std::string text(const sockfam::any_address& address) {
  return sockfam::format(address, sockfam::form::text, sockfam::system_interfaces()).str();
}

/// One client after the other.
void serve_connections(sockfam::socket& server, unsigned long count) {
  char room[65536];
  for (; count > 0; --count) {
    auto [client, address] = server.accept();
    std::cerr << text(address) << " connects\n";
    try {
      while (const auto got = client.recv_into(room)) client.sendall(std::span{room, got});
    } catch (const sockfam::socket_error& error) {
      std::cerr << "echo_server: " << error.what() << '\n';  // the client has gone; the others are still served
    }
  }
}

/// The sender's address is not decoded: its bytes are passed on as the answer's destination.
void serve_datagrams(sockfam::socket& server, unsigned long count) {
  char room[65536];
  sockfam::sockaddr_bytes from;
  for (; count > 0; --count) {
    const auto got = server.recvfrom_into(room, from);
    if (from.size() == 0) continue;  // a UNIX socket without a name cannot be answered
    const auto sent = server.try_sendto(std::span{room, got}, from);
    if (!sent) std::cerr << "echo_server: " << sockfam::message(sent.error()) << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) try {
  const auto wants = read({argv, static_cast<std::size_t>(argc)});
  if (wants.address.empty()) {
    std::cerr << "usage: echo_server ADDRESS [--datagram] [--count N]\n";
    return 2;
  }
  auto server = sockfam::create_server(wants.address, {.type = wants.datagram ? k::sock_dgram : 0});
  std::cout << text(server.getsockname()) << std::endl;
  wants.datagram ? serve_datagrams(server, wants.count) : serve_connections(server, wants.count);
} catch (const sockfam::socket_error& error) {
  std::cerr << "echo_server: " << error.what() << "\n";
  // 77: this kernel does not have the family.
  return error.code() == std::errc::address_family_not_supported ? 77 : 1;
} catch (const std::exception& error) {
  std::cerr << "echo_server: " << error.what() << "\n";
  return 1;
}
