// batch: the closed set of error codes, and invalid requests.
#include <gtest/gtest.h>

#include <tuple>

#include "run.h"

namespace cli {

namespace {

struct expected {
  std::string code;
  json field;
  std::size_t offset;
};

void expect(const json& wanted, const expected& all) {
  const auto reply = ask(wanted);
  ASSERT_FALSE(reply.at("ok")) << reply;
  const auto& error = reply.at("error");
  EXPECT_EQ(error.at("code"), all.code) << reply;
  EXPECT_EQ(error.at("field"), all.field) << reply;
  EXPECT_EQ(error.at("offset"), all.offset) << reply;
  EXPECT_FALSE(error.at("message").get<std::string>().empty());
}

std::string message_of(const json& reply) { return reply.at("error").at("message"); }

json tuple(const std::string& family, const std::string& text, const json& protocol = nullptr) {
  return {{"op", "encode"}, {"family", family}, {"tuple", text}, {"protocol", protocol}};
}

json object(const std::string& family, const json& address, const json& more = json::object()) {
  json made{{"op", "encode"}, {"family", family}, {"address", address}};
  made.update(more);
  return made;
}

TEST(BatchError, HasTheShapeOfTheContract) {
  EXPECT_EQ(ask({{"op", "encode"}, {"id", 7}, {"text", "inet:1.2.3.4:65536"}}).dump(),
            R"({"id":7,"ok":false,"error":{"code":"out-of-range","field":"port","offset":13,)"
            R"("message":"port 65536 is out of range; write 0 to 65535"}})");
}

TEST(BatchError, EveryCodeOfTheSet) {
  expect(tuple("inet", "('1.2.3.4', "), {"syntax", nullptr, 0});
  expect(tuple("inet", "('1.2.3.4', '80')"), {"wrong-type", "port", 12});
  expect(tuple("inet", "('1.2.3.4',)"), {"arity", nullptr, 0});
  expect(tuple("inet", "('1.2.3.4', 65536)"), {"out-of-range", "port", 12});
  expect(tuple("unix", "'" + std::string(109, 'x') + "'"), {"too-long", "path", 0});
  expect({{"op", "decode"}, {"sockaddr", "020000"}}, {"too-short", "port", 3});
  expect(tuple("packet", "('nope0', 3)"), {"unknown-name", "interface", 1});
  expect(tuple("inet", "('localhost', 80)"), {"not-numeric", "host", 1});
  expect(tuple("can", "('can0',)"), {"needs-protocol", "protocol", 0});
  expect(tuple("AF_NONSENSE", "()"), {"no-such-family", "family", 0});
  expect(tuple("can", "('can0',)", "IPPROTO_TCP"), {"no-such-variant", "protocol", 0});
  expect(tuple("can", "('can0',)", "CAN_ISOPT"), {"unknown-name", "protocol", 0});
  expect(tuple("can", "('can0',)", 8), {"no-such-variant", "protocol", 0});
  expect(tuple("inet6", "('fe80::1%eth0', 80, 0, 3)"), {"bad-value", "scope_id", 24});
  EXPECT_EQ(code_of(ask({{"op", "encode"}, {"text", "can:raw:can0"}, {"os", "windows"}})), "not-on-this-os");
}

TEST(BatchError, DecodeNeedsAProtocolWhereTheBytesDoNotTell) {
  expect({{"op", "decode"}, {"sockaddr", "1d00000003000000"}}, {"needs-protocol", "protocol", 2});
}

TEST(BatchError, MissingKeys) {
  expect(json::object(), {"syntax", "op", 0});
  expect({{"op", "frobnicate"}}, {"bad-value", "op", 0});
  expect({{"op", "encode"}}, {"syntax", "tuple", 0});
  expect({{"op", "encode"}, {"tuple", "()"}}, {"syntax", "family", 0});
  expect({{"op", "encode"}, {"address", json::object()}}, {"syntax", "family", 0});
  expect({{"op", "decode"}}, {"syntax", "sockaddr", 0});
}

TEST(BatchError, KeysOfTheWrongType) {
  expect({{"op", 1}}, {"wrong-type", "op", 0});
  expect({{"op", "encode"}, {"family", 2}, {"tuple", "()"}}, {"wrong-type", "family", 0});
  expect({{"op", "encode"}, {"family", "inet"}, {"tuple", json::array()}}, {"wrong-type", "tuple", 0});
  expect({{"op", "encode"}, {"text", 5}}, {"wrong-type", "text", 0});
  expect({{"op", "encode"}, {"family", "inet"}, {"address", "x"}}, {"wrong-type", "address", 0});
  expect({{"op", "encode"}, {"text", "unix:"}, {"os", 1}}, {"wrong-type", "os", 0});
  expect({{"op", "encode"}, {"text", "unix:"}, {"variant", json::array()}}, {"wrong-type", "variant", 0});
  for (const json& bad : std::vector<json>{1.5, true, json::array()}) {
    expect({{"op", "encode"}, {"text", "unix:"}, {"protocol", bad}}, {"wrong-type", "protocol", 0});
  }
  expect({{"op", "decode"}, {"sockaddr", 1}}, {"wrong-type", "sockaddr", 0});
}

TEST(BatchError, ValuesOutOfTheirSet) {
  for (const std::string bad : {"plan9", ""}) {
    expect({{"op", "encode"}, {"text", "unix:"}, {"os", bad}}, {"unknown-name", "os", 0});
    expect({{"op", "encode"}, {"text", "unix:"}, {"endian", bad}}, {"bad-value", "endian", 0});
    expect({{"op", bad}}, {"bad-value", "op", 0});
  }
  for (const json& bad : std::vector<json>{-1, 4294967296, 1e30}) {
    expect({{"op", "encode"}, {"text", "unix:"}, {"protocol", bad}}, {"out-of-range", "protocol", 0});
  }
  expect({{"op", "decode"}, {"sockaddr", "02zz"}}, {"syntax", "sockaddr", 2});
  expect({{"op", "decode"}, {"sockaddr", "020"}}, {"syntax", "sockaddr", 3});
}

TEST(BatchError, TextOfAnotherFamily) {
  for (const std::string other : {"inet", "unknown", "99"}) {
    expect({{"op", "encode"}, {"family", other}, {"text", "inet6:[::1]:80"}}, {"bad-value", "family", 0});
  }
  expect({{"op", "encode"}, {"family", "foo"}, {"text", "inet:1.2.3.4:80"}}, {"no-such-family", "family", 0});
  expect({{"op", "encode"}, {"family", "46"}, {"tuple", "(47, b'')"}}, {"bad-value", "family", 0});
  expect(object("46", {{"family", 47}, {"bytes", {{"hex", ""}}}}), {"bad-value", "family", 0});
}

TEST(BatchError, AddressOfAnotherVariant) {
  const json isotp{{"op", "encode"}, {"text", "can:isotp:can0,rx=0x1,tx=0x2"}};
  const auto with = [](json made, const json& more) {
    made.update(more);
    return made;
  };
  EXPECT_TRUE(ask(with(isotp, {{"protocol", 6}, {"variant", "isotp"}, {"family", "can"}})).at("ok"));
  expect(with(isotp, {{"protocol", "CAN_RAW"}}), {"bad-value", "protocol", 0});
  expect(with(isotp, {{"protocol", "IPPROTO_TCP"}}), {"no-such-variant", "protocol", 0});
  expect(with(isotp, {{"variant", "raw"}}), {"bad-value", "variant", 0});
  expect(with(isotp, {{"variant", "fd"}}), {"no-such-variant", "variant", 0});
  expect(with(tuple("tipc", "(3, 1, 1, 1)"), {{"variant", "service"}}), {"bad-value", "variant", 0});
  // The address comes first in the third version of L2TP, and the tunnel's socket in the second.
  const auto tunnel = tuple("pppox", "(1, 3, '192.0.2.1', 1701, 1, 2, 3, 4)");
  const auto third = tuple("pppox", "(1, '192.0.2.1', 1701, 3, 1, 2, 3, 4)");
  EXPECT_EQ(ask(tunnel).at("length"), 38);
  EXPECT_EQ(ask(third).at("length"), 46);
  EXPECT_EQ(ask(with(third, {{"variant", "l2tpv3"}})).at("length"), 46);
  expect(with(tunnel, {{"variant", "l2tpv3"}}), {"wrong-type", "host", 4});
  expect(with(tunnel, {{"variant", "l2tpv9"}}), {"no-such-variant", "variant", 0});
  expect(object("can", {{"interface", "can0"}}, {{"variant", "bcm"}, {"protocol", 1}}), {"bad-value", "protocol", 0});
}

TEST(BatchError, MoreThanOneAddress) {
  expect({{"op", "encode"}, {"family", "unix"}, {"text", "unix:"}, {"tuple", "''"}}, {"syntax", "tuple", 0});
  expect(object("unix", json::object(), {{"text", "unix:"}}), {"syntax", "address", 0});
}

TEST(BatchError, DecodeTakesEveryKnownFamilyAsAHint) {
  for (const std::string family : {"AF_X25", "PF_X25", "inet6", "99", "unknown"}) {
    EXPECT_TRUE(ask({{"op", "decode"}, {"family", family}, {"sockaddr", "0100"}}).at("ok")) << family;
  }
  for (const std::string family : {"AF_99", "IPPROTO_TCP", "nonsense", "ient6"}) {
    expect({{"op", "decode"}, {"family", family}, {"sockaddr", "0100"}}, {"no-such-family", "family", 0});
  }
}

TEST(BatchError, UnknownKeysAreNamed) {
  const json unnamed{{"op", "encode"}, {"text", "unix:"}};
  const auto with = [&](const std::string& key, const json& value) {
    json made = unnamed;
    made[key] = value;
    return made;
  };
  expect(with("endain", "big"), {"syntax", "endain", 0});
  expect(with("tag", nullptr), {"syntax", "tag", 0});
  expect(with("OS", "linux"), {"syntax", "OS", 0});
  EXPECT_EQ(message_of(ask(with("endain", "big"))), "endain is not a key of a request; write endian");
  EXPECT_EQ(message_of(ask(with("OS", "linux"))), "OS is not a key of a request; write os");
  EXPECT_EQ(message_of(ask(with("zzz", 1))),
            "zzz is not a key of a request; write op, id, family, protocol, os, endian, variant, tuple, text, address "
            "or sockaddr");
  EXPECT_EQ(message_of(ask({{"opp", "encode"}})), "opp is not a key of a request; write op");
}

TEST(BatchError, KeysOfTheOtherOperation) {
  const std::string bytes = "0100";
  expect({{"op", "encode"}, {"text", "unix:"}, {"sockaddr", bytes}}, {"syntax", "sockaddr", 0});
  const std::vector<std::pair<std::string, json>> encodes{
      {"text", "unix:"}, {"tuple", "''"}, {"address", json::object()}, {"variant", "unnamed"}};
  for (const auto& [key, value] : encodes) {
    expect({{"op", "decode"}, {"sockaddr", bytes}, {key, value}}, {"syntax", key, 0});
    EXPECT_TRUE(ask({{"op", "decode"}, {"sockaddr", bytes}, {key, nullptr}}).at("ok")) << key;
  }
  EXPECT_EQ(message_of(ask({{"op", "decode"}, {"text", "unix:"}})),
            "text is a key of encode; leave it out, or write encode as op");
}

TEST(BatchError, UnknownKeysOfAnAddress) {
  const std::vector<std::tuple<std::string, json, json>> all{
      {"inet", {{"host", ""}, {"port", 1}, {"prot", 2}}, json::object()},
      {"can", {{"interface", ""}, {"prot", 2}}, {{"protocol", "raw"}}},
      {"tipc", {{"addr_type", 3}, {"node", 1}, {"ref", 2}, {"prot", 2}}, json::object()},
      {"unix", {{"path", "/x"}, {"prot", 2}}, json::object()},
      {"rds", {{"host", ""}, {"port", 1}, {"prot", 2}}, json::object()},
      {"unknown", {{"family", 99}, {"bytes", {{"hex", ""}}}, {"prot", 2}}, json::object()},
  };
  for (const auto& [family, address, more] : all) {
    SCOPED_TRACE(family);
    expect(object(family, address, more), {"syntax", "prot", 0});
  }
}

TEST(BatchError, UnknownNamesOfProtocols) {
  const auto decode = [](const json& protocol) {
    return json{{"op", "decode"}, {"family", "can"}, {"protocol", protocol}, {"sockaddr", "1d00000003000000"}};
  };
  for (const std::string bad : {"CAN_ISOPT", "CAN_8", "SO_REUSEADDR", "nonsense", ""}) {
    expect(decode(bad), {"unknown-name", "protocol", 0});
    expect(tuple("inet", "('', 1)", bad), {"unknown-name", "protocol", 0});
  }
  EXPECT_EQ(message_of(ask(decode("CAN_ISOPT"))), "CAN_ISOPT is not the name of a protocol; write CAN_ISOTP");
  EXPECT_EQ(message_of(ask(decode("nonsense"))),
            "nonsense is not the name of a protocol; write CAN_RAW, CAN_BCM, CAN_ISOTP or CAN_J1939");
  EXPECT_EQ(message_of(ask(tuple("inet", "('', 1)", "IPPROTO_TPC"))),
            "IPPROTO_TPC is not the name of a protocol; write IPPROTO_3PC, IPPROTO_TCP or IPPROTO_TP");
  for (const json& known : std::vector<json>{"IPPROTO_TCP", "NETLINK_ROUTE", "ETH_P_ALL", "BTPROTO_SCO", "8", 8}) {
    const auto reply = ask(decode(known));
    EXPECT_EQ(reply.at("variant"), "raw") << known;
    EXPECT_EQ(reply.at("notes").size(), 1u) << known;
  }
}

TEST(BatchError, UnknownNamesOfSystems) {
  const auto with = [](const std::string& name) { return ask({{"op", "decode"}, {"os", name}, {"sockaddr", "0100"}}); };
  EXPECT_EQ(message_of(with("linx")), "os linx is not known; write linux");
  EXPECT_EQ(message_of(with("plan9")),
            "os plan9 is not known; write linux, freebsd, openbsd, netbsd, macos, windows or illumos");
}

TEST(BatchError, EmptyNamesAreRefused) {
  expect({{"op", "encode"}, {"family", ""}, {"text", "unix:"}}, {"no-such-family", "family", 0});
  expect({{"op", "encode"}, {"variant", ""}, {"text", "unix:"}}, {"no-such-variant", "variant", 0});
  expect({{"op", "decode"}, {"family", ""}, {"sockaddr", "0100"}}, {"no-such-family", "family", 0});
}

TEST(BatchError, RepeatedKeysAreNamed) {
  const std::vector<std::pair<std::string, std::string>> doubled{
      {R"({"id":7,"op":"encode","text":"unix:","op":"encode"})", "op"},
      {R"({"id":7,"op":"encode","family":"inet","address":{"host":"::","port":1,"\u0070ort":2}})", "port"},
  };
  for (const auto& [line, key] : doubled) {
    const auto reply = json::parse(run({"batch"}, line + "\n").out);
    EXPECT_EQ(code_of(reply), "syntax");
    EXPECT_EQ(reply.at("error").at("field"), key);
    EXPECT_EQ(reply.at("id"), 7);
  }
  EXPECT_EQ(run({"convert", "--family", "inet", R"({"host":"1.2.3.4","port":1,"port":2})"}).code, 1);
}

TEST(BatchError, FieldsOfAnAddress) {
  const json host{{"host", "::1"}};
  const auto with = [&](const json& more) {
    json made = host;
    made.update(more);
    return object("inet6", made);
  };
  expect(with(json::object()), {"syntax", "port", 0});
  expect(with({{"port", 1}, {"prot", 2}}), {"syntax", "prot", 0});
  expect(with({{"port", 65536}}), {"out-of-range", "port", 0});
  expect(with({{"port", -1}}), {"out-of-range", "port", 0});
  expect(with({{"port", 1e30}}), {"out-of-range", "port", 0});
  expect(with({{"port", 1.0}}), {"wrong-type", "port", 0});
  expect(with({{"port", "80"}}), {"wrong-type", "port", 0});
  expect(with({{"port", true}}), {"wrong-type", "port", 0});
  expect(with({{"port", 1}, {"host", 1}}), {"wrong-type", "host", 0});
  expect(with({{"port", 1}, {"host", "localhost"}}), {"not-numeric", "host", 0});
  expect(with({{"port", 1}, {"host", "fe80::1%nope"}}), {"unknown-name", "host", 0});
  expect(with({{"port", 1}, {"host", "fe80::1%eth0"}, {"scope_id", 1}}), {"bad-value", "scope_id", 0});
  expect(with({{"port", 1}, {"scope_id", 4294967296}}), {"out-of-range", "scope_id", 0});
  expect(with({{"port", 1}, {"scope_id", json::array()}}), {"wrong-type", "scope_id", 0});
}

TEST(BatchError, BytesAndNamesOfAnAddress) {
  expect(object("unix", {{"path", {{"hex", "6100"}}}}), {"bad-value", "path", 0});
  expect(object("unix", {{"path", ""}}), {"too-short", "path", 0});
  expect(object("unix", {{"path", std::string(109, 'x')}}), {"too-long", "path", 0});
  expect(object("unix", {{"path", {{"hex", "6"}}}}), {"syntax", "path", 1});
  expect(object("unix", {{"path", {{"hex", "61"}, {"more", 1}}}}), {"wrong-type", "path", 0});
  expect(object("unix", {{"path", {{"hex", 61}}}}), {"wrong-type", "path", 0});
  expect(object("unix", {{"path", nullptr}}), {"wrong-type", "path", 0});
  expect(object("packet", {{"interface", "nope"}, {"proto", 3}}), {"unknown-name", "interface", 0});
  expect(object("packet", {{"interface", -1}, {"proto", 3}}), {"out-of-range", "interface", 0});
  expect(object("packet", {{"interface", {{"hex", "6c6f00"}}}, {"proto", 3}}), {"bad-value", "interface", 0});
  expect(object("packet", {{"interface", 1}, {"proto", 3}, {"addr", "0102"}}), {"wrong-type", "addr", 0});
}

TEST(BatchError, VariantsOfAnAddress) {
  expect(object("tipc", {{"node", 1}, {"ref", 2}}), {"syntax", "addr_type", 0});
  expect(object("tipc", {{"addr_type", 9}}), {"no-such-variant", "addr_type", 0});
  expect(object("tipc", {{"addr_type", "3"}}), {"wrong-type", "addr_type", 0});
  expect(object("tipc", {{"addr_type", 2}, {"node", 1}, {"ref", 2}}, {{"variant", "socket"}}),
         {"no-such-variant", "addr_type", 0});
  expect(object("tipc", {{"addr_type", 1}, {"type", 1}, {"lower", 3}, {"upper", 2}}), {"out-of-range", "upper", 0});
  EXPECT_EQ(run({"convert", "--family", "unix", R"({"path":""})"}).out, "");
  expect(object("can", {{"interface", "can0"}}, {{"variant", "fd"}}), {"no-such-variant", "variant", 0});
  expect(object("inet", {{"host", ""}, {"port", 1}}, {{"variant", "x"}}), {"no-such-variant", "variant", 0});
  expect(object("can", {{"interface", "can0"}}), {"needs-protocol", "protocol", 0});
  expect(object("unix", {{"name", "x"}, {"path", "y"}}), {"syntax", "address", 0});
  expect(object("unknown", {{"family", 2}, {"bytes", {{"hex", ""}}}}), {"bad-value", "family", 0});
  expect(object("unknown", {{"family", 99}}), {"syntax", "bytes", 0});
}

TEST(BatchError, LinesThatAreNotARequest) {
  const std::string input =
      "nonsense\n[]\n[1]\n\"x\"\n{\"op\":\n{} {}\n1e999\n{\"op\":\"encode\",\"text\":\"unix:\"}\n";
  const auto lines = lines_of(run({"batch"}, input).out);
  ASSERT_EQ(lines.size(), 8u);
  for (std::size_t i = 0; i < 7; ++i) {
    const auto reply = json::parse(lines[i]);
    EXPECT_EQ(code_of(reply), "syntax") << lines[i];
    EXPECT_EQ(reply.at("id"), nullptr);
  }
  EXPECT_TRUE(json::parse(lines[7]).at("ok"));
}

TEST(BatchError, NothingMayFollowANul) {
  const std::string request = R"({"op":"encode","text":"unix:"})";
  const auto lines = lines_of(run({"batch"}, request + std::string{"\0{} x\n", 6} + request + " \0\n").out);
  ASSERT_EQ(lines.size(), 2u);
  const auto error = json::parse(lines[0]).at("error");
  EXPECT_EQ(error.at("offset"), request.size());
  EXPECT_EQ(error.at("message"), "the line is not JSON from character 30 on; write one object");
  EXPECT_TRUE(json::parse(lines[1]).at("ok"));
}

}  // namespace

}  // namespace cli
