// decode --route: the sockaddrs of route messages.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {

namespace {

outcome route(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"decode", "--route", "--endian", "little", "--interfaces", table});
  return run(std::move(arguments));
}

const std::string ten = "100200000a0000000000000000000000";
const std::string gateway = "100200000a0000010000000000000000";
const std::string mask = "05020000ff000000";

TEST(Route, PrintsOneAddressALineWithItsName) {
  for (const std::string bits : {"0x7", "7"}) {
    const auto got = route({"--os", "macos", "--mask", bits, ten + gateway + mask});
    EXPECT_EQ(got.code, 0);
    EXPECT_EQ(got.out, "RTA_DST inet:10.0.0.0:0\nRTA_GATEWAY inet:10.0.0.1:0\nRTA_NETMASK inet:255.0.0.0:0\n");
    EXPECT_EQ(got.err, "");
  }
}

TEST(Route, WithoutBitsThereAreNoNames) {
  EXPECT_EQ(route({"--os", "macos", ten + mask}).out, "inet:10.0.0.0:0\ninet:255.0.0.0:0\n");
}

TEST(Route, NamesAreThoseOfTheSystem) {
  EXPECT_EQ(route({"--os", "openbsd", "--mask", "0x200", mask}).out, "RTA_SRCMASK inet:255.0.0.0:0\n");
  EXPECT_EQ(route({"--os", "openbsd", "--mask", "0x100", ten}).out, "RTA_SRC inet:10.0.0.0:0\n");
  EXPECT_EQ(route({"--os", "netbsd", "--mask", "0x100", ten}).out, "RTA_TAG inet:10.0.0.0:0\n");
  EXPECT_EQ(route({"--os", "freebsd", "--mask", "0x100", ten}).out, "0x100 inet:10.0.0.0:0\n");
}

TEST(Route, RepliesInJsonSayTheName) {
  const auto lines = lines_of(route({"--os", "macos", "--mask", "5", "--json", ten + mask}).out);
  ASSERT_EQ(lines.size(), 2u);
  const auto last = json::parse(lines[1]);
  EXPECT_EQ(last["text"], "inet:255.0.0.0:0");
  EXPECT_EQ(last["rta"], "RTA_NETMASK");
  EXPECT_EQ(last["mask"], true);
  EXPECT_EQ(last["offset"], 16);
  EXPECT_EQ(last["sockaddr"], "05020000ff");
  EXPECT_TRUE(json::parse(route({"--os", "macos", "--json", ten}).out)["rta"].is_null());
}

TEST(Route, OtherFormsHaveTheNameToo) {
  EXPECT_EQ(route({"--os", "macos", "--mask", "1", "--form", "tuple", ten}).out, "RTA_DST ('10.0.0.0', 0)\n");
  const auto layout = route({"--os", "macos", "--mask", "1", "--form", "layout", ten}).out;
  EXPECT_TRUE(layout.starts_with("RTA_DST\ninet, sockaddr_in on macos")) << layout;
}

TEST(Route, SaysWhatIsMissingAndWhatIsLeft) {
  const auto missing = route({"--os", "macos", "--mask", "3", ten});
  EXPECT_EQ(missing.code, 1);
  EXPECT_EQ(missing.out, "RTA_DST inet:10.0.0.0:0\n");
  EXPECT_NE(missing.err.find("the bytes end before an address that rtm_addrs names"), std::string::npos);
  const auto left = route({"--os", "macos", "--mask", "1", ten + "aabb"});
  EXPECT_EQ(left.code, 0);
  EXPECT_EQ(left.err, "note: 2 bytes after the address, from offset 16\n");
  const auto cut = route({"--os", "macos", "--mask", "1", "100200000a00"});
  EXPECT_EQ(cut.err, "note: RTA_DST: the bytes end at offset 6, where 2 bytes of host are missing\n");
}

TEST(Route, RefusesBitsThatAreNoneAndSystemsWithoutThem) {
  for (const std::string bits : {"x", "-1", "0x100000000", ""})
    EXPECT_EQ(route({"--os", "macos", "--mask", bits, ten}).code, 2) << bits;
  EXPECT_EQ(route({"--os", "linux", ten}).code, 1);
  EXPECT_EQ(run({"decode", "--mask", "1", ten}).code, 2);
  EXPECT_EQ(route({"--cut", ten}).code, 2);
  EXPECT_EQ(route({"--storage", ten}).code, 2);
}

}  // namespace

}  // namespace cli
