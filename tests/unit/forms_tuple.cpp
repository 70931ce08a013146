// Tuples are read in one walk, and where something is not as usual in a second one. Both must read the same.
#include <sockfam/any_address.h>
#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/netlink.h>
#include <sockfam/unix.h>

#include "text/literal.h"
#include "text_support.h"

namespace sockfam::tests {
namespace {

constexpr std::string_view families_read[] = {"alg",   "bluetooth", "can",    "hyperv",  "inet",
                                              "inet6", "netlink",   "packet", "qipcrtr", "system",
                                              "tipc",  "unix",      "vsock",  "smc",     "unknown"};

constexpr std::string_view tuples_read[] = {
    "('skcipher', 'ecb(aes)')",
    "('01:23:45:67:89:AB', 4097, 0, 1)",
    "(0, 1)",
    "('eth0', 291, -1)",
    "('eth0', 18446744073709551615, 262144, 255)",
    "('192.0.2.1', 80)",
    "('fe80::1%eth0', 80, 1048575, 2)",
    "(4294967295, 0x10)",
    "('eth0', 2048, 0, 1, b'\\x02\\x00^\\x10\\x00\\x01')",
    "(2, 18888, 17, 0, -2, 16781313)",
    "'/run/socket'",
    "b'\\x00name'",
    "(46, b'\\x0a\\x0b')",
    "('' , 9999999999, 00, 1_0)",
};

result<any_address> parsed_tuple(std::string_view text, std::string_view family,
                                 std::optional<std::uint32_t> protocol) {
  static constexpr table_resolver::entry interfaces[] = {{"eth0", 2}};
  static const table_resolver names{interfaces};
  return parse(text,
               {.form = form::tuple, .family = family, .protocol = protocol, .system = os::linux_, .names = &names});
}

/// Brackets around a literal mean nothing, but send it to the second walk: what is between them is not an element.
void expect_same_in_brackets(const std::string& text, std::string_view family, std::optional<std::uint32_t> protocol) {
  const auto once = parsed_tuple(text, family, protocol);
  const auto twice = parsed_tuple("(" + text + ")", family, protocol);
  ASSERT_EQ(once.has_value(), twice.has_value()) << text;
  if (once) {
    EXPECT_EQ(*once, *twice) << text;
    return;
  }
  reason why = twice.error().parts();
  const bool is_somewhere = why.offset != 0 || why.length != 0;
  if (is_somewhere) --why.offset;
  EXPECT_EQ(once.error(), failure{why}) << text;
}

/// True for a value, or for a tuple with brackets.
bool may_have_brackets(std::string_view text) {
  const auto literal = text::read_literal(text);
  return literal && (literal->whole.type != text::kind::tuple || literal->first != literal->whole.offset);
}

TEST(TupleWalks, ReadTheSame) {
  text::mutator random{13, "0123456789'\"\\(),:.-_ b\n%x"};
  for (const std::string_view given : tuples_read) {
    for (int round = 0; round < 400; ++round) {
      std::string text{given};
      for (int changes = round % 4; changes > 0; --changes) text = random.changed(text);
      if (!may_have_brackets(text)) continue;
      for (const auto family : families_read) {
        expect_same_in_brackets(text, family, std::nullopt);
        expect_same_in_brackets(text, family, static_cast<std::uint32_t>(random.below(8)));
      }
    }
  }
}

std::string six_sentence(std::string_view text) {
  const auto refused = parse<inet6::address>(text, form::tuple);
  return refused ? "accepted" : message(refused.error(), text);
}

TEST(TupleWalks, FindSyntaxThenTheShapeThenTheFirstField) {
  EXPECT_EQ(six_sentence("('x', 65536, 0, 0"), "( is never closed; close it at the end");
  EXPECT_EQ(six_sentence("('x', 65536, ?)"), "? is not expected here; write a Python literal such as ('::1', 80)");
  EXPECT_EQ(six_sentence("('x', 65536, 0, 0, 0)"),
            "5 elements are too many; write (host, port[, flowinfo[, scope_id]])");
  EXPECT_EQ(six_sentence("('x', 65536)"), six_sentence("('x', 80)"));
  EXPECT_EQ(six_sentence("('::1', 65536, 'x')"), "port 65536 is out of range; write 0 to 65535");
}

TEST(TupleWalks, KeepTheRangeOfEveryNumber) {
  EXPECT_EQ(six_sentence("('::1', 80, 0, 4294967296)"), "scope_id 4294967296 is out of range; write 0 to 4294967295");
  EXPECT_EQ(six_sentence("('::1', 80, 0, -1)"), "scope_id -1 is out of range; write 0 to 4294967295");
  EXPECT_EQ(six_sentence("('::1', 80, 4294967296)"), "flowinfo 4294967296 is out of range; write 0 to 4294967295");
  EXPECT_EQ(six_sentence("('::1', 80, 0, 4294967295)"), "accepted");
}

TEST(TupleWalks, TakeOneElementInBracketsForNoTuple) {
  EXPECT_EQ(parsed_tuple("('eth0')", "can", 1).error().code(), errc::wrong_type);
  EXPECT_TRUE(parsed_tuple("('eth0',)", "can", 1));
  EXPECT_TRUE(parsed_tuple("'::1', 80", "inet6", {}));
  EXPECT_TRUE(parsed_tuple("('::1'), (80)", "inet6", {}));
}

TEST(TupleWalks, TakeAValueForItsOwnVariantOnly) {
  EXPECT_EQ(parse<unix_::pathname>("''", form::tuple).error().code(), errc::no_such_variant);
  EXPECT_EQ(parse<unix_::pathname>("b'\\x00a'", form::tuple).error().code(), errc::no_such_variant);
  EXPECT_EQ(parse<unix_::abstract>("'a'", form::tuple).error().code(), errc::no_such_variant);
  EXPECT_EQ(parse<unix_::abstract>("b''", form::tuple).error().code(), errc::no_such_variant);
  EXPECT_EQ(parse<unix_::unnamed>("'a'", form::tuple).error().code(), errc::no_such_variant);
  EXPECT_EQ(parse<unix_::unnamed>("'ab'", form::tuple).error().code(), errc::no_such_variant);
  EXPECT_TRUE(parse<unix_::unnamed>("b''", form::tuple));
}

TEST(TupleWriter, WritesNumbersOfEveryLength) {
  for (const std::uint32_t number : {0u, 9u, 10u, 99u, 100u, 9999u, 10000u, 99999u, 100000u, 4294967295u}) {
    const auto digits = std::to_string(number);
    EXPECT_EQ(format(netlink::address{number, number}, form::tuple).view(), "(" + digits + ", " + digits + ")");
  }
}

class counting_resolver final : public resolver {
 public:
  std::optional<std::uint32_t> interface_index(std::string_view) const override { return std::nullopt; }
  std::optional<interface_name> interface_at(std::uint32_t) const override { return std::nullopt; }
  bool takes_host(std::string_view) const override { return ++calls != 0; }
  mutable int calls = 0;
};

TEST(TupleWalks, AskForAHostOnceAndOnlyIfTheShapeIsRight) {
  const counting_resolver names;
  EXPECT_TRUE(parse<inet::address>("('localhost', 80)", form::tuple, names));
  EXPECT_EQ(names.calls, 1);
  EXPECT_FALSE(parse<inet::address>("('localhost',)", form::tuple, names));
  EXPECT_FALSE(parse<inet6::address>("('localhost', 80", form::tuple, names));
  EXPECT_EQ(names.calls, 1);
}

}  // namespace
}  // namespace sockfam::tests
