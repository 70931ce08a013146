// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
#include "hyperv_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(HypervService, hyperv::service)
SOCKFAM_LAWS(HypervPort, hyperv::port)

}  // namespace sockfam::tests
