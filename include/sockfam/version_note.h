// Since when and until when: remarks in tables.
#pragma once

#include <string_view>

namespace sockfam::inline v0::registry {

/// A remark about one OS, or about "python": {"linux", "5.10"}.
struct version_note {
  std::string_view about;
  std::string_view text;
};

}  // namespace sockfam::inline v0::registry
