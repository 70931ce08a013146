// Generated from spec/families/mctp.yaml by codegen/generate.py; do not edit.
#include "mctp_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(MctpExtended, mctp::extended)
SOCKFAM_LAWS(MctpEndpoint, mctp::endpoint)

}  // namespace sockfam::tests
