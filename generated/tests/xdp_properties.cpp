// Generated from spec/families/xdp.yaml by codegen/generate.py; do not edit.
#include "xdp_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Xdp, xdp::address)

}  // namespace sockfam::tests
