// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
#include "inet_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Inet, inet::address)

}  // namespace sockfam::tests
