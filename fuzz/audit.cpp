// fuzz_audit_decode and fuzz_audit_parse: what the scanner of audit logs finds is what a log holds, however it is cut.
// See harness.h.
#include <algorithm>
#include <memory>
#include <optional>

#include <sockfam/audit.h>

#include "harness.h"
#include "support/laws.h"

namespace sockfam::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr example examples[] = {
    {"inet:192.0.2.1:80", ""},
    {"inet6:[fe80::1%3]:443?flowinfo=7", ""},
    {"unix:/run/x", ""},
    {"unix:@abs%00", ""},
    {"netlink:7:0x5", ""},
    {"can:isotp:can0,rx=0x1,tx=0x2", ""},
    {"packet:2,proto=0x800,addr=01:02:03", ""},
};

// The first byte: how many chunks are cut off, and options. Then how long each of these is.
constexpr std::string_view logs[] = {
    "0type=SOCKADDR msg=audit(1700000000.123:456): saddr=02000050C00002010000000000000000\n"sv,
    "2P8type=SYSCALL msg=audit(1700000000.123:7): a=0\ntype=SOCKADDR msg=audit(1700000000.123:7): saddr=0100\r\n"sv,
    "#@! msg=audit(1.5:9): saddr=1D0000000300000001000000020000000000000000000000\x1dSADDR={ can }\n\n"sv,
    "\0saddr=01002F72756E2F780A\nxsaddr=0100 b-saddr=0100 c.saddr=0A saddr=0100 saddr=0100\nsaddr=10.0.0.1 saddr=::1\n"sv,
    "3!!!saddr=\nsaddr=0\nsaddr=01zz\nsaddr=FE00AABB_\nsaddr=0200"sv,
    "\x1f\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1saddr=100000000700000005000000 after\n"sv,
};

constexpr std::string_view words[] = {
    "saddr=", " saddr=", "\n", "\r", "msg=audit(", "):", "type=SOCKADDR ", "02000050", "0100", "0A00", "\x1d", "_",
};

/// An input: an audit log, where it is cut, and what it does not say.
struct cut_log {
  audit::options about{};
  std::string_view log{};
  std::vector<std::string_view> chunks{};
};

cut_log cut(std::string_view all) {
  cut_log made;
  if (all.empty()) return made;
  const auto head = static_cast<unsigned char>(all.front());
  const auto lengths = all.substr(1, head % 16);
  made.about.order = (head & 16) != 0 ? byte_order::little : byte_order::big;
  if ((head & 32) == 0) made.about.protocol = 6;
  made.about.first_line = 1 + head / 64;
  made.log = all.substr(1 + lengths.size());
  auto left = made.log;
  for (const char length : lengths) {
    made.chunks.push_back(left.substr(0, static_cast<unsigned char>(length)));
    left.remove_prefix(made.chunks.back().size());
  }
  made.chunks.push_back(left);
  return made;
}

/// What the scanner says of a record, to be kept.
struct kept_record {
  std::string line;
  std::uint64_t number;
  std::size_t at;  ///< of the value in the line
  std::string value;
  std::vector<std::byte> bytes;
  result<any_address> address;
  std::string time;
  std::uint64_t serial;

  explicit kept_record(const audit::record& found)
      : line(found.line),
        number(found.number),
        at(static_cast<std::size_t>(found.value.data() - found.line.data())),
        value(found.value),
        bytes(found.bytes.begin(), found.bytes.end()),
        address(found.address),
        time(found.event().time),
        serial(found.event().serial) {}
  bool operator==(const kept_record& other) const {
    const bool is_same = address && other.address
                             ? *address == *other.address
                             : !address && !other.address && address.error() == other.address.error();
    return is_same && line == other.line && number == other.number && at == other.at && value == other.value &&
           bytes == other.bytes && time == other.time && serial == other.serial;
  }
};

struct outcome {
  std::string log{};
  std::vector<kept_record> records{};
  std::uint64_t lines = 0;
};

/// The line with the address as text in place of the digits, and nothing behind the room.
void check_written(const audit::record& found) {
  const std::size_t most = audit::most_written(found);
  const std::unique_ptr<char[]> room{new char[most]};
  std::fill_n(room.get(), most, '#');
  law(audit::write_line(found, {room.get(), most - 1}, tests::interfaces()) == 0, "a line is not written in part");
  law(std::count(room.get(), room.get() + most, '#') == static_cast<std::ptrdiff_t>(most), "nothing is written then");
  const std::size_t size = audit::write_line(found, {room.get(), most}, tests::interfaces());
  law(size <= most, "a written line fits into most_written");
  std::string wanted{found.line};
  if (found.address) {
    const auto at = static_cast<std::size_t>(found.value.data() - found.line.data());
    wanted.replace(at, found.value.size(), format(*found.address, form::text, tests::interfaces()).view());
  }
  law(wanted == std::string_view{room.get(), size}, "a line is written with its address as text");
}

void check_record(const audit::record& found) {
  const auto is_part = [&](std::string_view part) {
    return part.data() >= found.line.data() && part.data() + part.size() <= found.line.data() + found.line.size();
  };
  law(is_part(found.value), "the value is a part of the line");
  const auto event = found.event();
  law(event.time.empty() || is_part(event.time), "the time is a part of the line");
  if (!found.address) {
    const std::size_t size = found.bytes.empty() ? found.value.size() : found.bytes.size();
    law(found.address.error().offset() <= size, "failure.offset <= size");
    law(!message(found.address.error()).empty(), "a failure has a message");
  }
  check_written(found);
}

