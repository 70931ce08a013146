// What the tests against a running kernel share: what this kernel has, and what must hold for all that it returns.
#pragma once

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <sockfam/any_address.h>
#include <sockfam/socket/interfaces.h>
#include <sockfam/socket/socket.h>

#include "support/coverage.h"

namespace sockfam::inline v0 {

/// How a failed test shows an address.
inline void PrintTo(const any_address& address, std::ostream* out) { *out << format(address).view(); }

}  // namespace sockfam::inline v0

namespace sockfam::tests {

/// True in the VM of tests/live/vm: what is missing there is a failure, not a reason to skip a test.
bool everything_is_here();

/// Why there can be no such socket, or no such interface, here; empty if there can.
std::string missing(int family, int type, int proto = 0);
std::string missing_interface(std::string_view name);

/// Ends a test where its kernel lacks something: skipped on this machine's own kernel, failed in the VM.
#define SOCKFAM_NEEDS(what)                          \
  do {                                               \
    const std::string why_not = (what);              \
    if (why_not.empty()) break;                      \
    if (everything_is_here()) FAIL() << why_not;     \
    GTEST_SKIP() << "this kernel lacks " << why_not; \
  } while (false)

/// The address that a kernel returned, after all laws: it decodes without a remark, encodes to the same bytes, and
/// both of its texts read back. `title`: what the table of coverage calls it, if not by the address.
any_address lawful(std::span<const std::byte> returned, std::optional<std::uint32_t> protocol,
                   std::string_view title = {});

/// Notes that the kernel used this address correctly, for kinds that it never returns.
template <address_type T>
void worked(const T&) {
  covered_by<T>("live kernel", os::linux_);
}

/// getsockname and getpeername, lawful, and what the socket object says.
any_address own_name(const socket& of, std::string_view title = {});
any_address peer_name(const socket& of, std::string_view title = {});

/// A datagram or piece of a stream, with its lawful sender.
struct seen {
  std::string data;
  any_address from;
};
seen receive(socket& from, std::string_view title = {});

/// `address` in canonical text, with this machine's interfaces: "packet:veth0,proto=0x800".
any_address at(std::string_view text);

/// The address as that type; a default one, and a failure, if it is of another.
template <class T>
T as(const any_address& address) {
  const auto* found = address.get_if<T>();
  EXPECT_NE(found, nullptr) << "it is " << format(address).view();
  return found ? *found : T{};
}

/// A listening socket's next connection, its peer's name lawful and the one that accept returned.
socket accept_from(socket& server, std::string_view title = {});

/// Data goes there and comes back between two connected sockets.
void converse(socket& one, socket& other);

/// The bytes of one address of an address type; the test fails if it cannot be encoded.
sockaddr_bytes bytes_of(const any_address& address);

/// The name of an errno, "EINVAL"; "ok" of 0.
std::string error_name(int error);

}  // namespace sockfam::tests
