// echo_client ADDRESS [--datagram]: sends each line of its input to an echo_server, and prints what comes back.
#include <sockfam/constants.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/socket.h>
#include <sockfam/socket/stream.h>

#include <chrono>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace k = sockfam::constants;
using namespace std::chrono_literals;

namespace {

sockfam::any_address address_of(std::string_view text) {
  const auto address = sockfam::parse(text, {.names = &sockfam::system_interfaces()});
  if (!address) throw std::invalid_argument{sockfam::message(address.error(), text)};
  return *address;
}

void talk_by_stream(const sockfam::any_address& server) {
  auto connection = sockfam::socket::for_address(server, k::sock_stream);
  connection.settimeout(5s);
  connection.connect(server);
  auto stream = connection.makefile();
  for (std::string line, answer; std::getline(std::cin, line);) {
    stream << line << '\n' << std::flush;
    if (!std::getline(stream, answer)) {
      throw std::runtime_error{stream.error() ? sockfam::message(*stream.error()) : "the server ended the connection"};
    }
    std::cout << answer << '\n';
  }
}

void talk_by_datagrams(const sockfam::any_address& server) {
  auto mine = sockfam::socket::for_address(server, k::sock_dgram);
  // A UNIX socket needs a name to receive answers. Other families get their address when they send.
  if (mine.family() == k::af_unix) mine.bind("unix:");
  mine.settimeout(5s);
  for (std::string line; std::getline(std::cin, line);) {
    mine.sendto(line, server);
    const auto [answer, from] = mine.recvfrom(65536);
    std::cout << answer.text() << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) try {
  const bool datagram = argc == 3 && std::string_view{argv[2]} == "--datagram";
  if (argc != 2 && !datagram) {
    std::cerr << "usage: echo_client ADDRESS [--datagram]\n";
    return 2;
  }
  datagram ? talk_by_datagrams(address_of(argv[1])) : talk_by_stream(address_of(argv[1]));
} catch (const std::exception& error) {
  std::cerr << "echo_client: " << error.what() << "\n";
  return 1;
}
