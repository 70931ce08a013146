// Opens a socket of each family that this kernel has, binds it where that needs no name, and prints the address that
// getsockname returns: as canonical text and as a tuple.
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <span>
#include <string>

#include <sockfam/any_address.h>
#include <sockfam/interfaces.h>

namespace {

struct wish {
  const char* family;
  int type;
  const char* address;  // to bind, in canonical text; empty: leave it unbound
};

constexpr wish wishes[] = {
    {"unix", SOCK_STREAM, "unix:"},
    {"inet", SOCK_DGRAM, "inet:127.0.0.1:0"},
    {"inet6", SOCK_DGRAM, "inet6:[::1]:0"},
    {"netlink", SOCK_RAW, "netlink:0:0x1"},
    {"packet", SOCK_DGRAM, "packet:lo,proto=0x800"},
    {"vsock", SOCK_STREAM, "vsock:any:4711"},
    {"can", SOCK_RAW, ""},
    {"tipc", SOCK_DGRAM, ""},
    {"alg", SOCK_SEQPACKET, "alg:hash:sha256"},
};

/// The address as text, or why there is none.
std::string address_of(int fd, const wish& wanted) {
  const auto& names = sockfam::system_interfaces();
  if (*wanted.address != '\0') {
    const auto address = sockfam::parse(wanted.address, {.names = &names});
    if (!address) return sockfam::message(address.error(), wanted.address);
    const auto bytes = sockfam::encode(*address);
    if (!bytes) return sockfam::message(bytes.error());
    if (::bind(fd, reinterpret_cast<const sockaddr*>(bytes->data()), static_cast<socklen_t>(bytes->size())) != 0) {
      return std::string{"cannot be bound to "} + wanted.address;
    }
  }
  std::array<std::byte, sockfam::sockaddr_bytes::capacity> bytes;
  socklen_t size = sizeof bytes;
  if (::getsockname(fd, reinterpret_cast<sockaddr*>(bytes.data()), &size) != 0) return "has no name of its own";
  const auto address = sockfam::decode(std::span{bytes}.first(size), {.protocol = 1});
  if (!address) return sockfam::message(address.error());
  return sockfam::format(*address, sockfam::form::text, names).str() + "   " +
         sockfam::format(*address, sockfam::form::tuple, names).str();
}

}  // namespace

int main() {
  for (const auto& wanted : wishes) {
    const auto* family = sockfam::registry::find(wanted.family);
    const int protocol = family->select == sockfam::selection::protocol ? 1 : 0;
    const int fd = ::socket(family->number[sockfam::native_abi.system], wanted.type | SOCK_CLOEXEC, protocol);
    std::printf("%-8s %s\n", wanted.family, fd < 0 ? "not in this kernel" : address_of(fd, wanted).c_str());
    if (fd >= 0) ::close(fd);
  }
}
