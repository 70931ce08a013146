// Hosts as people write them, by the rules of the families that have them.
#pragma once

#include <cstdint>
#include <string_view>

#include <sockfam/resolver.h>
#include <sockfam/values.h>

#include "refusal.h"

namespace sockfam::cli {

/// As a tuple's host is read: '' and '<broadcast>' too. `field` is what a refusal names.
outcome<ipv4> read_ipv4(std::string_view text, static_text field);

struct zoned_ipv6 {
  ipv6 host{};
  std::uint32_t zone = 0;
};
/// As a tuple's host is read: '' and a %zone too.
outcome<zoned_ipv6> read_ipv6(std::string_view text, static_text field, const resolver& names);

}  // namespace sockfam::cli
