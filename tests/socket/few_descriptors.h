// A process that may open few more descriptors.
#pragma once

#include <sys/resource.h>

#include "socket/support.h"

namespace sockfam::tests {

/// Limits the descriptors to those open now and a given number more.
class few_descriptors {
 public:
  explicit few_descriptors(unsigned more) {
    look_at_categories();
    ::getrlimit(RLIMIT_NOFILE, &before_);
    const auto open = open_descriptors();
    // Free numbers below the limit would be used, so they are filled.
    for (int number = 0; number < *open.rbegin(); ++number) {
      if (!open.contains(number)) fillers_.emplace_back(::fcntl(*open.begin(), F_DUPFD_CLOEXEC, number));
    }
    const auto limit = static_cast<rlim_t>(*open.rbegin()) + 1 + more;
    const rlimit wanted{limit, before_.rlim_max};
    EXPECT_EQ(::setrlimit(RLIMIT_NOFILE, &wanted), 0);
  }
  few_descriptors(const few_descriptors&) = delete;
  few_descriptors& operator=(const few_descriptors&) = delete;
  ~few_descriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }

 private:
  /// UndefinedBehaviorSanitizer needs a descriptor when it meets a class for the first time.
  static void look_at_categories() {
    for (const auto& code : {errno_code(EMFILE), std::make_error_code(std::errc::timed_out),
                             make_error_code(socket_errc::timed_out), make_error_code(errc::syntax)}) {
      EXPECT_NE(code, std::errc::file_exists);
      EXPECT_FALSE(code.message().empty());
    }
  }

  rlimit before_{};
  std::vector<descriptor> fillers_;
};

}  // namespace sockfam::tests
