// The names of the machine this program runs on.
#pragma once

#include <sockfam/resolver.h>

namespace sockfam::inline v0 {

/// Asks the operating system at each call, for what it says may change any time: if_nametoindex(3), if_indextoname(3),
/// and for kernel controls, which only macOS has, ioctl(CTLIOCGINFO). There is no call that names a control's id.
class SOCKFAM_EXPORT system_resolver final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;
  std::optional<std::uint32_t> control_id(std::string_view name) const override;
};

/// The one instance that is ever needed.
SOCKFAM_EXPORT const resolver& system_interfaces();

}  // namespace sockfam::inline v0
