// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
#include "iucv_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Iucv, iucv::address)

}  // namespace sockfam::tests
