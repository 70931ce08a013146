// Help, version, options, exit codes.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {

namespace {

const std::vector<std::string> subcommands{"families", "show",     "encode", "decode",
                                           "convert",  "constant", "audit",  "batch"};

TEST(CommandLine, HelpIsThereAtEveryLevel) {
  const auto all = run({"--help"});
  EXPECT_EQ(all.code, 0);
  EXPECT_EQ(all.err, "");
  for (const auto& name : subcommands) {
    EXPECT_NE(all.out.find(name), std::string::npos) << name;
    const auto one = run({name, "--help"});
    EXPECT_EQ(one.code, 0) << name;
    EXPECT_NE(one.out.find("Usage: sockfam " + name), std::string::npos) << one.out;
  }
}

TEST(CommandLine, SaysItsVersion) {
  const auto result = run({"--version"});
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(result.out.rfind("sockfam ", 0), 0u);
}

TEST(CommandLine, WrongUsageIsTwo) {
  const std::vector<std::vector<std::string>> wrong{
      {},
      {"frobnicate"},
      {"encode"},
      {"decode"},
      {"convert"},
      {"show"},
      {"show", "inet", "inet6"},
      {"families", "inet"},
      {"audit", "--family", "nosuch"},
      {"audit", "--family", ""},
      {"audit", "--family", "rds"},
      {"audit", "--family", "system"},
      {"audit", "--jobs", "-1"},
      {"audit", "--jobs", "many"},
      {"audit", "--os", "macos"},
      {"audit", "--interfaces", "lo"},
      {"encode", "--os", "plan9", "inet:1.2.3.4:80"},
      {"encode", "--endian", "middle", "inet:1.2.3.4:80"},
      {"encode", "--form", "xml", "inet:1.2.3.4:80"},
      {"encode", "--protocol", "nonsense", "inet:1.2.3.4:80"},
      {"encode", "--protocol", "", "inet:1.2.3.4:80"},
      {"encode", "--family", "", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=0", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=x", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "=1", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=2147483648", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "", "inet:1.2.3.4:80"},
      {"encode", "--interfaces=", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=1,lo=2", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=1,eth0=1", "inet:1.2.3.4:80"},
      {"batch", "--interfaces", ""},
      {"encode", "--frobnicate", "inet:1.2.3.4:80"},
      {"batch", "--json"},
      {"constant"},
      {"constant", "--os", "plan9", "AF_INET"},
      {"constant", "--value", "29"},
      {"constant", "--group", "AF"},
      {"constant", "--value", "29", "--group", "AF", "AF_CAN"},
      {"constant", "--value", "AF_CAN", "--group", "AF"},
      {"constant", "--value", "0x", "--group", "AF"},
      {"constant", "--value", "29x", "--group", "AF"},
      {"constant", "--value", "9223372036854775808", "--group", "AF"},
  };
  for (const auto& arguments : wrong) {
    const auto result = run(arguments);
    EXPECT_EQ(result.code, 2) << (arguments.empty() ? "nothing" : arguments.back());
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(result.err.rfind("sockfam: ", 0), 0u) << result.err;
  }
}

TEST(CommandLine, NamesTheSubcommands) {
  const std::string hint = "\nTry sockfam --help, or sockfam SUBCOMMAND --help.\n";
  EXPECT_EQ(
      run({"foo"}).err,
      "sockfam: foo is not a subcommand; write families, show, encode, decode, convert, constant, audit or batch" +
          hint);
  EXPECT_EQ(run({"encod"}).err,
            "sockfam: encod is not a subcommand; write encode; the subcommands are families, show, encode, decode, "
            "convert, constant, audit, "
            "batch" +
                hint);
}

TEST(CommandLine, SuggestsNamesThatAreNear) {
  const auto complaint = [](const std::string& option, const std::string& word) {
    const auto got = run({"convert", option, word, "unix:"});
    EXPECT_EQ(got.code, 2);
    return lines_of(got.err).at(0);
  };
  EXPECT_EQ(complaint("--protocol", "CAN_ISOPT"),
            "sockfam: --protocol: CAN_ISOPT is not the name of a protocol; write CAN_ISOTP");
  EXPECT_EQ(
      complaint("--protocol", "zzz"),
      "sockfam: --protocol: zzz is not the name of a protocol; write a number, or a name that `sockfam show` lists");
  EXPECT_EQ(complaint("--os", "linx"), "sockfam: --os: linx is not known; write linux");
  EXPECT_EQ(complaint("--endian", "bog"), "sockfam: --endian: bog is not known; write big");
  EXPECT_EQ(complaint("--form", "xml"), "sockfam: --form: xml is not known; write text, tuple, json, bytes or layout");
}

/// The words of a line as a shell would split them, without redirections.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words;
  char quote = ' ';
  bool inside = false;
  for (const char c : line.substr(0, line.find(" < "))) {
    const bool toggles = quote == ' ' ? c == '\'' || c == '"' : c == quote;
    if (toggles) quote = quote == ' ' ? c : ' ';
    const bool blank = quote == ' ' && c == ' ';
    if (!blank && !inside) words.emplace_back();
    if (!blank && !toggles) words.back() += c;
    inside = !blank;
  }
  return words;
}

TEST(CommandLine, TheExamplesOfTheHelpAreRight) {
  const std::string sockaddr = "10020050010203040000000000000000\n";  // what addresses.hex may hold
  std::size_t done = 0;
  for (const std::string name : {"", "encode", "decode", "convert", "constant"}) {
    std::vector<std::string> call{name, "--help"};
    if (name.empty()) call.erase(call.begin());
    const auto help = run(call).out;
    for (const auto& line : lines_of(help.substr(std::min(help.find("Examples:"), help.size())))) {
      const auto begin = line.find("sockfam ");
      if (begin == std::string::npos) continue;
      auto words = words_of(line.substr(begin));
      words.erase(words.begin());
      const auto result = run(words, sockaddr);
      EXPECT_EQ(result.code, 0) << line << "\n" << result.err;
      EXPECT_EQ(result.err, "") << line;
      ++done;
    }
  }
  EXPECT_GE(done, 14u);
}

TEST(CommandLine, TheRequestsOfTheHelpAreRight) {
  std::string input;
  for (const auto& line : lines_of(run({"batch", "--help"}).out)) {
    if (const auto begin = line.find('{'); begin != std::string::npos) input += line.substr(begin) + "\n";
  }
  const auto result = run({"batch"}, input);
  EXPECT_EQ(result.code, 0) << result.out;
  EXPECT_EQ(lines_of(result.out).size(), 4u);
}

TEST(CommandLine, WhatIsGivenTwiceMustAgree) {
  EXPECT_EQ(run({"convert", "--family", "unix", "unix:/x"}).code, 0);
  EXPECT_EQ(run({"convert", "--family", "inet", "unix:/x"}).code, 1);
  EXPECT_EQ(run({"convert", "--family", "nosuch", "unix:/x"}).code, 1);
  EXPECT_EQ(run({"encode", "--os", "linux", "--protocol", "CAN_RAW", "can:isotp:,rx=0x1,tx=0x2"}).code, 1);
  EXPECT_EQ(run({"encode", "--os", "linux", "--protocol", "CAN_ISOTP", "can:isotp:,rx=0x1,tx=0x2"}).code, 0);
}

TEST(CommandLine, RemarksNameTheirInputAmongSeveral) {
  const std::string odd = "02000050010203040000000000000000ff";
  const std::string note = "1 byte after the address, from offset 16\n";
  const std::vector<std::string> call{"decode", "--os", "linux", "--endian", "little"};
  const auto with = [&](std::vector<std::string> inputs, const std::string& lines) {
    inputs.insert(inputs.begin(), call.begin(), call.end());
    return run(inputs, lines).err;
  };
  EXPECT_EQ(with({odd}, ""), "note: " + note);
  EXPECT_EQ(with({odd, "0100"}, ""), "note: " + odd + ": " + note);
  EXPECT_EQ(with({"-"}, odd + "\n"), "note: " + odd + ": " + note);
}

TEST(CommandLine, ARejectedInputDoesNotStopTheOthers) {
  const auto result = run({"encode", "inet:1.2.3.4:80", "inet:1.2.3.4:99999", "inet:1.2.3.4:81"});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(lines_of(result.out).size(), 2u);
  EXPECT_EQ(result.err, "sockfam: inet:1.2.3.4:99999: port 99999 is out of range; write 0 to 65535\n");
}

TEST(CommandLine, JsonTellsFailuresOnStandardOutput) {
  const auto result = run({"encode", "--json", "inet:1.2.3.4:99999", "inet:1.2.3.4:80"});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.err, "");
  const auto lines = lines_of(result.out);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(code_of(json::parse(lines[0])), "out-of-range");
  EXPECT_EQ(json::parse(lines[0]).count("id"), 0u);
  EXPECT_TRUE(json::parse(lines[1]).at("ok"));
}

