#include "socket/support.h"

#include <dirent.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <cstdlib>

#include <sockfam/inet.h>
#include <sockfam/inet6.h>

namespace sockfam::tests {

int missing_socket(int family, int type, int proto) {
  const int made = ::socket(family, type | SOCK_CLOEXEC, proto);
  if (made < 0) return errno;
  ::close(made);
  return 0;
}

bool has_inet6_loopback() {
  const int made = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (made < 0) return false;
  sockaddr_in6 own{};
  own.sin6_family = AF_INET6;
  own.sin6_addr = in6addr_loopback;
  const bool has = ::bind(made, reinterpret_cast<const sockaddr*>(&own), sizeof own) == 0;
  ::close(made);
  return has;
}

bool knows_localhost() {
  addrinfo wanted{};
  wanted.ai_family = AF_INET;
  addrinfo* found = nullptr;
  if (::getaddrinfo("localhost", nullptr, &wanted, &found) != 0) return false;
  ::freeaddrinfo(found);
  return true;
}

std::set<int> open_descriptors() {
  std::set<int> found;
  DIR* const folder = ::opendir("/proc/self/fd");
  if (!folder) {  // a chroot may lack /proc
    for (int number = 0; number < 4096; ++number) {
      if (::fcntl(number, F_GETFD) >= 0) found.insert(number);
    }
    return found;
  }
  while (const auto* entry = ::readdir(folder)) {
    if (entry->d_name[0] == '.') continue;
    if (const int number = std::atoi(entry->d_name); number != ::dirfd(folder)) found.insert(number);
  }
  ::closedir(folder);
  return found;
}

void Sockets::SetUp() {
  ::alarm(60);  // a test that hangs must not hold up the others for long
  before_ = open_descriptors();
}

void Sockets::TearDown() {
  ::alarm(0);
  EXPECT_EQ(open_descriptors(), before_) << "a descriptor was leaked, or one of another's closed";
  EXPECT_EQ(getdefaulttimeout(), timeout{});
}

temporary_folder::temporary_folder() {
  std::string made = "/tmp/sockfam-XXXXXX";
  if (!::mkdtemp(made.data())) ADD_FAILURE() << "no folder in /tmp: " << errno_code(errno).message();
  made_ = made;
}

temporary_folder::~temporary_folder() {
  if (DIR* const folder = ::opendir(made_.c_str())) {
    while (const auto* entry = ::readdir(folder)) ::unlink(path(entry->d_name).c_str());
    ::closedir(folder);
  }
  ::rmdir(made_.c_str());
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 ? status.st_mode : 0;
}

descriptor temporary_file(std::string_view content) {
  descriptor made{::memfd_create("content", MFD_CLOEXEC)};
  EXPECT_TRUE(made);
  EXPECT_EQ(::write(made.get(), content.data(), content.size()), static_cast<ssize_t>(content.size()));
  ::lseek(made.get(), 0, SEEK_SET);
  return made;
}

namespace {

std::atomic<int> interruptions{0};
void interrupt(int) { interruptions.fetch_add(1, std::memory_order_relaxed); }

}  // namespace

signal_storm::signal_storm(pthread_t target) {
  interruptions = 0;
  struct sigaction action {};
  action.sa_handler = interrupt;
  ::sigaction(SIGUSR1, &action, &before_);
  thread_ = std::thread{[this, target] {
    while (!over_) {
      ::pthread_kill(target, SIGUSR1);
      std::this_thread::sleep_for(100us);
    }
  }};
}

signal_storm::~signal_storm() {
  over_ = true;
  thread_.join();
  ::sigaction(SIGUSR1, &before_, nullptr);
}

int signal_storm::count() const { return interruptions; }

void signal_storm::await(int times) const {
  for (const auto end = steady::now() + patience; count() < times && steady::now() < end;) {
    std::this_thread::sleep_for(1ms);
  }
}

std::uint16_t port_of(const socket& of) {
  const auto name = of.getsockname();
  if (const auto* four = name.get_if<inet::address>()) return four->port;
  return name.get_if<inet6::address>()->port;
}

std::pair<socket, socket> tcp_pair() {
  auto server = tcp_server();
  socket client{AF_INET, SOCK_STREAM};
  client.connect(server.getsockname());
  return {std::move(client), server.accept().connection};
}

socket udp_socket() {
  socket made{AF_INET, SOCK_DGRAM};
  made.bind("inet:127.0.0.1:0");
  return made;
}

std::pair<socket, socket> udp_pair() {
  auto a = udp_socket();
  auto b = udp_socket();
  a.connect(b.getsockname());
  b.connect(a.getsockname());
  return {std::move(a), std::move(b)};
}

std::pair<socket, std::uint16_t> closed_port() {
  socket bound{AF_INET, SOCK_STREAM};
  bound.bind("inet:127.0.0.1:0");
  const auto port = port_of(bound);
  return {std::move(bound), port};
}

full_server full_unix_server(const std::string& address) {
  full_server made{create_server(address, {.backlog = 0}), {}};
  for (;;) {
    socket client{AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK};
    if (!client.try_connect(address)) return made;
    made.clients.push_back(std::move(client));
  }
}

std::string read_all(socket& from) {
  std::string all;
  for (;;) {
    const auto some = from.recv(65536, within(patience));
    if (some.empty()) return all;
    all += some.text();
  }
}

void make_small(socket& sock) {
  sock.setsockopt(SOL_SOCKET, SO_SNDBUF, 1);
  sock.setsockopt(SOL_SOCKET, SO_RCVBUF, 1);
}

std::size_t fill(socket& sock) {
  const std::string block(4096, 'f');
  std::size_t sent = 0;
  for (;;) {
    const auto some = sock.try_send(block, MSG_DONTWAIT);
    if (!some) return sent;
    sent += *some;
  }
}

std::error_code errno_code(int error) { return {error, std::system_category()}; }

}  // namespace sockfam::tests
