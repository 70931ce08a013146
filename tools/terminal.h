// Which of the standard streams is a terminal.
#pragma once

#include <cstdint>

namespace sockfam::cli {

enum class stream : std::uint8_t { output, error };

bool is_terminal(stream one);

}  // namespace sockfam::cli
