// Generated from spec/families/tipc.yaml by codegen/generate.py; do not edit.
#include <sockfam/tipc.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(TipcServiceRange, tipc::service_range)
SOCKFAM_LAWS(TipcService, tipc::service)
SOCKFAM_LAWS(TipcSocket, tipc::socket)

}  // namespace sockfam::tests
