// Help, version, options, exit codes.
#include <gtest/gtest.h>

#include "run.h"

namespace cli {

namespace {

const std::vector<std::string> subcommands{"families", "show", "encode", "decode", "convert", "batch"};

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
  const auto said = run({"--version"});
  EXPECT_EQ(said.code, 0);
  EXPECT_EQ(said.out.rfind("sockfam ", 0), 0u);
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
      {"encode", "--os", "plan9", "inet:1.2.3.4:80"},
      {"encode", "--endian", "middle", "inet:1.2.3.4:80"},
      {"encode", "--form", "xml", "inet:1.2.3.4:80"},
      {"encode", "--protocol", "nonsense", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=0", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=x", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "=1", "inet:1.2.3.4:80"},
      {"encode", "--interfaces", "lo=2147483648", "inet:1.2.3.4:80"},
      {"encode", "--frobnicate", "inet:1.2.3.4:80"},
      {"batch", "--json"},
  };
  for (const auto& arguments : wrong) {
    const auto said = run(arguments);
    EXPECT_EQ(said.code, 2) << (arguments.empty() ? "nothing" : arguments.back());
    EXPECT_EQ(said.out, "");
    EXPECT_EQ(said.err.rfind("sockfam: ", 0), 0u) << said.err;
  }
}

TEST(CommandLine, ARejectedInputIsOneAndTheOthersGoOn) {
  const auto said = run({"encode", "inet:1.2.3.4:80", "inet:1.2.3.4:99999", "inet:1.2.3.4:81"});
  EXPECT_EQ(said.code, 1);
  EXPECT_EQ(lines_of(said.out).size(), 2u);
  EXPECT_EQ(said.err, "sockfam: inet:1.2.3.4:99999: port 99999 is out of range; write 0 to 65535\n");
}

TEST(CommandLine, JsonTellsFailuresOnStandardOutput) {
  const auto said = run({"encode", "--json", "inet:1.2.3.4:99999", "inet:1.2.3.4:80"});
  EXPECT_EQ(said.code, 1);
  EXPECT_EQ(said.err, "");
  const auto lines = lines_of(said.out);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(code_of(json::parse(lines[0])), "out-of-range");
  EXPECT_EQ(json::parse(lines[0]).count("id"), 0u);
  EXPECT_TRUE(json::parse(lines[1]).at("ok"));
}

TEST(CommandLine, DashReadsLines) {
  const auto said = run({"encode", "--os", "linux", "--endian", "little", "inet:1.2.3.4:1", "-", "inet:1.2.3.4:4"},
                        "inet:1.2.3.4:2\n\n  \r\ninet:1.2.3.4:3\r\n");
  EXPECT_EQ(said.code, 0) << said.err;
  ASSERT_EQ(lines_of(said.out).size(), 4u);
  EXPECT_EQ(lines_of(said.out)[2], "02000003010203040000000000000000");
}

TEST(CommandLine, ALastLineWithoutNewlineCounts) { EXPECT_EQ(run({"convert", "-"}, "vsock:2:80").out, "vsock:2:80\n"); }

TEST(CommandLine, AnswersBeforeMoreIsSaid) {
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

TEST(CommandLine, ABrokenPipeEndsItQuietly) {
  std::string input;
  for (int i = 0; i < 20'000; ++i) input += "inet:1.2.3.4:80\n";
  for (const bool ignored : {false, true}) {
    const auto said = run_with_broken_pipe({{"convert", "--form", "tuple", "-"}, input}, ignored);
    EXPECT_EQ(said.err, "");
    EXPECT_EQ(said.code, 0);
  }
  EXPECT_EQ(run_with_broken_pipe({{"show", "can"}}, false).err, "");
}

TEST(CommandLine, AFullDiskDoesNot) {
  const auto said = run_into("/dev/full", {{"families"}});
  EXPECT_EQ(said.code, 1);
  EXPECT_NE(said.err.find("standard output"), std::string::npos);
}

}  // namespace

}  // namespace cli
