// The scanner of audit records: what it finds, and that it does not depend on the chunks.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include <sockfam/audit.h>
#include <sockfam/families.h>
#include <sockfam/message.h>

#include "support/world.h"

namespace sockfam::tests {
namespace {

using audit::scanner;

constexpr audit::options little{.order = byte_order::little};

#if defined(SOCKFAM_CROSS)
constexpr std::size_t step = 17;  // under an emulator a share of the cases
#else
constexpr std::size_t step = 1;
#endif

/// What became of a log: `written` with addresses as text, and a line for each record.
struct outcome {
  std::string log{};
  std::string written{};
  std::vector<std::string> records{};
  std::uint64_t lines = 0;
  std::uint64_t long_lines = 0;
  bool operator==(const outcome&) const = default;
};

std::string summary(const audit::record& found) {
  const std::string what = found.address ? format(*found.address, form::text, interfaces()).str()
                                         : std::string{code_name(found.address.error().code())};
  return std::to_string(found.number) + " " + std::string{found.event().time} + ":" +
         std::to_string(found.event().serial) + " " + std::string{found.value} + " " +
         std::to_string(found.bytes.size()) + " " + what;
}

void drain(scanner& log, outcome& into) {
  while (const auto* piece = log.next()) {
    into.log += piece->text;
    if (!piece->found) {
      into.written += piece->text;
      continue;
    }
    EXPECT_EQ(piece->found->line, piece->text);
    std::string line(audit::most_written(*piece->found), '#');
    line.resize(audit::write_line(*piece->found, line, interfaces()));
    into.written += line;
    into.records.push_back(summary(*piece->found));
  }
}

outcome scanned(const std::vector<std::string_view>& chunks, const audit::options& about = little) {
  outcome made;
  scanner log{about};
  for (const auto chunk : chunks) {
    const std::string copy{chunk};  // which is gone when the next is fed
    log.feed(copy);
    drain(log, made);
  }
  log.finish();
  drain(log, made);
  made.lines = log.line();
  made.long_lines = log.long_lines();
  return made;
}

std::string hex_of(std::span<const std::byte> bytes) {
  std::string made;
  for (const std::byte byte : bytes) {
    for (const unsigned digit : {std::to_integer<unsigned>(byte) >> 4, std::to_integer<unsigned>(byte) & 15})
      made += "0123456789ABCDEF"[digit];
  }
  return made;
}

const std::string inet_hex = "02000050C00002010000000000000000";
const std::string inet_text = "inet:192.0.2.1:80";

std::string record_of(const std::string& value) {
  return "type=SOCKADDR msg=audit(1700000000.123:456): saddr=" + value;
}

/// The lines of a log that are not as usual, each with what is written for it.
struct case_of_line {
  std::string line;
  std::string written;
};
std::vector<case_of_line> odd_lines() {
  const std::string path = "01002F746D702F610A1B5B6D2E";  // a newline and an escape sequence
  return {
      {record_of(inet_hex) + "\n", record_of(inet_text) + "\n"},
      {record_of("02000050c00002010000000000000000") + "\r\n", record_of(inet_text) + "\r\n"},
      {"type=SYSCALL msg=audit(1700000000.123:456): arch=c000003e\n", ""},
      {"\n", ""},
      {"\r\n", ""},
      {record_of("") + "\n", ""},
      {record_of("0") + "\n", ""},
      {record_of("020") + "\n", ""},
      {record_of("0200") + "\n", ""},
      {record_of("02000050C0000201000000000000000") + "\n", ""},
      {record_of(inet_hex + "zz") + "\n", ""},
      {record_of(inet_hex + "_") + "\n", ""},
      {record_of("xyz") + "\n", ""},
      {record_of(std::string(600, '0')) + "\n", ""},
      {record_of("(null)") + "\n", ""},
      {record_of("{ saddr_fam=inet laddr=192.0.2.1 lport=80 }") + "\n", ""},
      {record_of("\x1dSADDR={ saddr_fam=inet }") + "\n", ""},
      {record_of(inet_hex + " trailing words") + "\n", record_of(inet_text + " trailing words") + "\n"},
      {record_of(inet_hex) + "\x1dSADDR={ saddr_fam=inet laddr=192.0.2.1 lport=80 }\n",
       record_of(inet_text) + "\x1dSADDR={ saddr_fam=inet laddr=192.0.2.1 lport=80 }\n"},
      {record_of(path + std::string(2 * (110 - 13), '0')) + "\n", record_of("unix:/tmp/a%0a%1b%5bm.") + "\n"},
      {record_of("01002F72756E2F78" + std::string(2 * (128 - 8), '0')) + "\n", record_of("unix:/run/x") + "\n"},
      {record_of("010000616263") + "\n", record_of("unix:@abc") + "\n"},
      {record_of("0100") + "\n", record_of("unix:") + "\n"},
      {record_of("0000") + "\n", record_of("unknown:0:") + "\n"},
      {record_of("FE00AABB") + "\n", record_of("unknown:254:aabb") + "\n"},
      {"x" + record_of("") + std::string(1, '\0') + inet_hex + "\n", ""},
      {std::string("a\0b ", 4) + "saddr=" + inet_hex + std::string(1, '\0') + "\n",
       std::string("a\0b ", 4) + "saddr=" + inet_text + std::string(1, '\0') + "\n"},
      {"saddr=" + inet_hex + "\n", "saddr=" + inet_text + "\n"},
      {"xsaddr=" + inet_hex + " laddr-saddr=" + inet_hex + " a.saddr=" + inet_hex + " _saddr=" + inet_hex + "\n", ""},
      {"xsaddr=" + inet_hex + " saddr=" + inet_hex + " saddr=" + inet_hex + "\n",
       "xsaddr=" + inet_hex + " saddr=" + inet_text + " saddr=" + inet_hex + "\n"},
      {"SADDR=" + inet_hex + " saddr" + inet_hex + " saddr =" + inet_hex + "\n", ""},
      {"type=NETFILTER_PKT msg=audit(1.0:2): mark=0x0 saddr=10.0.0.1 daddr=10.0.0.2\n", ""},
      {"type=NETFILTER_PKT msg=audit(1.0:2): mark=0x0 saddr=::1 daddr=fe80::1\n", ""},
      {"type=NETFILTER_PKT msg=audit(1.0:2): mark=0x0 saddr=fe80::1 daddr=fe80::1\n", ""},
      {record_of(inet_hex), record_of(inet_text)},  // no line end
  };
}

std::string all_odd_lines() {
  std::string log;
  for (const auto& one : odd_lines()) log += one.line;
  return log;
}

TEST(AuditScanner, ReplacesAddressesAndNothingElse) {
  for (const auto& one : odd_lines()) {
    const outcome made = scanned({one.line});
    EXPECT_EQ(made.log, one.line);
    EXPECT_EQ(made.written, one.written.empty() ? one.line : one.written);
    EXPECT_EQ(made.lines, 1u);
  }
}

TEST(AuditScanner, TellsLineTimeAndSerial) {
  const auto records = scanned({"\n\n" + record_of(inet_hex) + "\nother\n", record_of(inet_hex)}).records;
  ASSERT_EQ(records.size(), 2u);
  EXPECT_EQ(records[0], "3 1700000000.123:456 " + inet_hex + " 16 " + inet_text);
  EXPECT_EQ(records[1], "5 1700000000.123:456 " + inet_hex + " 16 " + inet_text);
  EXPECT_EQ(scanned({record_of(inet_hex)}, {.order = byte_order::little, .first_line = 77}).records[0].substr(0, 3),
            "77 ");
}

TEST(AuditScanner, ReadsStampsAsTheyAre) {
  const auto stamp = [](const std::string& head) {
    const auto records = scanned({head + " saddr=" + inet_hex}).records;
    return records.at(0).substr(2, records.at(0).find(' ', 2) - 2);
  };
  EXPECT_EQ(stamp("msg=audit(1.5:7):"), "1.5:7");
  EXPECT_EQ(stamp("type=SOCKADDR msg=audit(1700000000.123:18446744073709551616):"), ":0");
  EXPECT_EQ(stamp("type=SOCKADDR msg=audit(1700000000.123:18446744073709551615):"),
            "1700000000.123:18446744073709551615");
  EXPECT_EQ(stamp("type=SOCKADDR msg=audit(1700000000.123:1844674407370955161):"),
            "1700000000.123:1844674407370955161");
  for (const std::string serial : {"0", "1", "12", "1234567", "12345678", "123456789", "4294967295"})
    EXPECT_EQ(stamp("type=SOCKADDR msg=audit(1700000000.123:" + serial + "):"), "1700000000.123:" + serial);
  EXPECT_EQ(stamp("node=a(b) type=SOCKADDR msg=audit(17000000001.123:45):"), "17000000001.123:45");
  EXPECT_EQ(stamp("msg=audit(x) msg=audit(1700000000.123:8):"), "1700000000.123:8");
  for (const std::string bad :
       {"", "msg=audit", "msg=audit(", "msg=audit(1700000000.123", "msg=audit(1700000000.123:", "msg=audit(:4):",
        "msg=audit(1700000000.123:4", "msg=audit(1700000000.123:x4):", "msg=audit(170000000x.123:4):",
        "msg=audit(1700000000x123:4):", "msg=audit(17000000\x1b[.123:4):", "msgxaudit(1700000000.123:4):",
        "(1700000000.123:4):", "msg=audit(1..2:4):", "msg=audit(1.2.3:4):", "msg=audit(.5:4):"})
    EXPECT_EQ(stamp(bad), ":0") << bad;
}

TEST(AuditScanner, SaysWhatIsMalformed) {
  const auto why = [](const std::string& value) {
    scanner log{little};
    const std::string line = record_of(value) + "\n";
    log.feed(line);
    const auto* piece = log.next();
    if (!piece || !piece->found) return std::string{"is no record"};
    if (piece->found->address) return std::string{"is taken"};
    return message(piece->found->address.error());
  };
  EXPECT_EQ(why(""), "saddr is empty; write two digits for each byte");
  for (const std::string end : {" x", "\t", "\r", "\x1dSADDR={}"})
    EXPECT_EQ(why(end), "saddr is empty; write two digits for each byte") << end;
  for (const std::string text : {"xyz", "(null)", "{ saddr_fam=inet }", "\"02\"", "-02", "_", "\x7f", "\xc3\xbc"})
    EXPECT_EQ(why(text), "is no record") << text;
  EXPECT_EQ(why("020"), "saddr ends inside a byte; write two digits for each byte");
  EXPECT_EQ(why("02zz"), "saddr has what is not a hex digit; write two digits for each byte");
  EXPECT_EQ(why(std::string(512, '0')),
            "saddr is too long with 256 bytes; a sockaddr has 128 bytes at most; give its own bytes only");
  EXPECT_EQ(why(std::string(521, '0') + "\n" + std::string(9, '0')),
            "saddr is too long with 260 bytes; a sockaddr has 128 bytes at most; give its own bytes only");
  EXPECT_EQ(why(std::string(300, '0')),
            "bytes is too long with 148 bytes; a sockaddr has 128 bytes at most; give its own bytes only");
  EXPECT_EQ(why(std::string(521, '0') + ":1"), "is no record");
  EXPECT_EQ(why("02"), "family ends after 1 of 2 bytes; give the whole address");
  EXPECT_EQ(why("02000050C000"), "host ends after 2 of 4 bytes; give the whole address");
}

TEST(AuditScanner, DoesNotDependOnChunks) {
  const std::string all = all_odd_lines();
  const outcome whole = scanned({all});
  EXPECT_EQ(whole.log, all);
  EXPECT_EQ(whole.records.size(), 24u);
  const std::string_view log = all;
  for (std::size_t at = 0; at <= log.size(); at += step) {
    ASSERT_EQ(scanned({log.substr(0, at), log.substr(at)}), whole) << at;
  }
  for (const std::size_t size : {1u, 2u, 7u, 64u, 1000u}) {
    std::vector<std::string_view> chunks;
    for (std::size_t at = 0; at < log.size(); at += size) chunks.push_back(log.substr(at, size));
    EXPECT_EQ(scanned(chunks), whole) << size;
  }
}

TEST(AuditScanner, PassesLongLinesThrough) {
  const std::string longest(scanner::longest_line - record_of(inet_hex).size(), 'x');
  const std::string taken = longest + record_of(inet_hex) + "\n";  // 'x' begins the name of its type
  const std::string refused = "y" + taken;
  const std::string after = record_of(inet_hex);
  const std::string log = taken + refused + taken + std::string(3 * scanner::longest_line, 'z') + "\n" + after;
  const outcome whole = scanned({log});
  EXPECT_EQ(whole.log, log);
  EXPECT_EQ(whole.long_lines, 2u);
  EXPECT_EQ(whole.lines, 5u);
  ASSERT_EQ(whole.records.size(), 3u);
  EXPECT_EQ(whole.records[1].substr(0, 2), "3 ");
  EXPECT_EQ(whole.records[2].substr(0, 2), "5 ");
  const std::string_view view = log;
  for (const std::size_t size : {65'536u, 1'000'003u, 1u << 20, (1u << 20) + 1, 5'000'000u}) {
    std::vector<std::string_view> chunks;
    for (std::size_t at = 0; at < view.size(); at += size) chunks.push_back(view.substr(at, size));
    EXPECT_EQ(scanned(chunks), whole) << size;
  }
  const std::string endless(scanner::longest_line + 1, 'x');
  EXPECT_EQ(scanned({endless}).long_lines, 1u);
  EXPECT_EQ(scanned({endless}).lines, 1u);
  EXPECT_EQ(scanned({std::string_view{endless}.substr(1)}).long_lines, 0u);
}

/// Calls `use` with a value of each address type.
template <class Use, class... Types>
void for_each(address_list<Types...>, Use use) {
  (use(Types{}), ...);
}

TEST(AuditScanner, ReadsEveryFamilyInEitherOrder) {
  std::size_t count = 0;
  for (const byte_order order : {byte_order::little, byte_order::big}) {
    for_each(all_addresses{}, [&](const any_address& address) {
      const abi where{os::linux_, order};
      const auto bytes = encode(address, where);
      if (!bytes) return;
      const decode_options how{.abi = where};
      const auto records = scanned({record_of(hex_of(bytes->view()))}, {.order = order}).records;
      ASSERT_EQ(records.size(), 1u);
      const auto text = format(decode_or_unknown(bytes->view(), how), form::text, interfaces());
      EXPECT_TRUE(records[0].ends_with(" " + text.str())) << records[0];
      ++count;
    });
  }
  EXPECT_GT(count, 30u);
}

TEST(AuditScanner, TakesAProtocolForThoseThatNeedOne) {
  const std::string line = record_of("1D0000000300000001000000020000000000000000000000");
  EXPECT_TRUE(scanned({line}).records.at(0).find(" unknown:29:") != std::string::npos);
  const auto known = scanned({line}, {.order = byte_order::little, .protocol = 6});
  EXPECT_TRUE(known.written.ends_with("saddr=can:isotp:can0,rx=0x1,tx=0x2")) << known.written;
}

TEST(AuditScanner, WritesNothingWhereThereIsNoRoom) {
  scanner log{little};
  const std::string line = record_of(inet_hex);
  log.feed(line);
  log.finish();
  const auto* piece = log.next();
  ASSERT_TRUE(piece && piece->found);
  std::string out(audit::most_written(*piece->found) - 1, '#');
  EXPECT_EQ(audit::write_line(*piece->found, out), 0u);
  EXPECT_EQ(out.front(), '#');
  EXPECT_EQ(log.next(), nullptr);
}

}  // namespace
}  // namespace sockfam::tests
