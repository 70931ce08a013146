// Generated from spec/families/phonet.yaml by codegen/generate.py; do not edit.
#include "phonet_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Phonet, phonet::address)

}  // namespace sockfam::tests
