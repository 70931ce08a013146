#include "socket/faults/calls.h"

#include <netdb.h>

#include <algorithm>
#include <cerrno>
#include <stdexcept>

namespace sockfam::tests::faults {

namespace {

constexpr bool always_ends = false;  // no signal interrupts it

const std::vector<call_kind>& table() {
  static const std::vector<int> sending{EPIPE, ECONNRESET, ENOBUFS, EAGAIN, EINVAL, EOPNOTSUPP};
  static const std::vector<int> plainly{EAGAIN, EINVAL, EOPNOTSUPP};  // waits, or sends without flags
  static const std::vector<int> receiving{ECONNRESET, ENOMEM, EAGAIN};
  static const std::vector<int> looking_up{ENOMEM, EMFILE};
  static const std::vector<call_kind> all{
      {memory, {ENOMEM}, always_ends},
      {"socket", {EMFILE, ENOBUFS, EACCES}, always_ends},
      {"socketpair", {EMFILE, ENFILE, EOPNOTSUPP}, always_ends},
      {"bind", {EADDRINUSE, EACCES}, always_ends},
      {"listen", {EADDRINUSE}, always_ends},
      {"accept4", {ECONNABORTED, EMFILE, ENOBUFS, EAGAIN}, true, {EAGAIN}},
      {"connect", {ECONNREFUSED, ETIMEDOUT, ENETUNREACH, EAGAIN}, true, {EAGAIN}},
      {"shutdown", {ENOTCONN}, always_ends},
      {"close", {EIO, ECONNRESET, EINTR}, always_ends, {ECONNRESET, EINTR}, deed::ends_badly},
      {"getsockname", {ENOBUFS}, always_ends},
      {"getpeername", {ENOTCONN}, always_ends},
      {"getsockopt", {ENOMEM, EPERM}, always_ends},
      {"setsockopt", {ENOPROTOOPT, ENOMEM}, always_ends},
      {"fcntl64", {EMFILE, EPERM}, always_ends},
      {"ppoll", {ENOMEM}},
      {"ioctl", {EPERM}, always_ends},
      {"eventfd", {EMFILE, ENOMEM}, always_ends},
      {"write", {EAGAIN}, always_ends, {EAGAIN}, deed::ends_badly},
      {"thread", {EAGAIN}, always_ends},
      {"send", sending, true, plainly},
      {"sendto", sending, true, plainly},
      {"sendmsg", sending, true, plainly},
      {"sendmmsg", sending, true, plainly},
      {"recv", receiving, true, {EAGAIN}},
      {"recvfrom", receiving, true, {EAGAIN}},
      {"recvmsg", receiving, true, {EAGAIN}},
      {"recvmmsg", receiving, true, {EAGAIN}},
      {"sendfile64",
       {EPIPE, EIO, ENOMEM, EAGAIN, EINVAL, ENOSYS, EOPNOTSUPP},
       true,
       {EAGAIN, EINVAL, ENOSYS, EOPNOTSUPP}},
      {"pread64", {EIO, ESPIPE}},
      {"unlink", {EACCES, ENOENT}, always_ends, {ENOENT}},
      {"lstat64", {EACCES, ENOENT}, always_ends},
      {"chmod", {EPERM, EROFS}, always_ends},
      {"fchmod", {EPERM, EINVAL}, always_ends, {EINVAL}},
      {"open64", {EACCES, EMFILE, ENOENT}, always_ends},
      {"fstat64", {ENOMEM}, always_ends},
      {"flock", {ENOLCK}},
      {"mkdtemp", {EACCES}, always_ends},
      {"rmdir", {EACCES}, always_ends},
      {"rename", {EACCES, ENOENT}, always_ends},
      {"getaddrinfo", {EAI_NONAME, EAI_AGAIN, EAI_MEMORY, EAI_SYSTEM}, always_ends},
      {"getnameinfo", {EAI_AGAIN, EAI_MEMORY, EAI_SYSTEM}, always_ends},
      {"gethostbyname_r", looking_up, always_ends},
      {"gethostbyaddr_r", looking_up, always_ends},
      {"getservbyname_r", looking_up, always_ends},
      {"getservbyport_r", looking_up, always_ends},
      {"getprotobyname_r", looking_up, always_ends},
      {"gethostname", {EPERM}, always_ends},
      {"sethostname", {EPERM}, always_ends},
      {"if_nameindex", {ENOBUFS}, always_ends},
      {"getifaddrs", {ENOMEM, EMFILE}, always_ends},
      {"if_nametoindex", {ENODEV}, always_ends},
      {"if_indextoname", {ENXIO}, always_ends},
  };
  return all;
}

}  // namespace

std::span<const call_kind> all_calls() { return table(); }

const call_kind& kind_of(std::string_view call) {
  const auto found = std::ranges::find(table(), call, &call_kind::name);
  if (found == table().end()) throw std::logic_error{"calls.cpp does not know " + std::string{call}};
  return *found;
}

std::vector<fault> faults_for(const event& of) {
  const auto& kind = kind_of(of.call);
  const step interrupted{deed::fails, EINTR};
  const step cut{deed::is_cut};
  std::vector<fault> all;
  const auto add = [&](std::vector<step> steps, aftermath then = aftermath::nothing) {
    all.push_back({std::string{of.call}, of.number, std::move(steps), then});
  };
  for (const int error : kind.errors) {
    const step fails{kind.how, error};
    add({fails});
    add({fails}, aftermath::no_memory);
    add({fails}, aftermath::nothing_works);
    if (kind.interruptible) add({interrupted, fails});
    if (of.can_be_cut) add({cut, fails});
  }
  if (kind.interruptible) {
    add({interrupted});
    add({interrupted, interrupted, interrupted});
  }
  if (of.can_be_cut) {
    add({cut});
    add({cut, cut, cut});
    add({cut, interrupted, cut});
  }
  if (of.call == "connect") {
    add({{deed::ends_badly, EINTR}});  // it goes on in the kernel
    add({{deed::ends_badly, EINTR}, interrupted});
  }
  if (of.call == "ppoll") add({{deed::is_spurious}});
  return all;
}

}  // namespace sockfam::tests::faults
