// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet6.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Inet6, inet6::address)

}  // namespace sockfam::tests
