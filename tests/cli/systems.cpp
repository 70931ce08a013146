// Families whose addresses differ between systems, and those that have the addresses of others.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {
namespace {

std::string first_line(const std::vector<std::string>& arguments) {
  const auto got = run(arguments);
  EXPECT_EQ(got.code, 0) << got.err;
  return got.out.substr(0, got.out.find('\n'));
}

std::string refused(const std::vector<std::string>& arguments) {
  const auto got = run(arguments);
  EXPECT_EQ(got.code, 1) << got.out;
  return got.err;
}

TEST(Systems, ShowDrawsTheLayoutOfTheSystemThatIsAskedFor) {
  const auto shown = run({"show", "bluetooth:l2cap", "--os", "freebsd"});
  for (const std::string part :
       {"BLUETOOTH_PROTO_L2CAP = 135 (freebsd)", "struct sockaddr_l2cap of",
        "<netgraph/bluetooth/include/ng_btsocket.h>, 14 bytes, at least 10", "l2cap_psm", "family = 36"}) {
    EXPECT_NE(shown.out.find(part), std::string::npos) << part;
  }
  const auto netbsd = run({"show", "bluetooth:l2cap", "--os", "netbsd"}).out;
  EXPECT_NE(netbsd.find("cid          u16le        0..255 "), std::string::npos) << netbsd;
  EXPECT_NE(netbsd.find("10     1         cid        bt_channel"), std::string::npos) << netbsd;
}

TEST(Systems, ShowTellsWhoseAddressesAFamilyHas) {
  const auto shown = run({"show", "AF_RDS", "--os", "linux"});
  EXPECT_NE(shown.out.find("addresses  those of inet, inet6"), std::string::npos) << shown.out;
  const auto protocol = run({"show", "mptcp", "--os", "linux"});
  EXPECT_NE(protocol.out.find("protocol   linux 262"), std::string::npos) << protocol.out;
  EXPECT_EQ(refused({"show", "rds", "--os", "macos"}), "sockfam: rds: does not exist on macos; give --os linux\n");
}

TEST(Systems, JsonOfWhatDiffersBetweenSystems) {
  const auto l2cap = json::parse(run({"show", "bluetooth:l2cap", "--json"}).out);
  EXPECT_EQ(l2cap.at("constants"), (json{{"windows", "AF_BTH"}}));
  const auto& protocols = l2cap.at("variants")[0].at("protocols");
  EXPECT_EQ(protocols.at("BTPROTO_L2CAP"), (json{{"linux", 0}, {"netbsd", 2}}));
  EXPECT_EQ(protocols.at("BLUETOOTH_PROTO_L2CAP"), 135);
  const auto rds = json::parse(run({"show", "rds", "--json"}).out);
  EXPECT_EQ(rds.at("addresses"), (json{"inet", "inet6"}));
  EXPECT_EQ(rds.at("variants"), json::array());
  const auto sctp = json::parse(run({"show", "sctp", "--json"}).out);
  EXPECT_EQ(sctp.at("protocol").at("freebsd"), 132);
}

TEST(Systems, DecodesAKernelControlOfMacOs) {
  const std::string hex = "2020 0200 02000000 05000000 0000000000000000000000000000000000000000";
  const std::vector<std::string> macos{"decode", "--os", "macos", "--endian", "little"};
  const auto decode = [&](std::vector<std::string> more) {
    more.insert(more.begin(), macos.begin(), macos.end());
    more.push_back(hex);
    return first_line(more);
  };
  EXPECT_EQ(decode({}), "system:2,unit=5");
  EXPECT_EQ(decode({"--controls", "com.apple.net.utun_control=2"}), "system:com.apple.net.utun_control,unit=5");
  EXPECT_EQ(decode({"--form", "tuple"}), "(2, 5)");
  EXPECT_EQ(decode({"--form", "json"}), R"({"id":2,"unit":5})");
  EXPECT_EQ(decode({"--protocol", "SYSPROTO_CONTROL"}), "system:2,unit=5");
  EXPECT_NE(run({"decode", "--os", "macos", "--endian", "little", "--form", "layout", hex}).out.find("ss_sysaddr  2"),
            std::string::npos);
}

TEST(Systems, EncodesAControlByItsName) {
  const std::vector<std::string> encode{"encode", "--os", "macos", "--endian", "little", "--family", "PF_SYSTEM"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), encode.begin(), encode.end());
    return more;
  };
  const auto utun = first_line(with({"--controls", "com.apple.net.utun_control=2", "'com.apple.net.utun_control'"}));
  EXPECT_EQ(utun.substr(0, 24), "202002000200000000000000");
  EXPECT_EQ(first_line(with({R"({"id": 2})"})), utun);
  EXPECT_EQ(first_line(with({"--controls", "utun=2", R"({"id": "utun", "unit": 0})"})), utun);
  EXPECT_NE(refused(with({"--controls", "none", "'utun'"})).find("is not a kernel control here"), std::string::npos);
  EXPECT_NE(refused(with({"--controls", "none", R"({"id": "utun"})"})).find("give --controls"), std::string::npos);
  EXPECT_NE(refused(with({"--protocol", "1", "(2, 0)"})).find("AF_SYSTEM has no protocol 1; write SYSPROTO_CONTROL"),
            std::string::npos);
  EXPECT_EQ(run(with({"--controls", "utun", "(2, 0)"})).code, 2);
  EXPECT_EQ(run(with({"--controls", "a=1,b=1", "(2, 0)"})).code, 2);
}

