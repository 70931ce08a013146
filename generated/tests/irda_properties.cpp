// Generated from spec/families/irda.yaml by codegen/generate.py; do not edit.
#include "irda_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Irda, irda::address)

}  // namespace sockfam::tests
