// Generated from spec/families/netrom.yaml by codegen/generate.py; do not edit.
#include "netrom_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Netrom, netrom::address)

}  // namespace sockfam::tests
