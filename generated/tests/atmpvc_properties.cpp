// Generated from spec/families/atmpvc.yaml by codegen/generate.py; do not edit.
#include "atmpvc_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Atmpvc, atmpvc::address)

}  // namespace sockfam::tests