TEST(Systems, ProtocolsHaveTheNumbersOfTheSystem) {
  const std::string address = "('01:23:45:67:89:AB', 3)";
  const auto encode = [&](const std::string& system, const std::string& protocol) {
    return first_line(
        {"encode", "--os", system, "--endian", "little", "--family", "bluetooth", "--protocol", protocol, address});
  };
  EXPECT_EQ(encode("linux", "l2cap"), "1f000300ab896745230100000000");
  EXPECT_EQ(encode("freebsd", "l2cap"), "0e240300ab896745230100000000");
  EXPECT_EQ(encode("freebsd", "BLUETOOTH_PROTO_L2CAP"), "0e240300ab896745230100000000");
  EXPECT_EQ(encode("netbsd", "2"), "101fab89674523010300000000000000");
  EXPECT_EQ(encode("windows", "rfcomm").substr(0, 20), "2000ab89674523010000");
  EXPECT_EQ(refused({"encode", "--os", "windows", "--family", "AF_BTH", "--protocol", "sco", "'01:23:45:67:89:AB'"}),
            "sockfam: '01:23:45:67:89:AB': AF_BTH has no protocol sco; write BTHPROTO_RFCOMM\n");
}

TEST(Systems, WellKnownIdsAreShownByTheirNames) {
  const auto shown = run({"show", "hyperv:service", "--os", "windows"}).out;
  EXPECT_NE(shown.find("loopback   e0e16197-dd56-4a10-9195-5ee7a155a838"), std::string::npos) << shown;
  const auto fields = json::parse(run({"show", "hyperv:service", "--json"}).out).at("variants")[0].at("fields");
  EXPECT_EQ(fields[0].at("names").at("parent"), "a42e7cda-d03f-480c-9cc2-a4de20abb878");
  const std::string hex = "2200 0000 9761e1e056dd104a91955ee7a155a838 " + std::string(32, '0');
  const auto layout = run({"decode", "--os", "windows", "--endian", "little", "--form", "layout", hex}).out;
  EXPECT_NE(layout.find("(loopback)"), std::string::npos) << layout;
}

TEST(Systems, ObjectsOfFixedLengthAreStrings) {
  const std::vector<std::string> rfcomm{"encode",   "--os",      "windows",    "--endian", "little",
                                        "--family", "bluetooth", "--protocol", "rfcomm"};
  const auto with = [&](const std::string& object) {
    auto all = rfcomm;
    all.push_back(object);
    return all;
  };
  EXPECT_EQ(first_line(with(R"({"bdaddr": "01:23:45:67:89:ab", "channel": 1})")),
            "2000ab896745230100000000000000000000000000000000000001000000");
  EXPECT_EQ(first_line(with(R"({"bdaddr": "01:23:45:67:89:ab", "channel": 1,
                          "service_class": "00001101-0000-1000-8000-00805f9b34fb"})")),
            "2000ab8967452301000001110000000000108000"
            "00805f9b34fb01000000");
  EXPECT_NE(refused(with(R"({"bdaddr": "1:2:3:4:5:6", "channel": 1})")).find("is not a Bluetooth address"),
            std::string::npos);
  EXPECT_NE(refused(with(R"({"bdaddr": 7, "channel": 1})")).find("write a string such as"), std::string::npos);
  EXPECT_NE(
      refused(with(R"({"bdaddr": "01:23:45:67:89:ab", "channel": 1, "service_class": "{}"})")).find("is not a GUID"),
      std::string::npos);
}

/// Every form of an address reads back on every system.
TEST(Systems, AnObjectReadsBackWhereverTheAddressExists) {
  const auto there_and_back = [](const std::string& system, const std::string& protocol, const std::string& text) {
    const std::vector<std::string> where{"--os", system, "--endian", "little"};
    auto to_json = where;
    to_json.insert(to_json.begin(), {"convert", "--form", "json"});
    to_json.push_back(text);
    auto back = where;
    back.insert(back.begin(), {"convert", "--form", "text", "--family", text.substr(0, text.find(':'))});
    if (!protocol.empty()) back.insert(back.end(), {"--protocol", protocol});
    back.push_back(first_line(to_json));
    EXPECT_EQ(first_line(back), text);
  };
  there_and_back("windows", "rfcomm", "bluetooth:rfcomm:01:23:45:67:89:AB,channel=256");
  there_and_back("linux", "iso", "bluetooth:iso:01:23:45:67:89:AB,type=2");
  there_and_back("linux", "8",
                 "bluetooth:iso-broadcast:00:00:00:00:00:00,type=0,bc=01:23:45:67:89:AB,bc-type=2,sid=5,bis=01:02");
  there_and_back("linux", "", "hyperv:port:1");
  there_and_back("macos", "", "system:7,unit=5");
}

