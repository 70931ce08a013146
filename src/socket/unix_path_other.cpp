// Files of UNIX servers on POSIX systems other than Linux: by name, without following links. A file that replaces the
// one that was looked at, without the lock, and gets its inode number, is not told from it.
#if !defined(__linux__) && !defined(_WIN32)

#include <fcntl.h>

#include "socket/sys.h"
#include "socket/unix_path.h"

namespace sockfam::inline v0 {

result<found_file, std::error_code> file_at(const std::string& path) {
  found_file found{descriptor{}, {}};
  if (::lstat(path.c_str(), &found.status) != 0) return refused(sys::code_of(errno));
  return found;
}

std::optional<bool> is_bound_to(const socket&, const found_file&) { return std::nullopt; }

bool change_mode(const found_file&, const std::string& path, unsigned mode) {
  return ::fchmodat(AT_FDCWD, path.c_str(), static_cast<mode_t>(mode), AT_SYMLINK_NOFOLLOW) == 0;
}

bool rename_to_free(const std::string& from, const std::string& to) {
  return ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

}  // namespace sockfam::inline v0

#endif
