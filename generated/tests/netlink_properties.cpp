// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
#include "netlink_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Netlink, netlink::address)

}  // namespace sockfam::tests
