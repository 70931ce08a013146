// Generated from spec/families/system.yaml by codegen/generate.py; do not edit.
#include <sockfam/system.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(System, system::address)

}  // namespace sockfam::tests
