// inet:192.0.2.1:80 and inet6:[2001:db8::1]:80, beside inet_pton and from_chars, inet_ntop and to_chars.
#include "codec_rows.h"
#include "text_by_hand.h"

namespace bench {

namespace {

namespace inet = sockfam::inet;
namespace inet6 = sockfam::inet6;
using sockfam::format, sockfam::parse;

constexpr std::size_t room = 144;

template <class T>
void parse_typed(std::string_view text) {
  const auto out = parse<T>(text);
  expect(out.has_value());
  keep(out);
}

void parse_any(std::string_view text) {
  const auto out = parse(text);
  expect(out.has_value());
  keep(out);
}

}  // namespace

void add_endpoints(plan& to) {
  const inputs& in = to.in;
  to.add(each("inet_parse", "inet_pton, from_chars", in.inet_texts, [](std::string_view text) {
    sockaddr_in out;
    expect(by_hand::read_inet(text, out));
    keep(out);
  }));
  to.add_for_each_kernel(each("inet_parse", "sockfam", in.inet_texts, parse_typed<inet::address>));
  to.add_for_each_kernel(each("inet_parse", "sockfam any_address", in.inet_texts, parse_any));
  to.add(each("inet6_parse", "inet_pton, from_chars", in.inet6_texts, [](std::string_view text) {
    sockaddr_in6 out;
    expect(by_hand::read_inet6(text, out));
    keep(out);
  }));
  to.add_for_each_kernel(each("inet6_parse", "sockfam", in.inet6_texts, parse_typed<inet6::address>));
  to.add_for_each_kernel(each("inet6_parse", "sockfam any_address", in.inet6_texts, parse_any));

  to.add(each("inet_format", "inet_ntop, to_chars", in.inet.values, [](const inet::address& address) {
    char out[room];
    expect(by_hand::write_inet(out, &address.host, address.port) != 0);
    keep(out);
  }));
  to.add_for_each_kernel(
      each("inet_format", "sockfam", in.inet.values, [](const inet::address& address) { keep(format(address)); }));
  to.add(each("inet6_format", "inet_ntop, to_chars", in.inet6.values, [](const inet6::address& address) {
    char out[room];
    expect(by_hand::write_inet6(out, &address.host, address.scope_id, address.port) != 0);
    keep(out);
  }));
  to.add_for_each_kernel(
      each("inet6_format", "sockfam", in.inet6.values, [](const inet6::address& address) { keep(format(address)); }));
}

}  // namespace bench
