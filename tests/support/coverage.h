// What the tests have really done, for the table in docs/coverage.md: `scripts/coverage` collects it.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <string_view>

#include <sockfam/registry.h>

namespace sockfam::tests {

/// Lines such as "encode can:raw linux", each once, written when the program ends into a file of its own in the folder
/// that SOCKFAM_COVERAGE names; nothing without it.
class coverage_log {
 public:
  coverage_log(const coverage_log&) = delete;
  coverage_log& operator=(const coverage_log&) = delete;
  static coverage_log& instance() {
    static coverage_log log;
    return log;
  }
  void add(std::string line) { lines_.insert(std::move(line)); }

 private:
  coverage_log() = default;
  ~coverage_log() {
    const char* folder = std::getenv("SOCKFAM_COVERAGE");
    if (!folder || lines_.empty()) return;
    std::ofstream out{std::string{folder} + "/" + std::to_string(std::random_device{}())};
    for (const auto& line : lines_) out << line << '\n';
  }

  std::set<std::string> lines_;
};

/// Says that the test has done this with a family or one of its variants, on a system's layout, without a failure.
inline void covered(std::string_view what, std::string_view title, os system) {
  if (testing::Test::HasFailure()) return;
  coverage_log::instance().add(std::string{what} + " " + std::string{title} + " " + std::string{name_of(system)});
}

/// The same for an address.
template <address_type T>
void covered_by(std::string_view what, os system) {
  covered(what, description<T>::title, system);
}

}  // namespace sockfam::tests
