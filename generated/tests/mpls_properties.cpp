// Generated from spec/families/mpls.yaml by codegen/generate.py; do not edit.
#include "mpls_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Mpls, mpls::address)

}  // namespace sockfam::tests
