// sockfam constant: numbers by name, and names by number.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {

namespace {

json object_of(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "constant");
  arguments.emplace_back("--json");
  const auto result = run(std::move(arguments));
  EXPECT_EQ(result.err, "");
  return json::parse(result.out);
}

TEST(Constant, ShowsTheNumberOnEveryOs) {
  const auto result = run({"constant", "AF_INET6", "AF_CAN"});
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(result.out,
            "constant  linux  freebsd  openbsd  netbsd  macos  windows  illumos  remarks\n"
            "AF_INET6     10       28       24      24     30       23       26\n"
            "AF_CAN       29        -        -      35      -        -        -\n");
}

TEST(Constant, RemarksOnArchitecturesVersionsAndTheHeadersName) {
  const auto line = [](const std::string& name) { return lines_of(run({"constant", name}).out).at(1); };
  EXPECT_NE(line("SO_PASSCRED").find("on alpha 17, mips 17,"), std::string::npos);
  EXPECT_NE(line("TCP_RTO_MAX_MS").find("since linux 6.2 to 6.17"), std::string::npos);
  EXPECT_NE(line("CAN_BCM_TX_SETUP").find("TX_SETUP in the headers"), std::string::npos);
}

TEST(Constant, ShowsOnlyTheNumberForOneOs) {
  EXPECT_EQ(run({"constant", "--os", "macos", "AF_INET6", "SO_REUSEADDR"}).out, "30\n4\n");
  EXPECT_EQ(run({"constant", "--os", "windows", "HV_GUID_PARENT"}).out, "a42e7cda-d03f-480c-9cc2-a4de20abb878\n");
  EXPECT_EQ(run({"constant", "--os", "netbsd", "EAI_ADDRFAMILY"}).out, "1\n");
}

TEST(Constant, TellsAllInJson) {
  const auto reuse = object_of({"SO_REUSEADDR"});
  EXPECT_EQ(reuse.at("ok"), true);
  EXPECT_EQ(reuse.at("name"), "SO_REUSEADDR");
  EXPECT_EQ(reuse.at("group"), "SO");
  EXPECT_EQ(reuse.at("values").dump(),
            R"({"linux":2,"freebsd":4,"openbsd":4,"netbsd":4,"macos":4,"windows":4,"illumos":4})");
  EXPECT_EQ(reuse.at("linux-architectures").dump(), R"({"alpha":4,"mips":4,"parisc":4,"sparc":4})");
  EXPECT_EQ(object_of({"SO_INQ"}).at("linux-architectures").dump(), R"({"parisc":null,"sparc":null})");
  EXPECT_EQ(object_of({"SO_INQ"}).at("since").at("linux"), "6.2 to 6.17");
  EXPECT_EQ(object_of({"SOF_TIMESTAMPING_LAST"}).at("changed").at("linux"), "6.2 to 6.17: 262144");
  EXPECT_EQ(object_of({"CAN_BCM_TX_SETUP"}).at("c"), "TX_SETUP");
  EXPECT_EQ(object_of({"BDADDR_ANY"}).at("values").dump(), R"({"linux":"00:00:00:00:00:00"})");
}

TEST(Constant, TellsOneOsInJson) {
  EXPECT_EQ(object_of({"AF_CAN", "--os", "netbsd"}).dump(),
            R"({"ok":true,"name":"AF_CAN","group":"AF","os":"netbsd","value":35})");
}

TEST(Constant, PrintsOneObjectForEachName) {
  const auto result = run({"constant", "--json", "AF_INET", "AF_NOSUCH", "-"}, "AF_INET6\n\nAF_UNIX\n");
  EXPECT_EQ(result.code, 1);
  ASSERT_EQ(lines_of(result.out).size(), 4u);
  EXPECT_EQ(code_of(json::parse(lines_of(result.out)[1])), "unknown-name");
  EXPECT_EQ(json::parse(lines_of(result.out)[3]).at("name"), "AF_UNIX");
}

TEST(Constant, FindsNamesByNumber) {
  const auto names = [](const std::string& value, const std::string& group, const std::string& system) {
    const auto result = run({"constant", "--value", value, "--group", group, "--os", system});
    EXPECT_EQ(result.code, 0) << result.err;
    return result.out;
  };
  EXPECT_EQ(names("29", "AF", "linux"), "AF_CAN\n");
  EXPECT_EQ(names("0x1d", "af", "linux"), "AF_CAN\n");
  EXPECT_EQ(names("0X1D", "AF", "linux"), "AF_CAN\n");
  EXPECT_EQ(names("1", "AF", "linux"), "AF_FILE\nAF_LOCAL\nAF_UNIX\n");
  EXPECT_EQ(names("-2", "EAI", "linux"), "EAI_NONAME\n");
  EXPECT_EQ(names("35", "AF", "netbsd"), "AF_CAN\n");
  EXPECT_EQ(names("00:00:00:00:00:00", "BDADDR", "linux"), "BDADDR_ANY\n");
  EXPECT_EQ(names("4294967295", "VMADDR", "linux"), names("0xffffffff", "VMADDR", "linux"));
}

