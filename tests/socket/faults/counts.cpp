// The system calls of the most frequent operations: no more than the kernel's answer needs.
#include <gtest/gtest.h>

#include <sockfam/socket/connection.h>

#include "socket/faults/injector.h"

namespace sockfam::tests::faults {

namespace {

using namespace std::chrono_literals;
using calls = std::vector<std::string>;

/// What the library calls in `work`, without allocations.
template <class Work>
calls made_by(Work work) {
  injector listening{nullptr};
  listening.arm();
  work();
  listening.disarm();
  calls made;
  for (const auto& event : listening.events()) {
    if (event.call != memory) made.emplace_back(event.call);
  }
  return made;
}

TEST(Counts, OfMakingSockets) {
  EXPECT_EQ(made_by([] { (void)try_socketpair(AF_UNIX, SOCK_STREAM); }), (calls{"socketpair", "close", "close"}));
  setdefaulttimeout(1s);
  EXPECT_EQ(made_by([] { (void)try_socketpair(AF_UNIX, SOCK_STREAM); }), (calls{"socketpair", "close", "close"}));
  EXPECT_EQ(made_by([] { (void)socket::try_open(AF_INET, SOCK_DGRAM); }), (calls{"socket", "close"}));
  setdefaulttimeout({});
  auto pair = socketpair();
  EXPECT_EQ(made_by([&] { socket::from_handle(pair.first.fileno(), AF_UNIX, SOCK_STREAM).detach(); }), calls{});
}

TEST(Counts, OfModes) {
  auto pair = socketpair();
  EXPECT_EQ(made_by([&] { pair.first.settimeout(1s); }), calls{"ioctl"});
  EXPECT_EQ(made_by([&] { pair.first.setblocking(true); }), calls{"ioctl"});
}

TEST(Counts, OfAccept) {
  socket listener{AF_UNIX, SOCK_STREAM};
  listener.settimeout(10s);
  listener.bind("unix:@sockfam-counts");
  listener.listen();
  socket client{AF_UNIX, SOCK_STREAM};
  client.connect("unix:@sockfam-counts");
  EXPECT_EQ(made_by([&] { (void)listener.try_accept(); }), (calls{"accept4", "close"}));
  client = socket{AF_UNIX, SOCK_STREAM};
  client.connect("unix:@sockfam-counts");
  setdefaulttimeout(1s);
  EXPECT_EQ(made_by([&] { (void)listener.try_accept(); }), (calls{"accept4", "close"}));
  setdefaulttimeout({});
}

TEST(Counts, OfConnect) {
  const auto server = sockfam::create_server("unix:@sockfam-counts");
  socket client{AF_UNIX, SOCK_STREAM};
  client.settimeout(1s);
  EXPECT_EQ(made_by([&] { client.connect("unix:@sockfam-counts"); }), calls{"connect"});
}

TEST(Counts, OfDataThatIsThere) {
  auto pair = socketpair();
  auto& a = pair.first;
  auto& b = pair.second;
  for (const auto mode : {timeout{}, timeout{1s}, timeout{0s}}) {
    a.settimeout(mode);
    b.settimeout(mode);
    EXPECT_EQ(made_by([&] { pair.first.sendall("12345678"); }), calls{"send"});
    EXPECT_EQ(made_by([&] { (void)pair.second.try_recv(1); }), calls{"recv"});
    EXPECT_EQ(made_by([&] { (void)pair.second.try_recv(1, within(1s)); }), calls{"recv"});
    EXPECT_EQ(made_by([&] { (void)pair.second.try_recvfrom(1); }), calls{"recvfrom"});
    EXPECT_EQ(made_by([&] { (void)pair.second.try_recvmsg(1); }), calls{"recvmsg"});
    const cancellation stop;
    EXPECT_EQ(made_by([&] { (void)pair.second.try_recv(1, stop); }), calls{"recv"}) << "no descriptor yet";
    b.recv(10);
  }
}

TEST(Counts, OfARefusalToWait) {
  auto pair = socketpair();
  pair.second.setblocking(false);
  EXPECT_EQ(made_by([&] { (void)pair.second.try_recv(1); }), calls{"recv"});
}

}  // namespace

}  // namespace sockfam::tests::faults
