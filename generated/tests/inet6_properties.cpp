// Generated from spec/families/inet6.yaml by codegen/generate.py; do not edit.
#include "inet6_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Inet6, inet6::address)

}  // namespace sockfam::tests
