// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <sys/un.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_UNIX) == 1, "spec/families/unix.yaml: AF_UNIX");

static_assert(sizeof(sockaddr_un) == 110, "spec/families/unix.yaml: size");
static_assert(offsetof(sockaddr_un, sun_path) == 2, "spec/families/unix.yaml: offset of sun_path");
static_assert(sizeof(sockaddr_un::sun_path) == 108, "spec/families/unix.yaml: size of sun_path");

TEST(Abi, UnixAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "unix:abstract", sockfam::os::linux_);
  sockfam::tests::covered("header check", "unix:unnamed", sockfam::os::linux_);
  sockfam::tests::covered("header check", "unix:pathname", sockfam::os::linux_);
}
#endif

#if defined(_WIN32)
#include <winsock2.h>
#include <afunix.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_UNIX) == 1, "spec/families/unix.yaml: AF_UNIX");

static_assert(sizeof(sockaddr_un) == 110, "spec/families/unix.yaml: size");
static_assert(offsetof(sockaddr_un, sun_path) == 2, "spec/families/unix.yaml: offset of sun_path");
static_assert(sizeof(sockaddr_un::sun_path) == 108, "spec/families/unix.yaml: size of sun_path");

TEST(Abi, UnixAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "unix:unnamed", sockfam::os::windows);
  sockfam::tests::covered("header check", "unix:pathname", sockfam::os::windows);
}
#endif
