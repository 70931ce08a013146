// Generated from spec/families/appletalk.yaml by codegen/generate.py; do not edit.
#include "appletalk_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Appletalk, appletalk::address)

}  // namespace sockfam::tests