TEST(CommandLine, DashReadsLines) {
  const auto result = run({"encode", "--os", "linux", "--endian", "little", "inet:1.2.3.4:1", "-", "inet:1.2.3.4:4"},
                          "inet:1.2.3.4:2\n\n  \r\ninet:1.2.3.4:3\r\n");
  EXPECT_EQ(result.code, 0) << result.err;
  ASSERT_EQ(lines_of(result.out).size(), 4u);
  EXPECT_EQ(lines_of(result.out)[2], "02000003010203040000000000000000");
}

TEST(CommandLine, ALastLineWithoutNewlineCounts) { EXPECT_EQ(run({"convert", "-"}, "vsock:2:80").out, "vsock:2:80\n"); }

TEST(CommandLine, AnswersBeforeTheNextLine) {
  const conversation talk{{"convert", "--form", "tuple", "-"}};
  talk.say("inet:1.2.3.4:80\ninet:");
  EXPECT_EQ(talk.hear(), "('1.2.3.4', 80)");
  talk.say("1.2.3.4:81\n");
  EXPECT_EQ(talk.hear(), "('1.2.3.4', 81)");
}

TEST(CommandLine, ColourIsForTerminals) {
  const std::string escape = "\x1b[";
  EXPECT_EQ(run({"families"}).out.find(escape), std::string::npos);
  EXPECT_NE(run_on_terminal({{"families"}, {}, {"TERM=xterm"}}).find(escape), std::string::npos);
  EXPECT_EQ(run_on_terminal({{"families"}, {}, {"TERM=xterm", "NO_COLOR=1"}}).find(escape), std::string::npos);
  EXPECT_EQ(run_on_terminal({{"families"}, {}, {"TERM=xterm", "NO_COLOR="}}).find(escape), std::string::npos);
  EXPECT_EQ(run_on_terminal({{"families"}, {}, {"TERM=dumb"}}).find(escape), std::string::npos);
}

TEST(CommandLine, ABrokenPipeIsNotAnError) {
  std::string input;
  for (int i = 0; i < 20'000; ++i) input += "inet:1.2.3.4:80\n";
  for (const bool ignored : {false, true}) {
    const auto result = run_with_broken_pipe({{"convert", "--form", "tuple", "-"}, input}, ignored);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(result.code, 0);
  }
  EXPECT_EQ(run_with_broken_pipe({{"show", "can"}}, false).err, "");
}

TEST(CommandLine, AFullDiskIsAnError) {
  const auto result = run_into("/dev/full", {{"families"}});
  EXPECT_EQ(result.code, 1);
  EXPECT_NE(result.err.find("standard output"), std::string::npos);
}

}  // namespace

}  // namespace cli
