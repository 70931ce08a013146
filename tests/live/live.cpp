#include "live/live.h"

#include <net/if.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include <sockfam/families.h>

#include "support/coverage.h"
#include "support/world.h"

namespace sockfam::tests {
namespace {

/// The kernel may leave out zeros at the end that bind wants (packet), or count the NUL after a path that fills
/// sun_path (unix(7), BUGS).
void expect_same(std::span<const std::byte> returned, std::span<const std::byte> encoded) {
  const auto size = std::max(returned.size(), encoded.size());
  const auto padded = [size](std::span<const std::byte> bytes) {
    std::vector<std::byte> all{bytes.begin(), bytes.end()};
    all.resize(size);
    return to_hex(all);
  };
  EXPECT_EQ(padded(returned), padded(encoded));
}

void expect_read_back(const any_address& address, form how, std::optional<std::uint32_t> protocol) {
  const auto text = format(address, how, system_interfaces());
  parse_options options{.form = how, .protocol = protocol, .names = &system_interfaces()};
  if (how == form::tuple) options.family = address.family()->name;
  const auto back = parse(text, options);
  ASSERT_TRUE(back) << message(back.error(), text) << " in " << text.view();
  EXPECT_EQ(*back, address) << text.view();
}

using name_call = int (*)(int, sockaddr*, socklen_t*);

any_address asked(const socket& of, name_call ask, std::string_view title) {
  std::array<std::byte, sockaddr_bytes::capacity + 2> bytes{};
  socklen_t size = sizeof bytes;
  EXPECT_EQ(ask(of.fileno(), reinterpret_cast<sockaddr*>(bytes.data()), &size), 0) << std::strerror(errno);
  return lawful(std::span{bytes}.first(size), static_cast<std::uint32_t>(of.proto()), title);
}

}  // namespace

bool everything_is_here() {
  static const bool here = std::getenv("SOCKFAM_LIVE_VM") != nullptr;
  return here;
}

std::string missing(int family, int type, int proto) {
  const int fd = ::socket(family, type | SOCK_CLOEXEC, proto);
  if (fd < 0) {
    const std::string why = std::strerror(errno);
    return "socket(" + std::to_string(family) + ", " + std::to_string(type) + ", " + std::to_string(proto) +
           "): " + why;
  }
  ::close(fd);
  return {};
}

std::string missing_interface(std::string_view name) {
  return system_interfaces().interface_index(name) ? std::string{} : "interface " + std::string{name};
}

any_address lawful(std::span<const std::byte> returned, std::optional<std::uint32_t> protocol, std::string_view title) {
  notes noticed;
  const auto address = decode(returned, {.protocol = protocol, .notes = &noticed});
  EXPECT_TRUE(address) << message(address.error()) << ": " << to_hex(returned);
  if (!address) return {};
  EXPECT_TRUE(noticed.empty()) << message(*noticed.begin()) << ": " << to_hex(returned);
  EXPECT_NE(address->family(), nullptr) << to_hex(returned);
  if (!address->family()) return *address;
  const auto back = encode(*address);
  EXPECT_TRUE(back) << message(back.error());
  if (back) expect_same(returned, back->view());
  expect_read_back(*address, form::text, {});
  expect_read_back(*address, form::tuple, protocol);
  address->visit([]<class T>(const T&) {
    if constexpr (address_type<T>) covered_by<T>("live kernel", os::linux_);
  });
  if (!title.empty()) covered("live kernel", title, os::linux_);
  return *address;
}

any_address own_name(const socket& of, std::string_view title) {
  const auto name = asked(of, ::getsockname, title);
  EXPECT_EQ(of.getsockname(), name);
  return name;
}

any_address peer_name(const socket& of, std::string_view title) {
  const auto name = asked(of, ::getpeername, title);
  EXPECT_EQ(of.getpeername(), name);
  return name;
}

seen receive(socket& from, std::string_view title) {
  std::string room(8192, '\0');
  sockaddr_bytes sender;
  room.resize(from.recvfrom_into(room, sender));
  if (sender.size() == 0) return {std::move(room), {}};
  return {std::move(room), lawful(sender.view(), static_cast<std::uint32_t>(from.proto()), title)};
}

any_address at(std::string_view text) {
  const auto address = parse(text, {.names = &system_interfaces()});
  EXPECT_TRUE(address) << message(address.error(), text);
  return address ? *address : any_address{};
}

socket accept_from(socket& server, std::string_view title) {
  auto [connection, address] = server.accept();
  EXPECT_EQ(peer_name(connection, title), address);
  return std::move(connection);
}

void converse(socket& one, socket& other) {
  one.sendall("a question");
  EXPECT_EQ(other.recv(100), "a question");
  other.sendall("an answer");
  EXPECT_EQ(one.recv(100), "an answer");
}

sockaddr_bytes bytes_of(const any_address& address) {
  const auto bytes = encode(address);
  EXPECT_TRUE(bytes) << message(bytes.error());
  return bytes ? *bytes : sockaddr_bytes{};
}

std::string error_name(int error) {
  if (error == 0) return "ok";
  const char* name = ::strerrorname_np(error);
  return name ? name : std::to_string(error);
}

}  // namespace sockfam::tests
