// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
#include "alg_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Alg, alg::address)

}  // namespace sockfam::tests
