// batch: what is JSON, and how replies write it. Nearly all requests are read by one library, the rest by another one,
// and nobody may see which.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "run.h"

namespace cli {

namespace {

std::string replies_to(const std::string& input) {
  return run({"batch", "--interfaces", table, "--os", "linux", "--endian", "little"}, input).out;
}

std::string reply_to(const std::string& line) { return replies_to(line + "\n"); }

std::string message_of(const std::string& line) { return json::parse(reply_to(line)).at("error").at("message"); }

/// Values that JSON has in many notations, or that a field need not take.
std::vector<std::string> odd_values() {
  auto values = lines_of(R"-(null
true
false
0
-0
-1
80
65536
4294967295
4294967296
18446744073709551615
18446744073709551616
-9223372036854775808
-9223372036854775809
1.0
3.0
-0.0
1e2
1E400
1e-400
01
-01
+1
.5
1.
1e
-
nul
nulll
True
NaN
1 2
""
"x"
"eth0"
"\u0065th0"
"::1"
"fe80::1%eth0"
"\/x"
"\u0000"
"\ud83d\ude00"
"\ud83d"
"\uDC00"
"\udc00\ud83d"
"\ud83dx"
"\u12g4"
"\x"
"a" "b"
"a\
[]
[1e999]
{}
{"hex":"2f78"}
{"hex":"2f7"}
{"hex":1}
{"hex":"61","hex":"61"}
{"hex":"61","x":[]}
{"a":{"b":{"c":{"d":{"e":1}}}}})-");
  values.insert(values.end(), {"\"\xc3\xa9\"", "\"\xff\"", "\"\xed\xa0\x80\"", "\"\x7f\"", "\"\t\"", "\x0c"});
  return values;
}

/// The request with another notation of the key "op".
std::string with_op(std::string request, std::string_view notation) {
  const std::string_view op = "\"op\"";
  return request.replace(request.find(op), op.size(), notation) + "\n";
}

TEST(BatchJson, BothReadersAgree) {
  const std::vector<std::string> requests{
      R"({"id":%,"op":"encode","text":"unix:/x"})",
      R"({"op":"encode","text":%,"id":7})",
      R"-({"op":"encode","family":%,"tuple":"('', 1)"})-",
      R"-({"op":"encode","family":"can","protocol":%,"tuple":"('can0',)"})-",
      R"({"op":"decode","sockaddr":%})",
      R"({"op":"decode","sockaddr":"0100","os":% , "variant":null})",
      R"({"op":"encode","family":"inet6","address":{"host":%,"port":80}})",
      R"({"op":"encode","family":"inet6","address":{"port":%,"host":"::1"}})",
      R"({"op":"encode","family":"packet","address":{"interface":%,"proto":3}})",
      R"({"op":"encode","family":"unix","address":{"path":%}})",
      R"({"op":"encode","family":"unix","address":%})",
      R"({"op":"encode","family":"tipc","address":{"addr_type":%,"node":1,"ref":2}})",
      R"({"op":"encode","family":"tipc","variant":"socket","address":{"addr_type":%,"node":1,"ref":2}})",
      R"({"zz":%,"op":"encode","text":"unix:/x","aa":1})",
      R"({"op":"encode","text":"unix:/x"}%)",
  };
  // A key with an escape is left to the slow reader. The lines are equally long, as refusals say where they are wrong.
  std::string fast;
  std::string slow;
  const auto values = odd_values();
  for (const auto& request : requests) {
    for (const auto& value : values) {
      std::string line = request;
      line.replace(line.find('%'), 1, value);
      fast += with_op(line, R"("op"     )");
      slow += with_op(line, R"("\u006fp")");
    }
  }
  const auto expected = lines_of(replies_to(slow));
  const auto got = lines_of(replies_to(fast));
  ASSERT_EQ(got.size(), requests.size() * values.size());
  ASSERT_EQ(expected.size(), got.size());
  for (std::size_t i = 0; i < got.size(); ++i) {
    EXPECT_EQ(got[i], expected[i]) << requests[i / values.size()] << " with " << values[i % values.size()];
  }
}

TEST(BatchJson, NumbersAreWhatTheyWereWrittenAs) {
  const auto protocol = [](const std::string& number) {
    return reply_to(R"-({"op":"encode","family":"inet","tuple":"('', 1)","protocol":)-" + number + "}");
  };
  EXPECT_NE(protocol("0").find("\"ok\":true"), std::string::npos);
  EXPECT_NE(protocol("-0").find("out-of-range"), std::string::npos);
  EXPECT_NE(protocol("0.0").find("wrong-type"), std::string::npos);
  EXPECT_NE(protocol("18446744073709551616").find("out-of-range"), std::string::npos);
  EXPECT_NE(protocol("00").find("is not JSON"), std::string::npos);
}

TEST(BatchJson, IdsKeepTheirNotation) {
  const std::vector<std::pair<std::string, std::string>> all{
      {"-0", "-0"},
      {"1.50e+3", "1.50e+3"},
      {R"("\/")", R"("/")"},
      {R"("\u001F\u007F")", R"("\u001f\u007f")"},
      {"\"\x7f\"", R"("\u007f")"},
      {R"("\u0041\t\u0009")", R"("A\t\t")"},
      {R"("\uD83D\uDE00")", R"("\ud83d\ude00")"},
      {"\"\xf0\x9f\x98\x80\"", R"("\ud83d\ude00")"},
      {R"("a\"b\\")", R"("a\"b\\")"},
      {R"({ "id" : [ ] })", R"({"id":[]})"},
      {"true", "true"},
  };
  for (const auto& [given, back] : all) {
    const auto got = reply_to(R"({"op":"encode","text":"unix:/x","id": )" + given + " }");
    EXPECT_EQ(got.substr(0, got.find(",\"ok\":true")), "{\"id\":" + back) << given;
  }
}

TEST(BatchJson, LoneSurrogatesAreRefused) {
  for (const std::string bad : {"\\ud800", "\\uDBFF", "\\udc00", "\\uDfff", "\\ud800\\ud800", "\\udc00\\ud800"}) {
    for (const std::string key : {"id", "text"}) {
      const auto got = reply_to(R"({"op":"encode",")" + key + R"(":"unix:)" + bad + "\"}");
      EXPECT_NE(got.find("is not JSON from character"), std::string::npos) << got;
    }
  }
}

TEST(BatchJson, RepliesAreAscii) {
  const std::vector<std::pair<std::string, std::string>> paths{
      {"2f612f62", R"("/a/b")"},     {"2f22275c", R"("/\"'\\")"},
      {"2f7f", R"("/\u007f")"},      {"2f1f090a", R"("/\u001f\t\n")"},
      {"2fc3a9", R"("/\u00e9")"},    {"2ff09f9880", R"("/\ud83d\ude00")"},
      {"2fff", R"({"hex":"2fff"})"}, {"2feda080", R"({"hex":"2feda080"})"},
  };
  for (const auto& [hex, path] : paths) {
    const auto got = reply_to(R"({"op":"decode","sockaddr":"0100)" + hex + "00\"}");
    EXPECT_NE(got.find(R"("address":{"path":)" + path + "}"), std::string::npos) << got;
  }
}