TEST(Systems, ABorrowerIsRefusedWhereItDoesNotExist) {
  EXPECT_EQ(refused({"encode", "--os", "linux", "--family", "divert", "('1.2.3.4', 5)"}),
            "sockfam: ('1.2.3.4', 5): AF_DIVERT does not exist on linux; give --os freebsd\n");
  const auto reply =
      ask({{"op", "encode"}, {"family", "IPPROTO_SCTP"}, {"tuple", "('1.2.3.4', 5)"}, {"os", "windows"}});
  EXPECT_EQ(code_of(reply), "not-on-this-os");
  EXPECT_EQ(
      refused({"encode", "rds:192.0.2.1:80"}),
      "sockfam: rds:192.0.2.1:80: rds has the addresses of inet and inet6; begin with one of these families, as in "
      "inet:192.0.2.1:80\n");
}

TEST(Systems, AProtocolMustBeTheFamilysOwn) {
  const std::vector<std::string> udplite{"encode", "--os", "linux", "--family", "udplite", "--protocol"};
  const auto with = [&](const std::string& protocol) {
    auto all = udplite;
    all.insert(all.end(), {protocol, "('192.0.2.1', 1)"});
    return all;
  };
  EXPECT_EQ(first_line(with("IPPROTO_UDPLITE")), output_of(with("136")));
  EXPECT_NE(refused(with("17")).find("IPPROTO_UDPLITE has no protocol 17; write IPPROTO_UDPLITE"), std::string::npos);
  const std::string pair = "('e0e16197-dd56-4a10-9195-5ee7a155a838', '00000000-0000-0000-0000-000000000000')";
  EXPECT_EQ(run({"encode", "--os", "windows", "--family", "hyperv", "--protocol", "HV_PROTOCOL_RAW", pair}).code, 0);
  EXPECT_EQ(run({"encode", "--os", "windows", "--family", "hyperv", "--protocol", "2", pair}).code, 1);
  EXPECT_EQ(code_of(ask({{"op", "encode"},
                         {"family", "AF_BLUETOOTH"},
                         {"protocol", "l2cap"},
                         {"os", "macos"},
                         {"tuple", "('01:23:45:67:89:AB', 1)"}})),
            "not-on-this-os");
}

TEST(Systems, ShowOfABorrowerHasTheFormsOfItsLenders) {
  const auto shown = run({"show", "rds", "--os", "linux"}).out;
  EXPECT_NE(shown.find("(host, port[, flowinfo[, scope_id]])"), std::string::npos) << shown;
  EXPECT_NE(shown.find("struct sockaddr_in of"), std::string::npos);
}

TEST(Systems, ABorrowersObjectsAndTuplesAreThoseOfItsLenders) {
  EXPECT_EQ(first_line({"convert", "--family", "rds", "--form", "text", "('192.0.2.1', 4000)"}), "inet:192.0.2.1:4000");
  EXPECT_EQ(first_line({"convert", "--family", "AF_SMC", "--form", "text", "('::1', 4000)"}), "inet6:[::1]:4000");
  EXPECT_EQ(first_line({"convert", "--family", "udplite", "--form", "text", R"({"host": "192.0.2.1", "port": 1})"}),
            "inet:192.0.2.1:1");
  EXPECT_EQ(first_line({"convert", "--interfaces", "none", "--family", "sctp", "--form", "text",
                        R"({"host": "::1", "port": 1, "scope_id": 3})"}),
            "inet6:[::1%3]:1");
  const auto reply = ask({{"op", "encode"}, {"family", "AF_RDS"}, {"tuple", "('1.2.3.4', 128)"}, {"os", "linux"}});
  EXPECT_EQ(reply.at("sockaddr"), "02000080010203040000000000000000");
  EXPECT_EQ(reply.at("family"), "AF_INET");
  EXPECT_EQ(code_of(ask({{"op", "encode"}, {"family", "rds"}, {"text", "unix:/x"}})), "bad-value");
  EXPECT_EQ(code_of(ask({{"op", "encode"}, {"family", "rds"}, {"text", "inet6:[::1]:1"}})), "");
}

/// The sentence is about the field whose guid it is, and no other.
TEST(Systems, ABadGuidOfAnObjectIsToldByItsField) {
  const std::string null = R"("00000000-0000-0000-0000-000000000000")";
  const auto said = [&](const std::string& vm, const std::string& service) {
    return run({"encode", "--os", "windows", "--family", "hyperv",
                R"({"vm_id":)" + vm + R"(,"service_id":)" + service + "}"})
        .err;
  };
  EXPECT_NE(said(null, R"("x")").find("service_id x is not a GUID"), std::string::npos);
  EXPECT_NE(said(R"("x")", null).find("vm_id x is not a GUID"), std::string::npos);
  EXPECT_NE(said("5", null).find("write a string such as \"36bd0c5c-7276-4223-88ba-7d03b654c568\""), std::string::npos);
}

}  // namespace
}  // namespace cli
