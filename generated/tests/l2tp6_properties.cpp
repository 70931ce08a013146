// Generated from spec/families/l2tp6.yaml by codegen/generate.py; do not edit.
#include "l2tp6_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(L2tp6, l2tp6::address)

}  // namespace sockfam::tests
