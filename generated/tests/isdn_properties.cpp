// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
#include "isdn_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Isdn, isdn::address)

}  // namespace sockfam::tests
