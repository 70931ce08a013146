// Generated from spec/families/ppp.yaml by codegen/generate.py; do not edit.
#include "ppp_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Ppp, ppp::address)

}  // namespace sockfam::tests
