// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
#include "can_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(CanRaw, can::raw)
SOCKFAM_LAWS(CanBcm, can::bcm)
SOCKFAM_LAWS(CanIsotp, can::isotp)
SOCKFAM_LAWS(CanJ1939, can::j1939)

}  // namespace sockfam::tests
