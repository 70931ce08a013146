// The codec against the kernel that runs this test: what bind takes and getsockname returns.
#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <linux/vm_sockets.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include <sockfam/any_address.h>
#include <sockfam/interfaces.h>

#include "support/coverage.h"

namespace sockfam::tests {
namespace {

/// A socket that closes itself.
class kernel_socket {
 public:
  kernel_socket(int family, int type, int protocol = 0) : fd_(::socket(family, type | SOCK_CLOEXEC, protocol)) {}
  kernel_socket(const kernel_socket&) = delete;
  kernel_socket& operator=(const kernel_socket&) = delete;
  ~kernel_socket() {
    if (fd_ >= 0) ::close(fd_);
  }
  bool is_open() const { return fd_ >= 0; }

  /// 0, or errno.
  int bind(const any_address& address) {
    const auto bytes = encode(address);
    if (!bytes) return EINVAL;
    return ::bind(fd_, reinterpret_cast<const sockaddr*>(bytes->data()), static_cast<socklen_t>(bytes->size())) == 0
               ? 0
               : errno;
  }

  /// The bytes of getsockname, checked: they decode without a remark, encode to themselves and print.
  any_address name() {
    std::array<std::byte, 130> bytes{};
    socklen_t size = sizeof bytes;
    EXPECT_EQ(::getsockname(fd_, reinterpret_cast<sockaddr*>(bytes.data()), &size), 0) << std::strerror(errno);
    notes said;
    const auto given = std::span{bytes}.first(size);
    const auto address = decode(given, {.said = &said});
    EXPECT_TRUE(address) << message(address.error());
    if (!address) return {};
    EXPECT_TRUE(said.empty()) << message(*said.begin());
    const auto back = encode(*address);
    EXPECT_TRUE(back) << message(back.error());
    if (back) expect_same(given, back->view());
    address->visit([]<class T>(const T&) {
      if constexpr (address_type<T>) covered_by<T>("live kernel", os::linux_);
    });
    return *address;
  }

 private:
  /// The kernel may leave out zeros at the end that bind wants (packet), or count the NUL behind a path that fills
  /// sun_path (unix(7), BUGS).
  static void expect_same(std::span<const std::byte> given, std::span<const std::byte> encoded) {
    for (std::size_t i = 0; i < std::max(given.size(), encoded.size()); ++i) {
      EXPECT_EQ(i < given.size() ? given[i] : std::byte{0}, i < encoded.size() ? encoded[i] : std::byte{0}) << i;
    }
  }

