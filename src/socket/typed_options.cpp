// Typed options: numbers, whichever version of IP the socket has, and those that every system has in a form of its own.
#include <sockfam/constants.h>
#include <sockfam/socket/options.h>

#include <climits>
#include <cstring>
#include <utility>

#if !defined(_WIN32)
#include <sys/time.h>
#endif

#include "socket/control_values.h"

namespace sockfam::inline v0 {

namespace detail {

namespace {

/// Where an option is; a name below zero: nowhere on this system.
struct option_place {
  int level = 0;
  int name = -1;
};

struct numbered_row {
  option_place four;  // of sockets of all families but AF_INET6
  option_place six;
  int most = 1;
  bool one_byte = false;     // of IPv4: the BSDs have one byte where Linux takes either
  bool four_by_six = false;  // IPv6 sockets with IPv4 peers need both
};

#if defined(_WIN32)
constexpr bool has_one_byte = false;
#else
constexpr bool has_one_byte = true;
#endif
#if defined(__linux__)
constexpr option_place packet_info4_place{IPPROTO_IP, IP_PKTINFO};
constexpr option_place errors4{IPPROTO_IP, IP_RECVERR};
constexpr option_place errors6{IPPROTO_IPV6, IPV6_RECVERR};
constexpr option_place timestamps_place{SOL_SOCKET, SO_TIMESTAMPNS};
constexpr option_place timestamping_place{SOL_SOCKET, SO_TIMESTAMPING};
constexpr option_place zero_copy_place{SOL_SOCKET, SO_ZEROCOPY};
constexpr option_place multicast_all4{IPPROTO_IP, IP_MULTICAST_ALL};
constexpr option_place multicast_all6{IPPROTO_IPV6, constants::ipv6_multicast_all};  // not in glibc's headers
#else
constexpr option_place packet_info4_place, errors4, errors6, timestamps_place, timestamping_place, zero_copy_place,
    multicast_all4, multicast_all6;
#endif
#if defined(IPV6_RECVPKTINFO)
constexpr option_place packet_info6_place{IPPROTO_IPV6, IPV6_RECVPKTINFO};
#else
constexpr option_place packet_info6_place;
#endif

constexpr numbered_row row_of(numbered_option which) {
  switch (which) {
    case numbered_option::packet_info: return {packet_info4_place, packet_info6_place};
    case numbered_option::errors: return {.four = errors4, .six = errors6, .four_by_six = true};
    case numbered_option::timestamps: return {timestamps_place, timestamps_place};
    case numbered_option::timestamping: return {timestamping_place, timestamping_place, INT_MAX};
    case numbered_option::zero_copy: return {zero_copy_place, zero_copy_place};
    case numbered_option::multicast_hops:
      return {{IPPROTO_IP, IP_MULTICAST_TTL}, {IPPROTO_IPV6, IPV6_MULTICAST_HOPS}, 255, has_one_byte};
    case numbered_option::multicast_loop:
      return {{IPPROTO_IP, IP_MULTICAST_LOOP}, {IPPROTO_IPV6, IPV6_MULTICAST_LOOP}, 1, has_one_byte};
    case numbered_option::multicast_all: return {multicast_all4, multicast_all6};
  }
  return {};
}

socket_failure not_an_option_here(const socket& of, const char* call) {
  return of.failed(call, make_error_code(socket_errc::not_supported_here));
}

socket_failure not_a_value(const socket& of, std::errc why) {
  return of.failed("setsockopt", std::make_error_code(why));
}

}  // namespace

socket_result<int> get_numbered(const socket& of, numbered_option which) noexcept {
  const auto row = row_of(which);
  const auto& [level, name] = of.family() == AF_INET6 ? row.six : row.four;
  if (name < 0) return refused(not_an_option_here(of, "getsockopt"));
  const auto bytes = of.try_getsockopt(level, name, sizeof(int));
  if (!bytes) return refused(bytes.error());
  if (bytes->size() == 1) return static_cast<int>((*bytes)[0]);
  int number = 0;
  std::memcpy(&number, bytes->data(), bytes->size());
  return number;
}

socket_result<void> set_numbered(socket& of, numbered_option which, int wanted) noexcept {
  const auto row = row_of(which);
  const bool is_six = of.family() == AF_INET6;
  const auto& [level, name] = is_six ? row.six : row.four;
  if (name < 0) return refused(not_an_option_here(of, "setsockopt"));
  if (wanted < 0 || wanted > row.most) return refused(not_a_value(of, std::errc::invalid_argument));
  const auto byte = static_cast<unsigned char>(wanted);
  if (row.one_byte && !is_six) return of.try_setsockopt(level, name, raw_bytes(byte));
  const auto set = of.try_setsockopt(level, name, raw_bytes(wanted));
  // Raw IPv6 sockets have no options of IPv4, and no such peers.
  if (set && row.four_by_six && is_six) static_cast<void>(of.try_setsockopt(row.four.level, row.four.name, wanted));
  return set;
}

// SO_LINGER.

#if defined(SO_LINGER_SEC)
constexpr int linger_seconds = SO_LINGER_SEC;  // SO_LINGER of macOS is in clock ticks
#else
constexpr int linger_seconds = SO_LINGER;
#endif

socket_result<linger_option::value> linger_option::get(const socket& of) noexcept {
  const auto got = of.try_getsockopt<::linger>(SOL_SOCKET, linger_seconds);
  if (!got) return refused(got.error());
  if (got->l_onoff == 0) return value{};
  return value{got->l_linger};
}

socket_result<void> linger_option::set(socket& of, const value& wanted) noexcept {
  ::linger raw{};
  if (wanted) {
#if defined(__APPLE__)
    using kept = std::int16_t;  // the kernel cuts it
#else
    using kept = decltype(raw.l_linger);
#endif
    if (wanted->count() < 0) return refused(not_a_value(of, std::errc::invalid_argument));
    if (!std::in_range<kept>(wanted->count())) return refused(not_a_value(of, std::errc::value_too_large));
    raw.l_onoff = 1;
    raw.l_linger = static_cast<decltype(raw.l_linger)>(wanted->count());
  }
  return of.try_setsockopt(SOL_SOCKET, linger_seconds, raw_bytes(raw));
}

// SO_RCVTIMEO, SO_SNDTIMEO.

namespace {

#if defined(_WIN32)
using raw_timeout = DWORD;
timeout duration_of(raw_timeout raw) { return std::chrono::milliseconds{raw}; }
std::optional<raw_timeout> raw_of(std::chrono::nanoseconds wanted) {
  const auto count = std::chrono::ceil<std::chrono::milliseconds>(wanted).count();
  if (!std::in_range<raw_timeout>(count)) return std::nullopt;
  return static_cast<raw_timeout>(count);
}
#else
using raw_timeout = timeval;
/// A kernel may keep more seconds than nanoseconds can count.
timeout duration_of(const raw_timeout& raw) {
  using namespace std::chrono;
  constexpr auto most = floor<seconds>(nanoseconds::max()) - seconds{1};
  if (raw.tv_sec > most.count()) return nanoseconds::max();
  return seconds{raw.tv_sec} + microseconds{raw.tv_usec};
}
std::optional<raw_timeout> raw_of(std::chrono::nanoseconds wanted) {
  const auto whole = std::chrono::floor<std::chrono::seconds>(wanted);
  const auto part = std::chrono::ceil<std::chrono::microseconds>(wanted - whole);
  const auto seconds = whole.count() + (part == std::chrono::seconds{1} ? 1 : 0);
  raw_timeout raw{};
  if (!std::in_range<decltype(raw.tv_sec)>(seconds)) return std::nullopt;
  raw.tv_sec = static_cast<decltype(raw.tv_sec)>(seconds);
  raw.tv_usec = static_cast<decltype(raw.tv_usec)>(part == std::chrono::seconds{1} ? 0 : part.count());
  return raw;
}
#endif

socket_result<timeout> get_kernel_timeout(const socket& of, int name) noexcept {
  const auto raw = of.try_getsockopt<raw_timeout>(SOL_SOCKET, name);
  if (!raw) return refused(raw.error());
  const auto duration = duration_of(*raw);
  return duration->count() == 0 ? timeout{} : duration;
}

socket_result<void> set_kernel_timeout(socket& of, int name, const timeout& wanted) noexcept {
  if (wanted && wanted->count() <= 0) return refused(not_a_value(of, std::errc::invalid_argument));
  const auto raw = wanted ? raw_of(*wanted) : raw_timeout{};
  if (!raw) return refused(not_a_value(of, std::errc::value_too_large));
  return of.try_setsockopt(SOL_SOCKET, name, raw_bytes(*raw));
}

}  // namespace

socket_result<timeout> receive_timeout_option::get(const socket& of) noexcept {
  return get_kernel_timeout(of, SO_RCVTIMEO);
}
socket_result<void> receive_timeout_option::set(socket& of, const value& wanted) noexcept {
  return set_kernel_timeout(of, SO_RCVTIMEO, wanted);
}
socket_result<timeout> send_timeout_option::get(const socket& of) noexcept {
  return get_kernel_timeout(of, SO_SNDTIMEO);
}
socket_result<void> send_timeout_option::set(socket& of, const value& wanted) noexcept {
  return set_kernel_timeout(of, SO_SNDTIMEO, wanted);
}

}  // namespace detail

}  // namespace sockfam::inline v0
