// A log in blocks that end at line ends, for threads that take one after another.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

#include <sockfam/audit.h>

#include "byte_input.h"
#include "growing_text.h"

namespace sockfam::cli {

/// Whole lines, or a part of one line that is too long.
struct line_block {
  enum class part : std::uint8_t { lines, begin_of_long_line, rest_of_long_line };
  part what = part::lines;
  growing_text text{};
  std::uint64_t number = 0;  ///< 0, 1, 2 and so on
  std::uint64_t used = 0;    ///< how much of the file it and those before it took
  std::string error{};       ///< why the log ends here before its end: later blocks are not part of it; else empty

  /// The text without a line that an error cut off.
  std::string_view whole_lines() const;
};

class line_blocks {
  static constexpr std::size_t longest = audit::scanner::longest_line;
  static constexpr std::size_t block_size = 1 << 18;  // it and what is made of it fit the processor's second cache
  static constexpr std::size_t range_size = 1 << 20;

 public:
  static constexpr std::size_t largest = longest + block_size;  ///< block, in characters

  /// `at_once`: a block is given as soon as something was read. `spread`: threads read a file at several places.
  line_blocks(input_file& file, bool at_once, bool spread);

  /// The next block; false at the end. Threads may call it. The last one may be empty and have an error only.
  bool next(line_block& into);
  /// There are no more. Does not wait for a thread that waits for input.
  void stop() { stopped_ = true; }

 private:
  bool next_range(line_block& into, std::uint64_t& offset, std::size_t& size);
  bool next_read(line_block& into);
  bool read_more(line_block& into);
  void cut(line_block& into, std::size_t size);

  std::mutex lock_;
  input_file& file_;
  byte_input bytes_;
  const bool at_once_;
  bool spread_;
  std::uint64_t offset_ = 0;  // where the next range begins
  std::uint64_t count_ = 0;   // of blocks
  std::string kept_{};        // what was read behind the last block
  bool in_long_line_ = false;
  bool ended_ = false;
  std::atomic<bool> stopped_ = false;
};

}  // namespace sockfam::cli
