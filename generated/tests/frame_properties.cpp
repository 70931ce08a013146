// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
#include "frame_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(Frame, frame::address)

}  // namespace sockfam::tests
