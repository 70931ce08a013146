// The blocks of a log where reading fails. The linker calls __wrap_pread and __wrap_lseek instead of the C
// library's functions.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <fstream>
#include <functional>
#include <future>
#include <mutex>

#include "audit_log.h"
#include "line_blocks.h"

namespace {

using pread_call = std::function<ssize_t(int, void*, std::size_t, off_t)>;
pread_call instead;
bool seeking_fails = false;

}  // namespace

extern "C" ssize_t __real_pread(int, void*, std::size_t, off_t);
extern "C" ssize_t __wrap_pread(int from, void* into, std::size_t size, off_t offset);
extern "C" ssize_t __wrap_pread(int from, void* into, std::size_t size, off_t offset) {
  return instead ? instead(from, into, size, offset) : __real_pread(from, into, size, offset);
}

extern "C" off_t __real_lseek(int, off_t, int);
extern "C" off_t __wrap_lseek(int in, off_t offset, int whence);
extern "C" off_t __wrap_lseek(int in, off_t offset, int whence) {
  if (!seeking_fails || whence != SEEK_SET) return __real_lseek(in, offset, whence);
  errno = EIO;
  return -1;
}

namespace {

using namespace sockfam::cli;

/// What was read of a log, up to the first error.
struct log_read {
  std::string text{};
  std::string whole_lines{};
  std::string error{};
};

class AuditBlocks : public testing::Test {
 protected:
  void SetUp() override {
    while (log_.size() < 5'000'000) log_ += "line " + std::to_string(log_.size()) + "\n";
    std::ofstream{path_, std::ios::binary} << log_;
  }
  void TearDown() override {
    instead = nullptr;
    seeking_fails = false;
    std::remove(path_.c_str());
  }
  log_read read() const {
    input_file file{path_};
    line_blocks blocks{file, false, true};
    log_read made;
    for (line_block block; made.error.empty() && blocks.next(block);) {
      made.text += block.text.view();
      made.whole_lines += block.whole_lines();
      made.error = block.error;
    }
    return made;
  }
  /// The call of that number, from 1 on, does something else; even ones read ranges, odd ones where they end.
  static void at_call(int number, pread_call act) {
    instead = [number, act = std::move(act), count = 0](int from, void* into, std::size_t size, off_t offset) mutable {
      return (++count == number ? act : __real_pread)(from, into, size, offset);
    };
  }
  static ssize_t input_error(int, void*, std::size_t, off_t) {
    errno = EIO;
    return -1;
  }

  const std::string path_ = testing::TempDir() + "sockfam-audit-blocks-" + std::to_string(getpid());
  std::string log_;
};

TEST_F(AuditBlocks, ARangeThatCannotBeReadEndsTheLog) {
  const auto whole = read();
  EXPECT_TRUE(whole.text == log_);
  EXPECT_TRUE(whole.whole_lines == log_);
  EXPECT_EQ(whole.error, "");
  at_call(4, input_error);
  const auto made = read();
  EXPECT_EQ(made.error, "Input/output error");
  EXPECT_GT(made.text.size(), 1'000'000u);
  EXPECT_LT(made.text.size(), 1u << 20);
  EXPECT_TRUE(log_.starts_with(made.text));
}

/// The range that fails is given late, when another thread has the one behind it.
TEST_F(AuditBlocks, WhatStandsBehindARangeThatCannotBeReadIsNotWritten) {
  std::mutex lock;
  std::condition_variable changed;
  bool third_is_read = false;
  instead = [&](int from, void* into, std::size_t size, off_t offset) -> ssize_t {
    const off_t range = size < 100'000 ? 0 : offset / 1'000'000;
    std::unique_lock locked{lock};
    if (range == 1) {
      EXPECT_TRUE(changed.wait_for(locked, std::chrono::seconds{10}, [&] { return third_is_read; }));
      return input_error(from, into, size, offset);
    }
    third_is_read = third_is_read || range == 2;
    changed.notify_all();
    return __real_pread(from, into, size, offset);
  };
  audit_settings wanted;
  wanted.jobs = 2;
  wanted.names = &sockfam::numbers_only();
  input_file file{path_};
  testing::internal::CaptureStdout();
  console io;
  audit_output to{io, progress{std::nullopt}};
  const auto remains = read_audit_log(to, wanted, file, "");
  io.finish();
  const std::string printed = testing::internal::GetCapturedStdout();
  EXPECT_EQ(remains.error, "Input/output error");
  EXPECT_GT(printed.size(), 1'000'000u);
  EXPECT_LE(printed.size(), 1u << 20);
  EXPECT_TRUE(log_.starts_with(printed));
}

TEST_F(AuditBlocks, AnErrorBehindARangeIsMetAgainOrIsGone) {
  at_call(3, input_error);
  const auto made = read();
  EXPECT_EQ(made.error, "");
  EXPECT_TRUE(made.text == log_);
}

/// What is read then would be of another place.
TEST_F(AuditBlocks, NothingIsReadWhereAPlaceCannotBeFound) {
  seeking_fails = true;
  const auto made = read();
  EXPECT_EQ(made.error, "Input/output error");
  EXPECT_GT(made.text.size(), 3'000'000u);
  EXPECT_TRUE(log_.starts_with(made.text));
}

TEST_F(AuditBlocks, AFileThatBecomesShorterWithinARange) {
  const std::size_t left = 1'500'003;
  at_call(4, [&](int from, void* into, std::size_t size, off_t offset) {
    EXPECT_EQ(truncate(path_.c_str(), static_cast<off_t>(left)), 0);
    return __real_pread(from, into, size, offset);
  });
  const auto made = read();
  EXPECT_EQ(made.error, "became shorter while it was read");
  EXPECT_TRUE(made.text == log_.substr(0, left));
  EXPECT_TRUE(made.whole_lines == log_.substr(0, log_.rfind('\n', left - 1) + 1));
  EXPECT_LT(made.whole_lines.size(), made.text.size());
}

TEST_F(AuditBlocks, ReadingInPartsAndInterruptedIsNoError) {
  instead = [count = 0](int from, void* into, std::size_t size, off_t offset) mutable -> ssize_t {
    errno = EINTR;
    return ++count % 3 == 0 ? -1 : __real_pread(from, into, std::min<std::size_t>(size, 100'000), offset);
  };
  const auto made = read();
  EXPECT_EQ(made.error, "");
  EXPECT_TRUE(made.text == log_);
}

TEST_F(AuditBlocks, StoppingDoesNotWaitForInput) {
  int ends[2];
  ASSERT_EQ(pipe2(ends, O_CLOEXEC), 0);
  input_file file{"/dev/fd/" + std::to_string(ends[0])};
  ASSERT_EQ(write(ends[1], "line\n", 5), 5);
  line_blocks blocks{file, true, true};
  line_block block;
  ASSERT_TRUE(blocks.next(block));
  line_block late;
  auto waiting = std::async(std::launch::async, [&] { return blocks.next(late); });
  EXPECT_EQ(waiting.wait_for(std::chrono::milliseconds{50}), std::future_status::timeout);
  auto stopping = std::async(std::launch::async, [&] { blocks.stop(); });
  EXPECT_EQ(stopping.wait_for(std::chrono::seconds{10}), std::future_status::ready);
  ASSERT_EQ(write(ends[1], "more\n", 5), 5);
  EXPECT_TRUE(waiting.get());
  EXPECT_FALSE(blocks.next(block));
  for (const int end : ends) close(end);
}

}  // namespace
