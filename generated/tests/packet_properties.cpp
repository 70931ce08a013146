// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
#include "packet_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Packet, packet::address)

}  // namespace sockfam::tests
