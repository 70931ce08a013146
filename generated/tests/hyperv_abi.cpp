// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(_WIN32)
#include <winsock2.h>
#include <hvsocket.h>

#include <cstddef>

static_assert(static_cast<long long>(HV_PROTOCOL_RAW) == 1, "spec/families/hyperv.yaml: HV_PROTOCOL_RAW");
#if defined(AF_HYPERV)
#error "the headers have AF_HYPERV now; take it out of _MISSING in codegen/sockfam_codegen/header_checks.py"
#endif

static_assert(sizeof(SOCKADDR_HV) == 36, "spec/families/hyperv.yaml: size");
static_assert(offsetof(SOCKADDR_HV, Reserved) == 2, "spec/families/hyperv.yaml: offset of Reserved");
static_assert(sizeof(SOCKADDR_HV::Reserved) == 2, "spec/families/hyperv.yaml: size of Reserved");
static_assert(offsetof(SOCKADDR_HV, VmId) == 4, "spec/families/hyperv.yaml: offset of VmId");
static_assert(sizeof(SOCKADDR_HV::VmId) == 16, "spec/families/hyperv.yaml: size of VmId");
static_assert(offsetof(SOCKADDR_HV, ServiceId) == 20, "spec/families/hyperv.yaml: offset of ServiceId");
static_assert(sizeof(SOCKADDR_HV::ServiceId) == 16, "spec/families/hyperv.yaml: size of ServiceId");

TEST(Abi, HypervAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "hyperv:service", sockfam::os::windows);
}
#endif
