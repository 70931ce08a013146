// batch: the replies to valid requests.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {

namespace {

json encode(const std::string& family, const json& address, const json& more = json::object()) {
  json wanted{{"op", "encode"}, {"family", family}, {"address", address}};
  wanted.update(more);
  return ask(wanted);
}

TEST(Batch, AnswersAsTheContractSays) {
  const auto reply = ask({{"op", "encode"},
                          {"id", {{"n", 1}}},
                          {"family", "AF_CAN"},
                          {"protocol", "CAN_ISOTP"},
                          {"tuple", "('can0', 1, 2)"}});
  EXPECT_EQ(reply.dump(), R"({"id":{"n":1},"ok":true,"family":"AF_CAN","variant":"isotp",)"
                          R"("sockaddr":"1d0000000300000001000000020000000000000000000000","length":24,)"
                          R"-("tuple":"('can0', 1, 2)","text":"can:isotp:can0,rx=0x1,tx=0x2",)-"
                          R"("address":{"interface":"can0","rx_addr":1,"tx_addr":2},"notes":[]})");
}

TEST(Batch, EchoesAnyId) {
  for (const json& id : std::vector<json>{nullptr, 1, -1, 1.5, "x", true, json::array({1, "a"}), json::object()}) {
    EXPECT_EQ(ask({{"op", "encode"}, {"id", id}, {"text", "unix:"}}).at("id"), id);
    EXPECT_EQ(ask({{"op", "nonsense"}, {"id", id}}).at("id"), id);
  }
  EXPECT_EQ(ask({{"op", "encode"}, {"text", "unix:"}}).at("id"), nullptr);
}

TEST(Batch, EchoesIdsAsTheyWereWritten) {
  const std::vector<std::pair<std::string, std::string>> all{
      {"123456789012345678901234567890", "123456789012345678901234567890"},
      {"1.10", "1.10"},
      {"-0", "-0"},
      {R"({ "b" : [1E5, "\u00e9\"}"], "a" : {} })", R"({"b":[1E5,"\u00e9\"}"],"a":{}})"},
      {"\"\xc3\xa9\"", "\"\\u00e9\""},
  };
  for (const auto& [given, back] : all) {
    const auto line = R"({"x":{"id":9},"\u0069d" : )" + given + R"( ,"op":"encode","text":"unix:"})";
    EXPECT_EQ(run({"batch"}, line + "\n").out.rfind("{\"id\":" + back + ",\"ok\":", 0), 0u) << given;
  }
  const auto beyond = json::parse(run({"batch"}, "{\"op\":\"encode\",\"protocol\":1e400,\"id\":5}\n").out);
  EXPECT_EQ(beyond.at("id"), 5);
  EXPECT_EQ(code_of(beyond), "syntax");
}

TEST(Batch, RepliesInOrderOneForEachLine) {
  std::string input;
  for (int i = 0; i < 1000; ++i) {
    const json wanted = {{"op", "encode"}, {"id", i}, {"text", i % 3 == 0 ? "inet:1.2.3.4:80" : "inet:x:80"}};
    input += wanted.dump() + "\n";
  }
  const auto result = run({"batch"}, input);
  const auto lines = lines_of(result.out);
  ASSERT_EQ(lines.size(), 1000u);
  for (int i = 0; i < 1000; ++i) {
    const auto reply = json::parse(lines[static_cast<std::size_t>(i)]);
    EXPECT_EQ(reply.at("id"), i);
    EXPECT_EQ(reply.at("ok"), i % 3 == 0);
  }
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.err, "");
}

TEST(Batch, RepliesLineByLine) {
  const conversation talk{{"batch"}};
  talk.say("{\"op\":\"encode\",\"text\":\"unix:\",\"id\":1}\n{\"op\"");
  EXPECT_EQ(json::parse(talk.hear()).at("id"), 1);
  talk.say(":\"encode\",\"text\":\"unix:\",\"id\":2}\n");
  EXPECT_EQ(json::parse(talk.hear()).at("id"), 2);
}

TEST(Batch, NullCountsAsMissing) {
  const json nothing{{"tuple", nullptr}, {"family", nullptr},  {"protocol", nullptr},
                     {"os", nullptr},    {"variant", nullptr}, {"sockaddr", nullptr}};
  json wanted{{"op", "encode"}, {"text", "unix:"}};
  wanted.update(nothing);
  EXPECT_TRUE(ask(wanted).at("ok"));
}

