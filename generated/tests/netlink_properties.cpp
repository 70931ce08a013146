// Generated from spec/families/netlink.yaml by codegen/generate.py; do not edit.
#include <sockfam/netlink.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Netlink, netlink::address)

}  // namespace sockfam::tests
