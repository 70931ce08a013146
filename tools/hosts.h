// The text of hosts and ids, by the rules of the families that have them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <sockfam/resolver.h>
#include <sockfam/values.h>

#include "refusal.h"

namespace sockfam::cli {

std::string host_text(const ipv4& host);
std::string host_text(const ipv6& host);

std::string bdaddr_text(const bdaddr& address);
std::string guid_text(const guid& id);
outcome<bdaddr> read_bdaddr(std::string_view text);
outcome<guid> read_guid(std::string_view text);

/// As a tuple's host is read: '' and '<broadcast>' too.
outcome<ipv4> read_ipv4(std::string_view text);

struct zoned_ipv6 {
  ipv6 host{};
  std::uint32_t zone = 0;
};
/// As a tuple's host is read: '' and a %zone too.
outcome<zoned_ipv6> read_ipv6(std::string_view text, const resolver& names);

}  // namespace sockfam::cli