TEST(Batch, PassesOverEmptyLines) {
  const std::string request = "{\"op\":\"encode\",\"text\":\"unix:\"}\n";
  const auto got = run({"batch"}, "\n" + request + "\r\n \t\n" + request + "\n");
  EXPECT_EQ(got.code, 0) << got.out;
  EXPECT_EQ(lines_of(got.out).size(), 2u);
}

TEST(Batch, TakesFamiliesByNameAndConstant) {
  for (const std::string name : {"inet6", "AF_INET6"}) {
    const auto reply = ask({{"op", "encode"}, {"family", name}, {"tuple", "('::1', 80)"}});
    EXPECT_EQ(reply.at("sockaddr"), "0a000050000000000000000000000000000000000000000100000000");
    EXPECT_EQ(reply.at("variant"), nullptr);
  }
}

TEST(Batch, TakesProtocolsByNameAndNumber) {
  for (const json& protocol : std::vector<json>{"CAN_BCM", "bcm", "BCM", "2", 2}) {
    const auto reply = ask({{"op", "encode"}, {"family", "can"}, {"protocol", protocol}, {"tuple", "('can0',)"}});
    EXPECT_EQ(reply.at("variant"), "bcm");
  }
  EXPECT_TRUE(ask({{"op", "encode"}, {"family", "inet"}, {"protocol", "IPPROTO_TCP"}, {"tuple", "('', 1)"}}).at("ok"));
}

TEST(Batch, EncodesForOtherSystems) {
  EXPECT_EQ(ask({{"op", "encode"}, {"text", "inet:1.2.3.4:80"}, {"os", "openbsd"}}).at("sockaddr"),
            "10020050010203040000000000000000");
  EXPECT_EQ(ask({{"op", "encode"}, {"text", "inet:1.2.3.4:80"}, {"endian", "big"}}).at("sockaddr"),
            "00020050010203040000000000000000");
}

TEST(Batch, TheBytesSayTheirFamily) {
  const auto reply = ask({{"op", "decode"}, {"family", "AF_UNIX"}, {"sockaddr", "02000050010203040000000000000000"}});
  EXPECT_EQ(reply.at("family"), "AF_INET");
  EXPECT_EQ(reply.at("length"), 16);
}

TEST(Batch, AProtocolOfAnotherFamilyIsANote) {
  EXPECT_TRUE(ask({{"op", "decode"}, {"protocol", "CAN_BCM"}, {"sockaddr", "0100"}}).at("ok"));
  const auto other = ask({{"op", "decode"}, {"protocol", "IPPROTO_TCP"}, {"sockaddr", "1d00000003000000"}});
  EXPECT_EQ(other.at("variant"), "raw");
  EXPECT_EQ(other.at("notes")[0], "AF_CAN has no protocol IPPROTO_TCP; only what all protocols share was read");
  EXPECT_EQ(ask({{"op", "decode"}, {"protocol", "bcm"}, {"sockaddr", "1d00000003000000"}}).at("variant"), "bcm");
}

TEST(Batch, UnknownFamilies) {
  const auto reply = ask({{"op", "decode"}, {"sockaddr", "630061ff"}});
  EXPECT_EQ(reply.at("family"), "99");
  EXPECT_EQ(reply.at("variant"), nullptr);
  EXPECT_EQ(reply.at("tuple"), "(99, b'a\\xff')");
  EXPECT_EQ(reply.at("address"), (json{{"family", 99}, {"bytes", {{"hex", "61ff"}}}}));
  for (const std::string family : {"unknown", "99"}) {
    EXPECT_EQ(encode(family, reply.at("address")).at("sockaddr"), "630061ff");
    EXPECT_EQ(ask({{"op", "encode"}, {"family", family}, {"tuple", reply.at("tuple")}}).at("sockaddr"), "630061ff");
  }
}

TEST(Batch, NotesTellWhatIsUnusual) {
  const auto reply = ask({{"op", "decode"}, {"sockaddr", "02000050010203040100000000000000ff"}});
  EXPECT_EQ(reply.at("notes"),
            json::array({"reserved bytes are not zero, from offset 8", "1 byte after the address, from offset 16"}));
}

