// The interfaces of the machine this program runs on.
#pragma once

#include <sockfam/resolver.h>

namespace sockfam::inline v0 {

/// Asks the operating system (if_nametoindex(3), if_indextoname(3)) at each call: what it says may change any time.
class SOCKFAM_EXPORT system_resolver final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;
};

/// The one instance that is ever needed.
SOCKFAM_EXPORT const resolver& system_interfaces();

}  // namespace sockfam::inline v0
