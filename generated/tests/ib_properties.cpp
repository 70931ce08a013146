// Generated from spec/families/ib.yaml by codegen/generate.py; do not edit.
#include "ib_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Ib, ib::address)

}  // namespace sockfam::tests
