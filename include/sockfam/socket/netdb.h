// Names of hosts, services, protocols and interfaces, and IP addresses as text: the functions of Python's socket module
// besides the socket object. They ask the system's resolver and wait for it as long as it takes.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <sockfam/socket/byteorder.h>
#include <sockfam/socket/bytes.h>
#include <sockfam/socket/call_options.h>
#include <sockfam/socket/error.h>
#include <sockfam/values.h>

namespace sockfam::inline v0 {

/// One answer of getaddrinfo: the arguments of socket() and connect().
struct address_info {
  int family = 0;
  int type = 0;
  int proto = 0;
  std::string canonname{};  ///< of the first answer, if AI_CANONNAME asked for it
  any_address address{};
  bool operator==(const address_info&) const = default;
};

/// What getaddrinfo looks for; zero means any.
struct address_hints {
  int family = 0;  ///< AF_INET, AF_INET6, AF_UNSPEC
  int type = 0;    ///< SOCK_STREAM, …
  int proto = 0;
  int flags = 0;  ///< AI_PASSIVE, AI_NUMERICHOST, …
};

/// getaddrinfo(3). No host is the loopback, or with AI_PASSIVE every address; an empty one is not found. No service, or
/// an empty one, is port 0. A service is a name or a decimal number, 0 to 65535; SOCK_RAW has no services and needs a
/// host. Names are passed to the resolver as bytes: one that is not ASCII needs AI_IDN (glibc) or its ASCII form,
/// "xn--…". The result is never empty. Errors: gai_error.
/// With a deadline or a cancellation the look-up has a thread of its own, which the call does not wait for any longer
/// than that: it ends when the resolver gives up, and what it finds is dropped. Flags of `options` are not used.
SOCKFAM_EXPORT socket_result<std::vector<address_info>> try_getaddrinfo(text_or_none host, text_or_none service,
                                                                        const address_hints& hints = {},
                                                                        const call_options& options = {});
inline std::vector<address_info> getaddrinfo(text_or_none host, text_or_none service, const address_hints& hints = {},
                                             const call_options& options = {}) {
  return or_throw(try_getaddrinfo(host, service, hints, options));
}
/// The same with a port as a number of any type, which is not cut to 16 bits.
template <std::integral Port>
socket_result<std::vector<address_info>> try_getaddrinfo(text_or_none host, Port port, const address_hints& hints = {},
                                                         const call_options& options = {}) {
  return try_getaddrinfo(host, std::string_view{std::to_string(port)}, hints, options);
}
template <std::integral Port>
std::vector<address_info> getaddrinfo(text_or_none host, Port port, const address_hints& hints = {},
                                      const call_options& options = {}) {
  return or_throw(try_getaddrinfo(host, port, hints, options));
}

/// What getnameinfo returns: (host, port).
struct host_and_service {
  std::string host;
  std::string service;
  bool operator==(const host_and_service&) const = default;
};

/// getnameinfo(3) of an inet or inet6 address. Flags: NI_NUMERICHOST, NI_NUMERICSERV, NI_NAMEREQD, NI_DGRAM, NI_NOFQDN.
/// Errors: gai_error, EAI_FAMILY for addresses of other families; the codec's for values that do not fit their fields.
SOCKFAM_EXPORT socket_result<host_and_service> try_getnameinfo(const any_address& address, int flags = 0);
inline host_and_service getnameinfo(const any_address& address, int flags = 0) {
  return or_throw(try_getnameinfo(address, flags));
}

/// What gethostbyname_ex and gethostbyaddr return: (hostname, aliaslist, ipaddrlist).
struct host_entry {
  std::string name;
  std::vector<std::string> aliases;
  std::vector<std::string> addresses;  ///< in text
  bool operator==(const host_entry&) const = default;
};

/// The IPv4 address of a host, in text; '' is 0.0.0.0, '<broadcast>' 255.255.255.255. Use getaddrinfo for IPv6.
/// Errors: gai_error.
SOCKFAM_EXPORT socket_result<std::string> try_gethostbyname(std::string_view host);
inline std::string gethostbyname(std::string_view host) { return or_throw(try_gethostbyname(host)); }
/// Its name, other names, and all IPv4 addresses: gethostbyname_r(3). Errors: herror.
SOCKFAM_EXPORT socket_result<host_entry> try_gethostbyname_ex(std::string_view host);
inline host_entry gethostbyname_ex(std::string_view host) { return or_throw(try_gethostbyname_ex(host)); }
/// The names of an IPv4 or IPv6 address, or of a host with one: gethostbyaddr_r(3). Errors: herror, or gai_error for a
/// host without an address.
SOCKFAM_EXPORT socket_result<host_entry> try_gethostbyaddr(std::string_view address);
inline host_entry gethostbyaddr(std::string_view address) { return or_throw(try_gethostbyaddr(address)); }

/// This machine's name: gethostname(2).
SOCKFAM_EXPORT socket_result<std::string> try_gethostname();
inline std::string gethostname() { return or_throw(try_gethostname()); }
/// Sets it, which needs privileges (CAP_SYS_ADMIN on Linux): sethostname(2). socket_errc::not_supported_here on
/// Windows.
SOCKFAM_EXPORT socket_result<void> try_sethostname(std::string_view name);
inline void sethostname(std::string_view name) { or_throw(try_sethostname(name)); }
/// The fully qualified name of a host: the first of gethostbyaddr's names with a dot, else the first of them. Empty, or
/// '0.0.0.0' or '::', is this machine; blanks around the name do not count. Never fails: a name that is not found is
/// returned as it is.
SOCKFAM_EXPORT std::string getfqdn(std::string_view name = {});

/// The port of a service: getservbyname(3). `protocol` is "tcp", "udp" or empty for any. ENOENT if there is none.
SOCKFAM_EXPORT socket_result<std::uint16_t> try_getservbyname(std::string_view name, std::string_view protocol = {});
inline std::uint16_t getservbyname(std::string_view name, std::string_view protocol = {}) {
  return or_throw(try_getservbyname(name, protocol));
}
/// The service of a port, 0 to 65535: getservbyport(3). ENOENT if there is none, out_of_range for a number that is not
/// a port.
SOCKFAM_EXPORT socket_result<std::string> try_getservbyport(std::int64_t port, std::string_view protocol = {});
inline std::string getservbyport(std::int64_t port, std::string_view protocol = {}) {
  return or_throw(try_getservbyport(port, protocol));
}
/// The number of an Internet protocol, "icmp": getprotobyname(3). It is what socket() takes as its third argument.
/// ENOENT if there is none.
SOCKFAM_EXPORT socket_result<int> try_getprotobyname(std::string_view name);
inline int getprotobyname(std::string_view name) { return or_throw(try_getprotobyname(name)); }

/// The interfaces: (index, name) of each. if_nameindex(3).
SOCKFAM_EXPORT socket_result<std::vector<std::pair<std::uint32_t, std::string>>> try_if_nameindex();
inline std::vector<std::pair<std::uint32_t, std::string>> if_nameindex() { return or_throw(try_if_nameindex()); }
/// if_nametoindex(3); ENODEV if there is none.
SOCKFAM_EXPORT socket_result<std::uint32_t> try_if_nametoindex(std::string_view name);
inline std::uint32_t if_nametoindex(std::string_view name) { return or_throw(try_if_nametoindex(name)); }
/// if_indextoname(3); ENXIO if there is none.
SOCKFAM_EXPORT socket_result<std::string> try_if_indextoname(std::uint32_t index);
inline std::string if_indextoname(std::uint32_t index) { return or_throw(try_if_indextoname(index)); }

/// An IPv4 address as 4 bytes; also takes the historic forms "127.1", "0x7f000001", "017.1". inet_aton(3), but nothing
/// may follow the address.
SOCKFAM_EXPORT socket_result<ipv4> try_inet_aton(std::string_view text);
inline ipv4 inet_aton(std::string_view text) { return or_throw(try_inet_aton(text)); }
/// "127.0.0.1". Takes exactly 4 bytes, so it cannot fail.
SOCKFAM_EXPORT std::string inet_ntoa(const ipv4& address);
/// The bytes of an address of AF_INET (4) or AF_INET6 (16): inet_pton(3), with this library's own parser. Errors:
/// EAFNOSUPPORT, and the codec's for the text.
SOCKFAM_EXPORT socket_result<std::vector<std::byte>> try_inet_pton(int family, std::string_view text);
inline std::vector<std::byte> inet_pton(int family, std::string_view text) {
  return or_throw(try_inet_pton(family, text));
}
/// The text of those bytes, for IPv6 in the form of RFC 5952: inet_ntop(3). EINVAL if they are too few or too many.
SOCKFAM_EXPORT socket_result<std::string> try_inet_ntop(int family, std::span<const std::byte> bytes);
inline std::string inet_ntop(int family, std::span<const std::byte> bytes) {
  return or_throw(try_inet_ntop(family, bytes));
}

}  // namespace sockfam::inline v0
