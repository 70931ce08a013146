// encode, decode, convert.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {

namespace {

std::vector<std::string> little(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin() + 1, {"--os", "linux", "--endian", "little", "--interfaces", table});
  return arguments;
}

TEST(Encode, TakesCanonicalText) {
  EXPECT_EQ(output_of(little({"encode", "inet6:[::1]:80"})),
            "0a000050000000000000000000000000000000000000000100000000");
  EXPECT_EQ(output_of(little({"encode", "inet6:[fe80::1%eth0]:80"})),
            "0a00005000000000fe80000000000000000000000000000102000000");
}

TEST(Encode, TakesTuplesOfAFamily) {
  const std::string bytes = "1d0000000300000001000000020000000000000000000000";
  for (const std::string protocol : {"isotp", "CAN_ISOTP", "6"}) {
    EXPECT_EQ(output_of(little({"encode", "--family", "can", "--protocol", protocol, "('can0', 1, 2)"})), bytes);
  }
  EXPECT_EQ(output_of(little({"encode", "--family", "AF_CAN", "--protocol", "6", "(3, 0x1, 2,)"})), bytes);
}

TEST(Encode, TakesObjectsOfAFamily) {
  EXPECT_EQ(output_of(little({"encode", "--family", "inet", R"({"host": "1.2.3.4", "port": 80})"})),
            "02000050010203040000000000000000");
  EXPECT_EQ(output_of(little({"encode", "--family", "unix", "{}"})), "0100");
}

TEST(Encode, KeepsListsWhole) {
  const auto got = run({"encode", "--family", "inet", "['1.2.3.4', 80]"});
  EXPECT_EQ(got.code, 1);
  EXPECT_EQ(got.err, "sockfam: ['1.2.3.4', 80]: the address is a list; write (host, port)\n");
}

TEST(Encode, RequiresTheFamilyOfATuple) {
  for (const std::string input : {"('::1', 80)", "'/run/x'", "b'\\0x'", "{}", "1.2.3.4:80"}) {
    const auto got = run({"encode", input});
    EXPECT_EQ(got.code, 1);
    EXPECT_NE(got.err.find("--family"), std::string::npos) << got.err;
  }
}

TEST(Encode, CanonicalTextNeedsNoFamilyButMayHaveOne) {
  EXPECT_EQ(output_of(little({"encode", "--family", "vsock", "vsock:2:1"})), "28000000010000000200000000000000");
  EXPECT_EQ(run(little({"encode", "--family", "can", "vsock:2:1"})).code, 1);
}

TEST(Encode, WritesOtherSystems) {
  EXPECT_EQ(output_of({"encode", "--os", "macos", "inet6:[::1]:80"}),
            "1c1e0050000000000000000000000000000000000000000100000000");
  EXPECT_EQ(output_of({"encode", "--os", "linux", "--endian", "big", "vsock:2:1"}), "00280000000000010000000200000000");
  const auto got = run({"encode", "--os", "macos", "can:raw:"});
  EXPECT_EQ(got.code, 1);
  EXPECT_NE(got.err.find("does not exist"), std::string::npos);
}

TEST(Encode, PrintsEveryForm) {
  EXPECT_EQ(output_of(little({"encode", "--form", "text", "inet:1.2.3.4:80"})), "inet:1.2.3.4:80");
  EXPECT_EQ(output_of(little({"encode", "--form", "tuple", "inet:1.2.3.4:80"})), "('1.2.3.4', 80)");
  EXPECT_EQ(output_of(little({"encode", "--form", "json", "inet:1.2.3.4:80"})), R"({"host":"1.2.3.4","port":80})");
  EXPECT_EQ(output_of(little({"encode", "--form", "bytes", "inet:1.2.3.4:80"})), "02000050010203040000000000000000");
  EXPECT_NE(output_of(little({"encode", "--form", "layout", "inet:1.2.3.4:80"})).find("offset  bytes"),
            std::string::npos);
}

