// The socket component, in a program that uses the system's own headers as well.
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <sockfam/inet.h>
#include <sockfam/socket/batch.h>
#include <sockfam/socket/connection.h>
#include <sockfam/socket/netdb.h>
#include <sockfam/socket/stream.h>

#include <string>

int main() {
  auto server = sockfam::create_server("inet:127.0.0.1:0");
  const auto name = server.getsockname();
  const auto* address = name.get_if<sockfam::inet::address>();
  if (!address) return 1;
  auto client = sockfam::create_connection("127.0.0.1", address->port);
  auto [connection, peer] = server.accept();
  if (peer != client.getsockname() || connection.family() != AF_INET) return 2;
  client.makefile() << "hello\n" << std::flush;
  auto reader = connection.makefile();
  std::string line;
  if (!std::getline(reader, line) || line != "hello") return 3;
  try {
    client.setblocking(false);
    client.recv(1);
    return 4;
  } catch (const sockfam::socket_error& error) {
    if (!error.why().would_block()) return 5;
  }
  sockfam::message_batch batch{4, 16};
  return sockfam::htons(1) == htons(1) && batch.capacity() == 4 ? 0 : 6;
}
