// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
// The spec against this machine's own headers: a wrong fact does not compile.
#if defined(__linux__)
#include <sys/socket.h>
#include <sys/un.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_UNIX) == 1, "spec/families/unix.yaml: AF_UNIX");

static_assert(sizeof(sockaddr_un) == 110, "spec/families/unix.yaml: size");
static_assert(offsetof(sockaddr_un, sun_path) == 2, "spec/families/unix.yaml: offset of sun_path");
static_assert(sizeof(sockaddr_un::sun_path) == 108, "spec/families/unix.yaml: size of sun_path");

static_assert(sizeof(sockaddr_un) == 110, "spec/families/unix.yaml: size");

static_assert(sizeof(sockaddr_un) == 110, "spec/families/unix.yaml: size");
static_assert(offsetof(sockaddr_un, sun_path) == 2, "spec/families/unix.yaml: offset of sun_path");
static_assert(sizeof(sockaddr_un::sun_path) == 108, "spec/families/unix.yaml: size of sun_path");
#endif

#include <gtest/gtest.h>

TEST(Abi, UnixAgreesWithTheHeaders) { SUCCEED(); }
