#include "console.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#endif

#include "safe.h"
#include "terminal.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t enough = 1 << 16;
constexpr std::size_t shown_of_input = 80;

bool wants_colour() {
  const char* terminal = std::getenv("TERM");
  return is_terminal(stream::output) && !std::getenv("NO_COLOR") && terminal && std::strcmp(terminal, "dumb") != 0;
}

/// POSIX: the first of these that is set and not empty names the locale.
bool locale_is_utf8() {
  for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* value = std::getenv(variable);
    if (!value || *value == '\0') continue;
    const std::string_view name{value};
    for (const std::string_view codeset : {"UTF-8", "utf-8", "UTF8", "utf8"}) {
      if (name.find(codeset) != std::string_view::npos) return true;
    }
    return false;
  }
  return false;
}

}  // namespace

console::console() : colour_(wants_colour()), unicode_(locale_is_utf8()) {
#if defined(SIGPIPE)
  std::signal(SIGPIPE, SIG_IGN);  // write() then fails with EPIPE, and flush() stops
#endif
#if defined(_WIN32)
  _setmode(1, _O_BINARY);  // lines of audit logs stay as they are
#endif
}

int console::finish() {
  flush();
  return status_;
}

void console::end_program() { std::_Exit(finish()); }

void console::print(std::string_view text) {
  pending_ += text;
  printed_ = true;
  if (pending_.size() >= enough) flush();
}

void console::separate() {
  if (printed_) print("\n");
}

void console::print_line(std::string_view text) {
  pending_ += text;
  print("\n");
}

void console::remark(std::string_view line) {
  flush();
  std::string whole{line};
  whole += '\n';
  std::fwrite(whole.data(), 1, whole.size(), stderr);
}

std::string console::name_of_input(std::string_view input) {
  return input.empty() ? "''" : safe(input, shown_of_input);
}

void console::reject(std::string_view input, std::string_view message) {
  count_rejected();
  remark("sockfam: " + name_of_input(input) + ": " + std::string{message});
}

void console::flush() {
  if (!alive_ || pending_.empty()) return;
  errno = 0;
  const bool written = std::fwrite(pending_.data(), 1, pending_.size(), stdout) == pending_.size();
  const bool done = std::fflush(stdout) == 0 && written;
  const int reason = errno;
  pending_.clear();
  if (done) return;
  alive_ = false;
  if (reason != EPIPE) reject("standard output", std::strerror(reason));
}

std::string console::heading(std::string_view text) const {
  return colour_ ? "\x1b[1m" + std::string{text} + "\x1b[0m" : std::string{text};
}

}  // namespace sockfam::cli
