// Generated from spec/families/vsock.yaml by codegen/generate.py; do not edit.
#include <sockfam/vsock.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Vsock, vsock::address)

}  // namespace sockfam::tests
