// Generated from spec/families/inet.yaml by codegen/generate.py; do not edit.
#include <sockfam/inet.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Inet, inet::address)

}  // namespace sockfam::tests
