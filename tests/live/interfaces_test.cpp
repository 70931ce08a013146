// The system's interfaces by name and by index: every machine has one at least, the loopback.
#include <gtest/gtest.h>

#include <sockfam/socket/interfaces.h>

namespace sockfam::tests {
namespace {

TEST(SystemInterfaces, KnowEachNameByItsIndex) {
  int found = 0;
  for (std::uint32_t index = 1; index < 256; ++index) {
    const auto name = system_interfaces().interface_at(index);
    if (!name) continue;
    ++found;
    EXPECT_EQ(system_interfaces().interface_index(name->view()), index) << name->view();
  }
  EXPECT_GT(found, 0);
}

TEST(SystemInterfaces, KnowNoOthers) {
  EXPECT_EQ(system_interfaces().interface_index("no such name"), std::nullopt);
  EXPECT_EQ(system_interfaces().interface_index(std::string(1000, 'x')), std::nullopt);
  EXPECT_EQ(system_interfaces().interface_at(0), std::nullopt);
  EXPECT_EQ(system_interfaces().interface_at(0x7fffffff), std::nullopt);
}

}  // namespace
}  // namespace sockfam::tests
