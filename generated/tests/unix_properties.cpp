// Generated from spec/families/unix.yaml by codegen/generate.py; do not edit.
#include "unix_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(UnixAbstract, unix_::abstract)
SOCKFAM_LAWS(UnixUnnamed, unix_::unnamed)
SOCKFAM_LAWS(UnixPathname, unix_::pathname)

}  // namespace sockfam::tests
