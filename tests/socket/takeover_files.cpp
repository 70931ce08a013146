// The permissions of a UNIX server's file, and the lock beside it, when somebody else changes the files.
#include "socket/takeover.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace sockfam::tests {
namespace {

TEST_F(Takeover, ALinkPutInPlaceOfTheFileIsNotFollowed) {
  const auto outside = folder_.path("outside");
  ASSERT_TRUE(write_file(outside, "secret"));
  ASSERT_EQ(::chmod(outside.c_str(), 0600), 0);
  at_bind.after = [&] {
    ::unlink(path_.c_str());
    EXPECT_EQ(::symlink(outside.c_str(), path_.c_str()), 0);
  };
  EXPECT_EQ(code({.mode = 0666}), make_error_code(socket_errc::not_a_socket_file));
  EXPECT_EQ(mode_of(outside) & 07777, 0600U);
  EXPECT_TRUE(S_ISLNK(mode_of(path_)));
}

TEST_F(Takeover, ALinkThatComesAfterTheLastLookIsNotFollowed) {
  const auto outside = folder_.path("outside");
  const auto moved = folder_.path("moved");
  ASSERT_TRUE(write_file(outside, "secret"));
  ASSERT_EQ(::chmod(outside.c_str(), 0600), 0);
  at_chmod.before = [&] {
    EXPECT_EQ(__real_rename(path_.c_str(), moved.c_str()), 0);
    EXPECT_EQ(::symlink(outside.c_str(), path_.c_str()), 0);
  };
  EXPECT_EQ(code({.mode = 0666}), std::error_code{});
  EXPECT_EQ(mode_of(outside) & 07777, 0600U);
  EXPECT_EQ(mode_of(moved) & 07777, 0666U);
}

TEST_F(Takeover, AnotherServersFileKeepsItsMode) { expect_the_listener_keeps_its_mode(); }

TEST_F(Takeover, AnotherStartingServersFileKeepsItsMode) {
  for (const int type : {SOCK_STREAM, SOCK_SEQPACKET, SOCK_DGRAM}) {
    socket other{AF_UNIX, type};
    if (!other.try_bind(folder_.address("theirs"))) FAIL();
    ::chmod(folder_.path("theirs").c_str(), 0600);
    at_bind.after = [&] { EXPECT_EQ(__real_rename(folder_.path("theirs").c_str(), path_.c_str()), 0); };
    EXPECT_EQ(code({.type = type, .mode = 0666}), mode_not_set_);
    EXPECT_EQ(mode_of(path_) & 07777, 0600U);
    ::unlink(path_.c_str());
  }
}

TEST_F(Takeover, DatagramServersHaveTheirExactMode) {
  const auto server = create_server(address_, {.type = SOCK_DGRAM, .mode = 0666});
  EXPECT_EQ(mode_of(path_) & 07777, 0666U);
}

/// Refuses this process sockets of AF_NETLINK, as sandboxes do.
bool without_netlink() {
  sock_filter rules[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EAFNOSUPPORT),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  const sock_fprog filter{std::size(rules), rules};
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0 &&
         !socket::try_open(AF_NETLINK, SOCK_RAW, 0);
}

TEST_F(Takeover, WithoutNetlinkStreamsHaveTheirExactModeAndDatagramsAreRefused) {
  in_child("filter system calls", without_netlink, [&] {
    { const auto server = create_server(address_, {.mode = 0666}); }
    EXPECT_EQ(mode_of(path_) & 07777, 0666U);
    EXPECT_EQ(code({.type = SOCK_DGRAM, .mode = 0666}), mode_not_set_);
    EXPECT_EQ(mode_of(path_) & 07777, 0644U);
    EXPECT_EQ(code({.type = SOCK_DGRAM, .mode = 0600}), std::error_code{});
  });
}

TEST_F(Takeover, WithoutNetlinkAnotherServersFileKeepsItsMode) {
  in_child("filter system calls", without_netlink, [&] { expect_the_listener_keeps_its_mode(); });
}

TEST_F(Takeover, WithoutProcAModeThatTheUmaskForbidsIsRefused) {
  const auto prepare = [] {
    return unshared(CLONE_NEWNS) && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", "/proc", "tmpfs", 0, nullptr) == 0;
  };
  in_child("mount", prepare, [&] {
    const auto why = try_create_server(address_, {.mode = 0666});
    ASSERT_FALSE(why);
    EXPECT_EQ(code_of(why), mode_not_set_);
    EXPECT_NE(message(why.error()).find("set the umask"), std::string::npos) << message(why.error());
    EXPECT_EQ(content(), std::set<std::string>{});
    EXPECT_EQ(code({.mode = 0640}), std::error_code{});
    EXPECT_EQ(mode_of(path_) & 07777, 0640U);
  });
}

TEST_F(Takeover, ALinkInPlaceOfTheLockIsNotFollowed) {
  const auto outside = folder_.path("outside");
  for (const bool is_there : {false, true}) {
    if (is_there) {
      ASSERT_TRUE(write_file(outside, "secret"));
    }
    ASSERT_EQ(::symlink(outside.c_str(), lock_.c_str()), 0);
    const auto began = steady::now();
    EXPECT_EQ(code(), claimed_);
    EXPECT_LT(steady::now() - began, 10s);
    EXPECT_EQ(exists(outside), is_there);
    EXPECT_TRUE(S_ISLNK(mode_of(lock_)));
    EXPECT_FALSE(exists(path_));
    ::unlink(lock_.c_str());
  }
}

TEST_F(Takeover, OtherThingsInPlaceOfTheLockAreRefused) {
  ASSERT_EQ(::mkfifo(lock_.c_str(), 0600), 0);
  EXPECT_EQ(code(), claimed_);
  EXPECT_TRUE(S_ISFIFO(mode_of(lock_)));
  ::unlink(lock_.c_str());
  ASSERT_EQ(::mkdir(lock_.c_str(), 0700), 0);
  EXPECT_EQ(code(), claimed_);
  ::rmdir(lock_.c_str());
  EXPECT_EQ(code(), std::error_code{});
}

TEST_F(Takeover, ALockOfAnotherUserIsNotUsed) {
  ASSERT_TRUE(write_file(lock_, ""));
  if (::chown(lock_.c_str(), 54321, 54321) != 0) GTEST_SKIP() << "this process may not give files away";
  const auto why = try_create_server(address_);
  ASSERT_FALSE(why);
  EXPECT_EQ(code_of(why), claimed_);
  EXPECT_EQ(code_of(why), std::errc::address_in_use);
  EXPECT_STREQ(why.error().call, "create_server");
  EXPECT_EQ(text_of(why.error().local()), address_);
  EXPECT_TRUE(exists(lock_));
}

TEST_F(Takeover, ALockThatCannotBeOpenedIsNotWaitedForEver) {
  ASSERT_TRUE(write_file(lock_, ""));
  ::chmod(lock_.c_str(), 0600);
  ::chmod(folder_.path("").c_str(), 01777);
  in_child(
      "become another user", [] { return ::getuid() == 0 && ::setgid(54321) == 0 && ::setuid(54321) == 0; },
      [&] { EXPECT_EQ(code(), claimed_); });
}

TEST_F(Takeover, ALeftLockFileIsTaken) {
  ASSERT_TRUE(write_file(lock_, ""));
  EXPECT_EQ(code(), std::error_code{});
  EXPECT_FALSE(exists(lock_));
}

TEST_F(Takeover, ALockIsWaitedForAWhile) {
  descriptor held{::open(lock_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)};
  ASSERT_EQ(::flock(held.get(), LOCK_EX), 0);
  EXPECT_EQ(code(), claimed_);
  EXPECT_FALSE(exists(path_));
  background releasing{[&] {
    std::this_thread::sleep_for(50ms);
    ::unlink(lock_.c_str());
    held = {};
  }};
  EXPECT_EQ(code(), std::error_code{});
}

TEST_F(Takeover, ALockWhoseFileWasRemovedMeanwhileCountsForNothing) {
  descriptor held;
  at_flock.before = [&] {
    ::unlink(lock_.c_str());
    held = descriptor{::open(lock_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)};
    EXPECT_EQ(__real_flock(held.get(), LOCK_EX), 0);
  };
  EXPECT_EQ(code(), claimed_);
  EXPECT_FALSE(exists(path_));
}

TEST_F(Takeover, ALockThatIsNotOursAnyMoreStays) {
  at_bind.before = [&] {
    ::unlink(lock_.c_str());
    write_file(lock_, "another's");
  };
  EXPECT_EQ(code(), std::error_code{});
  EXPECT_TRUE(exists(lock_));
}

TEST_F(Takeover, TheLockIsHeldUntilTheServerListens) {
  for (auto* step : {&at_bind, &at_listen}) {
    int tried = 0;
    step->before = [&] {
      const descriptor other{::open(lock_.c_str(), O_RDWR | O_CLOEXEC)};
      EXPECT_TRUE(other);
      tried = __real_flock(other.get(), LOCK_EX | LOCK_NB);
    };
    EXPECT_EQ(code(), std::error_code{});
    EXPECT_EQ(tried, -1);
  }
}

}  // namespace
}  // namespace sockfam::tests
