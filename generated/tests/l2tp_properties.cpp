// Generated from spec/families/l2tp.yaml by codegen/generate.py; do not edit.
#include "l2tp_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(L2tp, l2tp::address)

}  // namespace sockfam::tests
