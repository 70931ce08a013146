// A program of a user: it must build against the installed library, also where unix and linux are macros.
#include <sockfam/any_address.h>
#include <sockfam/constant_registry.h>
#include <sockfam/constants.h>
#include <sockfam/inet6.h>
#include <sockfam/registry.h>

#include <cstdio>
#include <string_view>

int main() {
  constexpr sockfam::abi macos{sockfam::os::macos, sockfam::byte_order::little};
  const auto address = sockfam::parse<sockfam::inet6::address>("('::1', 443)", sockfam::form::tuple);
  if (!address) return 1;
  const auto [host, port, flowinfo, scope_id] = *address;
  const auto bytes = sockfam::encode(*address, macos);
  if (!bytes || bytes->size() != 28) return 2;
  const auto any = sockfam::decode(bytes->view(), {.abi = macos});
  if (!any || *any != sockfam::any_address{*address}) return 3;
  const auto text = sockfam::format(*any);
  if (text.view() != "inet6:[::1]:443" || port != 443 || flowinfo != 0 || scope_id != 0) return 4;
  const auto bad = sockfam::parse("inet:1.2.3.4:99999");
  if (bad || sockfam::message(bad.error(), "inet:1.2.3.4:99999").empty()) return 5;
  if (!sockfam::registry::find("AF_UNIX") || host != sockfam::ipv6_loopback) return 6;
  const auto* can = sockfam::registry::find_constant("AF_CAN");
  if (!can || can->number(sockfam::os::linux_) != 29 || sockfam::constants::af_inet != 2) return 7;
  std::puts(text.str().c_str());
}
