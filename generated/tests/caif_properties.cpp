// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
#include "caif_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(CaifAt, caif::at)
SOCKFAM_LAWS(CaifDatagram, caif::datagram)
SOCKFAM_LAWS(CaifUtil, caif::util)
SOCKFAM_LAWS(CaifRfm, caif::rfm)
SOCKFAM_LAWS(CaifDebug, caif::debug)

}  // namespace sockfam::tests
