// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
#include "tipc_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(TipcServiceRange, tipc::service_range)
SOCKFAM_LAWS(TipcService, tipc::service)
SOCKFAM_LAWS(TipcSocket, tipc::socket)

}  // namespace sockfam::tests
