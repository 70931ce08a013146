// The resolver: addresses of hosts and services, their names, and the tables of services, protocols and interfaces.
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/netdb.h>

#include <algorithm>
#include <array>
#include <memory>

#include "socket/netdb.h"

#if defined(_WIN32)
#include <iphlpapi.h>
#else
#include <net/if.h>
#endif

namespace sockfam::inline v0 {

namespace {

socket_failure no_such(const char* call) { return netdb::failed(call, netdb::posix_code(ENOENT)); }

#if defined(__GLIBC__)

/// The result of `take` for the entry that a function of the _r kind finds.
template <class Entry, class Take, class Call>
auto look_up(const char* name, Take take, Call call) -> socket_result<decltype(take(Entry{}))> {
  Entry into{};
  Entry* found = nullptr;
  std::vector<char> room;
  const int error = netdb::growing(room, [&] { return call(&into, room.data(), room.size(), &found); });
  if (found) return take(*found);
  return refused(error == 0 ? no_such(name) : netdb::failed(name, netdb::posix_code(error)));
}

#else

/// The same for a function that returns static memory.
template <class Entry, class Take, class Call>
auto look_up(const char* name, Take take, Call call) -> socket_result<decltype(take(Entry{}))> {
  [[maybe_unused]] const netdb::turn mine;
  sys::start();
  const Entry* found = call();
  if (!found) return refused(no_such(name));
  return take(*found);
}

#endif

}  // namespace

std::error_code netdb::gai_code(int error) {
#if defined(EAI_SYSTEM)
  if (error == EAI_SYSTEM && errno != 0) return sys::code_of(errno);
#endif
  return {error, gai_category()};
}

socket_result<host_and_service> try_getnameinfo(const any_address& address, int flags) {
  return netdb::looking_up("getnameinfo", "", [&]() -> socket_result<host_and_service> {
    constexpr const char* call = "getnameinfo";
    if (!address.get_if<inet::address>() && !address.get_if<inet6::address>()) {
      return refused(netdb::failed(call, {EAI_FAMILY, gai_category()}));
    }
    const auto bytes = encode(address);
    if (!bytes) return refused(netdb::unreadable(call, bytes.error()));
    sys::start();
    constexpr int longest = 1025;  // NI_MAXHOST, which not every system declares
    std::array<char, longest> host{};
    std::array<char, longest> service{};
    errno = 0;
    const int error =
        ::getnameinfo(reinterpret_cast<const sockaddr*>(bytes->data()), static_cast<socklen_t>(bytes->size()),
                      host.data(), longest, service.data(), longest, flags);
    if (error != 0) return refused(netdb::failed(call, netdb::gai_code(error)));
    return host_and_service{host.data(), service.data()};
  });
}

socket_result<std::uint16_t> try_getservbyname(std::string_view name, std::string_view protocol) {
  return netdb::looking_up("getservbyname", name, [&]() -> socket_result<std::uint16_t> {
    constexpr const char* call = "getservbyname";
    if (netdb::has_nul(name) || netdb::has_nul(protocol)) return refused(no_such(call));
    const std::string name_text{name};
    const std::string protocol_text{protocol};
    const char* of = protocol.empty() ? nullptr : protocol_text.c_str();
    const auto port = [](const servent& found) { return ntohs(static_cast<std::uint16_t>(found.s_port)); };
#if defined(__GLIBC__)
    return look_up<servent>(call, port,
                            [&](auto... rest) { return ::getservbyname_r(name_text.c_str(), of, rest...); });
#else
  return look_up<servent>(call, port, [&] { return ::getservbyname(name_text.c_str(), of); });
#endif
  });
}

socket_result<std::string> try_getservbyport(std::int64_t port, std::string_view protocol) {
  return netdb::looking_up("getservbyport", "", [&]() -> socket_result<std::string> {
    constexpr const char* call = "getservbyport";
    if (port < 0 || port > 0xffff) {
      return refused(netdb::unreadable(
          call, reason{.code = errc::out_of_range, .field = "port", .value = port, .min = 0, .max = 0xffff}));
    }
    if (netdb::has_nul(protocol)) return refused(no_such(call));
    const int number = htons(static_cast<std::uint16_t>(port));
    const std::string protocol_text{protocol};
    const char* of = protocol.empty() ? nullptr : protocol_text.c_str();
    const auto name = [](const servent& found) { return std::string{found.s_name}; };
#if defined(__GLIBC__)
    return look_up<servent>(call, name, [&](auto... rest) { return ::getservbyport_r(number, of, rest...); });
#else
  return look_up<servent>(call, name, [&] { return ::getservbyport(number, of); });
#endif
  });
}

socket_result<int> try_getprotobyname(std::string_view name) {
  return netdb::looking_up("getprotobyname", name, [&]() -> socket_result<int> {
    constexpr const char* call = "getprotobyname";
    if (netdb::has_nul(name)) return refused(no_such(call));
    const std::string text{name};
    const auto number = [](const protoent& found) { return static_cast<int>(found.p_proto); };
#if defined(__GLIBC__)
    return look_up<protoent>(call, number, [&](auto... rest) { return ::getprotobyname_r(text.c_str(), rest...); });
#else
  return look_up<protoent>(call, number, [&] { return ::getprotobyname(text.c_str()); });
#endif
  });
}

#if defined(_WIN32)

socket_result<std::vector<std::pair<std::uint32_t, std::string>>> try_if_nameindex() {
  return netdb::looking_up(
      "if_nameindex", "", [&]() -> socket_result<std::vector<std::pair<std::uint32_t, std::string>>> {
        MIB_IF_TABLE2* table = nullptr;
        const auto error = ::GetIfTable2(&table);
        if (error != NO_ERROR) return refused(netdb::failed("if_nameindex", sys::code_of(static_cast<int>(error))));
        const std::unique_ptr<MIB_IF_TABLE2, decltype(&::FreeMibTable)> owner{table, &::FreeMibTable};
        std::vector<std::pair<std::uint32_t, std::string>> found;
        for (ULONG row = 0; row < table->NumEntries; ++row) {
          const std::uint32_t index = table->Table[row].InterfaceIndex;
          if (auto name = try_if_indextoname(index)) found.emplace_back(index, *std::move(name));
        }
        return found;
      });
}

#else

socket_result<std::vector<std::pair<std::uint32_t, std::string>>> try_if_nameindex() {
  return netdb::looking_up("if_nameindex", "",
                           [&]() -> socket_result<std::vector<std::pair<std::uint32_t, std::string>>> {
                             const std::unique_ptr<struct ::if_nameindex, decltype(&::if_freenameindex)> list{
                                 ::if_nameindex(), &::if_freenameindex};
                             if (!list) return refused(netdb::failed("if_nameindex", sys::code_of(errno)));
                             std::vector<std::pair<std::uint32_t, std::string>> found;
                             for (const auto* entry = list.get(); entry->if_name; ++entry)
                               found.emplace_back(entry->if_index, entry->if_name);
                             return found;
                           });
}

#endif

socket_result<std::uint32_t> try_if_nametoindex(std::string_view name) {
  return netdb::looking_up("if_nametoindex", name, [&]() -> socket_result<std::uint32_t> {
    constexpr const char* call = "if_nametoindex";
    if (netdb::has_nul(name)) return refused(netdb::failed(call, netdb::posix_code(ENODEV)));
    errno = 0;
    const auto index = ::if_nametoindex(std::string{name}.c_str());
    if (index == 0) return refused(netdb::failed(call, netdb::posix_code(errno == 0 ? ENODEV : errno)));
    return static_cast<std::uint32_t>(index);
  });
}

socket_result<std::string> try_if_indextoname(std::uint32_t index) {
  return netdb::looking_up("if_indextoname", "", [&]() -> socket_result<std::string> {
    // IF_NAMESIZE is 16 and more on POSIX; Windows has names of up to 256 characters.
    std::array<char, 512> name{};
    errno = 0;
    if (::if_indextoname(index, name.data())) return std::string{name.data()};
    return refused(netdb::failed("if_indextoname", netdb::posix_code(errno == 0 ? ENXIO : errno)));
  });
}

}  // namespace sockfam::inline v0
