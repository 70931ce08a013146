// Every reader, over every prefix and many changes of a corpus, in blocks of exactly the size: for the sanitizers.
#include "text/escape.h"
#include "text/ipv4.h"
#include "text/ipv6.h"
#include "text/literal.h"
#include "text/number.h"
#include "text/repr.h"
#include "text_elements.h"

namespace sockfam::inline v0::text {
namespace {

constexpr std::array corpus{
    "192.0.2.1",
    "255.255.255.255",
    "2001:db8:1:2:3:4:5:ffff",
    "1:2:3:4:5:6:100.200.30.4",
    "fe80::1%eth0",
    "-0x1_ff",
    "0b1010_0101",
    "18446744073709551616",
    "/run/a%20b%ff\xc3\xa9%0A",
    "\xf0\x9f\x98\x80\xe2\x82\xac\xc3\xa9\xed\xa0\x80\xff",
    "('fe80::1', 80, 0x5, None,)",
    "'\\n\\x41\\u20ac\\U0001f600\\101\\\n' r'\\'' \"\"\"a\"b\r\n\"\"\"",
    "b'\\x00\\377' b'''\\\r\n'''",
    "u'\\udc80\\ud800\\N{DIGIT ONE}'",
    "[{'a': (1, 2)}, {1, 2.5e-3, 4j}, 1 + 2J, -.5, ...]",
    "(bytearray(b')('), f.g(x=[1, {'a': 2}]), True)",
    "((((((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))))))",
};

template <class Result>
void expect_sound(const Result& outcome, std::string_view text) {
  if (!outcome) expect_inside(outcome.error(), text);
}

void expect_sound_items(const std::vector<literal>& items, std::string_view text) {
  for (const literal& item : items) {
    ASSERT_LE(item.offset, text.size());
    ASSERT_LE(item.length, text.size() - item.offset);
    if (item.type != kind::str && item.type != kind::bytes) continue;
    std::array<char, 4> bytes{};
    expect_sound(literal_bytes(text, item, bytes), text);
  }
}

void read_with_everything(std::string_view whole) {
  const exact_text exact{whole};
  const std::string_view text = exact.view();
  expect_sound(parse_ipv4(text), text);
  expect_sound(parse_ipv6(text), text);
  expect_sound(parse_number(text), text);
  expect_sound(scan_number(text), text);
  std::array<char, 8> bytes{};
  expect_sound(unescape(text, bytes), text);
  const auto found = read_literal(text);
  expect_sound(found, text);
  if (found) expect_sound_items(elements_of(*found), text);
  expect_sound_items(elements_left(elements{text}), text);
  if (elements inside{text}; inside.enter()) expect_sound_items(elements_left(inside), text);
  written([&](sink& out) { write_str_repr(out, text); });
  written([&](sink& out) { write_bytes_repr(out, text); });
}

TEST(TextReader, SurvivesEveryPrefixAndSuffix) {
  for (const std::string_view text : corpus) {
    for (std::size_t size = 0; size <= text.size(); ++size) {
      read_with_everything(text.substr(0, size));
      read_with_everything(text.substr(size));
    }
  }
}

TEST(TextReader, SurvivesEveryByteAtEveryPlace) {
  for (const std::string_view text : corpus) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      std::string changed{text};
      for (int value = 0; value < 256; ++value) {
        changed[at] = static_cast<char>(value);
        read_with_everything(changed);
      }
    }
  }
}

TEST(TextReader, SurvivesManyChanges) {
  std::string bytes;
  for (int value = 0; value < 256; ++value) bytes += static_cast<char>(value);
  mutator random{8, bytes + "'\"\\()[]{},:.+-_%0123456789abfjnruxNU'\"\\()[]{},:.+-_%0123456789abfjnruxNU"};
  for (const std::string_view text : corpus) {
    for (int round = 0; round < 300; ++round) {
      std::string changed{text};
      for (int i = 0; i < 6; ++i) read_with_everything(changed = random.changed(changed));
    }
  }
}

}  // namespace
}  // namespace sockfam::inline v0::text
