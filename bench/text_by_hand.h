// Addresses as text, by what the C library and the standard library have: as careful programs write it that have no
// other library.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>

#include <charconv>
#include <cstring>
#include <string_view>

namespace bench::by_hand {

/// `prefix`:port, split at the last colon; false if the port is not a number up to 65535.
inline bool read_port(std::string_view digits, in_port_t& port) {
  std::uint16_t number;
  const auto [end, wrong] = std::from_chars(digits.begin(), digits.end(), number);
  if (wrong != std::errc{} || end != digits.end()) return false;
  port = htons(number);
  return true;
}

/// inet_pton wants a NUL behind the host.
inline bool read_host(int family, std::string_view host, void* out) {
  char copy[INET6_ADDRSTRLEN];
  if (host.size() >= sizeof copy) return false;
  std::memcpy(copy, host.data(), host.size());
  copy[host.size()] = 0;
  return inet_pton(family, copy, out) == 1;
}

/// inet:192.0.2.1:80
inline bool read_inet(std::string_view text, sockaddr_in& out) {
  constexpr std::string_view prefix = "inet:";
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  const auto colon = text.rfind(':');
  if (colon == text.npos) return false;
  out.sin_family = AF_INET;
  return read_port(text.substr(colon + 1), out.sin_port) && read_host(AF_INET, text.substr(0, colon), &out.sin_addr);
}

/// inet6:[2001:db8::1]:80
inline bool read_inet6(std::string_view text, sockaddr_in6& out) {
  constexpr std::string_view prefix = "inet6:[";
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  const auto bracket = text.find(']');
  if (bracket == text.npos || bracket + 1 == text.size() || text[bracket + 1] != ':') return false;
  out.sin6_family = AF_INET6;
  out.sin6_flowinfo = 0;
  out.sin6_scope_id = 0;
  return read_port(text.substr(bracket + 2), out.sin6_port) &&
         read_host(AF_INET6, text.substr(0, bracket), &out.sin6_addr);
}

/// Appends without a look at what room there is, as all of these texts are shorter than 140 characters.
class writer {
 public:
  explicit writer(char* out) : begin_(out), at_(out) {}
  void text(std::string_view text) {
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  void number(std::uint32_t number, int base = 10) { at_ = std::to_chars(at_, at_ + 16, number, base).ptr; }
  void host(int family, const void* bytes) {
    inet_ntop(family, bytes, at_, INET6_ADDRSTRLEN);
    at_ += std::strlen(at_);
  }
  /// The size, with a NUL behind it.
  std::size_t end() {
    *at_ = 0;
    return static_cast<std::size_t>(at_ - begin_);
  }

 private:
  char* begin_;
  char* at_;
};

inline std::size_t write_inet(char* out, const void* host, std::uint16_t port) {
  writer to{out};
  to.text("inet:");
  to.host(AF_INET, host);
  to.text(":");
  to.number(port);
  return to.end();
}

inline std::size_t write_inet6(char* out, const void* host, std::uint32_t scope, std::uint16_t port) {
  writer to{out};
  to.text("inet6:[");
  to.host(AF_INET6, host);
  if (scope != 0) {
    to.text("%");
    to.number(scope);
  }
  to.text("]:");
  to.number(port);
  return to.end();
}

}  // namespace bench::by_hand
