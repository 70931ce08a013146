// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
#include <sockfam/hyperv.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(HypervService, hyperv::service)
SOCKFAM_LAWS(HypervPort, hyperv::port)

}  // namespace sockfam::tests
