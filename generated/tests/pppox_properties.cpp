// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
#include "pppox_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(PppoxPppoe, pppox::pppoe)
SOCKFAM_LAWS(PppoxPptp, pppox::pptp)
SOCKFAM_LAWS(PppoxL2tpv2, pppox::l2tpv2)
SOCKFAM_LAWS(PppoxL2tpv2Inet6, pppox::l2tpv2_inet6)
SOCKFAM_LAWS(PppoxL2tpv3, pppox::l2tpv3)
SOCKFAM_LAWS(PppoxL2tpv3Inet6, pppox::l2tpv3_inet6)

}  // namespace sockfam::tests
