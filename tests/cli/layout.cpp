// The annotated hex dump, and the drawings of show.
#include <gtest/gtest.h>

#include <algorithm>

#include "run.h"

namespace cli {

namespace {

std::string layout(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin() + 1, {"--interfaces", table, "--form", "layout"});
  return run(std::move(arguments)).out;
}

TEST(Layout, NamesEveryByte) {
  EXPECT_EQ(layout({"decode", "--os", "linux", "--endian", "little",
                    "0a000050000000000000000000000000000000000000000100000000"}),
            "inet6, sockaddr_in6 on linux, little-endian, 28 bytes\n"
            "offset  bytes                    field     value\n"
            "     0  0a 00                    family    10 (AF_INET6)\n"
            "     2  00 50                    port      80\n"
            "     4  00 00 00 00              flowinfo  0\n"
            "     8  00 00 00 00 00 00 00 00  host      ::1\n"
            "    16  00 00 00 00 00 00 00 01\n"
            "    24  00 00 00 00              scope_id  0\n");
}

TEST(Layout, BeginsWithTheLengthWhereTheSystemDoes) {
  EXPECT_EQ(layout({"encode", "--os", "freebsd", "unix:/x"}),
            "unix:pathname, sockaddr_un on freebsd, little-endian, 5 bytes\n"
            "offset  bytes     field   value\n"
            "     0  05        length  5\n"
            "     1  01        family  1 (AF_UNIX)\n"
            "     2  2f 78 00  path    /x\n");
}

TEST(Layout, ShowsOnlyWhatIsThere) {
  EXPECT_EQ(layout({"decode", "--os", "linux", "--endian", "little", "--protocol", "raw", "1d00000003000000"}),
            "can:raw, sockaddr_can on linux, little-endian, 8 bytes\n"
            "offset  bytes        field      value\n"
            "     0  1d 00        family     29 (AF_CAN)\n"
            "     2  00 00        (padding)\n"
            "     4  03 00 00 00  interface  can0 (3)\n");
}

TEST(Layout, ShowsCountersTagsAndWhatFollows) {
  const auto packet =
      layout({"decode", "--os", "linux", "--endian", "little", "110008000200000001000406010203040506000099"});
  EXPECT_NE(packet.find("    11  06                 halen       6\n"), std::string::npos) << packet;
  EXPECT_NE(packet.find("addr        01:02:03:04:05:06\n"), std::string::npos) << packet;
  EXPECT_NE(packet.find("    18  00 00              (padding)\n"), std::string::npos) << packet;
  EXPECT_NE(packet.find("    20  99                 (trailing)\n"), std::string::npos) << packet;
  const auto tipc = layout({"encode", "--os", "linux", "tipc:service:1,2,scope=3"});
  EXPECT_NE(tipc.find("addr_type  2\n"), std::string::npos) << tipc;
  EXPECT_NE(tipc.find("scope      3 (node)\n"), std::string::npos) << tipc;
}

TEST(Layout, ShowsListsAsTextHasThem) {
  const auto shown = layout({"encode", "--os", "linux", "ax25:N0CALL,via=WIDE1-1/W1AW"});
  EXPECT_NE(shown.find("ndigis       2\n"), std::string::npos) << shown;
  EXPECT_NE(shown.find("digipeaters  WIDE1-1/W1AW\n"), std::string::npos) << shown;
}

TEST(Layout, ShowsAProtocolWithAddressesOfItsOwn) {
  const std::vector<std::string> bytes{"decode",   "--os",   "linux",
                                       "--endian", "little", "02000000c00002010500000000000000"};
  auto of_l2tp = bytes;
  of_l2tp.insert(of_l2tp.begin() + 1, {"--protocol", "l2tp"});
  EXPECT_NE(layout(of_l2tp).find("conn_id    5\n"), std::string::npos) << layout(of_l2tp);
  EXPECT_EQ(layout(bytes).rfind("inet, sockaddr_in on linux", 0), 0u) << layout(bytes);
}

TEST(Layout, ShowsUnknownFamilies) {
  EXPECT_EQ(layout({"decode", "--os", "linux", "--endian", "big", "006301ff"}),
            "unknown on linux, big-endian, 4 bytes\n"
            "offset  bytes  field   value\n"
            "     0  00 63  family  99\n"
            "     2  01 ff  bytes   01:ff\n");
}

TEST(Layout, SeparatesAddresses) {
  EXPECT_NE(layout({"encode", "--os", "linux", "unix:", "unix:"}).find("\n\nunix:unnamed"), std::string::npos);
}

std::string diagram(const std::string& family, const std::string& system, const std::string& locale = "LC_ALL=C") {
  const auto result = run({{"show", "--os", system, family}, {}, {locale}});
  EXPECT_EQ(result.code, 0) << result.err;
  const auto begin = result.out.find("             +0");
  return begin == std::string::npos ? "" : result.out.substr(begin);
}

TEST(Diagram, DrawsInet6) {
  EXPECT_EQ(diagram("inet6", "macos"),
            "             +0              +1              +2              +3\n"
            "      +---------------+---------------+-------------------------------+\n"
            "   0  |    length     |  family = 30  |           port (be)           |\n"
            "      +---------------+---------------+-------------------------------+\n"
            "   4  |                         flowinfo (be)                         |\n"
            "      +---------------------------------------------------------------+\n"
            "   8  |                             host                              |\n"
            "      |                                                               |\n"
            "  12  |                                                               |\n"
            "      |                                                               |\n"
            "  16  |                                                               |\n"
            "      |                                                               |\n"
            "  20  |                                                               |\n"
            "      +---------------------------------------------------------------+\n"
            "  24  |                        scope_id (host)                        |\n"
            "      +---------------------------------------------------------------+\n");
}

TEST(Diagram, DrawsPadding) {
  EXPECT_EQ(diagram("can:raw", "netbsd"),
            "             +0              +1              +2              +3\n"
            "      +---------------+---------------+-------------------------------+\n"
            "   0  |    length     |  family = 35  |           (padding)           |\n"
            "      +---------------+---------------+-------------------------------+\n"
            "   4  |                       interface (host)                        |\n"
            "      +---------------------------------------------------------------+\n"
            "   8  |                           (padding)                           |\n"
            "      |                                                               |\n"
            "  12  |                                                               |\n"
            "      +---------------------------------------------------------------+\n");
}

TEST(Diagram, LeavesOutTheMiddleOfLongFields) {
  EXPECT_EQ(diagram("unix:pathname", "openbsd", "LC_ALL=en_GB.UTF-8"),
            "             +0              +1              +2              +3\n"
            "      ┌───────────────┬───────────────┬───────────────────────────────┐\n"
            "   0  │    length     │  family = 1   │                               │\n"
            "      ├───────────────┴───────────────┘                               │\n"
            "   4  │                             path                              │\n"
            "      │                                                               │\n"
            "      │                               ⋮                               │\n"
            "      │                                                               │\n"
            " 100  │                                                               │\n"
            "      │                               ┌───────────────────────────────┘\n"
            " 104  │                               │\n"
            "      └───────────────────────────────┘\n");
}

TEST(Diagram, MarksTheHeaderAndTheTag) {
  EXPECT_NE(diagram("vsock", "linux").find("family = 40 (host)"), std::string::npos);
  EXPECT_NE(diagram("tipc:socket", "linux").find("addr_type = 3"), std::string::npos);
}

TEST(Diagram, FitsEightyColumns) {
  const auto families = json::parse(run({"families", "--json"}).out);
  for (const auto& family : families.at("families")) {
    for (const auto& [system, number] : family.at("numbers").items()) {
      const auto result = run({"show", "--os", system, family.at("name").get<std::string>()});
      EXPECT_EQ(result.code, 0);
      for (const auto& line : lines_of(result.out)) EXPECT_LE(line.size(), 80u) << line;
    }
  }
}

}  // namespace

}  // namespace cli
