#include "line_blocks.h"

#include <algorithm>
#include <array>

namespace sockfam::cli {

namespace {

constexpr std::size_t tail_size = 1 << 14;  // where the last line end of a range is looked for

}  // namespace

std::string_view line_block::whole_lines() const {
  const std::string_view all = text.view();
  return error.empty() ? all : all.substr(0, all.rfind('\n') + 1);  // npos + 1 is 0
}

line_blocks::line_blocks(input_file& file, bool at_once, bool spread)
    : file_(file), bytes_(file), at_once_(at_once), spread_(spread && file.size() && !bytes_.is_compressed()) {}

bool line_blocks::next(line_block& into) {
  into.text.clear();
  into.error.clear();
  std::uint64_t offset = 0;
  std::size_t size = 0;
  {
    const std::lock_guard locked{lock_};
    if (ended_ || stopped_) return false;
    if (!spread_ || !next_range(into, offset, size)) return next_read(into);
  }
  const std::size_t got = file_.read_at(into.text.room(size), offset, into.error);
  into.text.grow_by(got);
  if (got < size && into.error.empty()) into.error = became_shorter;
  return true;
}

/// False if there is none: at the end, or at a line that is longer than the tail.
bool line_blocks::next_range(line_block& into, std::uint64_t& offset, std::size_t& size) {
  static_assert(range_size <= largest);
  std::array<char, tail_size> tail;
  const std::size_t before = range_size - tail_size;
  std::string error;  // reading goes on there, and meets it again
  const std::size_t got = file_.read_at(tail, offset_ + before, error);
  const std::size_t end = std::string_view{tail.data(), got}.rfind('\n');
  if (got < tail_size || end == std::string_view::npos) {
    spread_ = false;
    file_.go_to(offset_);
    bytes_.restart(offset_);
    return false;
  }
  offset = offset_;
  size = before + end + 1;
  offset_ += size;
  into.what = line_block::part::lines;
  into.number = count_++;
  into.used = offset_;
  return true;
}

/// False at the end of the input.
bool line_blocks::read_more(line_block& into) {
  const std::size_t got = bytes_.read(into.text.room(block_size));
  into.text.grow_by(got);
  return got != 0;
}

/// The rest is for the next block.
void line_blocks::cut(line_block& into, std::size_t size) {
  kept_ = into.text.view().substr(size);
  into.text.cut(size);
}

bool line_blocks::next_read(line_block& into) {
  into.text.put(kept_);
  kept_.clear();
  into.what = in_long_line_ ? line_block::part::rest_of_long_line : line_block::part::lines;
  std::size_t seen = 0;
  while (true) {
    const std::string_view text = into.text.view();
    const bool has_end = text.find('\n', seen) != text.npos;
    if (in_long_line_ && (has_end || !text.empty())) break;
    if (has_end && (at_once_ || text.size() >= block_size)) break;
    if (text.size() > longest) break;
    seen = has_end ? 0 : text.size();
    if (read_more(into)) continue;
    ended_ = true;
    into.error = bytes_.error();
    break;
  }
  const std::string_view text = into.text.view();
  const std::size_t end = in_long_line_ ? text.find('\n') : text.rfind('\n');
  if (end != text.npos) {
    if (!ended_) cut(into, end + 1);
    in_long_line_ = false;
  } else if (!in_long_line_ && text.size() > longest) {
    into.what = line_block::part::begin_of_long_line;
    in_long_line_ = true;
  }
  into.number = count_;
  into.used = bytes_.used();
  if (into.text.size() == 0 && into.error.empty()) return false;
  ++count_;
  return true;
}

}  // namespace sockfam::cli
