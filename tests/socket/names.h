// Names for the tests: their own files in place of those in /etc.
#pragma once

#include <string>
#include <vector>

#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/socket/netdb.h>

#include "socket/child.h"

namespace sockfam::tests {

inline inet::address inet_at(ipv4 host, std::uint16_t port) { return {.host = host, .port = port}; }
inline inet6::address inet6_at(ipv6 host, std::uint16_t port, std::uint32_t scope = 0) {
  return {.host = host, .port = port, .flowinfo = 0, .scope_id = scope};
}

template <class T>
std::error_code code_of(const socket_result<T>& got) {
  return got ? std::error_code{} : got.error().code;
}

inline std::error_code gai(int code) { return {code, gai_category()}; }
inline std::error_code host(int code) { return {code, host_category()}; }

using texts = std::vector<std::string>;

inline texts addresses_in(const std::vector<address_info>& answers) {
  texts found;
  for (const auto& answer : answers) found.push_back(format(answer.address).str());
  return found;
}

inline std::string many_aliases() {
  std::string line = "192.0.2.77 crowd.example.test";
  for (int i = 0; i < 3000; ++i) line += " alias" + std::to_string(i);
  return line + '\n';
}

/// Files that answer every question about names, so that no server is asked.
template <class Body>
void with_names(Body body) {
  const auto prepare = [] {
    return unshared(CLONE_NEWNS | CLONE_NEWUTS) &&
           with_etc({{"/etc/nsswitch.conf", "hosts: files\nservices: files\nprotocols: files\n"},
                     {"/etc/hosts",
                      "127.0.0.1 localhost\n"
                      "192.0.2.1 web.example.test www web\n"
                      "192.0.2.2 short web2.example.test\n"
                      "192.0.2.3 nodot nodot2\n"
                      "2001:db8::1 six.example.test six\n"
                      "192.0.2.5 first.example.test second.example.test\n"
                      "192.0.2.4 both.example.test\n"
                      "2001:db8::4 both.example.test\n" +
                          many_aliases()},
                     {"/etc/services", "web 8001/tcp www\nweb 8002/udp\ntalk 8003/udp\n"},
                     {"/etc/protocols", "icmp 1 ICMP\nnine 9 NINE other\n"}});
  };
  in_child("mount files of its own over /etc", prepare, body);
}

}  // namespace sockfam::tests
