// Generated from spec/families/ndrv.yaml by codegen/generate.py; do not edit.
#include "ndrv_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Ndrv, ndrv::address)

}  // namespace sockfam::tests
