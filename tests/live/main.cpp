// The program's frame: a folder of its own for the files of UNIX sockets, and no test that hangs.
#include <gtest/gtest.h>

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <filesystem>
#include <string>

#include <sockfam/socket/socket.h>

namespace sockfam::tests {
namespace {

char running[200] = "";

void give_up(int) {
  const char said[] = ": hangs; the tests after it in this suite were not run\n";
  static_cast<void>(!::write(STDERR_FILENO, running, std::strlen(running)));
  static_cast<void>(!::write(STDERR_FILENO, said, sizeof said - 1));
  ::_exit(3);
}

/// Ends the program when a test takes longer than any of them can on a busy machine: a few seconds on an idle one.
class watchdog : public testing::EmptyTestEventListener {
  void OnTestStart(const testing::TestInfo& test) override {
    const auto name = std::string{test.test_suite_name()} + "." + test.name();
    name.copy(running, sizeof running - 1);
    running[std::min(name.size(), sizeof running - 1)] = '\0';
    ::alarm(200);
  }
  void OnTestEnd(const testing::TestInfo&) override { ::alarm(0); }
};

/// The current folder is empty at first, and gone at the end.
class own_folder : public testing::Environment {
  void SetUp() override {
    std::string made = (std::filesystem::temp_directory_path() / "sockfam-XXXXXX").string();
    ASSERT_NE(::mkdtemp(made.data()), nullptr);
    folder_ = made;
    std::filesystem::current_path(folder_);
  }
  void TearDown() override {
    std::filesystem::current_path("/");
    std::filesystem::remove_all(folder_);
  }
  std::filesystem::path folder_;
};

}  // namespace
}  // namespace sockfam::tests

int main(int count, char** arguments) {
  using namespace std::chrono_literals;
  testing::InitGoogleTest(&count, arguments);
  ::signal(SIGALRM, sockfam::tests::give_up);
  sockfam::setdefaulttimeout(10s);
  testing::UnitTest::GetInstance()->listeners().Append(new sockfam::tests::watchdog);
  testing::AddGlobalTestEnvironment(new sockfam::tests::own_folder);
  return RUN_ALL_TESTS();
}
