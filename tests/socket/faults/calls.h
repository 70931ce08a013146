// What may happen to each call of the system.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "socket/faults/injector.h"

namespace sockfam::tests::faults {

struct call_kind {
  std::string_view name;
  std::vector<int> errors;       ///< with which it fails, as the function returns them
  bool interruptible = true;     ///< EINTR: the library tries again
  std::vector<int> tolerated{};  ///< errors after which the library goes on and succeeds
  deed how = deed::fails;
};

/// Every call that is wrapped.
std::span<const call_kind> all_calls();
const call_kind& kind_of(std::string_view call);
/// Every fault to try on a call that the library made.
std::vector<fault> faults_for(const event& of);

}  // namespace sockfam::tests::faults
