// decode --storage and --cut: bytes that are not just the address.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {

namespace {

outcome decode(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"decode", "--os", "linux", "--endian", "little", "--interfaces", table});
  return run(std::move(arguments));
}

const std::string address = "02000050c00002010000000000000000";

TEST(Containers, AStorageHasBytesBehindTheAddress) {
  const auto exact = decode({address + "0001"});
  EXPECT_EQ(exact.out, "inet:192.0.2.1:80\n");
  EXPECT_EQ(exact.err, "note: 2 bytes after the address, from offset 16\n");
  const auto stored = decode({"--storage", address + "0001"});
  EXPECT_EQ(stored.out, "inet:192.0.2.1:80\n");
  EXPECT_EQ(stored.err, "");
}

TEST(Containers, TheBytesThatAreShownAreThoseOfTheAddress) {
  EXPECT_EQ(decode({"--storage", "--form", "bytes", address + "0001"}).out, address + "\n");
  const auto reply = json::parse(decode({"--storage", "--json", "01002f7800ffff"}).out);
  EXPECT_EQ(reply["sockaddr"], "01002f7800");
  EXPECT_EQ(reply["length"], 5);
  EXPECT_TRUE(reply["notes"].empty());
}

TEST(Containers, ACutAddressIsShownAsFarAsItGoes) {
  const auto got = decode({"--cut", "02000050c000"});
  EXPECT_EQ(got.code, 0);
  EXPECT_EQ(got.out, "inet:0.0.0.0:80\n");
  EXPECT_EQ(got.err, "note: the bytes end at offset 6, where 2 bytes of host are missing\n");
  EXPECT_EQ(decode({"02000050c000"}).code, 1);
}

TEST(Containers, TheLayoutOfACutAddressSaysWhichFieldIsCut) {
  EXPECT_EQ(decode({"--cut", "--form", "layout", "02000050c000"}).out,
            "inet, sockaddr_in on linux, little-endian, 6 bytes\n"
            "offset  bytes  field   value\n"
            "     0  02 00  family  2 (AF_INET)\n"
            "     2  00 50  port    80\n"
            "     4  c0 00  host    (cut)\n");
  EXPECT_EQ(decode({"--cut", "--form", "layout", "01002f78"}).out,
            "unix:pathname, sockaddr_un on linux, little-endian, 4 bytes\n"
            "offset  bytes  field   value\n"
            "     0  01 00  family  1 (AF_UNIX)\n"
            "     2  2f 78  path    /x\n");
  EXPECT_EQ(decode({"--cut", "--form", "layout", "02"}).out,
            "unknown on linux, little-endian, 1 bytes\n"
            "offset  bytes  field   value\n"
            "     0  02     family\n");
}

TEST(Containers, BothMayBeSaid) {
  const auto got = run({"decode", "--os", "macos", "--storage", "--cut", "10020050c000"});
  EXPECT_EQ(got.out, "inet:0.0.0.0:80\n");
  EXPECT_EQ(got.err, "note: the bytes end at offset 6, where 2 bytes of host are missing\n");
}

}  // namespace

}  // namespace cli
