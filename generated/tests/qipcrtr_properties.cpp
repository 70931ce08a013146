// Generated from spec/families/qipcrtr.yaml by codegen/generate.py; do not edit.
#include <sockfam/qipcrtr.h>

#include "support/laws.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Qipcrtr, qipcrtr::address)

}  // namespace sockfam::tests
