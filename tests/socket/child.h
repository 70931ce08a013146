// Tests that change the machine run in a child process with its own namespaces.
#pragma once

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <initializer_list>
#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace sockfam::tests {

/// A file's path and content.
using file = std::pair<std::string, std::string>;

inline bool write_file(const std::string& path, const std::string& content) {
  const int to = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (to < 0) return false;
  const auto written = ::write(to, content.data(), content.size());
  return ::close(to) == 0 && written == static_cast<ssize_t>(content.size());
}

/// Gives this process new namespaces, as root or else in a user namespace.
inline bool unshared(int flags) {
  const auto user = std::to_string(::getuid());
  const auto group = std::to_string(::getgid());
  if (::unshare(flags) == 0) return true;
  return ::unshare(flags | CLONE_NEWUSER) == 0 && write_file("/proc/self/setgroups", "deny") &&
         write_file("/proc/self/uid_map", "0 " + user + " 1") && write_file("/proc/self/gid_map", "0 " + group + " 1");
}

/// Mounts an empty /etc over this machine's and writes files to it.
inline bool with_etc(std::initializer_list<file> files) {
  if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
  if (::mount("none", "/etc", "tmpfs", 0, nullptr) != 0) return false;
  for (const auto& [path, content] : files) {
    if (!write_file(path, content)) return false;
  }
  return true;
}

/// Runs `body` in a child if `prepare` returns true there. Otherwise skips the test, because `right` is missing.
template <class Prepare, class Body>
void in_child(const char* right, Prepare prepare, Body body) {
  constexpr int unprepared = 77;
  std::fflush(nullptr);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    if (!prepare()) ::_exit(unprepared);
    [&]() noexcept { body(); }();  // an exception ends the child, not only the test
    std::fflush(nullptr);
    ::_exit(::testing::Test::HasFailure() ? 1 : 0);
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_TRUE(WIFEXITED(status)) << "the child was ended by signal " << WTERMSIG(status);
  if (WEXITSTATUS(status) == unprepared) GTEST_SKIP() << "this process may not " << right;
  EXPECT_EQ(WEXITSTATUS(status), 0) << "what failed stands above";
}

}  // namespace sockfam::tests
