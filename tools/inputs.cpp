#include "inputs.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "json_fast.h"

namespace sockfam::cli {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

line_reader::line_reader(console& io) : io_(io), buffer_(new char[longest + block + fast_json::padding]) {}

/// Reads more behind what there is of a line.
bool line_reader::fill() {
  end_ -= begin_;
  if (begin_ != 0) std::memmove(buffer_.get(), buffer_.get() + begin_, end_);
  begin_ = 0;
  io_.flush();
  const std::size_t got = input_.read({buffer_.get() + end_, block});
  if (!input_.error().empty()) io_.reject("standard input", input_.error());
  end_ += got;
  return got != 0;
}

std::string_view line_reader::take(std::size_t size) {
  too_long_ = too_long_ || size > longest;
  return {buffer_.get() + std::exchange(begin_, begin_ + size), std::min(size, longest)};
}

bool line_reader::next(std::string_view& line) {
  too_long_ = false;
  std::size_t size = 0;
  while (true) {
    const std::string_view rest{buffer_.get() + begin_ + size, end_ - begin_ - size};
    if (const auto found = rest.find('\n'); found != std::string_view::npos) {
      line = take(size + found);
      ++begin_;
      return true;
    }
    size = end_ - begin_;
    if (size > longest) {  // its rest need not be kept
      too_long_ = true;
      size = longest;
      end_ = begin_ + size;
    }
    if (fill()) continue;
    if (!input_.error().empty()) return false;  // a part of a line is not an input
    line = take(size);
    return !line.empty();
  }
}

refusal line_too_long() {
  const auto most = std::to_string(line_reader::longest);
  return {errc::too_long, {}, line_reader::longest, "the line is too long; write at most " + most + " characters"};
}

bool are_several(const std::vector<std::string>& arguments) {
  return arguments.size() > 1 || (arguments.size() == 1 && arguments[0] == "-");
}

void for_each_input(const std::vector<std::string>& arguments, console& io, const settings& config,
                    const std::function<void(std::string_view)>& use) {
  for (const auto& argument : arguments) {
    if (!io.alive()) return;
    if (argument != "-") {
      use(argument);
      continue;
    }
    line_reader lines{io};
    for (std::string_view line; io.alive() && lines.next(line);) {
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (lines.is_too_long())
        print_refusal(io, config, line, line_too_long());
      else if (!is_blank(line))
        use(line);
    }
  }
}

}  // namespace sockfam::cli
