// fuzz_route_message_decode and fuzz_route_message_parse: bytes and bits as the sockaddrs of a route message, on every
// ABI. See harness.h.
#include <algorithm>
#include <optional>

#include "harness.h"
#include "support/laws.h"
#include "support/route_laws.h"

namespace sockfam::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr example examples[] = {
    {"inet:10.0.0.0:0", ""},     {"inet:255.255.0.0:0", ""},
    {"inet6:[fe80::1%3]:0", ""}, {"unknown:18:0100060306006c6f30", ""},
    {"unknown:255:", ""},
};

// Blocks with the bits before them: two bytes.
constexpr std::string_view blocks[] = {
    "\x07\0\x10\2\0\0\n\0\0\0\0\0\0\0\0\0\0\0\x10\2\0\0\n\0\0\1\0\0\0\0\0\0\0\0\5\2\0\0\xff\0\0\0"sv,
    "\xff\xff\x1c\x1e\0\0\0\0\0\0\xfe\x80\0\3\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0\x0e\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0"sv,
    "\xb4\0\7\xff\xff\xff\xff\xff\xff\0\0\0\0\0\x10\2\0\0\n\0\0\1\0\0\0\0\0\0\0\0"sv,
};

constexpr std::string_view words[] = {"\0\0\0\0"sv, "\x10\2\0\0"sv, "\x1c\x1e\0\0"sv, "\7\xff\xff\xff\xff\xff\xff"sv};

/// The first byte has the lower bits of rtm_addrs, the second the higher ones; both 0xff: there are none.
void read_block(const harness&, input bytes) {
  const std::size_t head = std::min<std::size_t>(bytes.size(), 2);
  std::uint32_t bits = 0;
  for (std::size_t i = 0; i < head; ++i) bits |= std::uint32_t{bytes[i]} << 8 * i;
  std::optional<std::uint32_t> addrs;
  if (bits != 0xffff) addrs = bits;
  const tests::laws::exact copy{std::as_bytes(bytes.subspan(head))};
  for (const abi& where : tests::every_abi()) {
    for (const std::uint8_t bits_of_pointer : {std::uint8_t{32}, std::uint8_t{64}})
      tests::laws::route_is_safe(copy.view(), {where.system, where.order, bits_of_pointer}, addrs);
    tests::laws::route_is_safe(std::as_bytes(bytes), where, std::nullopt);
  }
}

}  // namespace

const registration registered{{.name = "route_message",
                               .examples = examples,
                               .words = words,
                               .decode = read_block,
                               .parse = read_block,
                               .texts = blocks}};

}  // namespace sockfam::fuzz
