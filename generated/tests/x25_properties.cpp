// Generated from spec/families/x25.yaml by codegen/generate.py; do not edit.
#include "x25_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(X25, x25::address)

}  // namespace sockfam::tests
