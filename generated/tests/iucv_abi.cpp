// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
// The spec against the headers of the system that this is compiled for: a wrong fact does not compile.
#include <gtest/gtest.h>

#include "support/coverage.h"

#if defined(__linux__)
#include <sys/socket.h>

#include <cstddef>

static_assert(static_cast<long long>(AF_IUCV) == 32, "spec/families/iucv.yaml: AF_IUCV");
#endif
