// Shared by the tests of sockets: a fixture that counts descriptors, folders, pairs of sockets, storms of signals.
#pragma once

#include <gtest/gtest.h>

#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <set>
#include <string>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

#include <sockfam/socket/connection.h>
#include <sockfam/socket/netdb.h>

#include "socket/pattern.h"

namespace sockfam::tests {

using namespace std::chrono_literals;
using steady = std::chrono::steady_clock;

#if defined(__has_feature)
#define SOCKFAM_HAS_FEATURE(name) __has_feature(name)
#else
#define SOCKFAM_HAS_FEATURE(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || SOCKFAM_HAS_FEATURE(address_sanitizer)
constexpr bool has_address_sanitizer = true;
#else
constexpr bool has_address_sanitizer = false;
#endif

/// The descriptors that this process has open.
std::set<int> open_descriptors();

/// Checks that a test closes the descriptors it opens, and resets the default timeout.
class Sockets : public testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override;

 private:
  std::set<int> before_;
};

/// A folder that is removed with its content.
class temporary_folder {
 public:
  temporary_folder();
  temporary_folder(const temporary_folder&) = delete;
  temporary_folder& operator=(const temporary_folder&) = delete;
  ~temporary_folder();
  std::string path(const std::string& name) const { return made_ + "/" + name; }
  /// As canonical text.
  std::string address(const std::string& name) const { return "unix:" + path(name); }

 private:
  std::string made_;
};

/// Type and permissions of a file, links not followed; 0 if there is none.
mode_t mode_of(const std::string& path);
inline bool exists(const std::string& path) { return mode_of(path) != 0; }

/// An unnamed file with that content, positioned at its start.
descriptor temporary_file(std::string_view content);

/// Interrupts a thread repeatedly, with a handler without SA_RESTART.
class signal_storm {
 public:
  explicit signal_storm(pthread_t target = pthread_self());
  signal_storm(const signal_storm&) = delete;
  signal_storm& operator=(const signal_storm&) = delete;
  ~signal_storm();
  /// How often its handler has run.
  int count() const;
  /// Returns when it has run that often.
  void await(int times) const;

 private:
  struct sigaction before_ {};
  std::atomic<bool> over_{false};
  std::thread thread_;
};

/// Runs something in another thread; the destructor waits for it.
class background {
 public:
  template <class Work>
  explicit background(Work work) : thread_(std::move(work)) {}
  background(const background&) = delete;
  background& operator=(const background&) = delete;
  ~background() { join(); }
  void join() {
    if (thread_.joinable()) thread_.join();
  }

 private:
  std::thread thread_;
};

/// Two ends of a TCP connection over 127.0.0.1.
std::pair<socket, socket> tcp_pair();
/// Two UDP sockets of 127.0.0.1, each connected to the other.
std::pair<socket, socket> udp_pair();
/// A UDP socket of 127.0.0.1.
socket udp_socket();
/// A TCP server of 127.0.0.1.
inline socket tcp_server() { return create_server("inet:127.0.0.1:0"); }
std::uint16_t port_of(const socket& of);
/// A port of 127.0.0.1 where nothing listens as long as the socket exists.
std::pair<socket, std::uint16_t> closed_port();
/// A UNIX server whose queue is full: connect() to it has to wait. The clients fill it.
struct full_server {
  socket server;
  std::vector<socket> clients;
};
full_server full_unix_server(const std::string& address);

/// The bytes received until the peer has finished.
std::string read_all(socket& from);
/// The smallest buffers that the kernel gives.
void make_small(socket& sock);
/// Sends until sending would wait. Returns the number of bytes sent.
std::size_t fill(socket& sock);

/// What the kernel says of the descriptor, not the object.
inline bool is_nonblocking(const socket& sock) { return (::fcntl(sock.fileno(), F_GETFL) & O_NONBLOCK) != 0; }

std::error_code errno_code(int error);
template <class T>
std::error_code code_of(const socket_result<T>& got) {
  return got ? std::error_code{} : got.error().code;
}
/// The message of what a call throws.
template <class Exception = socket_error, class Call>
std::string message_by(Call call) {
  try {
    call();
  } catch (const Exception& e) {
    return e.what();
  } catch (const std::exception& e) {
    ADD_FAILURE() << "another exception: " << e.what();
    return e.what();
  }
  ADD_FAILURE() << "nothing was thrown";
  return "";
}
/// The failure that a call throws.
template <class Exception = socket_error, class Call>
socket_failure thrown_by(Call call) {
  try {
    call();
  } catch (const Exception& e) {
    return e.why();
  }
  ADD_FAILURE() << "nothing was thrown";
  return {};
}

inline std::string text_of(const any_address& address) { return std::string{format(address).view()}; }

// What a test may be skipped for is asked without the library.
/// Why the kernel makes no such socket, as errno; 0 if it does.
int missing_socket(int family, int type, int proto = 0);
bool has_inet6_loopback();
bool knows_localhost();

}  // namespace sockfam::tests

/// Skips a test if the kernel cannot make such a socket for this user.
#define SOCKFAM_NEEDS(...)                                                   \
  do {                                                                       \
    if (const auto why = sockfam::tests::missing_socket(__VA_ARGS__); why)   \
      GTEST_SKIP() << "no socket(" #__VA_ARGS__ "): " << std::strerror(why); \
  } while (false)
/// Skips a test if the machine has no ::1.
#define SOCKFAM_NEEDS_INET6()                                            \
  do {                                                                   \
    if (!sockfam::tests::has_inet6_loopback()) GTEST_SKIP() << "no ::1"; \
  } while (false)
/// Skips a test if localhost is not known, such as in a chroot without /etc/hosts.
#define SOCKFAM_NEEDS_LOCALHOST()                                           \
  do {                                                                      \
    if (!sockfam::tests::knows_localhost()) GTEST_SKIP() << "no localhost"; \
  } while (false)
