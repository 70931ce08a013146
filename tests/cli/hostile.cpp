// Input from attackers: it never reaches a terminal unescaped and never crashes the program.
#include <gtest/gtest.h>

#include <algorithm>

#include "run.h"

namespace cli {

namespace {

bool is_printable_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= ' ' && c <= '~') || c == '\n'; });
}

const std::string nasty = "\x1b]0;owned\x07\x1b[31m\xe2\x80\xae\xff\r\x08\x7f";

TEST(Hostile, RefusalsEchoInputsSafely) {
  const std::vector<std::vector<std::string>> calls{
      {"encode", nasty},
      {"encode", "--family", "inet", "('" + nasty + "', 80)"},
      {"encode", "--family", nasty, "()"},
      {"encode", "--protocol", nasty, "unix:"},
      {"encode", "--interfaces", nasty, "unix:"},
      {"encode", "--os", nasty, "unix:"},
      {"encode", "--" + nasty, "unix:"},
      {"decode", nasty},
      {"convert", "unix:" + nasty},
      {"convert", "packet:" + nasty + ",proto=1"},
      {"show", nasty},
      {"show", "can:" + nasty},
      {nasty},
  };
  for (const auto& call : calls) {
    const auto result = run(call);
    EXPECT_NE(result.code, 0);
    EXPECT_TRUE(is_printable_ascii(result.err)) << result.err;
    EXPECT_EQ(result.out, "");
  }
}

