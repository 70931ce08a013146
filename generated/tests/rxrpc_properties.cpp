// Generated from spec/families/rxrpc.yaml by codegen/generate.py; do not edit.
#include "rxrpc_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(RxrpcInet, rxrpc::inet)
SOCKFAM_LAWS(RxrpcInet6, rxrpc::inet6)

}  // namespace sockfam::tests
