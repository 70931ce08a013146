// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
#include "vsock_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Vsock, vsock::address)

}  // namespace sockfam::tests
