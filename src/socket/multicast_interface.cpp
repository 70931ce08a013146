// The interface of a multicast call: by number, name or address; and the option that says which one sends.
#include <sockfam/socket/multicast.h>

#include <algorithm>
#include <climits>
#include <memory>
#include <vector>

#include <sockfam/socket/interfaces.h>

#if defined(_WIN32)
#include <winsock2.h>
// The order matters: iphlpapi.h needs winsock2.h before it.
#include <iphlpapi.h>
#else
#include <ifaddrs.h>
#endif

#include "socket/control_values.h"

namespace sockfam::inline v0 {

multicast_interface::multicast_interface(std::string_view name)
    : by_(by::name), name_(interface_name::from(name).value_or(interface_name{})) {}

multicast_interface::multicast_interface(const ipv4& own) : by_(own == ipv4_any ? by::index : by::address), own_(own) {}

namespace {

/// The index of the interface that has the address; 0 if none has. A failure if they cannot be listed.
#if defined(_WIN32)
result<std::uint32_t, std::error_code> interface_with(const ipv4& own) {
  ULONG size = 0;
  std::vector<std::byte> room;
  for (DWORD answer = ERROR_INSUFFICIENT_BUFFER; answer == ERROR_INSUFFICIENT_BUFFER;) {
    room.resize(std::max<std::size_t>(size, sizeof(MIB_IPADDRTABLE)));
    size = static_cast<ULONG>(room.size());
    answer = ::GetIpAddrTable(reinterpret_cast<MIB_IPADDRTABLE*>(room.data()), &size, FALSE);
    if (answer == ERROR_NO_DATA) return std::uint32_t{0};
    if (answer != NO_ERROR && answer != ERROR_INSUFFICIENT_BUFFER)
      return refused(sys::code_of(static_cast<int>(answer)));
  }
  const auto& table = *reinterpret_cast<const MIB_IPADDRTABLE*>(room.data());
  const std::span rows{static_cast<const MIB_IPADDRROW*>(table.table), table.dwNumEntries};
  const auto found = std::ranges::find_if(rows, [&](const auto& row) { return address_from<ipv4>(row.dwAddr) == own; });
  return found == rows.end() ? std::uint32_t{0} : static_cast<std::uint32_t>(found->dwIndex);
}
#else
result<std::uint32_t, std::error_code> interface_with(const ipv4& own) {
  ifaddrs* all = nullptr;
  if (::getifaddrs(&all) != 0) return refused(sys::code_of(sys::last_error()));
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner{all, &::freeifaddrs};
  for (const auto* one = all; one; one = one->ifa_next) {
    if (!one->ifa_addr || one->ifa_addr->sa_family != AF_INET) continue;
    sockaddr_in name{};
    std::memcpy(&name, one->ifa_addr, sizeof name);
    if (address_from<ipv4>(name.sin_addr) == own) return system_interfaces().interface_index(one->ifa_name).value_or(0);
  }
  return std::uint32_t{0};
}
#endif

}  // namespace

socket_result<std::uint32_t> multicast_interface::try_index() const noexcept try {
  if (by_ == by::index && index_ >= 0) return static_cast<std::uint32_t>(index_);
  if (by_ == by::address) {
    const auto index = interface_with(own_);
    if (index && *index != 0) return *index;
    const auto none = std::make_error_code(std::errc::address_not_available);
    return refused(socket_failure{.code = index ? none : index.error(),
                                  .call = "multicast_interface",
                                  .details = failure_details{.local = inet::address{.host = own_}}});
  }
  if (const auto index = system_interfaces().interface_index(name_.view())) return *index;
  failure_details details;
  details.name = name_;
  return refused(socket_failure{
      .code = std::make_error_code(std::errc::no_such_device), .call = "multicast_interface", .details = details});
} catch (const std::bad_alloc&) {
  return refused(
      socket_failure{.code = std::make_error_code(std::errc::not_enough_memory), .call = "multicast_interface"});
}

namespace detail {

namespace {

#if defined(_WIN32)
socket_result<void> set_interface4(socket& of, std::uint32_t index) noexcept {
  const auto raw = htonl(index);  // an address 0.x.x.x is a number
  return of.try_setsockopt(IPPROTO_IP, IP_MULTICAST_IF, raw_bytes(raw));
}
#elif defined(__linux__) || defined(__APPLE__) || defined(__FreeBSD__)
socket_result<void> set_interface4(socket& of, std::uint32_t index) noexcept {
  ip_mreqn raw{};
  raw.imr_ifindex = static_cast<int>(index);
  return of.try_setsockopt(IPPROTO_IP, IP_MULTICAST_IF, raw_bytes(raw));
}
#else
socket_result<void> set_interface4(socket& of, std::uint32_t) noexcept {
  return refused(of.failed("setsockopt", make_error_code(socket_errc::not_supported_here)));
}
#endif

}  // namespace

socket_result<void> multicast_interface_option::set(socket& of, const value& wanted) noexcept {
  const bool is_six = of.family() == AF_INET6;
  if (const auto* own = wanted.address(); own && !is_six) {
    return of.try_setsockopt(IPPROTO_IP, IP_MULTICAST_IF, raw_bytes(*own));
  }
  const auto index = wanted.try_index();
  if (!index) return refused(index.error());
  // Beyond what the kernel's int holds there is none.
  if (*index > INT_MAX) return refused(of.failed("setsockopt", std::make_error_code(std::errc::no_such_device)));
  if (is_six) return of.try_setsockopt(IPPROTO_IPV6, IPV6_MULTICAST_IF, raw_bytes(*index));
  return set_interface4(of, *index);
}

}  // namespace detail

}  // namespace sockfam::inline v0
