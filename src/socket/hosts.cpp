// Names and addresses of hosts, and this machine's own name.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/netdb.h>

#include <algorithm>
#include <array>
#include <variant>

#include "socket/netdb.h"

namespace sockfam::inline v0 {

namespace {

using ip = std::variant<ipv4, ipv6>;

std::string text_of(const ip& address) {
  return std::visit([](const auto& one) { return std::string{format(one).view()}; }, address);
}

/// A host's first address, from the resolver.
socket_result<ip> resolved(const char* call, std::string_view host, int family) {
  const auto found = try_getaddrinfo(host, {}, {.family = family, .type = SOCK_STREAM});
  if (!found) return refused(netdb::failed(call, found.error().code));
  for (const auto& one : *found) {
    if (const auto* address = one.address.get_if<inet::address>()) return address->host;
    if (const auto* address = one.address.get_if<inet6::address>()) return address->host;
  }
  return refused(netdb::failed(call, {EAI_FAMILY, gai_category()}));
}

/// The address of a host given as '', '<broadcast>', an address in text, or a name.
socket_result<ip> ip_of(const char* call, std::string_view host, int family) {
  if (host.empty()) return ipv4_any;
  if (host == "<broadcast>") return ipv4_broadcast;
  if (const auto address = parse<ipv4>(host)) return *address;
  if (family == AF_UNSPEC) {
    if (const auto address = parse<ipv6>(host)) return *address;
  }
  return resolved(call, host, family);
}

/// `host_error` is a value of h_errno, `error` one of errno.
std::error_code host_code(int host_error, int error) {
  switch (host_error) {
    case HOST_NOT_FOUND:
    case TRY_AGAIN:
    case NO_RECOVERY:
    case NO_DATA: return {host_error, host_category()};
    default: break;
  }
  return error == 0 ? std::error_code{HOST_NOT_FOUND, host_category()} : sys::code_of(error);
}

std::vector<std::string> texts_in(char** list) {
  std::vector<std::string> texts;
  for (; list && *list; ++list) texts.emplace_back(*list);
  return texts;
}

#if defined(__linux__)

template <class Call>
socket_result<host_entry> ask(const char* name, Call call) {
  hostent into{};
  hostent* found = nullptr;
  int host_error = 0;
  std::vector<char> room;
  const int error = netdb::growing(room, [&] { return call(&into, room.data(), room.size(), &found, &host_error); });
  if (found) return netdb::entry_of(*found);
  return refused(netdb::failed(name, host_code(host_error, error)));
}

socket_result<host_entry> ask_for_name(const std::string& host) {
  return ask("gethostbyname_ex", [&](auto... rest) { return ::gethostbyname_r(host.c_str(), rest...); });
}

socket_result<host_entry> ask_for_address(std::span<const std::uint8_t> bytes, int family) {
  const auto size = static_cast<socklen_t>(bytes.size());
  return ask("gethostbyaddr", [&](auto... rest) { return ::gethostbyaddr_r(bytes.data(), size, family, rest...); });
}

#else

socket_result<host_entry> answer(const char* name, const hostent* found) {
  if (found) return netdb::entry_of(*found);
  const int host_error = h_errno;
  return refused(netdb::failed(name, host_code(host_error, sys::last_error())));
}

socket_result<host_entry> ask_for_name(const std::string& host) {
  [[maybe_unused]] const netdb::turn mine;
  return answer("gethostbyname_ex", ::gethostbyname(host.c_str()));
}

socket_result<host_entry> ask_for_address(std::span<const std::uint8_t> bytes, int family) {
  [[maybe_unused]] const netdb::turn mine;
  const auto* data = reinterpret_cast<const char*>(bytes.data());
  return answer("gethostbyaddr", ::gethostbyaddr(data, static_cast<socklen_t>(bytes.size()), family));
}

#endif

#if !defined(_WIN32)
/// sethostname takes the length as size_t or as int.
template <class Size>
int set_name(int (*sethostname)(const char*, Size), std::string_view name) {
  return sethostname(name.data(), static_cast<Size>(name.size()));
}
#endif

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\n\v\f\r";
  const auto start = text.find_first_not_of(blanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(blanks) + 1 - start);
}

}  // namespace

