// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>
#include <linux/caif/caif_socket.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_CAIF) == 37, "spec/families/caif.yaml: AF_CAIF");
static_assert(static_cast<long long>(CAIFPROTO_AT) == 0, "spec/families/caif.yaml: CAIFPROTO_AT");
static_assert(static_cast<long long>(CAIFPROTO_DATAGRAM) == 1, "spec/families/caif.yaml: CAIFPROTO_DATAGRAM");
static_assert(static_cast<long long>(CAIFPROTO_DATAGRAM_LOOP) == 2, "spec/families/caif.yaml: CAIFPROTO_DATAGRAM_LOOP");
static_assert(static_cast<long long>(CAIFPROTO_UTIL) == 3, "spec/families/caif.yaml: CAIFPROTO_UTIL");
static_assert(static_cast<long long>(CAIFPROTO_RFM) == 4, "spec/families/caif.yaml: CAIFPROTO_RFM");
static_assert(static_cast<long long>(CAIFPROTO_DEBUG) == 5, "spec/families/caif.yaml: CAIFPROTO_DEBUG");
static_assert(static_cast<long long>(CAIF_ATTYPE_PLAIN) == 2, "spec/families/caif.yaml: CAIF_ATTYPE_PLAIN");
static_assert(static_cast<long long>(CAIF_DEBUG_TRACE_INTERACTIVE) == 0,
              "spec/families/caif.yaml: CAIF_DEBUG_TRACE_INTERACTIVE");
static_assert(static_cast<long long>(CAIF_DEBUG_TRACE) == 1, "spec/families/caif.yaml: CAIF_DEBUG_TRACE");
static_assert(static_cast<long long>(CAIF_DEBUG_INTERACTIVE) == 2, "spec/families/caif.yaml: CAIF_DEBUG_INTERACTIVE");
static_assert(static_cast<long long>(CAIF_RADIO_DEBUG_SERVICE) == 1,
              "spec/families/caif.yaml: CAIF_RADIO_DEBUG_SERVICE");
static_assert(static_cast<long long>(CAIF_APP_DEBUG_SERVICE) == 2, "spec/families/caif.yaml: CAIF_APP_DEBUG_SERVICE");

static_assert(sizeof(sockaddr_caif) == 24, "spec/families/caif.yaml: size");
static_assert(offsetof(sockaddr_caif, u.at.type) == 4, "spec/families/caif.yaml: offset of u.at.type");
static_assert(sizeof(sockaddr_caif::u.at.type) == 1, "spec/families/caif.yaml: size of u.at.type");
static_assert(offsetof(sockaddr_caif, u.dgm.connection_id) == 4,
              "spec/families/caif.yaml: offset of u.dgm.connection_id");
static_assert(sizeof(sockaddr_caif::u.dgm.connection_id) == 4, "spec/families/caif.yaml: size of u.dgm.connection_id");
static_assert(offsetof(sockaddr_caif, u.util.service) == 4, "spec/families/caif.yaml: offset of u.util.service");
static_assert(sizeof(sockaddr_caif::u.util.service) == 16, "spec/families/caif.yaml: size of u.util.service");
static_assert(offsetof(sockaddr_caif, u.rfm.connection_id) == 4,
              "spec/families/caif.yaml: offset of u.rfm.connection_id");
static_assert(sizeof(sockaddr_caif::u.rfm.connection_id) == 4, "spec/families/caif.yaml: size of u.rfm.connection_id");
static_assert(offsetof(sockaddr_caif, u.rfm.volume) == 8, "spec/families/caif.yaml: offset of u.rfm.volume");
static_assert(sizeof(sockaddr_caif::u.rfm.volume) == 16, "spec/families/caif.yaml: size of u.rfm.volume");
static_assert(offsetof(sockaddr_caif, u.dbg.type) == 4, "spec/families/caif.yaml: offset of u.dbg.type");
static_assert(sizeof(sockaddr_caif::u.dbg.type) == 1, "spec/families/caif.yaml: size of u.dbg.type");
static_assert(offsetof(sockaddr_caif, u.dbg.service) == 5, "spec/families/caif.yaml: offset of u.dbg.service");
static_assert(sizeof(sockaddr_caif::u.dbg.service) == 1, "spec/families/caif.yaml: size of u.dbg.service");

TEST(Abi, CaifAgreesWithTheHeaders) {
  sockfam::tests::covered("header check", "caif:at", sockfam::os::linux_);
  sockfam::tests::covered("header check", "caif:datagram", sockfam::os::linux_);
  sockfam::tests::covered("header check", "caif:util", sockfam::os::linux_);
  sockfam::tests::covered("header check", "caif:rfm", sockfam::os::linux_);
  sockfam::tests::covered("header check", "caif:debug", sockfam::os::linux_);
}
#endif
