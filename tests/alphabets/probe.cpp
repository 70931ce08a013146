// Asks the reader of canonical text which characters may be between two fields. For every two kinds, prints the
// printable characters with which "{a}?{b}" is read back: `kind kind characters`.
#include <cstdio>
#include <string>
#include <tuple>
#include <utility>

#include "forms/text_reader.h"
#include "forms/text_writer.h"
#include "support/world.h"

namespace sockfam::tests {

namespace {

/// A kind by the generator's name, with a field and a value of it.
template <class Field, class Value>
struct sample {
  const char* kind;
  Field field;
  Value value;
};
template <class Field, class Value>
sample(const char*, Field, Value) -> sample<Field, Value>;  // clang 14 does not make one for an aggregate

constexpr field::named_value flag_names[] = {{"copy", 1}};

const auto samples = std::tuple{
    sample{"integer", field::integer<std::uint16_t>{.name = "n"}, std::uint16_t{7}},
    sample{"flags", field::integer<std::uint16_t>{.name = "n", .shown = field::base::flags, .names = flag_names},
           std::uint16_t{5}},
    sample{"ipv4", field::value<ipv4>{.name = "host"}, ipv4{{192, 0, 2, 1}}},
    sample{"ipv6", field::value<ipv6>{.name = "host"}, ipv6{{0x20, 1, 0xd, 0xb8}}},
    sample{"bdaddr", field::value<bdaddr>{.name = "peer"}, bdaddr{{1, 2, 3, 4, 5, 6}}},
    sample{"guid", field::value<guid>{.name = "id"}, guid{{1, 2, 3}}},
    sample{"hwaddr", field::value<hwaddr<6>>{.name = "addr"}, hwaddr<6>{{2, 0x11, 0x22}}},
    sample{"octets", field::value<octets<3>>{.name = "sid"}, octets<3>{{1, 2, 3}}},
    sample{"bcd", field::value<bcd<5>>{.name = "addr"}, bcd<5>{{0x22, 1, 8, 1, 0x23}}},
    sample{"callsign", field::value<callsign>{.name = "call"}, *parse<callsign>("N0CALL-7+e0")},
    sample{"list", field::value_list<callsign, 2>{.name = "digis", .counter = "ndigis"},
           bounded_list<callsign, 2>{*parse<callsign>("N0CALL-7"), *parse<callsign>("*")}},
    sample{"interface", field::interface_index{.name = "interface"}, std::uint32_t{2}},
    sample{"scope-id", field::scope_id{.name = "scope"}, std::uint32_t{2}},
    sample{"kernel-control", field::kernel_control{.name = "control"}, std::uint32_t{2}},
    sample{"chars", field::chars<14>{.name = "type"}, bounded_string<14>{"hash"}},
    sample{"blank-padded", field::chars<8>{.name = "name", .padded = field::padding::blank}, bounded_string<8>{"ECHO"}},
    sample{"digits", field::chars<16>{.name = "addr", .digits = true}, bounded_string<16>{"234219"}},
    sample{"bytes", field::counted_bytes<8>{.name = "addr", .counter = "size"}, bounded_string<8>{"\1\2\3"}},
    sample{"counted-chars", field::counted_chars<8>{.name = "name", .counter = "size"}, bounded_string<8>{"em0"}},
    sample{"path", field::path<108>{.name = "path", .room = {.linux_ = 108}}, bounded_string<108>{"/run/x"}},
    sample{"abstract-name", field::abstract_name<107>{.name = "name", .room = {.linux_ = 108}},
           bounded_string<107>{"name"}},
};

template <class First, class Second>
bool reads_back(const First& a, char between, const Second& b) {
  std::array<char, 800> room;  // two paths of escapes
  forms::text_writer writer{room.data(), interfaces()};
  writer.item(a.field, a.value);
  writer.literal({&between, 1});
  writer.item(b.field, b.value);

  const std::string text{room.data(), writer.end()};
  forms::text_reader reader{text, 0, interfaces()};
  auto first = decltype(a.value){};
  auto second = decltype(b.value){};
  reader.item(a.field, first);
  if (!reader.group({&between, 1}, true)) return false;
  reader.item(b.field, second);
  reader.end();
  return !reader.failed() && first == a.value && second == b.value;
}

template <class First, class Second>
void print(const First& a, const Second& b) {
  std::string good;
  for (char c = ' '; c <= '~'; ++c) {
    if (reads_back(a, c, b)) good += c;
  }
  std::printf("%s %s %s\n", a.kind, b.kind, good.c_str());
}

}  // namespace

}  // namespace sockfam::tests

int main() {
  using namespace sockfam::tests;
  std::apply(
      [](const auto&... first) {
        const auto with_each = [](const auto& a) {
          std::apply([&a](const auto&... second) { (print(a, second), ...); }, samples);
        };
        (with_each(first), ...);
      },
      samples);
}