TEST(BatchJson, TextAroundTheObject) {
  const std::string request = R"({"op":"encode","text":"unix:/x"})";
  const std::string bom = "\xef\xbb\xbf";
  const auto fine = reply_to(request);
  EXPECT_EQ(reply_to(bom + request), fine);
  EXPECT_EQ(reply_to(" \t" + request + " \t\r"), fine);
  EXPECT_EQ(message_of(request + '\0' + "more"), "the line is not JSON from character 32 on; write one object");
  EXPECT_EQ(message_of(bom), "the line is not JSON from character 3 on; write one object");
  EXPECT_EQ(message_of(request + "}"), "the line is not JSON from character 32 on; write one object");
  EXPECT_EQ(message_of(request + " " + request), "the line is not JSON from character 33 on; write one object");
  EXPECT_EQ(message_of(request + "\x0c"), "the line is not JSON from character 32 on; write one object");
}

TEST(BatchJson, RefusalsDoNotDependOnTheOrderOfKeys) {
  const auto names_aa = [](const std::string& members) { return message_of("{" + members + "}").rfind("aa ", 0) == 0; };
  EXPECT_TRUE(names_aa(R"("op":"encode","zz":1,"aa":2)"));
  EXPECT_TRUE(names_aa(R"("aa":2,"zz":1,"op":"encode")"));
  for (const std::string address : {R"({"zz":1,"host":"","aa":2})", R"({"aa":2,"host":"","zz":1})"}) {
    EXPECT_TRUE(names_aa(R"("op":"encode","family":"inet","address":)" + address)) << address;
  }
  EXPECT_TRUE(names_aa(R"("op":"encode","family":"unix","address":{"zz":1,"aa":2})"));
  EXPECT_TRUE(names_aa(R"("op":"encode","family":"unknown","address":{"zz":1,"aa":2})"));
}