TEST(Hostile, LongInputsAreCutInRefusals) {
  EXPECT_LT(run({"encode", "--family", "inet", std::string(100'000, '(')}).err.size(), 1000u);
}

TEST(Hostile, APartOfALineBeforeAnErrorIsNotAnInput) {
  const std::string whole = "01006e616d65";
  const std::vector<std::vector<std::string>> calls{{"decode", "--endian", "little", "-"}, {"batch"}};
  for (const auto& call : calls) {
    const bool batch = call[0] == "batch";
    const std::string one = batch ? R"({"op":"encode","text":"unix:"})" : whole;
    const auto result = run_with_failing_input({call, one + "\n" + one});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(lines_of(result.out).size(), 1u) << result.out;
    EXPECT_EQ(result.err, "sockfam: standard input: Input/output error\n");
  }
}

TEST(Hostile, NoFormPrintsControlCharacters) {
  const std::string hex = "0100001b5b33316d0d0a7fe280aeff";
  for (const std::string form : {"text", "tuple", "json", "bytes", "layout"}) {
    const auto result = run({"decode", "--os", "linux", "--endian", "little", "--form", form, hex});
    EXPECT_EQ(result.code, 0);
    EXPECT_TRUE(is_printable_ascii(result.out)) << form << ": " << result.out;
  }
  const auto reply = run({"decode", "--os", "linux", "--endian", "little", "--json", hex});
  EXPECT_TRUE(is_printable_ascii(reply.out));
  EXPECT_EQ(json::parse(reply.out).at("address"), (json{{"name", {{"hex", "1b5b33316d0d0a7fe280aeff"}}}}));
}

TEST(Hostile, InterfaceNamesAreBytes) {
  const std::string strange = "ca\xe9\x1b=3";
  const auto result = run({"decode", "--os", "linux", "--endian", "little", "--protocol", "raw", "--interfaces",
                           strange, "--json", "1d00000003000000"});
  EXPECT_TRUE(is_printable_ascii(result.out));
  const auto reply = json::parse(result.out);
  EXPECT_EQ(reply.at("address"), (json{{"interface", {{"hex", "6361e91b"}}}}));
  EXPECT_EQ(reply.at("text"), "can:raw:ca%e9%1b");
  const auto layout = run({"decode", "--os", "linux", "--endian", "little", "--protocol", "raw", "--interfaces",
                           strange, "--form", "layout", "1d00000003000000"});
  EXPECT_TRUE(is_printable_ascii(layout.out)) << layout.out;
}

TEST(Hostile, BatchAnswersNonsenseWithSyntax) {
  const std::vector<std::string> lines{
      std::string(100'000, '['),
      std::string(100'000, '{'),
      "{\"id\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}",
      "{\"op\":\"encode\",\"text\":\"\xff\xfe\"}",
      std::string("{\"op\0\":1}", 10),
      "{\"op\":\"encode\",\"text\":\"\\ud800\"}",
      std::string(1'000'000, '"'),
      "\x1b[2J",
  };
  std::string input;
  for (const auto& line : lines) input += line + "\n";
  const auto result = run({"batch"}, input);
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(is_printable_ascii(result.out));
  const auto replies = lines_of(result.out);
  ASSERT_EQ(replies.size(), lines.size());
  for (const auto& reply : replies) EXPECT_EQ(code_of(json::parse(reply)), "syntax") << reply;
}

TEST(Hostile, BatchEchoesNothingRaw) {
  const auto reply = [](const json& wanted) { return run({"batch"}, wanted.dump() + "\n").out; };
  const std::string controls = "\x1b[31m\u202e\u0007";
  for (const std::string key : {"op", "family", "os", "endian", "protocol", "variant", "text", "tuple", "sockaddr"}) {
    for (const std::string operation : {"encode", "decode"}) {
      json wanted{{"op", operation}, {"family", "inet"}, {"id", controls}};
      wanted[key] = controls;
      EXPECT_TRUE(is_printable_ascii(reply(wanted))) << key;
    }
  }
  for (const std::string family : {"inet", "unix"}) {
    EXPECT_TRUE(is_printable_ascii(reply({{"op", "encode"}, {"family", family}, {"address", {{controls, 1}}}})));
  }
  EXPECT_TRUE(is_printable_ascii(reply({{"op", "encode"}, {controls, 1}})));
}

TEST(Hostile, LongLines) {
  const std::string long_text = "{\"op\":\"encode\",\"id\":1,\"text\":\"unix:" + std::string(1'000'000, 'x') + "\"}\n";
  const std::string long_bytes =
      "{\"op\":\"decode\",\"id\":2,\"sockaddr\":\"0200" + std::string(1'000'000, '0') + "\"}\n";
  const auto replies = lines_of(run({"batch", "--os", "linux", "--endian", "little"}, long_text + long_bytes).out);
  ASSERT_EQ(replies.size(), 2u);
  EXPECT_EQ(code_of(json::parse(replies[0])), "too-long");
  EXPECT_EQ(json::parse(replies[0]).at("id"), 1);
  EXPECT_EQ(code_of(json::parse(replies[1])), "");
}

TEST(Hostile, EndlessLinesAreSkippedInBatch) {
  const std::string request = "{\"op\":\"encode\",\"id\":1,\"text\":\"unix:\"}";
  const std::string blank((1 << 20) - request.size(), ' ');
  const auto result =
      run({"batch"}, blank + request + "\n " + blank + request + "\n" + request + "\n" + blank + blank + "x");
  EXPECT_EQ(result.code, 1);
  const auto replies = lines_of(result.out);
  ASSERT_EQ(replies.size(), 4u);
  for (const std::size_t fine : {0u, 2u}) EXPECT_TRUE(json::parse(replies[fine]).at("ok"));
  for (const std::size_t cut : {1u, 3u}) {
    EXPECT_EQ(code_of(json::parse(replies[cut])), "too-long");
    EXPECT_EQ(json::parse(replies[cut]).at("id"), nullptr);
  }
}

TEST(Hostile, EndlessLinesAreSkippedByTheOthers) {
  const std::string input = std::string(3 << 20, '0') + "\nunix:/x\n";
  const auto result = run({"convert", "-"}, input);
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.out, "unix:/x\n");
  EXPECT_NE(result.err.find("the line is too long; write at most 1048576 characters\n"), std::string::npos)
      << result.err;
  EXPECT_EQ(lines_of(result.err).size(), 1u);
  const auto replies = lines_of(run({"encode", "--json", "-"}, input).out);
  ASSERT_EQ(replies.size(), 2u);
  EXPECT_EQ(code_of(json::parse(replies[0])), "too-long");
  EXPECT_EQ(run({"decode", "-"}, input).code, 1);
}

TEST(Hostile, ManyKeys) {
  std::string many = "{\"op\":\"encode\",\"text\":\"unix:\"";
  for (int i = 0; i < 50'000; ++i) many += ",\"k" + std::to_string(i) + "\":0";
  EXPECT_EQ(code_of(json::parse(run({"batch"}, many + "}\n").out)), "syntax");
}

TEST(Hostile, EveryPrefixOfEverySockaddrIsAnswered) {
  std::string input;
  for (unsigned family = 0; family < 256; ++family) {
    std::string bytes{"0123456789abcdef"[family >> 4], "0123456789abcdef"[family & 15]};
    bytes += "00";
    for (int i = 0; i < 140; ++i) {
      input += json{{"op", "decode"}, {"protocol", family % 9}, {"sockaddr", bytes}}.dump() + "\n";
      bytes += i % 3 == 0 ? "ff" : "01";
    }
  }
  const auto result = run({"batch", "--interfaces", "none"}, input);
  EXPECT_EQ(lines_of(result.out).size(), 256u * 140u);
  EXPECT_EQ(result.err, "");
}

}  // namespace

}  // namespace cli
