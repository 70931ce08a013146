// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
#include "system_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(System, system::address)

}  // namespace sockfam::tests