TEST(BatchJson, ListsAreArraysOfStrings) {
  const auto encode = [](const std::string& digipeaters) {
    return R"({"op":"encode","family":"ax25","address":{"call":"N0CALL","digipeaters":)" + digipeaters + "}}";
  };
  const auto two = json::parse(reply_to(encode(R"(["WIDE1-1","wide2-2"])")));
  EXPECT_EQ(two.at("text"), "ax25:N0CALL,via=WIDE1-1/WIDE2-2");
  const auto back = json::parse(reply_to(R"({"op":"decode","sockaddr":")" + std::string{two.at("sockaddr")} + "\"}"));
  EXPECT_EQ(back.at("address").at("digipeaters"), json::parse(R"(["WIDE1-1","WIDE2-2"])"));
  EXPECT_EQ(json::parse(reply_to(encode("[]"))).at("text"), "ax25:N0CALL");
  EXPECT_EQ(message_of(encode(R"("WIDE1-1")")), R"(digipeaters is a string; write ["N0CALL-7"])");
  EXPECT_EQ(message_of(encode("[1]")), R"(digipeaters is a number; write ["N0CALL-7"])");
  EXPECT_EQ(message_of(encode(R"(["A","A","A","A","A","A","A","A","A"])")),
            "digipeaters has 9 elements; write 8 at most");
  EXPECT_NE(message_of(encode(R"(["A B"])")).find("is not a call sign"), std::string::npos);
}

TEST(BatchJson, ManyMembers) {
  std::string nested = "1";
  for (int i = 0; i < 62; ++i) nested = "{\"a\":" + nested + "}";
  const auto with_id = [](const std::string& id) {
    return json::parse(reply_to(R"({"op":"encode","text":"unix:/x","id":)" + id + "}"));
  };
  EXPECT_EQ(with_id(nested).at("id").dump(), nested);
  EXPECT_EQ(code_of(with_id("{\"a\":{\"a\":" + nested + "}}")), "syntax");
  std::string wide = "{";
  for (int i = 0; i < 200; ++i) wide += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":0";
  EXPECT_EQ(with_id(wide + "}").at("id").size(), 200u);
  EXPECT_EQ(code_of(with_id(wide + ",\"k7\":1}")), "syntax");
}

TEST(BatchJson, LinesThatEndWhereABlockEnds) {
  constexpr std::size_t block = 1 << 17;
  for (const std::size_t first : {block - 2, block - 1, block, block + 1, 2 * block - 1, 2 * block}) {
    const std::string request = R"({"op":"encode","text":"unix:/x","id":)";
    std::string input = std::string(first - request.size() - 2, ' ') + request + "1}\n";
    for (int i = 2; i < 5000; ++i) input += request + std::to_string(i) + "}\n";
    const auto replies = lines_of(replies_to(input));
    ASSERT_EQ(replies.size(), 4999u);
    for (std::size_t i = 0; i < replies.size(); ++i) {
      EXPECT_EQ(replies[i].rfind("{\"id\":" + std::to_string(i + 1) + ",\"ok\":true", 0), 0u) << replies[i];
    }
  }
}

}  // namespace

}  // namespace cli
