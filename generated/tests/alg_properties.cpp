// Generated from spec/families/alg.yaml by codegen/generate.py; do not edit.
#include <sockfam/alg.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Alg, alg::address)

}  // namespace sockfam::tests
