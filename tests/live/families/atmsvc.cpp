// AF_ATMSVC without a daemon for signalling, which would have to grant each address: only lengths can be tried.
#include "live/claims.h"

#include <gtest/gtest.h>

namespace sockfam::tests {
namespace {

TEST(LiveAtmsvc, TakesTheLengthsThatTheSpecSays) { expect_lengths("atmsvc"); }

}  // namespace
}  // namespace sockfam::tests
