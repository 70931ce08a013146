// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
#include "llc_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Llc, llc::address)

}  // namespace sockfam::tests
