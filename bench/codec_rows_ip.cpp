// IPv4 and IPv6 addresses alone, beside inet_pton and inet_ntop.
#include <arpa/inet.h>

#include "codec_rows.h"

namespace bench {

void add_ip(plan& to) {
  using sockfam::format, sockfam::ipv4, sockfam::ipv6, sockfam::parse;
  const inputs& in = to.in;
  to.add(each("ipv4_parse", "inet_pton", in.ipv4_texts, [](std::string_view text) {
    in_addr out;
    expect(inet_pton(AF_INET, text.data(), &out) == 1);
    keep(out);
  }));
  to.add_for_each_kernel(each("ipv4_parse", "sockfam", in.ipv4_texts, [](std::string_view text) {
    const auto out = parse<ipv4>(text);
    expect(out.has_value());
    keep(out);
  }));
  to.add(each("ipv6_parse", "inet_pton", in.ipv6_texts, [](std::string_view text) {
    in6_addr out;
    expect(inet_pton(AF_INET6, text.data(), &out) == 1);
    keep(out);
  }));
  to.add_for_each_kernel(each("ipv6_parse", "sockfam", in.ipv6_texts, [](std::string_view text) {
    const auto out = parse<ipv6>(text);
    expect(out.has_value());
    keep(out);
  }));
  to.add(each("ipv4_format", "inet_ntop", in.ipv4, [](const ipv4& address) {
    char out[INET_ADDRSTRLEN];
    expect(inet_ntop(AF_INET, &address, out, sizeof out) != nullptr);
    keep(out);
  }));
  to.add(each("ipv4_format", "sockfam", in.ipv4, [](const ipv4& address) { keep(format(address)); }));
  to.add(each("ipv6_format", "inet_ntop", in.ipv6, [](const ipv6& address) {
    char out[INET6_ADDRSTRLEN];
    expect(inet_ntop(AF_INET6, &address, out, sizeof out) != nullptr);
    keep(out);
  }));
  to.add_for_each_kernel(each("ipv6_format", "sockfam", in.ipv6, [](const ipv6& address) { keep(format(address)); }));
}

}  // namespace bench
