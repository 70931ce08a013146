// Calls whose n-th allocation fails, for every n: they report it, and leak no descriptor.
#include "socket/support.h"

#include <cstdlib>
#include <new>

#include <sockfam/inet.h>
#include <sockfam/socket/batch.h>
#include <sockfam/socket/netdb.h>
#include <sockfam/socket/stream.h>

namespace {

/// The number of the allocation of this thread that fails, from one; zero: none.
thread_local int fails_at = 0;

bool fails_now() { return fails_at > 0 && --fails_at == 0; }

}  // namespace

// The linker replaces malloc and realloc in the library by these.
extern "C" {
void* __real_malloc(std::size_t size);
void* __real_realloc(void* old, std::size_t size);
void* __wrap_malloc(std::size_t size) { return fails_now() ? nullptr : __real_malloc(size); }
void* __wrap_realloc(void* old, std::size_t size) { return fails_now() ? nullptr : __real_realloc(old, size); }
}

void* operator new(std::size_t size) {
  void* const made = fails_now() ? nullptr : __real_malloc(size == 0 ? 1 : size);
  if (!made) throw std::bad_alloc{};
  return made;
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return fails_now() ? nullptr : __real_malloc(size == 0 ? 1 : size);
}
void* operator new[](std::size_t size, const std::nothrow_t& t) noexcept { return operator new(size, t); }
void operator delete(void* old) noexcept { std::free(old); }
void operator delete[](void* old) noexcept { std::free(old); }
void operator delete(void* old, std::size_t) noexcept { std::free(old); }
void operator delete[](void* old, std::size_t) noexcept { std::free(old); }
void operator delete(void* old, const std::nothrow_t&) noexcept { std::free(old); }
void operator delete[](void* old, const std::nothrow_t&) noexcept { std::free(old); }

namespace sockfam::tests {
namespace {

class Starving : public Sockets {
 protected:
  /// Calls with the first allocation failing, then with the second, until none fails. `call` returns a result; `before`
  /// prepares each call. Returns the number of allocations that failed.
  template <class Before, class Call>
  int starve(Before before, Call call) {
    for (int at = 1; at < 1000; ++at) {
      before();
      const auto open = open_descriptors();
      fails_at = at;
      std::error_code code;
      try {
        code = ended_with(call());
      } catch (const std::bad_alloc&) {
        ADD_FAILURE() << "allocation " << at << " was thrown by a call that does not throw";
      }
      const bool reached = fails_at == 0;
      fails_at = 0;
      EXPECT_EQ(open_descriptors(), open) << "allocation " << at;
      if (!reached) {
        EXPECT_FALSE(code) << code.message();
        return at - 1;
      }
      EXPECT_TRUE(!code || code == std::errc::not_enough_memory) << "allocation " << at << ": " << code.message();
    }
    ADD_FAILURE() << "it never ended";
    return 0;
  }

 private:
  template <class Result>
  std::error_code ended_with(Result&& got) {
    if (got) return {};
    if constexpr (requires { got.error().attempts; })
      return got.error().why.code;
    else
      return got.error().code;
  }
};

const auto nothing = [] {};

TEST_F(Starving, Recv) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  EXPECT_GE(starve([&] { a.sendall("x"); }, [&] { return b.try_recv(100); }), 1);
}

TEST_F(Starving, WhatWasNotReceivedForLackOfMemoryIsNotLost) {
  auto [a, b] = socketpair();
  a.sendall("x");
  fails_at = 1;
  const auto code = code_of(b.try_recv(100));
  fails_at = 0;
  EXPECT_EQ(code, std::errc::not_enough_memory);
  EXPECT_EQ(b.recv(100), "x");
}

TEST_F(Starving, GivingMemoryBackMayFail) {
  auto [a, b] = socketpair();
  a.sendall("x");
  fails_at = 2;
  const auto got = b.try_recv(100);
  fails_at = 0;
  ASSERT_TRUE(got);
  EXPECT_EQ(*got, "x");
}

TEST_F(Starving, Recvfrom) {
  socket a;
  socket b;
  std::tie(a, b) = udp_pair();
  EXPECT_GE(starve([&] { a.sendall("x"); }, [&] { return b.try_recvfrom(100); }), 1);
}

TEST_F(Starving, RecvmsgWithDescriptors) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const int fds[] = {a.fileno()};
  EXPECT_GE(starve([&] { send_fds(a, "x", fds); }, [&] { return b.try_recvmsg(1, cmsg_space(sizeof(int))); }), 2);
}

TEST_F(Starving, RecvFds) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const int two[] = {a.fileno(), b.fileno()};
  EXPECT_GE(starve([&] { send_fds(a, "x", two); }, [&] { return try_recv_fds(b, 100, 2); }), 3);
}

TEST_F(Starving, SendFds) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const int fds[] = {a.fileno()};
  EXPECT_GE(starve(nothing, [&] { return try_send_fds(a, "x", fds); }), 1);
}

TEST_F(Starving, SendmsgOfManyPieces) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair();
  const std::vector<bytes_view> pieces(17, "x");
  EXPECT_GE(starve(nothing, [&] { return a.try_sendmsg(pieces); }), 1);
}

