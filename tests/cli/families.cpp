// families and show, as text and as JSON.
#include <gtest/gtest.h>

#include <algorithm>

#include "run.h"

namespace cli {

namespace {

std::vector<std::string> keys(const json& object) {
  std::vector<std::string> found;
  for (const auto& [key, value] : object.items()) found.push_back(key);
  return found;
}

/// True if the object has all keys of `wanted`, in that order; other keys may stand between them.
bool has_in_order(const json& object, const std::vector<std::string>& wanted) {
  auto at = wanted.begin();
  for (const auto& key : keys(object)) {
    if (at != wanted.end() && key == *at) ++at;
  }
  return at == wanted.end();
}

json families() { return json::parse(run({"families", "--json"}).out); }

json family(const std::string& name) {
  const auto result = run({"show", name, "--json"});
  EXPECT_EQ(result.code, 0) << result.err;
  return json::parse(result.out);
}

TEST(Families, TableHasEveryFamilyWithinTheWidth) {
  const auto result = run({"families"});
  EXPECT_EQ(result.code, 0);
  for (const auto& line : lines_of(result.out)) EXPECT_LE(line.size(), 120u) << line;
  const auto listed = families();
  for (const auto& one : listed.at("families")) {
    EXPECT_NE(result.out.find(one.at("constant").get<std::string>()), std::string::npos);
  }
}

TEST(Families, TableSaysSinceWhenAndWhere) {
  const auto lines = lines_of(run({"families"}).out);
  const auto has = [&](const std::vector<std::string>& parts) {
    return std::any_of(lines.begin(), lines.end(), [&](const auto& line) {
      return std::all_of(parts.begin(), parts.end(), [&](const auto& part) { return line.find(part) != line.npos; });
    });
  };
  EXPECT_TRUE(has({"AF_CAN", "linux 2.6.25", "raw: (interface,)"}));
  EXPECT_TRUE(has({"linux 5.10", "isotp: "}));
  EXPECT_TRUE(has({"bcm: (interface,)  (linux)"}));
  EXPECT_FALSE(has({"raw: (interface,)  ("}));
  EXPECT_TRUE(has({"AF_UNIX", "win 10.0", "abstract: name  (linux)"}));
}

TEST(Families, ThoseWithoutAddressesSaySo) {
  EXPECT_NE(run({"families"}).out.find("no addresses"), std::string::npos);
  const auto shown = run({"show", "kcm"});
  EXPECT_EQ(shown.code, 0) << shown.err;
  EXPECT_NE(shown.out.find("KCMPROTO_CONNECTED = 0"), std::string::npos) << shown.out;
  EXPECT_NE(shown.out.find("none"), std::string::npos) << shown.out;
  EXPECT_TRUE(family("key").at("variants").empty());
  const auto refused = run({"encode", "--family", "kcm", "('a', 1)"});
  EXPECT_EQ(refused.code, 1);
  EXPECT_NE(refused.err.find("family that has no addresses"), std::string::npos) << refused.err;
  for (const std::vector<std::string>& given : {std::vector<std::string>{"encode", "kcm:"},
                                                {"convert", "kcm:x"},
                                                {"encode", "--os", "freebsd", "kcm:"},
                                                {"encode", "--family", "kcm", "{}"}}) {
    const auto got = run(given);
    EXPECT_EQ(got.code, 1);
    EXPECT_NE(got.err.find("kcm has no addresses; write"), std::string::npos) << got.err;
  }
  EXPECT_EQ(run({"audit", "--family", "kcm", "/dev/null"}).code, 2);
}

TEST(Families, JsonHasTheKeysOfTheContract) {
  const auto all = families();
  EXPECT_EQ(keys(all), std::vector<std::string>{"families"});
  for (const auto& one : all.at("families")) {
    EXPECT_TRUE(has_in_order(one, {"name", "constant", "numbers", "since", "deprecated", "removed", "variants"}));
    for (const auto& variant : one.at("variants")) {
      EXPECT_TRUE(has_in_order(variant, {"name", "protocols", "tag", "tuple", "text", "layouts", "fields"}));
      for (const auto& layout : variant.at("layouts")) {
        EXPECT_EQ(keys(layout), (std::vector<std::string>{"struct", "header", "size", "min-length", "fields"}));
        for (const auto& placed : layout.at("fields")) {
          std::vector<std::string> wanted{"name", "c", "offset", "size", "order"};
          if (placed.contains("always")) wanted.emplace_back("always");
          EXPECT_EQ(keys(placed), wanted);
        }
      }
      for (const auto& field : variant.at("fields")) {
        EXPECT_TRUE(has_in_order(field, {"name", "type", "min", "max", "default", "doc", "since"}));
      }
    }
  }
}

TEST(Families, LayoutsAreGapless) {
  const auto all = families();
  for (const auto& one : all.at("families")) {
    for (const auto& variant : one.at("variants")) {
      for (const auto& layout : variant.at("layouts")) {
        std::size_t begin = 0;
        std::size_t at = 2;
        json array;
        for (const auto& placed : layout.at("fields")) {
          // Fields that share an array are there one after another.
          const bool shares = array.is_string() && placed.at("c") == array;
          if (!shares) begin = at;
          array = placed.at("c");
          EXPECT_EQ(placed.at("offset"), begin) << one.at("name") << variant.at("name");
          at = begin + placed.at("size").get<std::size_t>();
        }
        EXPECT_EQ(layout.at("size"), at) << one.at("name") << variant.at("name");
      }
    }
  }
}

TEST(Show, JsonIsTheFamilysObject) {
  const auto can = family("can");
  EXPECT_EQ(can.at("constant"), "AF_CAN");
  EXPECT_EQ(can.at("numbers").at("linux"), 29);
  EXPECT_EQ(can.at("since").at("linux"), "2.6.25");
  EXPECT_EQ(can.at("variants").size(), 4u);
  const auto all = families();
  EXPECT_NE(std::find(all.at("families").begin(), all.at("families").end(), can), all.at("families").end());
}

TEST(Show, JsonOfOneVariant) {
  const auto can = family("AF_CAN:isotp");
  ASSERT_EQ(can.at("variants").size(), 1u);
  const auto& isotp = can.at("variants")[0];
  EXPECT_EQ(isotp.at("protocols"), (json{{"CAN_ISOTP", 6}}));
  EXPECT_EQ(isotp.at("tag"), nullptr);
  const auto& layout = isotp.at("layouts").at("linux");
  EXPECT_EQ(layout.at("struct"), "sockaddr_can");
  EXPECT_EQ(layout.at("header"), "linux/can.h");
  EXPECT_EQ(layout.at("size"), 24);
  EXPECT_EQ(layout.at("min-length"), 16);
  EXPECT_EQ(layout.at("fields")[0].at("name"), nullptr);
  EXPECT_EQ(layout.at("fields")[2],
            (json{{"name", "rx_addr"}, {"c", "can_addr.tp.rx_id"}, {"offset", 8}, {"size", 4}, {"order", "host"}}));
  EXPECT_EQ(isotp.at("fields")[1].at("max"), 4294967295u);
  EXPECT_EQ(isotp.at("fields")[1].at("default"), nullptr);
}

TEST(Show, JsonOfTagsDefaultsAndNames) {
  const auto service = family("tipc:service").at("variants")[0];
  EXPECT_EQ(service.at("tag"), 2);
  EXPECT_EQ(service.at("protocols"), json::object());
  const auto& scope = service.at("fields")[2];
  EXPECT_EQ(scope.at("min"), -128);
  EXPECT_EQ(scope.at("default"), 2);
  EXPECT_EQ(scope.at("names").at("node"), 3);
  const auto inet6 = family("inet6").at("variants")[0];
  EXPECT_EQ(inet6.at("name"), nullptr);
  EXPECT_EQ(inet6.at("fields")[0].at("min"), nullptr);
  EXPECT_EQ(inet6.at("layouts").at("macos").at("fields")[0].at("order"), "big");
  EXPECT_FALSE(inet6.at("layouts").at("macos").at("fields")[0].contains("always"));
  EXPECT_EQ(family("system").at("variants")[0].at("layouts").at("macos").at("fields")[0].at("always"), 2);
}

TEST(Show, TellsFormsFieldsAndLayout) {
  const auto result = run({"show", "inet6", "--os", "linux"});
  for (const std::string part :
       {"Internet Protocol version 6.", "RFC 4291", "freebsd 28", "(host, port[, flowinfo[, scope_id]])",
        "inet6:[{host}<%{scope_id}>]:{port}<?flowinfo={flowinfo}>", "0..1048575", "sockaddr_in6", "netinet/in.h",
        "28 bytes", "at least 24", "sin6_flowinfo"}) {
    EXPECT_NE(result.out.find(part), std::string::npos) << part;
  }
}

TEST(Show, OneVariantOnly) {
  const auto result = run({"show", "can:isotp", "--os", "linux"});
  EXPECT_NE(result.out.find("CAN_ISOTP = 6"), std::string::npos);
  EXPECT_NE(result.out.find("linux 5.10"), std::string::npos);
  EXPECT_EQ(result.out.find("can:j1939"), std::string::npos);
}

TEST(Show, NumbersOfTwentyDigitsAreWrittenAsAPower) {
  const auto shown = run({"show", "ib", "--os", "linux"}).out;
  EXPECT_NE(shown.find("sid_mask  ib-mask      0..2^64-1      2^64-1 "), std::string::npos) << shown;
  EXPECT_NE(shown.find("flowinfo  ib-flowinfo  0..4294967295  0 "), std::string::npos) << shown;
}

TEST(Show, BytesOfOneLengthHaveZerosAsTheirDefault) {
  const auto shown = run({"show", "frame", "--os", "openbsd"}).out;
  EXPECT_NE(shown.find("addr       hwaddr[6]                 zeros "), std::string::npos) << shown;
  EXPECT_NE(shown.find("ifname     chars[16]                 empty "), std::string::npos) << shown;
}

TEST(Show, AProtocolWithAddressesOfItsOwn) {
  const auto shown = run({"show", "l2tp", "--os", "linux"}).out;
  EXPECT_NE(shown.find("protocol  linux 115\n"), std::string::npos) << shown;
  EXPECT_NE(shown.find("under     inet, whose number its addresses bear\n"), std::string::npos) << shown;
  EXPECT_NE(run({"families"}).out.find("protocol 115 of inet: "), std::string::npos);
  EXPECT_EQ(family("l2tp").at("under"), "inet");
  EXPECT_EQ(family("l2tp").at("protocol"), json::parse(R"({"linux":115})"));
}

TEST(Show, SaysWhereAFamilyExists) {
  const auto result = run({"show", "can", "--os", "windows"});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err, "sockfam: can: does not exist on windows; give --os linux or netbsd\n");
  EXPECT_EQ(run({"show", "can:isotp", "--os", "netbsd"}).code, 1);
  const auto in_json = run({"show", "can:isotp", "--os", "netbsd", "--json"});
  EXPECT_EQ(in_json.code, 1);
  EXPECT_EQ(code_of(json::parse(in_json.out)), "not-on-this-os");
}

TEST(Show, RejectsUnknownFamiliesAndVariants) {
  EXPECT_EQ(run({"show", "inet7"}).err,
            "sockfam: inet7: inet7 is not the name of a family; write inet or inet6, or see `sockfam families`\n");
  EXPECT_EQ(run({"show", "zzzzzz"}).code, 1);
  EXPECT_EQ(run({"show", "can:fd"}).err,
            "sockfam: can:fd: fd is not a variant of can; write raw, bcm, isotp or j1939\n");
  EXPECT_EQ(run({"show", "inet:"}).code, 1);
  EXPECT_EQ(run({"show", "can:"}).err,
            "sockfam: can:: the variant after the colon is empty; write raw, bcm, isotp or j1939\n");
  EXPECT_EQ(run({"show", ":raw"}).err, "sockfam: :raw: the family is empty; write one that `sockfam families` lists\n");
}

}  // namespace

}  // namespace cli
