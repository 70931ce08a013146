// Debian's Asio, without Boost: its addresses and their text, with error codes.
#include <asio/ip/address.hpp>

#include "codec_rows.h"

namespace bench {

namespace {

template <class Address, class Value>
row formatting(const char* group, const std::vector<Value>& values) {
  return each(group, "Asio", values, [](const Value& value) {
    typename Address::bytes_type bytes;
    std::copy(value.bytes.begin(), value.bytes.end(), bytes.begin());
    keep(Address{bytes}.to_string());
  });
}

template <class Address, Address (*Make)(const char*, asio::error_code&)>
row parsing(const char* group, const pieces& texts) {
  return each(group, "Asio", texts, [](std::string_view text) {
    asio::error_code why;
    const auto out = Make(text.data(), why);
    expect(!why);
    keep(out);
  });
}

}  // namespace

void add_asio(plan& to) {
  using namespace asio::ip;
  to.add(parsing<address_v4, make_address_v4>("ipv4_parse", to.in.ipv4_texts));
  to.add(parsing<address_v6, make_address_v6>("ipv6_parse", to.in.ipv6_texts));
  to.add(formatting<address_v4>("ipv4_format", to.in.ipv4));
  to.add(formatting<address_v6>("ipv6_format", to.in.ipv6));
}

}  // namespace bench