TEST_F(Starving, SendmsgAfalg) {
  socket a;
  socket b;
  std::tie(a, b) = socketpair(AF_UNIX, SOCK_DGRAM);
  const bytes_view data{"x"};
  // An operation socket is not needed: memory runs out before the kernel would refuse the control messages (EINVAL).
  const alg_operation operation{.op = 1, .iv = "0123456789abcdef", .assoclen = 7};
  const int failed = starve(nothing, [&]() -> socket_result<void> {
    const auto sent = a.try_sendmsg_afalg({&data, 1}, operation);
    if (!sent && sent.error().code != errno_code(EINVAL)) return refused(sent.error());
    return {};
  });
  EXPECT_GE(failed, 4);
}

TEST_F(Starving, Getsockopt) {
  const socket sock{AF_INET, SOCK_STREAM};
  EXPECT_GE(starve(nothing, [&] { return sock.try_getsockopt(SOL_SOCKET, SO_TYPE, 4); }), 1);
}

TEST_F(Starving, ConnectToAName) {
  SOCKFAM_NEEDS_LOCALHOST();
  auto receiver = udp_socket();
  const auto text = "('localhost', " + std::to_string(port_of(receiver)) + ")";
  socket sock{AF_INET, SOCK_DGRAM};
  EXPECT_GE(starve(nothing, [&] { return sock.try_connect(text); }), 1);
}

TEST_F(Starving, SendfileWithoutTheKernelsHelp) {
  auto [a, b] = socketpair();
  int ends[2];
  ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
  const descriptor in{ends[0]};
  const descriptor out{ends[1]};
  fails_at = 1;
  const auto code = code_of(a.try_sendfile(in.get()));
  fails_at = 0;
  EXPECT_TRUE(code);
}

TEST_F(Starving, CreateConnection) {
  SOCKFAM_NEEDS_LOCALHOST();
  auto server = tcp_server();
  const auto port = std::to_string(port_of(server));
  socket made;
  const int failed = starve([&] { made.close(); },
                            [&] {
                              auto got = try_create_connection("localhost", port, {.stagger = 10ms});
                              return got;
                            });
  EXPECT_GE(failed, 1);
}

TEST_F(Starving, CreateConnectionToNobody) {
  const auto [bound, number] = closed_port();
  const auto port = std::to_string(number);
  EXPECT_GE(starve(nothing,
                   [&]() -> result<int, connection_failure> {
                     auto got = try_create_connection("127.0.0.1", port, {.stagger = 10ms});
                     if (got || got.error().why.code != std::errc::connection_refused)
                       return got ? result<int, connection_failure>{1} : refused(got.error());
                     return 0;
                   }),
            1);
}

TEST_F(Starving, CreateServerOnAPath) {
  const temporary_folder folder;
  const auto address = folder.address("with-a-name-that-is-too-long-for-a-short-string");
  EXPECT_GE(starve([&] { ::unlink(address.c_str() + 5); }, [&] { return try_create_server(address); }), 1);
}

TEST_F(Starving, AMessageBatchThrows) {
  for (int at = 1;; ++at) {
    fails_at = at;
    try {
      const message_batch made{8, 8};
      break;
    } catch (const std::bad_alloc&) {
      EXPECT_LT(at, 100);
    }
  }
  EXPECT_GT(fails_at, 0);
  fails_at = 0;
}

TEST_F(Starving, AFailureWithoutMemoryHasNoDetails) {
  socket sock{AF_INET, SOCK_STREAM};
  const auto [bound, port] = closed_port();
  const inet::address to{.host = ipv4_loopback, .port = port};
  fails_at = 1;
  const auto done = sock.try_connect(to);
  const bool reached = fails_at == 0;
  fails_at = 0;
  EXPECT_TRUE(reached);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, std::errc::connection_refused);
  EXPECT_EQ(done.error().peer(), any_address{});
  EXPECT_EQ(message(done.error()), "connect: Connection refused");
}

TEST_F(Starving, ARefusalToWaitTakesNoMemory) {
  auto [a, b] = socketpair();
  a.setblocking(false);
  std::array<std::byte, 4> room{};
  fails_at = 1;
  const auto got = a.try_recv_into(room);
  const bool reached = fails_at == 0;
  fails_at = 0;
  EXPECT_FALSE(reached);
  EXPECT_TRUE(got.error().would_block());
}

TEST_F(Starving, AnExceptionThatCannotBeMadeIsBadAlloc) {
  socket sock{AF_INET, SOCK_STREAM};
  const auto [bound, port] = closed_port();
  const inet::address to{.host = ipv4_loopback, .port = port};
  fails_at = 2;  // the first is for the details
  bool starved = false;
  try {
    sock.connect(to);
  } catch (const std::bad_alloc&) {
    starved = true;
  } catch (const socket_error&) {
  }
  fails_at = 0;
  EXPECT_TRUE(starved);
}

TEST_F(Starving, LookUpsWithADeadline) {
  const auto call = [] {
    auto got = try_getaddrinfo("localhost", "80", {}, within(patience));
    sigset_t blocked;
    pthread_sigmask(SIG_BLOCK, nullptr, &blocked);
    EXPECT_EQ(sigismember(&blocked, SIGINT), 0) << "signals are blocked only while the thread is started";
    return got;
  };
  EXPECT_GE(starve(nothing, call), 3);
}

}  // namespace
}  // namespace sockfam::tests
