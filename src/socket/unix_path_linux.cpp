// Files of UNIX servers on Linux: O_PATH, unix_diag, renameat2.
#if defined(__linux__)

#include <fcntl.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/sysmacros.h>

#include <cstdio>
#include <cstring>

#include "socket/sys.h"
#include "socket/unix_path.h"

namespace sockfam::inline v0 {

namespace {

struct diag_request {
  nlmsghdr header{};
  unix_diag_req about{};
};

/// The attribute in the answer to a request for one socket.
std::optional<unix_diag_vfs> file_in(std::span<const std::byte> answer) {
  constexpr std::size_t before = NLMSG_SPACE(sizeof(unix_diag_msg));
  nlmsghdr header{};
  if (answer.size() < before) return std::nullopt;
  std::memcpy(&header, answer.data(), sizeof header);
  if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY) return std::nullopt;  // an error: the kernel has no unix_diag
  for (auto rest = answer.subspan(before); rest.size() >= sizeof(rtattr);) {
    rtattr attribute{};
    std::memcpy(&attribute, rest.data(), sizeof attribute);
    if (attribute.rta_len < sizeof attribute || attribute.rta_len > rest.size()) break;
    if (attribute.rta_type == UNIX_DIAG_VFS && attribute.rta_len >= RTA_LENGTH(sizeof(unix_diag_vfs))) {
      unix_diag_vfs file{};
      std::memcpy(&file, rest.data() + RTA_LENGTH(0), sizeof file);
      return file;
    }
    rest = rest.subspan(std::min<std::size_t>(RTA_ALIGN(attribute.rta_len), rest.size()));
  }
  return std::nullopt;
}

/// The file that a socket is bound to: sock_diag(7). Empty if the kernel has no unix_diag or a sandbox no netlink.
std::optional<unix_diag_vfs> bound_file(const socket& server) {
  struct stat status {};
  if (::fstat(server.fileno(), &status) != 0) return std::nullopt;
  auto asking = socket::try_open(AF_NETLINK, SOCK_RAW, NETLINK_SOCK_DIAG);
  if (!asking) return std::nullopt;
  diag_request request;
  request.header.nlmsg_len = sizeof request;
  request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
  request.header.nlmsg_flags = NLM_F_REQUEST;
  request.about.sdiag_family = AF_UNIX;
  request.about.udiag_ino = static_cast<std::uint32_t>(status.st_ino);
  request.about.udiag_show = UDIAG_SHOW_VFS;
  request.about.udiag_cookie[0] = request.about.udiag_cookie[1] = ~0U;  // any
  const auto soon = within(std::chrono::seconds{1});
  if (!asking->try_send({reinterpret_cast<const std::byte*>(&request), sizeof request}, soon)) return std::nullopt;
  const auto answer = asking->try_recv(1024, soon);
  return answer ? file_in({answer->data(), answer->size()}) : std::nullopt;
}

}  // namespace

result<found_file, std::error_code> file_at(const std::string& path) {
  found_file found{descriptor{::open(path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC)}, {}};
  if (!found.pin || ::fstat(found.pin.get(), &found.status) != 0) return refused(sys::code_of(errno));
  return found;
}

std::optional<bool> is_bound_to(const socket& server, const found_file& file) {
  const auto bound = bound_file(server);
  if (!bound) return std::nullopt;
  const auto major = gnu_dev_major(file.status.st_dev);
  // Some file systems without a device of their own (btrfs) have another number inside the kernel.
  const bool same_device = major == 0 || bound->udiag_vfs_dev == (major << 20 | gnu_dev_minor(file.status.st_dev));
  return same_device && bound->udiag_vfs_ino == static_cast<std::uint32_t>(file.status.st_ino);
}

bool change_mode(const found_file& file, const std::string&, unsigned mode) {
  char name[64];  // not /proc/self: a thread can have descriptors of its own
  std::snprintf(name, sizeof name, "/proc/thread-self/fd/%d", file.pin.get());
  return ::chmod(name, mode) == 0;
}

bool rename_to_free(const std::string& from, const std::string& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
  if (errno != EINVAL) return false;  // EINVAL: the file system cannot
  return ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

}  // namespace sockfam::inline v0

#endif
