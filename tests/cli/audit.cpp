// sockfam audit: what it prints of a record.
#include <gtest/gtest.h>

#include "audit.h"
#include "run.h"

namespace cli {

namespace {

outcome audit(std::vector<std::string> options, const std::string& log) {
  options.insert(options.begin(), {"audit", "--endian", "little", "--interfaces", table});
  return run(std::move(options), log);
}

TEST(Audit, ReplacesTheValueAndKeepsTheRest) {
  const std::string other = "type=SYSCALL msg=audit(1700000000.123:456): arch=c000003e\n";
  const std::string log = other + record_of(inet_hex) + "\n" +
                          record_of("0A0001BB00000000FE8" + std::string(28, '0') + "102000000") + "no line end";
  const auto result = audit({}, log);
  EXPECT_EQ(result.out,
            other + record_of("inet:192.0.2.1:80") + "\n" + record_of("inet6:[fe80::1%eth0]:443") + "no line end");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(audit({"--only"}, log).out, record_of("inet:192.0.2.1:80") + record_of("inet6:[fe80::1%eth0]:443"));
}

TEST(Audit, MalformedRecordsStayAndAreCounted) {
  const std::string log = "\n" + record_of("02") + record_of(inet_hex) + record_of("0x") + record_of("");
  for (const std::string jobs : {"1", "3"}) {
    const auto result = audit({"--jobs", jobs}, log);
    EXPECT_EQ(result.out, "\n" + record_of("02") + record_of("inet:192.0.2.1:80") + record_of("0x") + record_of(""));
    EXPECT_EQ(result.err,
              "sockfam: standard input: 3 records are malformed and stay as they are; the first is line 2: family ends "
              "after 1 of 2 bytes; give the whole address\n");
    EXPECT_EQ(result.code, 1);
  }
  const auto one = audit({"--only", "--family", "inet6"}, log.substr(0, log.find('x')) + "x\n");
  EXPECT_EQ(one.out, record_of("02") + record_of("0x"));
}

TEST(Audit, TextThatWasInterpretedAlreadyIsNoRecord) {
  std::string log;
  for (const std::string value : {"{ saddr_fam=inet laddr=192.0.2.1 lport=80 }", "(null)", "local /run/x", "\"02\""})
    log += record_of(value);
  log += "{\"SOCKADDR\":{\"saddr\":\"" + inet_hex + "\"}}\n";
  const auto result = audit({}, log);
  EXPECT_EQ(result.out, log);
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(audit({"--only"}, log).out, "");
}

TEST(Audit, SaysWhatJobsAndFamilyTake) {
  const auto complaint = [](const std::string& option, const std::string& word) {
    return lines_of(audit({option, word}, "").err).at(0);
  };
  for (const std::string word : {"x", "-1", "1025", "1.5"})
    EXPECT_EQ(complaint("--jobs", word), "sockfam: --jobs: " + word + " is not a number from 0 to 1024");
  EXPECT_EQ(complaint("--family", ""), "sockfam: --family: is empty; write a name such as inet6, or AF_INET6");
  EXPECT_EQ(complaint("--family", "AF_inet6"),
            "sockfam: --family: AF_inet6 is not the name of a family; write inet6 or inet, or see `sockfam families`");
}

TEST(Audit, AFamilyAlone) {
  const std::string unix_record = record_of("01002F72756E2F7800");
  const std::string log = record_of(inet_hex) + "other\n" + unix_record;
  EXPECT_EQ(audit({"--family", "unix"}, log).out, record_of(inet_hex) + "other\n" + record_of("unix:/run/x"));
  EXPECT_EQ(audit({"--family", "AF_INET", "--only"}, log).out, record_of("inet:192.0.2.1:80"));
  EXPECT_EQ(lines_of(audit({"--family", "inet", "--json"}, log).out).size(), 1u);
  EXPECT_EQ(audit({"--family", "can", "--only"}, record_of("1D0000000300000000000000000000000000000000000000")).out,
            record_of("unknown:29:00000300000000000000000000000000000000000000"));
}

TEST(Audit, ShowsAFamilyThatOnlyAConstantKnowsByIt) {
  EXPECT_EQ(audit({}, record_of("1200AA01")).out, record_of("unknown:AF_ASH:aa01"));
}

TEST(Audit, TheOtherByteOrder) {
  const std::string log = record_of("00020050C00002010000000000000000");
  EXPECT_EQ(run({"audit", "--endian", "big"}, log).out, record_of("inet:192.0.2.1:80"));
  EXPECT_EQ(run({"audit", "--endian", "big", "--only", "--family", "inet"}, log).out, record_of("inet:192.0.2.1:80"));
}

TEST(Audit, TakesAProtocol) {
  const std::string log = record_of("1D0000000300000001000000020000000000000000000000");
  for (const std::string name : {"isotp", "CAN_ISOTP", "6"})
    EXPECT_EQ(audit({"--protocol", name}, log).out, record_of("can:isotp:can0,rx=0x1,tx=0x2"));
  EXPECT_EQ(audit({"--protocol", "isotp"}, record_of(inet_hex)).out, record_of("inet:192.0.2.1:80"));
  // What is a protocol of other families only.
  for (const std::string name : {"l2cap", "NETLINK_ROUTE", "99"})
    EXPECT_EQ(audit({"--protocol", name}, log).out,
              record_of("unknown:29:00000300000001000000020000000000000000000000"));
}

TEST(Audit, ObjectsAreThoseOfTheContract) {
  const auto result = audit({"--json"}, "other\n" + record_of(inet_hex) + "saddr=FE00AA\nsaddr=02\n");
  EXPECT_EQ(
      result.out,
      "{\"line\":2,\"time\":\"1700000000.123\",\"serial\":456,\"family\":\"AF_INET\",\"text\":\"inet:192.0.2.1:"
      "80\",\"address\":{\"host\":\"192.0.2.1\",\"port\":80}}\n"
      "{\"line\":3,\"time\":null,\"serial\":null,\"family\":\"254\",\"text\":\"unknown:254:aa\",\"address\":{"
      "\"family\":254,\"bytes\":{\"hex\":\"aa\"}}}\n"
      "{\"line\":4,\"time\":null,\"serial\":null,\"error\":{\"code\":\"too-short\",\"field\":\"family\",\"offset\":"
      "1,\"message\":\"family ends after 1 of 2 bytes; give the whole address\"}}\n");
  EXPECT_EQ(result.code, 1);
}

/// The objects are written by another program than those of decode.
TEST(Audit, ObjectsOfAddressesAreThoseOfDecode) {
  std::string log;
  std::vector<json> wanted;
  const auto all = json::parse(output_of({"families", "--json"}));
  for (const auto& family : all.at("families")) {
    for (const auto& variant : family.at("variants")) {
      if (!variant.at("layouts").contains("linux")) continue;
      std::string bytes(2 * variant.at("layouts").at("linux").at("size").get<std::size_t>(), '0');
      const unsigned number = family.at("numbers").at("linux");
      for (const std::string rest : {"00", "01", "6c61225c0a09e282ac7f00", "f09f9880", "ff"}) {
        constexpr const char* digits = "0123456789abcdef";
        bytes.replace(0, 4, {digits[number >> 4], digits[number & 15], '0', '0'});
        for (std::size_t at = 4; at < bytes.size(); ++at) bytes[at] = rest[(at - 4) % rest.size()];
        const auto reply = json::parse(
            run({"batch", "--interfaces", table},
                json{{"op", "decode"}, {"os", "linux"}, {"endian", "little"}, {"sockaddr", bytes}}.dump() + "\n")
                .out);
        if (!reply.at("ok")) continue;
        log += record_of(bytes);
        wanted.push_back(reply);
      }
    }
  }
  ASSERT_GT(wanted.size(), 30u);
  const auto result = audit({"--json"}, log);
  const auto lines = lines_of(result.out);
  ASSERT_EQ(lines.size(), wanted.size()) << result.err;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto made = json::parse(lines[i]);
    for (const std::string key : {"family", "text", "address"}) {
      EXPECT_EQ(made.at(key), wanted[i].at(key)) << lines[i];
      EXPECT_NE(lines[i].find(wanted[i].at(key).dump(-1, ' ', true)), std::string::npos) << wanted[i];
    }
  }
}

TEST(Audit, WritesNoControlCharacterOfAnAddress) {
  const std::string log = record_of("01001B5B33316D0D0A7FE280AEFF");
  for (const auto& options : std::vector<std::vector<std::string>>{{}, {"--json"}}) {
    for (const char c : audit(options, log).out) EXPECT_TRUE((c >= ' ' && c <= '~') || c == '\n');
  }
}

}  // namespace

}  // namespace cli