host_entry netdb::entry_of(const hostent& found) {
  host_entry entry{.name = found.h_name, .aliases = texts_in(found.h_aliases), .addresses = {}};
  for (char** one = found.h_addr_list; one && *one; ++one) {
    const auto bytes = std::as_bytes(std::span{*one, static_cast<std::size_t>(found.h_length)});
    if (auto text = try_inet_ntop(found.h_addrtype, bytes)) entry.addresses.push_back(*std::move(text));
  }
  return entry;
}

socket_result<std::string> try_gethostbyname(std::string_view host) {
  return netdb::looking_up("gethostbyname", host, [&]() -> socket_result<std::string> {
    const auto address = ip_of("gethostbyname", host, AF_INET);
    if (!address) return refused(address.error());
    return text_of(*address);
  });
}

socket_result<host_entry> try_gethostbyname_ex(std::string_view host) {
  return netdb::looking_up("gethostbyname_ex", host, [&]() -> socket_result<host_entry> {
    sys::start();
    if (netdb::has_nul(host)) return refused(netdb::failed("gethostbyname_ex", {HOST_NOT_FOUND, host_category()}));
    return ask_for_name(std::string{host});
  });
}

socket_result<host_entry> try_gethostbyaddr(std::string_view address) {
  return netdb::looking_up("gethostbyaddr", address, [&]() -> socket_result<host_entry> {
    sys::start();
    const auto found = ip_of("gethostbyaddr", address, AF_UNSPEC);
    if (!found) return refused(found.error());
    if (const auto* four = std::get_if<ipv4>(&*found)) return ask_for_address(four->bytes, AF_INET);
    return ask_for_address(std::get<ipv6>(*found).bytes, AF_INET6);
  });
}

socket_result<std::string> try_gethostname() {
  return netdb::looking_up("gethostname", "", [&]() -> socket_result<std::string> {
    sys::start();
    constexpr int longest = 1024;
    std::array<char, longest + 1> name{};  // one more than the call may fill: a name that is cut may lack its NUL
    if (::gethostname(name.data(), longest) != 0) {
      return refused(netdb::failed("gethostname", sys::code_of(sys::last_error())));
    }
    return std::string{name.data()};
  });
}

socket_result<void> try_sethostname(std::string_view name) {
  return netdb::looking_up("sethostname", name, [&]() -> socket_result<void> {
#if defined(_WIN32)
    static_cast<void>(name);
    return refused(netdb::failed("sethostname", make_error_code(socket_errc::not_supported_here)));
#else
  constexpr std::size_t longest = 1024;  // enough for every system, and fits an int
  if (netdb::has_nul(name) || name.size() > longest) {
    return refused(netdb::failed("sethostname", netdb::posix_code(EINVAL)));
  }
  if (set_name(::sethostname, name) != 0) {
    return refused(netdb::failed("sethostname", sys::code_of(sys::last_error())));
  }
  return {};
#endif
  });
}

std::string getfqdn(std::string_view name) {
  std::string asked{without_blanks(name)};
  if (asked.empty() || asked == "0.0.0.0" || asked == "::") asked = try_gethostname().value_or(asked);
  const auto known = try_gethostbyaddr(asked);
  if (!known) return asked;
  const auto has_dot = [](const std::string& one) { return one.find('.') != std::string::npos; };
  if (has_dot(known->name)) return known->name;
  const auto alias = std::ranges::find_if(known->aliases, has_dot);
  return alias == known->aliases.end() ? known->name : *alias;
}

}  // namespace sockfam::inline v0
