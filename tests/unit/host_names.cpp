// Which name a resolver is given where a text has one in place of an address.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include <sockfam/any_address.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>

namespace sockfam::tests {
namespace {

class keeper final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view) const override { return std::nullopt; }
  std::optional<interface_name> interface_at(std::uint32_t) const override { return std::nullopt; }
  bool takes_host(std::string_view name) const override {
    kept = name;
    return true;
  }
  mutable std::string kept;
};

std::string host_of(std::string_view text) {
  const keeper names;
  const auto address = parse(text, {.names = &names});
  EXPECT_TRUE(address) << text;
  return names.kept;
}

std::string host_of_tuple(std::string_view text, std::string_view family = "inet") {
  const keeper names;
  const auto address = parse(text, {.form = form::tuple, .family = family, .names = &names});
  EXPECT_TRUE(address) << text;
  return names.kept;
}

TEST(HostNames, AreWholeTokensOfCanonicalText) {
  EXPECT_EQ(host_of("inet:1b.test:0"), "1b.test");
  EXPECT_EQ(host_of("inet:3com:0"), "3com");
  EXPECT_EQ(host_of("inet:127.0.0.256:0"), "127.0.0.256");
  EXPECT_EQ(host_of("inet6:[face]:0"), "face");
  EXPECT_EQ(host_of("inet6:[face%1]:0"), "face");
  EXPECT_EQ(host_of("inet:127.0.0.1:0"), "");
  EXPECT_EQ(host_of("inet6:[::1]:0"), "");
}

TEST(HostNames, AreRefusedWhereNobodyTakesThem) {
  EXPECT_EQ(parse("inet:localhost:0").error().code(), errc::not_numeric);
  const keeper names;
  EXPECT_EQ(parse("inet::0", {.names = &names}).error().code(), errc::not_numeric);
  EXPECT_EQ(parse("inet6:[]:0", {.names = &names}).error().code(), errc::not_numeric);
  EXPECT_EQ(names.kept, "");
}

TEST(HostNames, LeaveTheRestOfTheAddress) {
  const keeper names;
  EXPECT_EQ(*parse<inet6::address>("inet6:[a.test%7]:80?flowinfo=3", form::text, names),
            (inet6::address{ipv6_any, 80, 3, 7}));
  EXPECT_EQ(*parse<inet::address>("('a.test', 80)", form::tuple, names), (inet::address{ipv4_any, 80}));
}

TEST(HostNames, AreWholeStringsOfTuples) {
  EXPECT_EQ(host_of_tuple("(b'localhost', 0)"), "localhost");
  EXPECT_EQ(host_of_tuple("('localhost x', 0)"), "localhost x");
  EXPECT_EQ(host_of_tuple("('face%eth0', 0)", "inet6"), "face%eth0");
  EXPECT_EQ(host_of_tuple("('" + std::string(253, 'x') + "', 0)"), std::string(253, 'x'));
  std::mt19937 random{11};
  for (int i = 0; i < 20'000; ++i) {
    std::string host(1 + random() % 20, '\0');
    for (auto& c : host) c = random() % 3 == 0 ? static_cast<char>(random()) : "ab.:%]', \"\\x1"[random() % 13];
    if (parse<ipv6>(host.substr(0, host.find('%')))) continue;
    std::string text = "(b'";
    for (const char c : host) {
      constexpr std::string_view digits = "0123456789abcdef";
      text += {'\\', 'x', digits[static_cast<unsigned char>(c) >> 4], digits[static_cast<unsigned char>(c) & 15]};
    }
    ASSERT_EQ(host_of_tuple(text + "', 80)", "inet6"), host);
  }
}

}  // namespace
}  // namespace sockfam::tests
