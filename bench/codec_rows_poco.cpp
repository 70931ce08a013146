// POCO's addresses and their text.
#include <Poco/Net/IPAddress.h>
#include <Poco/Net/SocketAddress.h>

#include "codec_rows.h"

namespace bench {

namespace {

using Poco::Net::IPAddress;
using Poco::Net::SocketAddress;

/// It refuses the text "::", which is one of them.
row parsing(const char* group, const pieces& texts) {
  return each(group, "POCO", texts, [](std::string_view text) {
    IPAddress out;
    expect(IPAddress::tryParse(std::string{text}, out) || text == "::");
    keep(out);
  });
}

template <class Value>
row formatting(const char* group, const std::vector<Value>& values) {
  return each(group, "POCO", values, [](const Value& value) {
    keep(IPAddress{value.bytes.data(), sizeof value.bytes}.toString());
  });
}

/// Without sockfam's prefix, which POCO does not know: 192.0.2.1:80, [2001:db8::1]:80.
row parsing_endpoints(const char* group, const pieces& texts, std::size_t prefix) {
  return each(group, "POCO", texts,
              [prefix](std::string_view text) { keep(SocketAddress{std::string{text.substr(prefix)}}); });
}

template <class T>
row formatting_endpoints(const char* group, const std::vector<T>& values) {
  return each(group, "POCO", values, [](const T& value) {
    keep(SocketAddress{IPAddress{value.host.bytes.data(), sizeof value.host.bytes}, value.port}.toString());
  });
}

}  // namespace

void add_poco(plan& to) {
  const inputs& in = to.in;
  to.add(parsing("ipv4_parse", in.ipv4_texts));
  to.add(parsing("ipv6_parse", in.ipv6_texts));
  to.add(formatting("ipv4_format", in.ipv4));
  to.add(formatting("ipv6_format", in.ipv6));
  to.add(parsing_endpoints("inet_parse", in.inet_texts, 5));
  to.add(parsing_endpoints("inet6_parse", in.inet6_texts, 6));
  to.add(formatting_endpoints("inet_format", in.inet.values));
  to.add(formatting_endpoints("inet6_format", in.inet6.values));
}

}  // namespace bench
