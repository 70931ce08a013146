// create_server at a UNIX path where there is a file: when it is removed.
#include "socket/takeover.h"

#include <sys/file.h>

#include <array>
#include <barrier>

namespace sockfam::tests {

moment at_bind;
moment at_chmod;
moment at_flock;
moment at_listen;
moment at_rename;

}  // namespace sockfam::tests

extern "C" {
int __real_bind(int of, const sockaddr* to, socklen_t size);
int __wrap_bind(int of, const sockaddr* to, socklen_t size) {
  return sockfam::tests::at_bind.around([&] { return __real_bind(of, to, size); });
}
int __real_chmod(const char* path, mode_t mode);
int __wrap_chmod(const char* path, mode_t mode) {
  return sockfam::tests::at_chmod.around([&] { return __real_chmod(path, mode); });
}
int __real_listen(int of, int backlog);
int __wrap_listen(int of, int backlog) {
  return sockfam::tests::at_listen.around([&] { return __real_listen(of, backlog); });
}
int __wrap_rename(const char* from, const char* to) {
  return sockfam::tests::at_rename.around([&] { return __real_rename(from, to); });
}
int __wrap_flock(int of, int operation) {
  return sockfam::tests::at_flock.around([&] { return __real_flock(of, operation); });
}
}

namespace sockfam::tests {
namespace {

constexpr int rounds = 400;

struct stat status_of(const std::string& path) {
  struct stat status {};
  ::lstat(path.c_str(), &status);
  return status;
}

TEST_F(Takeover, OfTwoThreadsExactlyOneSucceeds) {
  std::barrier meet{2};
  std::array<socket_result<socket>, 2> made;
  int successes = 0;
  int reached = 0;
  const auto race = [&](std::size_t at) {
    for (int round = 0; round < rounds; ++round) {
      meet.arrive_and_wait();
      made[at] = try_create_server(address_);
      meet.arrive_and_wait();
      if (at != 0) continue;
      for (const auto& one : made) {
        EXPECT_TRUE(one || code_of(one) == std::errc::address_in_use);
        successes += one ? 1 : 0;
      }
      reached += is_reached() ? 1 : 0;
      made = {};
      if (round % 4 == 0) ::unlink(path_.c_str());
    }
  };
  background other{[&] { race(1); }};
  race(0);
  EXPECT_EQ(successes, rounds);
  EXPECT_EQ(reached, rounds);
}

TEST_F(Takeover, OfTwoProcessesExactlyOneSucceeds) {
  auto [ours, theirs] = socketpair();
  const pid_t child = ::fork();
  if (child == 0) {
    for (ours.close(); !theirs.recv(1).empty();) {
      const auto made = try_create_server(address_);
      theirs.sendall(made ? "1" : code_of(made) == std::errc::address_in_use ? "0" : "?");
      theirs.recv(1);
    }
    ::_exit(0);
  }
  theirs.close();
  for (int round = 0; round < rounds; ++round) {
    ours.sendall("!");
    const auto made = try_create_server(address_);
    EXPECT_TRUE(made || code_of(made) == std::errc::address_in_use);
    ASSERT_EQ(ours.recv(1).text(), made ? "0" : "1") << "round " << round;
    ASSERT_TRUE(is_reached()) << "round " << round;
    ours.sendall("!");
  }
  ours.close();
  int status = -1;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
}

TEST_F(Takeover, NothingStaysBesideThePath) {
  leave_stale();
  const auto server = create_server(address_);
  EXPECT_EQ(code(), std::errc::address_in_use);
  EXPECT_EQ(content(), std::set<std::string>{"s"});
  EXPECT_EQ(text_of(server.getsockname()), address_);
}

TEST_F(Takeover, AServerThatDoesNotListenYetIsKept) {
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET, SOCK_DGRAM}) {
    auto living = bound(type);
    for (const int mine : {SOCK_STREAM, SOCK_SEQPACKET, SOCK_DGRAM})
      EXPECT_EQ(code({.type = mine}), std::errc::address_in_use) << type;
    if (type == SOCK_STREAM) {
      living.listen();
      EXPECT_TRUE(is_reached());
    }
    ::unlink(path_.c_str());
  }
}

TEST_F(Takeover, ALivingServerIsNotDisturbed) {
  auto server = create_server(address_);
  EXPECT_EQ(code(), std::errc::address_in_use);
  server.settimeout(0ns);
  EXPECT_TRUE(server.try_accept().error().would_block()) << "it was connected to";
}

TEST_F(Takeover, AServerThatWasShutDownIsKept) {
  auto server = create_server(address_);
  server.shutdown(SHUT_RDWR);
  EXPECT_EQ(code(), std::errc::address_in_use);
}

