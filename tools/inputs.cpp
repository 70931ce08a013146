#include "inputs.h"

#include <cerrno>
#include <cstring>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sockfam::cli {

namespace {

/// The number of bytes read, 0 at the end, negative on an error. Returns as soon as there is something to read, where
/// stdio would wait to fill the buffer.
std::ptrdiff_t read_some(char* into, std::size_t room) {
#if defined(_WIN32)
  return _read(0, into, static_cast<unsigned>(room));
#else
  std::ptrdiff_t got = 0;
  do {
    got = ::read(STDIN_FILENO, into, room);
  } while (got < 0 && errno == EINTR);
  return got;
#endif
}

}  // namespace

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

bool line_reader::fill() {
  io_.flush();
  const auto got = read_some(buffer_.data(), buffer_.size());
  if (got < 0) io_.reject("standard input", std::strerror(errno));
  if (got <= 0) return false;
  rest_ = {buffer_.data(), static_cast<std::size_t>(got)};
  return true;
}

void line_reader::append(std::string& line, std::string_view piece) {
  const auto room = longest - line.size();
  too_long_ = too_long_ || piece.size() > room;
  line += piece.substr(0, room);
}

bool line_reader::next(std::string& line) {
  line.clear();
  too_long_ = false;
  while (true) {
    if (rest_.empty() && !fill()) return !line.empty();
    const auto end = rest_.find('\n');
    append(line, rest_.substr(0, end));
    if (end == std::string_view::npos) {
      rest_ = {};
      continue;
    }
    rest_.remove_prefix(end + 1);
    return true;
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
    for (std::string line; io.alive() && lines.next(line);) {
      if (line.ends_with('\r')) line.pop_back();
      if (lines.is_too_long())
        print_refusal(io, config, line, line_too_long());
      else if (!is_blank(line))
        use(line);
    }
  }
}

}  // namespace sockfam::cli