TEST(Encode, InterfaceTableReplacesTheMachines) {
  EXPECT_EQ(output_of({"encode", "--interfaces", "wan=7", "--form", "tuple", "inet6:[fe80::1%wan]:1"}),
            "('fe80::1', 1, 0, 7)");
  EXPECT_EQ(run({"encode", "--interfaces", "none", "inet6:[fe80::1%lo]:1"}).code, 1);
  EXPECT_EQ(output_of({"convert", "--interfaces", "none", "inet6:[fe80::1%1]:1"}), "inet6:[fe80::1%1]:1");
}

TEST(Decode, AllowsBlanksAndColons) {
  EXPECT_EQ(output_of(little({"decode", "0200 0050:01:02 03\t04 0000000000000000"})), "inet:1.2.3.4:80");
}

TEST(Decode, PrintsEveryForm) {
  const std::string hex = "1D0000000300000001000000020000000000000000000000";
  const auto decode = [&](const std::string& form) {
    return output_of(little({"decode", "--protocol", "isotp", "--form", form, hex}));
  };
  EXPECT_EQ(decode("text"), "can:isotp:can0,rx=0x1,tx=0x2");
  EXPECT_EQ(decode("tuple"), "('can0', 1, 2)");
  EXPECT_EQ(decode("json"), R"({"interface":"can0","rx_addr":1,"tx_addr":2})");
  EXPECT_EQ(decode("bytes"), "1d0000000300000001000000020000000000000000000000");
}

TEST(Decode, RemarksGoToStandardError) {
  const auto got = run(little({"decode", "02000050010203040000000000000000ff"}));
  EXPECT_EQ(got.code, 0);
  EXPECT_EQ(got.out, "inet:1.2.3.4:80\n");
  EXPECT_EQ(got.err, "note: 1 byte after the address, from offset 16\n");
  const auto in_json = run(little({"decode", "--json", "02000050010203040000000000000000ff"}));
  EXPECT_EQ(in_json.err, "");
  EXPECT_EQ(json::parse(in_json.out).at("notes").size(), 1u);
}

TEST(Decode, NotesWhatCouldNotBeSent) {
  const auto got = run(little({"decode", "0a000050ffffffff0000000000000000000000000000000100000000"}));
  EXPECT_EQ(got.err, "note: flowinfo 4294967295 is out of range; write 0 to 1048575\n");
}

TEST(Convert, ReadsWhatDecodePrintsAndSaysWhatCouldNotBeSent) {
  const std::string text = "inet6:[::1]:80?flowinfo=268435455";
  const std::string why = "flowinfo 268435455 is out of range; write 0 to 1048575";
  EXPECT_EQ(run(little({"decode", "0a0000500fffffff0000000000000000000000000000000100000000"})).out, text + "\n");
  const auto tuple = run(little({"convert", "--form", "tuple", text}));
  EXPECT_EQ(tuple.out, "('::1', 80, 268435455, 0)\n");
  EXPECT_EQ(tuple.err, "note: " + why + "\n");
  EXPECT_EQ(run({"convert", "--family", "inet6", "('::1', 80, 268435455, 0)"}).out, text + "\n");
  const std::string object = R"({"host":"::1","port":80,"flowinfo":268435455})";
  EXPECT_EQ(run({"convert", "--family", "inet6", object}).out, text + "\n");
  EXPECT_EQ(run(little({"encode", text})).err, "sockfam: " + text + ": " + why + "\n");
  const std::string range = R"({"addr_type":1,"type":1,"lower":5,"upper":4})";
  const auto upside_down = run({"convert", "--family", "tipc", range, range});
  EXPECT_EQ(lines_of(upside_down.out)[0], "tipc:service-range:1,5,4");
  EXPECT_NE(upside_down.err.find(": upper 4 is out of range; write 5 to 4294967295"), std::string::npos);
}

