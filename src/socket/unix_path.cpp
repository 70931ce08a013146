// UNIX servers and their files.
#if !defined(_WIN32)

#include "socket/unix_path.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>

#include <chrono>
#include <cstdio>
#include <thread>

#include "socket/sys.h"

namespace sockfam::inline v0 {

namespace {

constexpr auto in_use = std::errc::address_in_use;
constexpr auto busy = std::errc::resource_unavailable_try_again;

auto failed(const any_address& address, std::error_code why) {
  return refused(socket_failure{.code = why, .call = "bind", .details = failure_details{.local = address}});
}

bool are_same(const struct stat& a, const struct stat& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }

bool names(const std::string& path, const struct stat& file) {
  struct stat now {};
  return ::lstat(path.c_str(), &now) == 0 && are_same(now, file);
}

/// Empty if no socket of any program is bound to the file at the path; else `in_use`, or why it cannot be known. The
/// kernel refuses a datagram socket's connect() (ECONNREFUSED) only if the file has no socket. To one of another type
/// it answers EPROTOTYPE, whether that listens or not, whether its queue is full, and in whatever network namespace it
/// is; unix_diag shows one's own namespace only. The server notices nothing.
std::error_code why_not_abandoned(const any_address& address) {
  auto probe = socket::try_open(AF_UNIX, SOCK_DGRAM);
  if (!probe) return probe.error().code;
  const auto answer = probe->try_connect(address);
  return !answer && answer.error().code == std::errc::connection_refused ? std::error_code{} : make_error_code(in_use);
}

/// True if the file at the path belongs to a socket of this type that is bound and does not listen, as a server does
/// that is starting. Datagram sockets do not show the difference.
bool is_of_starting_server(const any_address& address, int type) {
  if (type == SOCK_DGRAM || why_not_abandoned(address) != in_use) return false;
  auto client = socket::try_open(AF_UNIX, type);
  if (!client || !client->try_settimeout(std::chrono::nanoseconds{0})) return false;
  const auto answer = client->try_connect(address);
  return !answer && answer.error().code == std::errc::connection_refused;
}

}  // namespace

bool found_file::is_at(const std::string& path) const { return names(path, status); }

path_claim::~path_claim() {
  struct stat held {};
  // Whoever has this file open, and waits for its lock, finds that it is gone and begins again with a new one.
  if (lock_ && ::fstat(lock_.get(), &held) == 0 && names(lock_path_, held)) ::unlink(lock_path_.c_str());
}

std::error_code path_claim::take() {
  const auto until = std::chrono::steady_clock::now() + std::chrono::seconds{1};
  for (;;) {
    const auto why = lock_once();
    if (!why) return {};
    lock_ = {};
    if (why != busy) return why;
    if (std::chrono::steady_clock::now() >= until) return make_error_code(socket_errc::path_claimed);
    std::this_thread::sleep_for(std::chrono::milliseconds{1});
  }
}

/// `busy` if it may succeed later.
std::error_code path_claim::lock_once() {
  constexpr int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
  lock_ = descriptor{::open(lock_path_.c_str(), flags, 0600)};
  const int error = errno;
  struct stat file {};
  if (lock_ && ::fstat(lock_.get(), &file) != 0) return sys::code_of(errno);
  if (!lock_ && ::lstat(lock_path_.c_str(), &file) != 0) return sys::code_of(error);
  if (!S_ISREG(file.st_mode)) return make_error_code(socket_errc::path_claimed);
  if (file.st_uid != ::geteuid()) return make_error_code(busy);  // it may be gone soon
  // A umask that takes this user's own rights away: whoever has made the file gives them back at once.
  if (!lock_) return error == EACCES ? make_error_code(busy) : sys::code_of(error);
  if ((file.st_mode & 0600) != 0600) ::fchmod(lock_.get(), 0600);
  if (::flock(lock_.get(), LOCK_EX | LOCK_NB) != 0) {
    return errno == EWOULDBLOCK || errno == EINTR ? make_error_code(busy) : sys::code_of(errno);
  }
  return names(lock_path_, file) ? std::error_code{} : make_error_code(busy);
}

socket_result<void> path_claim::bind(socket& server, const any_address& address, std::optional<unsigned> mode) {
  // Linux gives the file the permissions of the socket that the umask leaves. Others know only the umask (EINVAL).
  if (mode && ::fchmod(server.fileno(), *mode & 0777) != 0 && errno != EINVAL)
    return failed(address, sys::code_of(errno));
  auto bound = server.try_bind(address);
  if (!bound && bound.error().code == in_use) bound = take_over(server, address);
  if (!bound || !mode) return bound;
  if (const auto why = set_mode(server, address, *mode & 0777)) return failed(address, why);
  return bound;
}

/// Binds at a path where there was a file.
socket_result<void> path_claim::take_over(socket& server, const any_address& address) {
  const auto file = file_at(path_);
  if (!file && file.error() != std::errc::no_such_file_or_directory) return failed(address, file.error());
  if (file && !file->is_socket()) return failed(address, make_error_code(socket_errc::not_a_socket_file));
  // Inside another program's bind() the file exists before it has its socket. The kernel holds the folder meanwhile, so
  // this bind() waits for it, and what has no socket after it never gets one: a file is bound once.
  auto bound = server.try_bind(address);
  if (bound || !file || bound.error().code != in_use) return bound;
  if (const auto why = why_not_abandoned(address)) return failed(address, why);
  if (const auto why = remove(*file)) return failed(address, why);
  return server.try_bind(address);
}

/// Removes this file and no other. Names can change between a look and unlink(2), so the file goes to a folder of our
/// own first. If it is another, one that somebody put there at this moment, it goes back.
std::error_code path_claim::remove(const found_file& file) {
  if (!file.is_at(path_)) return make_error_code(in_use);
  auto folder = path_ + ".XXXXXX";
  auto aside = folder + "/socket";  // its memory before the folder is there
  if (!::mkdtemp(folder.data())) return sys::code_of(errno);
  aside.replace(0, folder.size(), folder);
  std::error_code why;
  if (::rename(path_.c_str(), aside.c_str()) != 0) {
    if (errno != ENOENT) why = sys::code_of(errno);
  } else if (!file.is_at(aside)) {
    why = make_error_code(in_use);
    rename_to_free(aside, path_);  // if the path has been taken meanwhile, the file stays in the folder
  } else if (::unlink(aside.c_str()) != 0) {
    why = sys::code_of(errno);
  }
  ::rmdir(folder.c_str());
  return why;
}

/// Makes the permissions exact: the umask, or a default of the folder, may have taken some away.
std::error_code path_claim::set_mode(const socket& server, const any_address& address, unsigned mode) {
  const auto file = file_at(path_);
  if (!file) return file.error();
  if (!file->is_socket()) return make_error_code(socket_errc::not_a_socket_file);
  if ((file->status.st_mode & 07777) == mode) return {};
  const auto known = is_bound_to(server, *file);
  if (!(known ? *known : is_of_starting_server(address, server.type()) && file->is_at(path_))) {
    return make_error_code(socket_errc::mode_not_set);
  }
  if (change_mode(*file, path_, mode)) return {};
  const int error = errno;
  remove(*file);
  return error == ENOENT ? make_error_code(socket_errc::mode_not_set) : sys::code_of(error);  // ENOENT: no /proc
}

}  // namespace sockfam::inline v0

#endif
