// How far a long work is, on a terminal.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace sockfam::cli {

/// A line on standard error that is drawn again and again: a bar, bytes, rate and time left. Nothing is drawn unless
/// standard error is a terminal and standard output is not, nor before the work took half a second.
class progress {
 public:
  /// `total`: how many bytes there are, if that is known.
  explicit progress(std::optional<std::uint64_t> total);

  /// Draws the line, at most ten times a second.
  void show(std::uint64_t done);
  /// Removes it, before something else is written.
  void hide();

 private:
  using clock = std::chrono::steady_clock;

  std::string line(std::uint64_t done, double seconds) const;

  const std::optional<std::uint64_t> total_;
  const bool wanted_;
  const clock::time_point start_ = clock::now();
  clock::time_point next_;
  std::size_t width_ = 0;  // of what is drawn
};

}  // namespace sockfam::cli
