// Generated from spec/families/ax25.yaml by codegen/generate.py; do not edit.
#include "ax25_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Ax25, ax25::address)

}  // namespace sockfam::tests
