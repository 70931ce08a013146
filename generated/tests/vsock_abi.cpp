// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/vm_sockets.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_VSOCK) == 40, "spec/families/vsock.yaml: AF_VSOCK");
static_assert(static_cast<long long>(VMADDR_PORT_ANY) == 4294967295, "spec/families/vsock.yaml: VMADDR_PORT_ANY");
static_assert(static_cast<long long>(VMADDR_CID_HYPERVISOR) == 0, "spec/families/vsock.yaml: VMADDR_CID_HYPERVISOR");
static_assert(static_cast<long long>(VMADDR_CID_LOCAL) == 1, "spec/families/vsock.yaml: VMADDR_CID_LOCAL");
static_assert(static_cast<long long>(VMADDR_CID_HOST) == 2, "spec/families/vsock.yaml: VMADDR_CID_HOST");
static_assert(static_cast<long long>(VMADDR_CID_ANY) == 4294967295, "spec/families/vsock.yaml: VMADDR_CID_ANY");
static_assert(static_cast<long long>(VMADDR_FLAG_TO_HOST) == 1, "spec/families/vsock.yaml: VMADDR_FLAG_TO_HOST");

static_assert(sizeof(sockaddr_vm) == 16, "spec/families/vsock.yaml: size");
static_assert(offsetof(sockaddr_vm, svm_reserved1) == 2, "spec/families/vsock.yaml: offset of svm_reserved1");
static_assert(sizeof(sockaddr_vm::svm_reserved1) == 2, "spec/families/vsock.yaml: size of svm_reserved1");
static_assert(offsetof(sockaddr_vm, svm_port) == 4, "spec/families/vsock.yaml: offset of svm_port");
static_assert(sizeof(sockaddr_vm::svm_port) == 4, "spec/families/vsock.yaml: size of svm_port");
static_assert(offsetof(sockaddr_vm, svm_cid) == 8, "spec/families/vsock.yaml: offset of svm_cid");
static_assert(sizeof(sockaddr_vm::svm_cid) == 4, "spec/families/vsock.yaml: size of svm_cid");
static_assert(offsetof(sockaddr_vm, svm_flags) == 12, "spec/families/vsock.yaml: offset of svm_flags");
static_assert(sizeof(sockaddr_vm::svm_flags) == 1, "spec/families/vsock.yaml: size of svm_flags");

TEST(Abi, VsockAgreesWithTheHeaders) { SUCCEED(); }
#endif
