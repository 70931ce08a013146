// The file of a UNIX server: who may make it, when one that is there may be removed, and its permissions. POSIX.
#pragma once

#if !defined(_WIN32)

#include <sys/stat.h>

#include <optional>
#include <string>

#include <sockfam/socket/socket.h>

namespace sockfam::inline v0 {

/// A file, whatever its path names later.
struct found_file {
  /// Where the system can (Linux: O_PATH), the file stays open: its inode number is then given to no other file.
  descriptor pin;
  struct stat status;

  bool is_socket() const { return S_ISSOCK(status.st_mode); }
  /// True if the path names this file now. Links are not followed.
  bool is_at(const std::string& path) const;
};

/// The right to start a server at a path. One call of create_server has it at a time, in any process and thread, from
/// before it binds until after it listens: a lock on PATH.sockfam-lock. The file is removed with the claim.
///
/// The lock does not stay for as long as the server lives. Whether a server lives is asked of the kernel, which knows
/// it for the servers of every program, and of descriptors that were duplicated, sent or inherited. The lock is for the
/// steps that the kernel does not make as one: to look at a file, to remove it, to bind, to listen.
class path_claim {
 public:
  explicit path_claim(std::string path) : path_(std::move(path)) {}
  path_claim(const path_claim&) = delete;
  path_claim& operator=(const path_claim&) = delete;
  ~path_claim();

  /// Waits for at most a second; then socket_errc::path_claimed.
  std::error_code take();
  /// Binds `server`, which has not listened yet, and takes the file of a dead server over. With a mode the file has
  /// these permissions, and at no time others than some of them (Linux), or those of the umask before (elsewhere).
  socket_result<void> bind(socket& server, const any_address& address, std::optional<unsigned> mode);

 private:
  std::error_code lock_once();
  socket_result<void> take_over(socket& server, const any_address& address);
  std::error_code set_mode(const socket& server, const any_address& address, unsigned mode);
  std::error_code remove(const found_file& file);

  std::string path_;
  std::string lock_path_ = path_ + ".sockfam-lock";
  descriptor lock_{};
};

// What differs between systems: unix_path_linux.cpp, unix_path_other.cpp.

/// The file itself, not what a link leads to; or why it cannot be looked at.
result<found_file, std::error_code> file_at(const std::string& path);
/// Whether it is the file that the socket is bound to; empty if the system does not tell.
std::optional<bool> is_bound_to(const socket& server, const found_file& file);
/// Sets the permissions of that file and of no other; false with errno.
bool change_mode(const found_file& file, const std::string& path, unsigned mode);
/// Renames a file unless there is one at `to`; false with errno.
bool rename_to_free(const std::string& from, const std::string& to);

}  // namespace sockfam::inline v0

#endif
