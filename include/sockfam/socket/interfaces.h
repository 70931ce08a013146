// The interface names of the machine that this program runs on.
#pragma once

#include <sockfam/resolver.h>

namespace sockfam::inline v0 {

/// Asks the operating system at each call, because its answers may change at any time: if_nametoindex(3),
/// if_indextoname(3) and, for kernel controls, which only macOS has, ioctl(CTLIOCGINFO). No call gives the name of a
/// control's id.
class SOCKFAM_EXPORT system_resolver final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view name) const override;
  std::optional<interface_name> interface_at(std::uint32_t index) const override;
  std::optional<std::uint32_t> control_id(std::string_view name) const override;
};

/// The only instance that is needed.
SOCKFAM_EXPORT const resolver& system_interfaces();

}  // namespace sockfam::inline v0
