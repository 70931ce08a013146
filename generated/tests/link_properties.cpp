// Generated from spec/families/link.yaml by codegen/generate.py; do not edit.
#include "link_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Link, link::address)

}  // namespace sockfam::tests
