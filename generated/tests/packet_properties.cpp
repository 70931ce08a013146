// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
#include <sockfam/packet.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Packet, packet::address)

}  // namespace sockfam::tests
