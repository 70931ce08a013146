// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
#include "atmsvc_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Atmsvc, atmsvc::address)

}  // namespace sockfam::tests
