// The functions of files, and of names of hosts, services and interfaces: see wrappers.cpp.
#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdarg>
#include <ctime>

#include "socket/faults/wrapping.h"

using namespace sockfam::tests::faults;

extern "C" {

// Files.
int __real_unlink(const char*);
int __wrap_unlink(const char* path) {
  return posix("unlink", [&] { return __real_unlink(path); });
}
int __real_lstat64(const char*, struct stat64*);
int __wrap_lstat64(const char* path, struct stat64* into) {
  return posix("lstat64", [&] { return __real_lstat64(path, into); });
}
int __real_chmod(const char*, mode_t);
int __wrap_chmod(const char* path, mode_t mode) {
  return posix("chmod", [&] { return __real_chmod(path, mode); });
}
int __real_fchmod(int, mode_t);
int __wrap_fchmod(int fd, mode_t mode) {
  return posix("fchmod", [&] { return __real_fchmod(fd, mode); });
}

int __real_open64(const char*, int, ...);
int __wrap_open64(const char* path, int flags, ...) {
  va_list all;
  va_start(all, flags);
  const auto mode = va_arg(all, unsigned);
  va_end(all);
  return posix("open64", [&] { return __real_open64(path, flags, mode); });
}
int __real_fstat64(int, struct stat64*);
int __wrap_fstat64(int fd, struct stat64* into) {
  return posix("fstat64", [&] { return __real_fstat64(fd, into); });
}
int __real_flock(int, int);
int __wrap_flock(int fd, int what) {
  return posix("flock", [&] { return __real_flock(fd, what); });
}
char* __real_mkdtemp(char*);
char* __wrap_mkdtemp(char* name) {
  const auto order = order_for("mkdtemp");
  if (order.what != deed::fails) return __real_mkdtemp(name);
  errno = order.error;
  return nullptr;
}
int __real_rmdir(const char*);
int __wrap_rmdir(const char* path) {
  return posix("rmdir", [&] { return __real_rmdir(path); });
}
int __real_rename(const char*, const char*);
int __wrap_rename(const char* from, const char* to) {
  return posix("rename", [&] { return __real_rename(from, to); });
}
int __real_renameat2(int, const char*, int, const char*, unsigned);
int __wrap_renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) {
  return posix("renameat2", [&] { return __real_renameat2(from_folder, from, to_folder, to, flags); });
}
int __real_link(const char*, const char*);
int __wrap_link(const char* from, const char* to) {
  return posix("link", [&] { return __real_link(from, to); });
}
int __real_nanosleep(const timespec*, timespec*);
int __wrap_nanosleep(const timespec* time, timespec* left) {
  const auto order = order_for("nanosleep");
  if (order.what != deed::fails) return __real_nanosleep(time, left);
  if (left) *left = *time;
  errno = order.error;
  return -1;
}

// Names.
int __real_getaddrinfo(const char*, const char*, const addrinfo*, addrinfo**);
int __wrap_getaddrinfo(const char* host, const char* service, const addrinfo* hints, addrinfo** found) {
  return returning("getaddrinfo", [&] { return __real_getaddrinfo(host, service, hints, found); });
}
int __real_getnameinfo(const sockaddr*, socklen_t, char*, socklen_t, char*, socklen_t, int);
int __wrap_getnameinfo(const sockaddr* of, socklen_t size, char* host, socklen_t host_size, char* service,
                       socklen_t service_size, int flags) {
  return returning("getnameinfo",
                   [&] { return __real_getnameinfo(of, size, host, host_size, service, service_size, flags); });
}
int __real_gethostbyname_r(const char*, hostent*, char*, size_t, hostent**, int*);
int __wrap_gethostbyname_r(const char* name, hostent* into, char* room, size_t size, hostent** found, int* error) {
  return returning("gethostbyname_r", [&] { return __real_gethostbyname_r(name, into, room, size, found, error); });
}
int __real_gethostbyaddr_r(const void*, socklen_t, int, hostent*, char*, size_t, hostent**, int*);
int __wrap_gethostbyaddr_r(const void* of, socklen_t of_size, int family, hostent* into, char* room, size_t size,
                           hostent** found, int* error) {
  return returning("gethostbyaddr_r",
                   [&] { return __real_gethostbyaddr_r(of, of_size, family, into, room, size, found, error); });
}
int __real_getservbyname_r(const char*, const char*, servent*, char*, size_t, servent**);
int __wrap_getservbyname_r(const char* name, const char* proto, servent* into, char* room, size_t size,
                           servent** found) {
  return returning("getservbyname_r", [&] { return __real_getservbyname_r(name, proto, into, room, size, found); });
}
int __real_getservbyport_r(int, const char*, servent*, char*, size_t, servent**);
int __wrap_getservbyport_r(int port, const char* proto, servent* into, char* room, size_t size, servent** found) {
  return returning("getservbyport_r", [&] { return __real_getservbyport_r(port, proto, into, room, size, found); });
}
int __real_getprotobyname_r(const char*, protoent*, char*, size_t, protoent**);
int __wrap_getprotobyname_r(const char* name, protoent* into, char* room, size_t size, protoent** found) {
  return returning("getprotobyname_r", [&] { return __real_getprotobyname_r(name, into, room, size, found); });
}
int __real_gethostname(char*, size_t);
int __wrap_gethostname(char* into, size_t size) {
  return posix("gethostname", [&] { return __real_gethostname(into, size); });
}
int __wrap_sethostname(const char*, size_t) {  // this machine keeps its name
  return posix("sethostname", [] { return 0; });
}
struct if_nameindex* __real_if_nameindex();
struct if_nameindex* __wrap_if_nameindex() {
  const auto order = order_for("if_nameindex");
  if (order.what != deed::fails) return __real_if_nameindex();
  errno = order.error;
  return nullptr;
}
int __real_getifaddrs(struct ifaddrs**);
int __wrap_getifaddrs(struct ifaddrs** found) {
  return posix("getifaddrs", [&] { return __real_getifaddrs(found); });
}
unsigned __real_if_nametoindex(const char*);
unsigned __wrap_if_nametoindex(const char* name) {
  const auto order = order_for("if_nametoindex");
  if (order.what != deed::fails) return __real_if_nametoindex(name);
  errno = order.error;
  return 0;
}
char* __real_if_indextoname(unsigned, char*);
char* __wrap_if_indextoname(unsigned index, char* into) {
  const auto order = order_for("if_indextoname");
  if (order.what != deed::fails) return __real_if_indextoname(index, into);
  errno = order.error;
  return nullptr;
}

}  // extern "C"
