#include "inputs.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <concepts>
#include <random>
#include <set>

#include <sockfam/netlink.h>

#include "measure.h"

namespace bench {

namespace {

/// Numbers from a fixed seed. The distributions of <random> differ between libraries; remainders do not.
class dice {
 public:
  std::uint64_t below(std::uint64_t end) { return next_() % end; }
  std::uint64_t from_to(std::uint64_t first, std::uint64_t last) { return first + below(last - first + 1); }
  std::uint64_t bits() { return next_(); }

 private:
  std::mt19937_64 next_{20260722};
};

using groups = std::array<unsigned, 8>;

/// Of one, two or three digits, each as often as the others.
unsigned octet(dice& random) {
  switch (random.below(3)) {
    case 0: return static_cast<unsigned>(random.below(10));
    case 1: return static_cast<unsigned>(random.from_to(10, 99));
    default: return static_cast<unsigned>(random.from_to(100, 255));
  }
}

std::string ipv4_text(dice& random) {
  std::string text = std::to_string(octet(random));
  for (int i = 0; i < 3; ++i) text += '.' + std::to_string(octet(random));
  return text;
}

/// Of one to four digits, each as often as the others.
unsigned group(dice& random) {
  const auto digits = random.from_to(1, 4);
  const unsigned least = digits == 1 ? 0 : 1u << 4 * (digits - 1);
  return static_cast<unsigned>(random.from_to(least, (1u << 4 * digits) - 1));
}

groups some_groups(dice& random) {
  groups made;
  for (auto& one : made) one = group(random);
  return made;
}

groups random_groups(dice& random) {
  groups made;
  for (auto& one : made) one = random.bits() & 0xffff;
  return made;
}

groups with_zeros(dice& random) {
  groups made = some_groups(random);
  const auto from = random.below(7);
  const auto count = random.from_to(2, 8 - from);
  for (auto i = from; i < from + count; ++i) made[i] = 0;
  return made;
}

/// A known beginning, zeros, and one, two or four groups.
groups with_prefix(dice& random) {
  constexpr groups prefixes[] = {{0xfe80}, {0x2001, 0xdb8}, {0xfd00, 1, 2}, {}, {0xff02}};
  groups made = prefixes[random.below(std::size(prefixes))];
  for (std::size_t i = 8 - (std::size_t{1} << random.below(3)); i < 8; ++i) made[i] = random.bits() & 0xffff;
  return made;
}

/// As the C library prints it.
std::string compressed(const groups& address) {
  in6_addr bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    bytes.s6_addr[2 * i] = static_cast<std::uint8_t>(address[i] >> 8);
    bytes.s6_addr[2 * i + 1] = static_cast<std::uint8_t>(address[i]);
  }
  char text[INET6_ADDRSTRLEN];
  expect(inet_ntop(AF_INET6, &bytes, text, sizeof text) != nullptr);
  return text;
}

/// Every group, as `form` says for printf.
std::string every_group(const groups& address, const char* form) {
  std::string text;
  for (const unsigned one : address) {
    char digits[8];
    std::snprintf(digits, sizeof digits, form, one);
    text += (text.empty() ? "" : ":") + std::string{digits};
  }
  return text;
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

/// Every form of RFC 4291, as logs and configurations have them.
std::string ipv6_text(dice& random) {
  const auto share = random.below(100);
  if (share < 35) return compressed(random_groups(random));
  if (share < 60) return compressed(with_zeros(random));
  if (share < 75) return every_group(some_groups(random), "%x");
  if (share < 85) return compressed(with_prefix(random));
  if (share < 93) return every_group(some_groups(random), "%04x");
  if (share < 98) return "::ffff:" + ipv4_text(random);
  return upper(compressed(random_groups(random)));
}

std::uint16_t port(dice& random) {
  constexpr std::uint16_t frequent[] = {443, 80, 8080};
  const auto kind = random.below(5);
  if (kind == 0) return static_cast<std::uint16_t>(random.from_to(1, 1023));
  if (kind == 1) return static_cast<std::uint16_t>(random.from_to(1024, 65535));
  return frequent[kind - 2];
}

/// Absolute, of 4 to 107 characters, as programs name their sockets.
std::string path(dice& random) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789/_-.";
  constexpr std::uint64_t lengths[][2] = {{3, 30}, {10, 60}, {60, 106}};
  const auto& length = lengths[random.below(std::size(lengths))];
  std::string made = "/";
  for (auto left = random.from_to(length[0], length[1]); left > 0; --left)
    made += letters[random.below(letters.size())];
  return made;
}

/// So many different ones.
template <class Make>
std::vector<std::string> distinct(std::size_t count, dice& random, Make make) {
  std::set<std::string> seen;
  std::vector<std::string> all;
  while (all.size() < count) {
    auto one = make(random);
    if (seen.insert(one).second) all.push_back(std::move(one));
  }
  return all;
}

template <class T>
std::string sockaddr_of(const T& value) {
  const auto bytes = sockfam::encode(value).value();
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <class T>
void add(addresses<T>& to, const T& value) {
  to.values.push_back(value);
  to.any.emplace_back(value);
  to.bytes.add(sockaddr_of(value));
}

template <std::unsigned_integral T>
T number(dice& random) {
  return static_cast<T>(random.bits());
}

}  // namespace

void pieces::add(std::string_view piece) {
  const std::size_t size = (piece.size() / 8 + 1) * 8;
  if (used_ + size > block_size) {
    blocks_.push_back(std::make_unique<char[]>(block_size));
    used_ = 0;
  }
  char* const at = blocks_.back().get() + used_;
  std::copy(piece.begin(), piece.end(), at);
  all_.emplace_back(at, piece.size());
  used_ += size;
}

inputs::inputs(std::size_t count) {
  using namespace sockfam;
  dice random;
  for (const auto& text : distinct(count, random, ipv4_text)) {
    ipv4_texts.add(text);
    ipv4.push_back(parse<sockfam::ipv4>(text).value());
    const inet::address address{ipv4.back(), port(random)};
    add(inet, address);
    inet_texts.add("inet:" + text + ':' + std::to_string(address.port));
  }
  for (const auto& text : distinct(count, random, ipv6_text)) {
    ipv6_texts.add(text);
    ipv6.push_back(parse<sockfam::ipv6>(text).value());
    inet6::address address{ipv6.back(), port(random)};
    add(inet6, address);
    inet6_texts.add("inet6:[" + text + "]:" + std::to_string(address.port));
    address.scope_id = random.below(2) == 0 ? 0 : static_cast<std::uint32_t>(random.from_to(1, 20));
    add(inet6_full, address);
    inet6_tuples.add("('" + text + "', " + std::to_string(address.port) + ", 0, " + std::to_string(address.scope_id) +
                     ")");
  }
  for (const auto& text : distinct(count, random, path)) {
    unix_::pathname address;
    expect(address.path.append(text));
    add(paths, address);
    path_texts.add("unix:" + text);
    add(can, {number<std::uint32_t>(random) & 0xff, number<std::uint32_t>(random) & 0x7ff,
              number<std::uint32_t>(random) & 0x7ff});
    add(vsock, {number<std::uint32_t>(random), number<std::uint32_t>(random), 0});
  }
  for (std::size_t i = 0; i < count; ++i) {
    const auto share = random.below(10);
    if (share < 4)
      mixed.add(paths.bytes[i]);
    else if (share < 7)
      mixed.add(inet.bytes[i]);
    else if (share < 9)
      mixed.add(inet6_full.bytes[i]);
    else
      mixed.add(sockaddr_of(netlink::address{number<std::uint16_t>(random), 1u << random.below(8)}));
  }
}

}  // namespace bench
