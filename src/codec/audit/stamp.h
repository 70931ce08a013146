// When a record was made: msg=audit(TIME:SERIAL).
#pragma once

#include <cstdint>
#include <string_view>

namespace sockfam::inline v0::audit {

struct stamp {
  std::string_view time{};
  std::uint64_t serial = 0;
};

/// The stamp in a record up to its "saddr="; empty if there is none.
stamp stamp_in(std::string_view head);

}  // namespace sockfam::inline v0::audit
