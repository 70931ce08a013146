// fuzz_kernels_decode and fuzz_kernels_parse: every kernel that this processor can run has the answers of the scalar
// functions. See harness.h.
#include "harness.h"
#include "support/laws.h"
#include "text/alphabets.h"
#include "text/hex_scalar.h"
#include "text/ipv4_scalar.h"
#include "text/ipv6_scalar.h"
#include "text/kernels/kernel.h"
#include "text/kernels/log_kernel.h"
#include "text/runs.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"inet6:[2001:db8::192.0.2.1]:0", ""},
    {"inet6:[::ffff:255.255.255.255]:0", ""},
    {"inet6:[1:20:300:4000:5:60:700:8000]:0", ""},
    {"inet6:[FE80::1]:0", ""},
    {"inet6:[1::]:0", ""},
    {"unix:/saddr=020000500a0b0C0D0000000000000000", ""},
    {"unix:/a-path-of.more_than+sixty,four:characters=which~are#kept/and/then/a%20blank%ff", ""},
};

constexpr std::string_view words[] = {"::", "0:", "ffff:", "255.", ".0", "::ffff:", "saddr=", "\n", "0aBc"};

void compare_parsed(std::string_view text) {
  ipv4 four;
  ipv6 six;
  const bool is_four = text::scalar::read_ipv4(text, four);
  const bool is_six = text::scalar::read_ipv6(text, six);
  for (const text::kernel* one : text::every_kernel()) {
    if (!one->is_usable()) continue;
    const auto found_four = one->parse_ipv4(text);
    law(found_four.has_value() == is_four && (!is_four || *found_four == four), "kernels read the same IPv4 address");
    const auto found_six = one->parse_ipv6(text);
    law(found_six.has_value() == is_six && (!is_six || *found_six == six), "kernels read the same IPv6 address");
  }
}

/// The text as a log, and the digits that it ends with.
void compare_log(std::string_view text) {
  const text::place mark = text::scalar::find_mark(text);
  const std::string_view digits = text.substr(std::min(mark.at + text::address_mark.size(), text.size()));
  std::vector<std::uint8_t> wanted(digits.size() / 2);
  const std::size_t size = text::scalar::read_hex(digits, wanted.data());
  for (const text::log_kernel* one : text::every_log_kernel()) {
    if (!one->same->is_usable()) continue;
    law(one->find_mark(text) == mark, "kernels find the same mark");
    std::vector<std::uint8_t> made(digits.size() / 2);
    law(one->read_hex(digits, made.data()) == size, "kernels read as many digits");
    law(std::equal(made.begin(), made.begin() + static_cast<std::ptrdiff_t>(size / 2), wanted.begin()),
        "kernels read the same bytes");
  }
}

/// What each kind of field writes as it is, and as much of ASCII as an alphabet may have.
constexpr text::alphabet alphabets[] = {
    text::abstract_name_alphabet, text::chars_alphabet,
    text::interface_alphabet,     text::alphabet::alphanumeric(" !\"#$&'()*+,-./:;<=>?@[]^_`{|}~\n\x7f"),
    text::alphabet{""},
};

void compare_runs(std::string_view text) {
  for (const text::alphabet& keep : alphabets) {
    std::vector<char> wanted(text.size());
    std::vector<char> made(text.size());
    const std::size_t size = text::scalar::copy_run(wanted.data(), text.data(), text.size(), keep);
    for (const text::kernel* one : text::every_kernel()) {
      if (!one->is_usable()) continue;
      std::fill(made.begin(), made.end(), '\0');
      law(one->copy_run(made.data(), text.data(), text.size(), keep) == size, "kernels copy runs of the same length");
      law(std::equal(made.begin(), made.begin() + static_cast<std::ptrdiff_t>(size), wanted.begin()),
          "kernels copy the same run");
    }
  }
}

/// The text, what is in its brackets, and what follows the last colon there: seeds are whole addresses.
void parse_pieces(const harness&, input bytes) {
  const std::string_view all{reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  const auto inside = all.substr(all.find('[') + 1);
  const auto host = inside.substr(0, inside.find(']'));
  for (const auto piece : {all, host, host.substr(host.rfind(':') + 1)}) {
    const tests::laws::exact copy{std::as_bytes(std::span{piece})};
    const std::string_view copied{reinterpret_cast<const char*>(copy.view().data()), piece.size()};
    compare_parsed(copied);
    compare_log(copied);
    compare_runs(copied);
  }
}

/// Each sixteen bytes as an address.
void write_all(const harness&, input bytes) {
  for (; bytes.size() >= 16; bytes = bytes.subspan(1)) {
    std::array<char, ipv6::longest_text> wanted;
    const std::size_t size = text::scalar::write_ipv6(wanted.data(), bytes.data());
    for (const text::kernel* one : text::every_kernel()) {
      if (!one->is_usable()) continue;
      std::array<char, ipv6::longest_text> made;
      law(one->write_ipv6(made.data(), bytes.data()) == size, "kernels write texts of the same length");
      law(std::equal(made.data(), made.data() + size, wanted.data()), "kernels write the same text");
    }
  }
}

}  // namespace

const registration registered{
    {.name = "kernels", .examples = examples, .words = words, .decode = write_all, .parse = parse_pieces}};

}  // namespace sockfam::fuzz
