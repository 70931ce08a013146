// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
// The spec against this machine's own headers: a wrong fact does not compile.
#if defined(__linux__)

#include <cstddef>

#endif

#include <gtest/gtest.h>

TEST(Abi, HypervAgreesWithTheHeaders) { SUCCEED(); }
