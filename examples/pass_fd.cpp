// pass_fd FILE: opens a file and hands it to another process, which prints it without knowing its name.
// SCM_RIGHTS, unix(7).
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sockfam/socket/connection.h>

#include <array>
#include <iostream>
#include <string_view>
#include <utility>

namespace {

/// The process that receives the file, as a descriptor only.
void receive_and_print(sockfam::socket from) {
  const auto [name, fds, flags, address] = sockfam::recv_fds(from, 4096, 1);
  if (fds.size() != 1) throw std::runtime_error{"no file came along"};
  std::cerr << "got " << name.text() << " as descriptor " << fds[0].get() << '\n';
  std::array<char, 65536> room;
  for (ssize_t got; (got = ::read(fds[0].get(), room.data(), room.size())) > 0;) std::cout.write(room.data(), got);
  std::cout.flush();
}

/// The descriptor is closed here as soon as it is sent: the message keeps the file open.
void open_and_send(sockfam::socket to, const char* path) {
  const sockfam::descriptor file{::open(path, O_RDONLY | O_CLOEXEC)};
  if (!file) throw std::system_error{errno, std::system_category(), path};
  const std::array fds{file.get()};
  sockfam::send_fds(to, std::string_view{path}, fds);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 2) {
    std::cerr << "usage: pass_fd FILE\n";
    return 2;
  }
  auto [mine, theirs] = sockfam::socketpair();
  const pid_t child = ::fork();
  if (child < 0) throw std::system_error{errno, std::system_category(), "fork"};
  if (child == 0) {
    mine.close();
    receive_and_print(std::move(theirs));
    return 0;
  }
  theirs.close();
  open_and_send(std::move(mine), argv[1]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
} catch (const std::exception& error) {
  std::cerr << "pass_fd: " << error.what() << '\n';
  return 1;
}
