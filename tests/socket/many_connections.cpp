#include "socket/many_connections.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

namespace sockfam::tests {

void tally::add(std::span<const std::byte> bytes) {
  size += bytes.size();
  hash = hash_of(bytes, hash);
}

tally tally_of(std::string_view text) {
  tally made;
  made.add(std::as_bytes(std::span{text}));
  return made;
}

namespace {

/// The begin of a message. The rest is the pattern from its number on.
struct head {
  std::uint32_t number = 0;
  std::uint32_t size = 0;
};

template <class T>
bytes_view bytes_of_value(const T& value) {
  return {reinterpret_cast<const std::byte*>(&value), sizeof value};
}

std::string text_of_message(const head& which) {
  const auto begin = bytes_of_value(which);
  return std::string{begin.text()} + pattern(which.size, which.number);
}

/// Receives a value; false at the end of the stream, and after a reset.
template <class T>
bool receive_value(socket& from, T& value) {
  auto* const room = reinterpret_cast<std::byte*>(&value);
  for (std::size_t have = 0; have < sizeof value;) {
    const auto some = from.try_recv_into(bytes_room{room + have, sizeof value - have});
    if (!some || *some == 0) return false;
    have += *some;
  }
  return true;
}

/// Receives that many bytes, or those that came before a reset.
tally receive_bytes(socket& from, std::size_t size) {
  tally got;
  std::array<std::byte, 4096> room;
  while (got.size < size) {
    const auto some = from.try_recv_into(std::span{room}.first(std::min(room.size(), size - got.size)));
    if (!some || *some == 0) break;
    got.add(std::span{room}.first(*some));
  }
  return got;
}

/// Takes a message, and answers with its size and hash.
void serve_message(socket connection, exchanged& result) {
  connection.settimeout(patience);
  head which;
  if (!receive_value(connection, which)) {
    ++result.cut;
    return;
  }
  const auto got = receive_bytes(connection, which.size);
  const auto text = pattern(got.size, which.number);
  if (got != tally_of(text)) ++result.wrong;
  if (got.size < which.size) {
    ++result.cut;
    return;
  }
  result.received += got.size;
  result.received_hashes += got.hash;
  if (!connection.try_sendall(bytes_of_value(got))) ++result.wrong;
}

void send_one(const any_address& to, const head& which, exchanged& result) {
  const auto text = text_of_message(which);
  socket client{AF_INET, SOCK_STREAM};
  client.settimeout(patience);
  client.connect(to);
  client.sendall(text);
  tally answer;
  const auto wanted = tally_of(std::string_view{text}.substr(sizeof which));
  if (!receive_value(client, answer) || answer != wanted) {
    ++result.wrong;
    return;
  }
  result.sent += wanted.size;
  result.sent_hashes += wanted.hash;
  ++result.complete;
}

/// Resets the connection after a part of the message.
void reset_one(const any_address& to, const head& which) {
  const auto text = text_of_message(which);
  socket client{AF_INET, SOCK_STREAM};
  client.settimeout(patience);
  client.connect(to);
  client.sendall(std::string_view{text}.substr(0, text.size() / 2));
  client.setsockopt(SOL_SOCKET, SO_LINGER, linger{1, 0});
}

}  // namespace

void exchange_messages(socket& server, const exchange_plan& plan, exchanged& result) {
  const auto to = server.getsockname();
  std::atomic<std::uint32_t> begun{0};
  std::atomic<std::uint32_t> accepted{0};
  const auto serves = [&] {
    while (accepted++ < plan.connections) {
      auto made = server.try_accept(within(patience));
      if (made)
        serve_message(std::move(made->connection), result);
      else
        ++result.wrong;
    }
  };
  const auto sends = [&] {
    for (std::uint32_t number; (number = begun++) < plan.connections;) {
      const head which{number, number * 37 % (plan.longest + 1)};
      if (plan.resets != 0 && number % plan.resets == 0)
        reset_one(to, which);
      else
        send_one(to, which, result);
    }
  };
  std::vector<std::thread> threads;
  for (std::uint32_t i = 0; i < plan.at_once; ++i) {
    threads.emplace_back(serves);
    threads.emplace_back(sends);
  }
  for (auto& thread : threads) thread.join();
}

}  // namespace sockfam::tests
