// From bytes of any family to text, beside C's switch and inet_ntop.
#include <linux/netlink.h>
#include <sys/un.h>

#include <array>

#include "codec_rows.h"
#include "text_by_hand.h"

namespace bench {

namespace {

using text_room = std::array<char, 160>;

template <class Sockaddr>
Sockaddr as(std::string_view bytes) {
  Sockaddr made;
  expect(bytes.size() == sizeof made);
  std::memcpy(&made, bytes.data(), sizeof made);
  return made;
}

std::size_t write_path(char* out, std::string_view bytes) {
  constexpr std::size_t at = offsetof(sockaddr_un, sun_path);
  expect(bytes.size() > at && bytes.size() <= sizeof(sockaddr_un));
  by_hand::writer to{out};
  to.text("unix:");
  to.text({bytes.data() + at, strnlen(bytes.data() + at, bytes.size() - at)});
  return to.end();
}

std::size_t write_netlink(char* out, const sockaddr_nl& from) {
  by_hand::writer to{out};
  to.text("netlink:");
  to.number(from.nl_pid);
  to.text(":0x");
  to.number(from.nl_groups, 16);
  return to.end();
}

std::size_t write(char* out, std::string_view bytes) {
  sa_family_t family;
  expect(bytes.size() >= sizeof family);
  std::memcpy(&family, bytes.data(), sizeof family);
  switch (family) {
    case AF_UNIX: return write_path(out, bytes);
    case AF_INET: {
      const auto from = as<sockaddr_in>(bytes);
      return by_hand::write_inet(out, &from.sin_addr, ntohs(from.sin_port));
    }
    case AF_INET6: {
      const auto from = as<sockaddr_in6>(bytes);
      return by_hand::write_inet6(out, &from.sin6_addr, from.sin6_scope_id, ntohs(from.sin6_port));
    }
    case AF_NETLINK: return write_netlink(out, as<sockaddr_nl>(bytes));
    default: return 0;
  }
}

}  // namespace

void add_mixed(plan& to) {
  to.add(each("mixed_text", "C, inet_ntop", to.in.mixed, [](std::string_view bytes) {
    text_room out;
    expect(write(out.data(), bytes) != 0);
    keep(out);
  }));
  to.add_for_each_kernel(each("mixed_text", "sockfam", to.in.mixed, [](std::string_view bytes) {
    const auto address = sockfam::decode(as_bytes(bytes));
    expect(address.has_value());
    keep(format(*address));
  }));
  for (const auto bytes : to.in.mixed) {
    text_room out;
    expect(format(sockfam::decode(as_bytes(bytes)).value()) == std::string_view(out.data(), write(out.data(), bytes)));
  }
}

}  // namespace bench