TEST(BatchAddress, ComesBackTheSame) {
  const std::vector<std::pair<std::string, json>> all{
      {"02000050010203040000000000000000", nullptr},
      {"0a00005000000001fe80000000000000000000000000000102000000", nullptr},
      {"01002f7800", nullptr},
      {"0100006100ff", nullptr},
      {"0100", nullptr},
      {"1d00000003000000ffffffffffffffff0000040005000000", "CAN_J1939"},
      {"1d0000002a0000000000000000000000", "CAN_RAW"},
      {"1100080002000000010004060102030405060000", nullptr},
      {"1e000302671200000100000100000000", nullptr},
      {"28000000500000000200000000000000", nullptr},
      {"100000000500000001000000", nullptr},
  };
  for (const auto& [hex, protocol] : all) {
    const auto decoded = ask({{"op", "decode"}, {"sockaddr", hex}, {"protocol", protocol}});
    ASSERT_TRUE(decoded.at("ok")) << decoded;
    const auto again = encode(decoded.at("family"), decoded.at("address"), {{"protocol", protocol}});
    ASSERT_TRUE(again.at("ok")) << again;
    EXPECT_EQ(again.at("text"), decoded.at("text"));
    EXPECT_EQ(again.at("address"), decoded.at("address"));
  }
}

TEST(BatchAddress, DefaultsMayBeLeftOut) {
  EXPECT_EQ(encode("inet6", {{"host", "::1"}, {"port", 80}}).at("tuple"), "('::1', 80, 0, 0)");
  EXPECT_EQ(encode("packet", {{"interface", "eth0"}, {"proto", 3}}).at("text"), "packet:eth0,proto=0x3");
}

TEST(BatchDecode, AnotherFamilyThanTheExpectedOneIsNoted) {
  const auto notes = [](const char* family) {
    return ask({{"op", "decode"},
                {"os", "linux"},
                {"endian", "little"},
                {"family", family},
                {"sockaddr", "02000050c00002010000000000000000"}})
        .at("notes");
  };
  EXPECT_EQ(notes("vsock"), json::array({"the address is of AF_INET; write that, or no family"}));
  EXPECT_EQ(notes("AF_INET"), json::array());
  EXPECT_EQ(notes("rds"), json::array());  // its sockets have such addresses
}

TEST(BatchAddress, HostsMayHaveAZone) {
  EXPECT_EQ(encode("inet6", {{"host", "fe80::1%eth0"}, {"port", 80}}).at("address").at("scope_id"), 2);
  EXPECT_EQ(encode("inet6", {{"host", "fe80::1"}, {"port", 80}, {"scope_id", "eth0"}}).at("address").at("scope_id"), 2);
  EXPECT_EQ(encode("inet6", {{"host", "fe80::1%2"}, {"port", 80}, {"scope_id", 0}}).at("address").at("scope_id"), 2);
}

TEST(BatchAddress, InterfacesAreNamesOrNumbers) {
  const json raw{{"protocol", 1}};
  EXPECT_EQ(encode("can", {{"interface", ""}}, raw).at("text"), "can:raw:");
  EXPECT_EQ(encode("can", {{"interface", 3}}, raw).at("address").at("interface"), "can0");
  EXPECT_EQ(encode("can", {{"interface", 42}}, raw).at("address").at("interface"), 42);
  EXPECT_EQ(encode("can", {{"interface", {{"hex", "63616e30"}}}}, raw).at("text"), "can:raw:can0");
}

TEST(BatchAddress, ProtocolTagNameOrKeysTellTheVariant) {
  EXPECT_EQ(encode("tipc", {{"addr_type", 3}, {"node", 1}, {"ref", 2}}).at("variant"), "socket");
  EXPECT_EQ(encode("tipc", {{"node", 1}, {"ref", 2}}, {{"variant", "socket"}}).at("variant"), "socket");
  EXPECT_EQ(encode("unix", {{"name", "x"}}).at("variant"), "abstract");
  EXPECT_EQ(encode("unix", {{"path", "/x"}}).at("variant"), "pathname");
  EXPECT_EQ(encode("unix", json::object()).at("variant"), "unnamed");
  EXPECT_EQ(encode("can", {{"interface", "can0"}}, {{"variant", "bcm"}}).at("variant"), "bcm");
}

TEST(BatchAddress, TheTagStandsFirst) {
  EXPECT_EQ(ask({{"op", "encode"}, {"text", "tipc:service:1,2"}}).at("address").dump(),
            R"({"addr_type":2,"type":1,"instance":2,"scope":2,"domain":0})");
}

}  // namespace

}  // namespace cli