  int fd_;
};

unix_::pathname path_of(const std::string& text) { return {*bounded_string<108>::from(text)}; }

std::string temporary_folder() {
  std::string made = "/tmp/sockfam-XXXXXX";
  EXPECT_NE(::mkdtemp(made.data()), nullptr);
  return made;
}

TEST(Kernel, ReturnsTheUnixPathThatWasBound) {
  const auto folder = temporary_folder();
  kernel_socket bound{AF_UNIX, SOCK_STREAM};
  const auto path = path_of(folder + "/x");
  ASSERT_EQ(bound.bind(path), 0);
  EXPECT_EQ(bound.name(), any_address{path});
  ::unlink((folder + "/x").c_str());
  ::rmdir(folder.c_str());
}

TEST(Kernel, ReturnsAUnixPathOf108Bytes) {
  const auto folder = temporary_folder();
  const auto file = folder + "/" + std::string(108 - folder.size() - 1, 'p');
  kernel_socket bound{AF_UNIX, SOCK_STREAM};
  ASSERT_EQ(bound.bind(path_of(file)), 0);
  EXPECT_EQ(bound.name(), any_address{path_of(file)});
  ::unlink(file.c_str());
  ::rmdir(folder.c_str());
}

TEST(Kernel, ReturnsAnAbstractNameWithEveryNul) {
  kernel_socket bound{AF_UNIX, SOCK_DGRAM};
  const std::string name = "sockfam\0" + std::to_string(::getpid()) + std::string(3, '\0');
  const unix_::abstract address{*bounded_string<107>::from(name)};
  ASSERT_EQ(bound.bind(address), 0);
  EXPECT_EQ(bound.name(), any_address{address});
}

TEST(Kernel, ReturnsAnUnnamedAddressForAFreshUnixSocket) {
  EXPECT_EQ(kernel_socket(AF_UNIX, SOCK_STREAM).name(), any_address{unix_::unnamed{}});
}

TEST(Kernel, ChoosesAnAbstractNameForTheUnnamedAddress) {
  kernel_socket bound{AF_UNIX, SOCK_STREAM};
  ASSERT_EQ(bound.bind(unix_::unnamed{}), 0);
  const auto name = bound.name();
  ASSERT_NE(name.get_if<unix_::abstract>(), nullptr);
  EXPECT_EQ(name.get_if<unix_::abstract>()->name.size(), 5u);  // five hex digits: unix(7), "Autobind feature"
}

TEST(Kernel, ReturnsTheInetAddressThatWasBound) {
  kernel_socket bound{AF_INET, SOCK_DGRAM};
  ASSERT_EQ(bound.bind(inet::address{.host = ipv4_loopback}), 0);
  const auto name = bound.name();
  ASSERT_NE(name.get_if<inet::address>(), nullptr);
  EXPECT_EQ(name.get_if<inet::address>()->host, ipv4_loopback);
  EXPECT_NE(name.get_if<inet::address>()->port, 0);
}

TEST(Kernel, ReturnsTheInet6AddressThatWasBound) {
  kernel_socket bound{AF_INET6, SOCK_DGRAM};
  if (!bound.is_open()) GTEST_SKIP() << "this kernel has no IPv6";
  if (bound.bind(inet6::address{.host = ipv6_loopback}) == EADDRNOTAVAIL) GTEST_SKIP() << "lo has no ::1";
  const auto name = bound.name();
  ASSERT_NE(name.get_if<inet6::address>(), nullptr);
  EXPECT_EQ(name.get_if<inet6::address>()->host, ipv6_loopback);
  EXPECT_NE(name.get_if<inet6::address>()->port, 0);
}

/// A link-local address of this machine, with its scope id; port 0 if there is none.
inet6::address link_local_address() {
  ifaddrs* all = nullptr;
  inet6::address found;
  if (::getifaddrs(&all) != 0) return found;
  for (const auto* one = all; one; one = one->ifa_next) {
    if (!one->ifa_addr || one->ifa_addr->sa_family != AF_INET6) continue;
    const auto bytes = std::as_bytes(std::span{reinterpret_cast<const char*>(one->ifa_addr), sizeof(sockaddr_in6)});
    const auto address = decode<inet6::address>(bytes);
    if (address && address->host.bytes[0] == 0xfe && address->host.bytes[1] == 0x80) found = *address;
  }
  ::freeifaddrs(all);
  return found;
}

TEST(Kernel, BindsALinkLocalAddressByTheZoneInItsHost) {
  const auto address = link_local_address();
  if (address.scope_id == 0) GTEST_SKIP() << "no interface has a link-local address";
  const auto text = format(address, form::text, system_interfaces());
  const auto parsed = parse(text, {.names = &system_interfaces()});
  ASSERT_TRUE(parsed) << message(parsed.error(), text);
  kernel_socket bound{AF_INET6, SOCK_DGRAM};
  ASSERT_EQ(bound.bind(*parsed), 0);
  const auto name = bound.name();
  ASSERT_NE(name.get_if<inet6::address>(), nullptr);
  EXPECT_EQ(name.get_if<inet6::address>()->scope_id, address.scope_id);
  EXPECT_EQ(name.get_if<inet6::address>()->host, address.host);
}

TEST(Kernel, BindsTheLoopbackWithAScopeId) {
  kernel_socket bound{AF_INET6, SOCK_DGRAM};
  if (!bound.is_open()) GTEST_SKIP() << "this kernel has no IPv6";
  // A multicast address of link-local scope keeps the scope id of the interface.
  const auto lo = system_interfaces().interface_index("lo");
  ASSERT_TRUE(lo);
  const auto parsed = parse<inet6::address>("('ff02::1%lo', 0)", form::tuple, system_interfaces());
  ASSERT_TRUE(parsed);
  const auto error = bound.bind(*parsed);
  if (error != 0) GTEST_SKIP() << "lo takes no multicast address here: " << std::strerror(error);
  EXPECT_EQ(bound.name().get_if<inet6::address>()->scope_id, *lo);
}

TEST(Kernel, ReturnsTheNetlinkAddressThatWasBound) {
  kernel_socket bound{AF_NETLINK, SOCK_RAW, 0};
  ASSERT_TRUE(bound.is_open());
  const netlink::address address{.pid = 0x10000u + static_cast<std::uint32_t>(::getpid()), .groups = 1};
  ASSERT_EQ(bound.bind(address), 0);
  EXPECT_EQ(bound.name(), any_address{address});
}

TEST(Kernel, ReturnsThePacketAddressThatWasBound) {
  kernel_socket bound{AF_PACKET, SOCK_DGRAM, htons(ETH_P_IP)};
  if (!bound.is_open()) GTEST_SKIP() << "packet sockets need CAP_NET_RAW";
  const auto lo = system_interfaces().interface_index("lo");
  ASSERT_TRUE(lo);
  ASSERT_EQ(bound.bind(packet::address{.interface_ = *lo, .proto = ETH_P_ARP}), 0);
  const auto name = bound.name();
  const auto* address = name.get_if<packet::address>();
  ASSERT_NE(address, nullptr);
  EXPECT_EQ(address->interface_, *lo);
  EXPECT_EQ(address->proto, ETH_P_ARP);
  EXPECT_EQ(address->hatype, 772);  // ARPHRD_LOOPBACK
  EXPECT_EQ(address->addr.size(), 6u);
  EXPECT_TRUE(format(name, form::tuple, system_interfaces()).view().starts_with("('lo', 2054, 0, 772, b'"));
}

TEST(Kernel, ReturnsTheVsockAddressThatWasBound) {
  kernel_socket bound{AF_VSOCK, SOCK_STREAM};
  if (!bound.is_open()) GTEST_SKIP() << "this kernel has no vsock";
  const vsock::address address{.cid = VMADDR_CID_ANY, .port = 0x10000u + static_cast<std::uint32_t>(::getpid())};
  ASSERT_EQ(bound.bind(address), 0);
  EXPECT_EQ(bound.name(), any_address{address});
}

TEST(Kernel, TakesTheShortFormsThatTheSpecSays) {
  kernel_socket bound{AF_INET6, SOCK_DGRAM};
  if (!bound.is_open()) GTEST_SKIP() << "this kernel has no IPv6";
  const auto least = registry::find("inet6")->variants[0].layout(os::linux_)->min_length;
  const auto bytes = encode(inet6::address{});
  const int fd = ::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  EXPECT_NE(::bind(fd, reinterpret_cast<const sockaddr*>(bytes->data()), least - 1u), 0);
  EXPECT_EQ(::bind(fd, reinterpret_cast<const sockaddr*>(bytes->data()), least), 0) << std::strerror(errno);
  ::close(fd);
}

}  // namespace
}  // namespace sockfam::tests