TEST_F(Takeover, AServerThatOnlyAForkedProcessHasIsKept) {
  auto server = create_server(address_);
  auto [ours, theirs] = socketpair();
  const pid_t child = ::fork();
  if (child == 0) {
    ours.close();
    theirs.recv(1);
    ::_exit(0);
  }
  server.close();
  EXPECT_EQ(code(), std::errc::address_in_use);
  ours.close();
  theirs.close();
  EXPECT_EQ(::waitpid(child, nullptr, 0), child);
  EXPECT_EQ(code(), std::error_code{});
}

TEST_F(Takeover, AServerOfAnotherNetworkNamespaceIsKept) {
  const auto living = bound();
  in_child(
      "make namespaces", [] { return unshared(CLONE_NEWNET); }, [&] { EXPECT_EQ(code(), std::errc::address_in_use); });
  EXPECT_TRUE(exists(path_));
}

/// A program that knows nothing of the lock removes what is there and binds, as many do. Its file stays.
TEST_F(Takeover, AServerOfAnotherProgramKeepsItsFile) {
  std::atomic<bool> over{false};
  int bound_times = 0;
  {
    background taker{[&] {
      while (!over) (void)try_create_server(address_);
    }};
    for (int round = 0; round < 2000; ++round) {
      ::unlink(path_.c_str());
      socket other{AF_UNIX, SOCK_STREAM};
      if (!other.try_bind(address_)) continue;
      ++bound_times;
      other.listen();
      const auto end = steady::now() + 1s;  // a file that was moved aside goes back
      bool reached = is_reached();
      while (!reached && steady::now() < end) reached = is_reached();
      if (!reached) ADD_FAILURE() << "round " << round;
      if (!reached) break;
    }
    over = true;
  }
  EXPECT_GT(bound_times, 0);
}

TEST_F(Takeover, AServerThatTakesTheInodeOfTheDeadOneIsKept) {
  leave_stale();
  socket living{AF_UNIX, SOCK_STREAM};
  ino_t number = 0;
  at_rename.before = [&] {
    ::unlink(path_.c_str());
    living.bind(address_);
    living.listen();
    number = status_of(path_).st_ino;
  };
  EXPECT_EQ(code(), std::errc::address_in_use);
  ASSERT_NE(number, 0U);
  EXPECT_EQ(status_of(path_).st_ino, number);
  EXPECT_TRUE(is_reached());
  EXPECT_EQ(content(), std::set<std::string>{"s"});
}

TEST_F(Takeover, AServerThatIsFoundInTimeIsNotMovedAtAll) {
  leave_stale();
  socket living{AF_UNIX, SOCK_STREAM};
  at_bind.after = [&] {
    at_bind.after = [&] {  // the second time, when the file has been looked at
      ::unlink(path_.c_str());
      living.bind(address_);
      living.close();
    };
  };
  bool moved = false;
  at_rename.before = [&] { moved = true; };
  EXPECT_EQ(code(), std::errc::address_in_use);
  EXPECT_FALSE(at_bind.after);
  EXPECT_FALSE(moved);
}

TEST_F(Takeover, WhatIsNoSocketIsNeverRemoved) {
  for (const bool is_folder : {false, true}) {
    leave_stale();
    at_rename.before = [&] {
      ::unlink(path_.c_str());
      EXPECT_TRUE(is_folder ? ::mkdir(path_.c_str(), 0700) == 0 : write_file(path_, "kept"));
    };
    EXPECT_EQ(code(), std::errc::address_in_use);
    EXPECT_FALSE(at_rename.before);
    EXPECT_EQ(S_ISDIR(mode_of(path_)), is_folder);
    if (!is_folder) {
      EXPECT_EQ(status_of(path_).st_size, 4);
    }
    EXPECT_EQ(content(), std::set<std::string>{"s"});
    is_folder ? ::rmdir(path_.c_str()) : ::unlink(path_.c_str());
  }
}

TEST_F(Takeover, WhatCannotGoBackIsKeptAside) {
  leave_stale();
  at_rename.before = [&] {
    ::unlink(path_.c_str());
    write_file(path_, "first");
  };
  at_rename.after = [&] { write_file(path_, "the second"); };
  EXPECT_EQ(code(), std::errc::address_in_use);
  EXPECT_EQ(status_of(path_).st_size, 10);
  auto aside = content();
  aside.erase("s");
  ASSERT_EQ(aside.size(), 1U);
  const auto kept = folder_.path(*aside.begin() + "/socket");
  EXPECT_EQ(status_of(kept).st_size, 5);
  ::unlink(kept.c_str());
  ::rmdir(folder_.path(*aside.begin()).c_str());
}

}  // namespace
}  // namespace sockfam::tests
