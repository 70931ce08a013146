#include "progress.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "terminal.h"

namespace sockfam::cli {

namespace {

constexpr std::size_t bar_width = 30;

/// "1.2 GB"
std::string amount(double bytes) {
  constexpr const char* units[] = {"B", "kB", "MB", "GB", "TB", "PB"};
  std::size_t unit = 0;
  for (; bytes >= 999.5 && unit + 1 < std::size(units); ++unit) bytes /= 1000;
  char text[32];
  std::snprintf(text, sizeof text, bytes < 10 && unit != 0 ? "%.1f %s" : "%.0f %s", bytes, units[unit]);
  return text;
}

/// "1:02:03"
std::string duration(double seconds) {
  const auto whole = static_cast<unsigned long>(std::min(std::ceil(seconds), 359999.0));
  char text[32];
  if (whole >= 3600)
    std::snprintf(text, sizeof text, "%lu:%02lu:%02lu", whole / 3600, whole / 60 % 60, whole % 60);
  else
    std::snprintf(text, sizeof text, "%lu:%02lu", whole / 60, whole % 60);
  return text;
}

}  // namespace

progress::progress(std::optional<std::uint64_t> total)
    : total_(total),
      wanted_(is_terminal(stream::error) && !is_terminal(stream::output)),
      next_(start_ + std::chrono::milliseconds{500}) {}

std::string progress::line(std::uint64_t done, double seconds) const {
  const auto bytes = static_cast<double>(done);
  const std::string rate = amount(bytes / seconds) + "/s";
  if (!total_ || *total_ == 0) return amount(bytes) + "  " + rate;
  const double share = std::min(bytes / static_cast<double>(*total_), 1.0);
  const auto filled = static_cast<std::size_t>(share * bar_width);
  const double left = share > 0 ? seconds / share - seconds : 0;
  return "[" + std::string(filled, '#') + std::string(bar_width - filled, '.') + "] " +
         std::to_string(static_cast<int>(share * 100)) + " %  " + amount(bytes) + " of " +
         amount(static_cast<double>(*total_)) + "  " + rate + "  " + duration(left) + " left";
}

void progress::show(std::uint64_t done) {
  if (!wanted_) return;
  const auto now = clock::now();
  if (now < next_) return;
  next_ = now + std::chrono::milliseconds{100};
  const std::string text = line(done, std::chrono::duration<double>(now - start_).count());
  const std::size_t blanks = width_ > text.size() ? width_ - text.size() : 0;
  width_ = text.size();
  std::fprintf(stderr, "\r%s%*s", text.c_str(), static_cast<int>(blanks), "");
}

void progress::hide() {
  if (width_ == 0) return;
  std::fprintf(stderr, "\r%*s\r", static_cast<int>(width_), "");
  width_ = 0;
}

}  // namespace sockfam::cli
