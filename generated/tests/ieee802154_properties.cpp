// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
#include "ieee802154_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Ieee802154Long, ieee802154::long_)
SOCKFAM_LAWS(Ieee802154Short, ieee802154::short_)
SOCKFAM_LAWS(Ieee802154None, ieee802154::none)

}  // namespace sockfam::tests
