// A UNIX path where others come at the worst moment.
#pragma once

#include <dirent.h>
#include <sys/stat.h>

#include <functional>

#include "socket/child.h"
#include "socket/support.h"

namespace sockfam::tests {

/// What happens once, immediately before or after the library's next call of a function. For one thread at a time.
struct moment {
  std::function<void()> before{};
  std::function<void()> after{};
  template <class Call>
  int around(Call call) {
    if (before) std::exchange(before, {})();
    const int result = call();
    const int error = errno;
    if (after) std::exchange(after, {})();
    errno = error;
    return result;
  }
};
extern moment at_bind;
extern moment at_chmod;
extern moment at_listen;
extern moment at_rename;
extern moment at_flock;

}  // namespace sockfam::tests

extern "C" {
int __real_rename(const char* from, const char* to);
int __real_flock(int of, int operation);
}

namespace sockfam::tests {

class Takeover : public Sockets {
 protected:
  void SetUp() override {
    Sockets::SetUp();
    before_ = ::umask(0022);
  }
  void TearDown() override {
    ::umask(before_);
    at_bind = at_chmod = at_flock = at_listen = at_rename = {};
    Sockets::TearDown();
  }

  socket bound(int type = SOCK_STREAM) const {
    socket made{AF_UNIX, type};
    made.bind(address_);
    return made;
  }
  void leave_stale() const { bound().close(); }
  std::error_code code(const server_options& options = {}) const {
    return code_of(try_create_server(address_, options));
  }
  bool is_reached() const {
    socket client{AF_UNIX, SOCK_STREAM};
    return client.try_connect(address_).has_value();
  }
  /// Another server's file, which listens, comes in place of ours.
  void expect_the_listener_keeps_its_mode() const {
    const auto theirs = folder_.path("theirs");
    const auto other = create_server("unix:" + theirs, {.mode = 0600});
    at_bind.after = [&] { EXPECT_EQ(__real_rename(theirs.c_str(), path_.c_str()), 0); };
    EXPECT_EQ(code({.mode = 0666}), mode_not_set_);
    EXPECT_EQ(mode_of(path_) & 07777, 0600U);
  }
  std::set<std::string> content() const {
    std::set<std::string> names;
    DIR* const all = ::opendir(folder_.path("").c_str());
    while (const auto* entry = ::readdir(all)) {
      if (entry->d_name[0] != '.') names.insert(entry->d_name);
    }
    ::closedir(all);
    return names;
  }

  const std::error_code claimed_ = make_error_code(socket_errc::path_claimed);
  const std::error_code mode_not_set_ = make_error_code(socket_errc::mode_not_set);
  temporary_folder folder_;
  const std::string path_ = folder_.path("s");
  const std::string lock_ = path_ + ".sockfam-lock";
  const std::string address_ = folder_.address("s");

 private:
  mode_t before_ = 0;
};

}  // namespace sockfam::tests
