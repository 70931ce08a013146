// Generated from spec/families/ipx.yaml by codegen/generate.py; do not edit.
#include "ipx_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Ipx, ipx::address)

}  // namespace sockfam::tests
