// A generated log as libauparse interprets it, and as the scanner does. ausearch -i prints what libauparse says.
#include <auparse.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <sockfam/audit.h>
#include <sockfam/families.h>

namespace sockfam {
namespace {

/// What libauparse says of the address of each record.
std::vector<std::string> interpreted(const std::string& log) {
  const std::unique_ptr<auparse_state_t, decltype(&auparse_destroy)> parser{auparse_init(AUSOURCE_BUFFER, log.c_str()),
                                                                            auparse_destroy};
  std::vector<std::string> all;
  while (auparse_next_event(parser.get()) > 0) {
    if (auparse_find_field(parser.get(), "saddr")) all.emplace_back(auparse_interpret_field(parser.get()));
  }
  return all;
}

/// Calls `use` with each record.
template <class Use>
void for_each_record(const std::string& log, Use use) {
  audit::scanner scanner;
  scanner.feed(log);
  scanner.finish();
  while (const auto* piece = scanner.next()) {
    if (piece->found) use(*piece->found);
  }
}

std::string line_of(std::uint64_t serial, const std::string& value) {
  return "type=SOCKADDR msg=audit(1700000000.123:" + std::to_string(serial) + "): saddr=" + value + "\n";
}

std::string hex_of(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string made;
  for (const char c : bytes) made += {digits[static_cast<unsigned char>(c) >> 4], digits[c & 15]};
  return made;
}

/// The words of libauparse for the addresses that it knows; empty for others.
struct their_words {
  std::string operator()(const inet::address& a) const {
    return "{ saddr_fam=inet laddr=" + std::string{format(a.host).view()} + " lport=" + std::to_string(a.port) + " }";
  }
  std::string operator()(const inet6::address& a) const {
    const std::string scope = a.scope_id == 0 ? "" : "%" + std::to_string(a.scope_id);
    return "{ saddr_fam=inet6 laddr=" + std::string{format(a.host).view()} + scope +
           " lport=" + std::to_string(a.port) + " }";
  }
  std::string operator()(const unix_::pathname& a) const {
    return "{ saddr_fam=local path=" + std::string{a.path.view()} + " }";
  }
  std::string operator()(const unix_::abstract& a) const {
    return "{ saddr_fam=local path=" + std::string{a.name.view()} + " }";
  }
  std::string operator()(const netlink::address& a) const {
    return "{ saddr_fam=netlink nlnk-fam=16 nlnk-pid=" + std::to_string(a.pid) + " }";
  }
  std::string operator()(const auto&) const { return {}; }
};

/// Seeded: addresses of the families that libauparse knows, such that both can show them.
class address_maker {
 public:
  any_address operator()() {
    switch (random_() % 5) {
      case 0: return inet::address{.host = {bytes_of<4>()}, .port = port()};
      case 1:
        // No interface has so large an index: libauparse would look up the name.
        return inet6::address{
            .host = {bytes_of<16>()},
            .port = port(),
            .scope_id = random_() % 2 == 0 ? 0 : 1'000'000'000 + static_cast<std::uint32_t>(random_() % 1000)};
      case 2: return unix_::pathname{.path = text<decltype(unix_::pathname::path)>("/", 108)};
      case 3: return unix_::abstract{.name = text<decltype(unix_::abstract::name)>("", 107)};
      default: return netlink::address{.pid = static_cast<std::uint32_t>(random_())};
    }
  }
  bool coin() { return random_() % 2 == 0; }

 private:
  std::uint16_t port() { return static_cast<std::uint16_t>(random_()); }
  template <std::size_t Size>
  std::array<std::uint8_t, Size> bytes_of() {
    std::array<std::uint8_t, Size> made{};
    const auto zeros = random_();
    for (std::size_t i = 0; i < Size; ++i) {
      if ((zeros >> i / 2 & 1) != 0) made[i] = static_cast<std::uint8_t>(random_() >> random_() % 8);
    }
    return made;
  }
  /// At most `most` characters, which may be less than the type holds.
  template <class String>
  String text(std::string made, std::size_t most) {
    constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyzABC0123456789/_-.+:,@%=";
    for (std::size_t left = 1 + random_() % (most - 1); left > 0; --left)
      made += characters[random_() % characters.size()];
    return String::from(made).value();
  }

  std::mt19937_64 random_{20260722};
};

TEST(Auparse, SaysTheSameOfTheFamiliesThatItKnows) {
  address_maker make;
  std::string log;
  std::vector<any_address> made;
  for (std::uint64_t serial = 1; serial <= 5000; ++serial) {
    made.push_back(make());
    const auto bytes = encode(made.back()).value();
    std::string all{reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    if (made.back().is<unix_::pathname>() && make.coin()) all.resize(make.coin() ? 110 : 128);  // as some callers do
    log += line_of(serial, hex_of(all));
  }
  const auto theirs = interpreted(log);
  ASSERT_EQ(theirs.size(), made.size());
  std::size_t at = 0;
  for_each_record(log, [&](const audit::record& found) {
    ASSERT_TRUE(found.address) << found.line;
    EXPECT_EQ(*found.address, made[at]) << found.line;
    EXPECT_EQ(found.address->visit(their_words{}), theirs[at]) << found.line;
    ++at;
  });
  EXPECT_EQ(at, made.size());
}

/// Where the two differ; the names are those of docs/audit.md.
struct difference {
  std::string name;
  std::string value;
  std::string theirs;
  std::string ours;  ///< empty: malformed
};

std::vector<difference> differences() {
  const auto bytes = [](std::string_view text) { return hex_of(text); };
  using namespace std::string_view_literals;
  return {
      {"abstract-as-path", bytes("\1\0\0abs"sv), "{ saddr_fam=local path=abs }", "unix:@abs"},
      {"abstract-cut", bytes("\1\0\0abs\0more"sv), "{ saddr_fam=local path=abs }", "unix:@abs%00more"},
      {"unnamed", bytes("\1\0"sv), "{ saddr_fam=local sockaddr len too short }", "unix:"},
      {"empty-abstract", bytes("\1\0\0"sv), "{ saddr_fam=local sockaddr len too short }", "unix:@"},
      {"ambiguous-path", bytes("\1\0/a }"sv), "{ saddr_fam=local path=/a } }", "unix:/a%20%7d"},
      {"raw-bytes", bytes("\1\0/\x7f\xe2\x80\xae\xff"sv), "{ saddr_fam=local path=/\x7f\xe2\x80\xae\xff }",
       "unix:/%7f%e2%80%ae%ff"},
      {"netlink-groups", bytes("\x10\0\0\0\7\0\0\0\5\0\0\0"sv), "{ saddr_fam=netlink nlnk-fam=16 nlnk-pid=7 }",
       "netlink:7:0x5"},
      {"flowinfo", bytes("\x0a\0\0\x50\0\1\x23\x45\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0"sv),
       "{ saddr_fam=inet6 laddr=::1 lport=80 }", "inet6:[::1]:80?flowinfo=74565"},
      {"short-inet6", bytes("\x0a\0\0\x50\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1"sv),
       "{ saddr_fam=inet6 sockaddr6 len too short }", "inet6:[::1]:80"},
      {"other-families", bytes("\x28\0\0\0\xd2\4\0\0\2\0\0\0\0\0\0\0"sv), "{ saddr_fam=vsock (unsupported) }",
       "vsock:2:1234"},
      {"no-family", bytes("\0\0"sv), "unknown-family(0)", "unknown:0:"},
      {"odd-digits", "02000050C000020100000000000000000", "{ saddr_fam=inet laddr=192.0.2.1 lport=80 }", ""},
      {"other-letters", "02000050C00002010000000000000000zz", "{ saddr_fam=inet laddr=192.0.2.1 lport=80 }", ""},
  };
}

/// The names of the rows of the document's table.
std::multiset<std::string> documented_differences() {
  std::ifstream file{SOCKFAM_DOCUMENT};
  std::multiset<std::string> names;
  bool is_in_table = false;
  for (std::string line; std::getline(file, line);) {
    if (line == "| name | libauparse | sockfam |") {
      is_in_table = true;
    } else if (!line.starts_with("|")) {
      is_in_table = false;
    } else if (is_in_table && !line.starts_with("|---")) {
      names.insert(line.substr(0, line.find(" |")));
    }
  }
  return names;
}

TEST(Auparse, DiffersWhereTheDocumentSaysAndNowhereElse) {
  std::multiset<std::string> names;
  for (const auto& one : differences()) names.insert("| `" + one.name + "`");
  EXPECT_EQ(documented_differences(), names);
}

TEST(Auparse, DiffersAsTheDocumentSays) {
  for (const auto& one : differences()) {
    const std::string log = line_of(1, one.value);
    EXPECT_EQ(interpreted(log), std::vector{one.theirs}) << one.name;
    std::string ours;
    for_each_record(log, [&](const audit::record& found) { ours = found.address ? format(*found.address).str() : ""; });
    EXPECT_EQ(ours, one.ours) << one.name;
  }
}

/// Both refuse them.
TEST(Auparse, RefusesTheSame) {
  for (const std::string value : {"", "zz", "02", "0200", "02000050C0000201", "0A0001BB00000000", "10000000"}) {
    const std::string log = line_of(1, value);
    const auto theirs = interpreted(log);
    ASSERT_LE(theirs.size(), 1u);
    const std::string words = theirs.empty() ? "malformed" : theirs[0];
    EXPECT_TRUE(words.find("too short") != words.npos || words.find("malformed") != words.npos) << words;
    for_each_record(log, [&](const audit::record& found) { EXPECT_FALSE(found.address) << value; });
  }
}

}  // namespace
}  // namespace sockfam
