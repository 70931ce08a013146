// A drawing of a sockaddr's bytes, four to a row.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace sockfam::cli {

/// A run of bytes and what is written into it.
struct cell {
  std::size_t offset = 0;
  std::size_t size = 0;
  std::string label{};
};

/// At most 72 columns wide. Cells are gapless and in order; the middle of a long one is left out.
std::string diagram(const std::vector<cell>& cells, bool unicode);

}  // namespace sockfam::cli