TEST(Decode, FallsBackForAnotherFamilysProtocol) {
  const auto got = run(little({"decode", "--protocol", "8", "1d00000003000000"}));
  EXPECT_EQ(got.out, "can:raw:can0\n");
  EXPECT_NE(got.err.find("protocol 8"), std::string::npos);
  EXPECT_EQ(run(little({"decode", "1d00000003000000"})).code, 1);
}

TEST(Decode, TakesEveryNameOfAProtocol) {
  for (const std::string known : {"IPPROTO_TCP", "NETLINK_ROUTE", "CAN_RAW", "l2cap"}) {
    EXPECT_EQ(output_of(little({"decode", "--protocol", known, "0200 0050 01020304 0000000000000000"})),
              "inet:1.2.3.4:80");
  }
}

TEST(Decode, KeepsUnknownFamilies) {
  EXPECT_EQ(output_of(little({"decode", "630001ff"})), "unknown:99:01ff");
  EXPECT_EQ(output_of(little({"decode", "--form", "tuple", "630001ff"})), "(99, b'\\x01\\xff')");
  EXPECT_EQ(output_of(little({"decode", "--form", "json", "630001ff"})), R"({"family":99,"bytes":{"hex":"01ff"}})");
  EXPECT_EQ(output_of(little({"encode", "--family", "unknown", R"({"family":99,"bytes":{"hex":"01ff"}})"})),
            "630001ff");
}

TEST(Decode, AFamilyThatOnlyAConstantKnowsIsShownByIt) {
  EXPECT_EQ(output_of(little({"decode", "120001ff"})), "unknown:AF_ASH:01ff");
  EXPECT_EQ(output_of({"decode", "--os", "macos", "040e01ff"}), "unknown:AF_LAT:01ff");
  for (const std::string text : {"unknown:AF_ASH:01ff", "unknown:18:01ff"}) {
    EXPECT_EQ(output_of(little({"encode", text})), "120001ff");
    EXPECT_EQ(output_of(little({"convert", "--form", "text", text})), "unknown:AF_ASH:01ff");
  }
  const auto got = run(little({"encode", "unknown:AF_LAT:01ff"}));
  EXPECT_EQ(got.code, 1);
  EXPECT_NE(got.err.find("write its number"), std::string::npos) << got.err;
}

TEST(Decode, RefusesWhatIsNotHex) {
  for (const std::string input : {"0g", "0", "02 0", "0x02", "0:2"}) {
    const auto got = run({"decode", input});
    EXPECT_EQ(got.code, 1) << input;
    EXPECT_NE(got.err.find("write two digits for each byte"), std::string::npos) << got.err;
  }
}

TEST(Convert, GoesBetweenTheForms) {
  EXPECT_EQ(output_of(little({"convert", "--family", "inet6", "('fe80::1%eth0', 80)"})), "inet6:[fe80::1%eth0]:80");
  EXPECT_EQ(output_of(little({"convert", "--form", "tuple", "unix:@a%00b"})), "b'\\x00a\\x00b'");
  EXPECT_EQ(output_of(little({"convert", "--form", "json", "unix:/run/caf%c3%a9"})), "{\"path\":\"/run/caf\\u00e9\"}");
  EXPECT_EQ(output_of(little({"convert", "--form", "json", "unix:@%ff"})), R"({"name":{"hex":"ff"}})");
  EXPECT_EQ(output_of(little({"convert", "--form", "bytes", "unix:/x"})), "01002f7800");
}

TEST(Convert, TextNeedsNoLayout) {
  EXPECT_EQ(output_of({"convert", "--os", "windows", "--form", "tuple", "vsock:2:80"}), "(2, 80)");
  EXPECT_EQ(run({"convert", "--os", "windows", "--form", "bytes", "vsock:2:80"}).code, 1);
}

TEST(Convert, NamesFamiliesThatAreNear) {
  EXPECT_NE(run({"convert", "inte6:[::1]:80"}).err.find("write inet6"), std::string::npos);
}

}  // namespace

}  // namespace cli
