// Generated from spec/families/rose.yaml by codegen/generate.py; do not edit.
#include "rose_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Rose, rose::address)

}  // namespace sockfam::tests
