// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
#include "qipcrtr_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Qipcrtr, qipcrtr::address)

}  // namespace sockfam::tests