void drain(audit::scanner& scanner, outcome& into) {
  while (const auto* piece = scanner.next()) {
    into.log += piece->text;
    if (!piece->found) continue;
    law(piece->found->line == piece->text, "a record's piece is its line");
    check_record(*piece->found);
    into.records.emplace_back(*piece->found);
  }
}

/// Each chunk is gone before the next is fed.
outcome scanned(std::span<const std::string_view> chunks, const audit::options& about) {
  outcome made;
  audit::scanner scanner{about};
  for (const auto chunk : chunks) {
    const tests::laws::exact copy{std::as_bytes(std::span{chunk})};
    scanner.feed({reinterpret_cast<const char*>(copy.view().data()), chunk.size()});
    drain(scanner, made);
  }
  scanner.finish();
  drain(scanner, made);
  made.lines = scanner.line();
  return made;
}

/// The digits of the field that makes a line a record, found character by character.
std::optional<std::string_view> value_in(std::string_view line) {
  constexpr auto mark = "saddr="sv;
  constexpr auto hex = "0123456789abcdefABCDEF"sv;
  constexpr auto names = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-."sv;
  for (auto at = line.find(mark); at != line.npos; at = line.find(mark, at + mark.size())) {
    const auto rest = line.substr(at + mark.size());
    const auto value = rest.substr(0, rest.find_first_not_of(hex));
    const char behind = value.size() < rest.size() ? rest[value.size()] : '\n';
    const bool is_other_field = at != 0 && names.find(line[at - 1]) != names.npos;
    const bool is_word = value.empty() && static_cast<unsigned char>(behind) > ' ';
    if (!is_other_field && !is_word && behind != '.' && behind != ':') return value;
  }
  return std::nullopt;
}

/// The records are those of the lines that have a field, and no others.
void check_found(std::string_view log, const outcome& whole, std::uint64_t number) {
  auto next = whole.records.begin();
  for (; !log.empty(); ++number) {
    const auto line = log.substr(0, std::min(log.find('\n'), log.size() - 1) + 1);
    log.remove_prefix(line.size());
    const auto value = value_in(line);
    if (!value) continue;
    law(next != whole.records.end(), "every record is found");
    law(next->number == number && next->line == line, "a record is that of its line");
    law(next->at == static_cast<std::size_t>(value->data() - line.data()), "the first field of a line counts");
    law(next->value == *value, "a value ends before what is not a digit");
    ++next;
  }
  law(next == whole.records.end(), "nothing else is a record");
  law(whole.lines == number - 1, "lines are counted");
}

void scan(const harness&, input bytes) {
  const cut_log given = cut({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
  const outcome whole = scanned({&given.log, 1}, given.about);
  law(whole.log == given.log, "all pieces are the log");
  check_found(given.log, whole, given.about.first_line);
  const outcome parts = scanned(given.chunks, given.about);
  law(parts.log == given.log, "all pieces of a log in chunks are the log");
  law(parts.records == whole.records, "chunks do not change the records");
  law(parts.lines == whole.lines, "chunks do not change the number of lines");
}

/// "saddr=" and the digits, of either case.
std::string record_of(input bytes) {
  constexpr std::string_view digits = "0123456789abcdef0123456789ABCDEF";
  std::string line = "saddr=";
  for (const std::uint8_t byte : bytes) {
    const unsigned letters = byte % 2 * 16;
    line += {digits[letters + (byte >> 4)], digits[letters + (byte & 15)]};
  }
  return line;
}

/// The address of a record is that of its bytes.
void scan_bytes(const harness&, input bytes) {
  const std::string line = record_of(bytes);
  const std::string_view log = line;
  for (const byte_order order : {byte_order::little, byte_order::big}) {
    for (const std::optional<std::uint32_t> protocol : {std::optional<std::uint32_t>{}, std::optional{6u}}) {
      const auto records = scanned({&log, 1}, {.order = order, .protocol = protocol}).records;
      law(records.size() == 1, "a line with digits is a record");
      const auto& address = records[0].address;
      if (bytes.empty() || bytes.size() >= 256) {
        law(!address && records[0].bytes.empty(), "digits of no sockaddr are malformed");
        continue;
      }
      const tests::laws::exact copy{std::as_bytes(bytes)};
      law(std::ranges::equal(records[0].bytes, copy.view()), "the bytes are those of the digits");
      const decode_options how{.abi = {os::linux_, order}, .protocol = protocol};
      auto wanted = decode(copy.view(), how);
      if (!wanted && wanted.error().code() == errc::needs_protocol) wanted = decode_or_unknown(copy.view(), how);
      law(address.has_value() == wanted.has_value(), "a record is an address if its bytes are");
      law(address ? *address == *wanted : address.error() == wanted.error(), "a record's address is that of its bytes");
    }
  }
}

}  // namespace

const registration registered{
    {.name = "audit", .examples = examples, .words = words, .decode = scan_bytes, .parse = scan, .texts = logs}};

}  // namespace sockfam::fuzz