TEST(Constant, FindsNamesByNumberInJson) {
  const auto result = run({"constant", "--value", "1", "--group", "AF", "--os", "linux", "--json"});
  ASSERT_EQ(lines_of(result.out).size(), 3u);
  EXPECT_EQ(lines_of(result.out)[0], R"({"ok":true,"name":"AF_FILE","group":"AF","os":"linux","value":1})");
}

TEST(Constant, TakesThisMachinesOsForNumbers) {
#if defined(__linux__)
  EXPECT_EQ(run({"constant", "--value", "29", "--group", "AF"}).out, "AF_CAN\n");
#endif
  EXPECT_EQ(run({"constant", "--value", "1", "--group", "AF"}).code, 0);
}

TEST(Constant, SuggestsNames) {
  EXPECT_EQ(run({"constant", "SO_REUSEADR"}).err,
            "sockfam: SO_REUSEADR: SO_REUSEADR is not a constant of sockets; write SO_REUSEADDR\n");
  EXPECT_EQ(run({"constant", "af_inet66"}).err,
            "sockfam: af_inet66: af_inet66 is not a constant of sockets; write AF_INET6 or AF_INET\n");
  EXPECT_EQ(run({"constant", "qqqq"}).err,
            "sockfam: qqqq: qqqq is not a constant of sockets; write a name such as AF_INET6\n");
  EXPECT_EQ(
      run({"constant", "IPPROTO_"}).err,
      "sockfam: IPPROTO_: IPPROTO_ is not a constant of sockets; write IPPROTO_AH, IPPROTO_IL, IPPROTO_IP, IPPROTO_MH, "
      "IPPROTO_ND or one of 131 more\n");
}

TEST(Constant, RefusesNamesThatAnOsDoesNotHave) {
  const auto result = run({"constant", "--os", "windows", "AF_CAN", "AF_INET"});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.out, "2\n");
  EXPECT_EQ(result.err, "sockfam: AF_CAN: does not exist on windows; give --os linux or netbsd\n");
  const auto in_json = run({"constant", "--os", "windows", "AF_CAN", "--json"});
  EXPECT_EQ(in_json.code, 1);
  EXPECT_EQ(code_of(json::parse(in_json.out)), "not-on-this-os");
}

TEST(Constant, RefusesUnknownNumbersAndGroups) {
  const auto none = run({"constant", "--value", "77777", "--group", "AF", "--os", "linux"});
  EXPECT_EQ(none.code, 1);
  EXPECT_EQ(none.err, "sockfam: 77777: no constant of AF has that value on linux; give another --group or --os\n");
  const auto group = run({"constant", "--value", "3", "--group", "IPPROTOS", "--json"});
  EXPECT_EQ(group.code, 1);
  EXPECT_EQ(json::parse(group.out).at("error").at("message"),
            "IPPROTOS is not a group of constants; write IPPROTO or IP");
  EXPECT_EQ(code_of(json::parse(group.out)), "unknown-name");
}

TEST(Constant, UntrustedNamesAreHarmless) {
  const auto result = run({"constant", "\x1b[31mAF_INET\n"});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.err.find('\x1b'), std::string::npos);
  EXPECT_EQ(lines_of(result.err).size(), 1u);
  EXPECT_EQ(run({"constant", ""}).err, "sockfam: '': the name is empty; write a name such as AF_INET6\n");
}

TEST(Constant, AnswersEachLineBeforeTheNext) {
  const conversation talk{{"constant", "-"}};
  talk.say("AF_INET6\n");
  EXPECT_EQ(talk.hear().rfind("constant ", 0), 0u);
  EXPECT_EQ(talk.hear().rfind("AF_INET6 ", 0), 0u);
  talk.say("AF_UNIX\n");
  EXPECT_EQ(talk.hear().rfind("AF_UNIX ", 0), 0u);
}

TEST(Constant, HasABoldHeadingOnTerminals) {
  const auto result = run_on_terminal({{"constant", "AF_INET"}, {}, {"TERM=xterm"}});
  EXPECT_NE(result.find("\x1b[1mconstant"), std::string::npos);
  EXPECT_EQ(run({"constant", "AF_INET"}).out.find("\x1b["), std::string::npos);
}

}  // namespace

}  // namespace cli
