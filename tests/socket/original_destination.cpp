// SO_ORIGINAL_DST of redirected connections, in a network of the test's own: a thread leaves that of the machine.
#include <netinet/in.h>
// The order matters: the kernel's headers need the C library's before them.
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>

#include <cstring>

#include <sockfam/inet.h>
#include <sockfam/inet6.h>
#include <sockfam/netlink.h>
#include <sockfam/socket/options.h>

#include "socket/support.h"

namespace sockfam::tests {
namespace {

/// Netlink attributes, whose numbers are in network byte order: nf_tables has all of them so.
class attributes {
 public:
  attributes& bytes(int type, std::string_view value) {
    const nlattr head{static_cast<std::uint16_t>(sizeof head + value.size()), static_cast<std::uint16_t>(type)};
    text_.append(reinterpret_cast<const char*>(&head), sizeof head).append(value);
    text_.resize(NLMSG_ALIGN(text_.size()));
    return *this;
  }
  attributes& text(int type, const char* value) { return bytes(type, {value, std::strlen(value) + 1}); }
  attributes& number(int type, std::uint32_t value) {
    const auto wire = htonl(value);
    return bytes(type, {reinterpret_cast<const char*>(&wire), sizeof wire});
  }
  attributes& nested(int type, const attributes& inner) { return bytes(type | NLA_F_NESTED, inner.text_); }
  const std::string& str() const { return text_; }

 private:
  std::string text_;
};

std::string nft_message(int type, int flags, std::uint8_t family, std::uint16_t resource, const attributes& all) {
  const nfgenmsg about{family, NFNETLINK_V0, htons(resource)};
  nlmsghdr head{};
  head.nlmsg_len = static_cast<std::uint32_t>(NLMSG_HDRLEN + sizeof about + all.str().size());
  head.nlmsg_type = static_cast<std::uint16_t>(type);
  head.nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | flags);
  std::string made{reinterpret_cast<const char*>(&head), sizeof head};
  made.append(reinterpret_cast<const char*>(&about), sizeof about);
  return made + all.str();
}

attributes expression(const char* name, const attributes& data) {
  return attributes{}.text(NFTA_EXPR_NAME, name).nested(NFTA_EXPR_DATA, data);
}

/// What `nft add rule ip t c meta l4proto tcp tcp dport FROM redirect to :TO` does, with its table and chain.
std::string redirection(std::uint8_t family, std::uint16_t from, std::uint16_t to) {
  const auto wire = [](std::uint16_t port) {
    const auto swapped = htons(port);
    return std::string{reinterpret_cast<const char*>(&swapped), sizeof swapped};
  };
  const auto value = [](std::string_view bytes) { return attributes{}.bytes(NFTA_DATA_VALUE, bytes); };
  const auto equals = [&](std::string_view bytes) {
    return expression("cmp", attributes{}
                                 .number(NFTA_CMP_SREG, NFT_REG_1)
                                 .number(NFTA_CMP_OP, NFT_CMP_EQ)
                                 .nested(NFTA_CMP_DATA, value(bytes)));
  };
  const auto protocol =
      expression("meta", attributes{}.number(NFTA_META_DREG, NFT_REG_1).number(NFTA_META_KEY, NFT_META_L4PROTO));
  const auto port = expression("payload", attributes{}
                                              .number(NFTA_PAYLOAD_DREG, NFT_REG_1)
                                              .number(NFTA_PAYLOAD_BASE, NFT_PAYLOAD_TRANSPORT_HEADER)
                                              .number(NFTA_PAYLOAD_OFFSET, 2)
                                              .number(NFTA_PAYLOAD_LEN, 2));
  const auto there = expression(
      "immediate", attributes{}.number(NFTA_IMMEDIATE_DREG, NFT_REG_1).nested(NFTA_IMMEDIATE_DATA, value(wire(to))));
  const auto redirect = expression("redir", attributes{}.number(NFTA_REDIR_REG_PROTO_MIN, NFT_REG_1));
  attributes steps;
  for (const auto& step : {protocol, equals("\6"), port, equals(wire(from)), there, redirect})
    steps.nested(NFTA_LIST_ELEM, step);

  const auto hook = attributes{}
                        .number(NFTA_HOOK_HOOKNUM, NF_INET_LOCAL_OUT)
                        .number(NFTA_HOOK_PRIORITY, static_cast<std::uint32_t>(-100));
  const auto chain = attributes{}
                         .text(NFTA_CHAIN_TABLE, "t")
                         .text(NFTA_CHAIN_NAME, "c")
                         .nested(NFTA_CHAIN_HOOK, hook)
                         .text(NFTA_CHAIN_TYPE, "nat");
  const auto rule =
      attributes{}.text(NFTA_RULE_TABLE, "t").text(NFTA_RULE_CHAIN, "c").nested(NFTA_RULE_EXPRESSIONS, steps);
  constexpr int tables = NFNL_SUBSYS_NFTABLES << 8;
  constexpr int make = NLM_F_CREATE | NLM_F_ACK;
  return nft_message(NFNL_MSG_BATCH_BEGIN, 0, AF_UNSPEC, NFNL_SUBSYS_NFTABLES, {}) +
         nft_message(tables | NFT_MSG_NEWTABLE, make, family, 0, attributes{}.text(NFTA_TABLE_NAME, "t")) +
         nft_message(tables | NFT_MSG_NEWCHAIN, make, family, 0, chain) +
         nft_message(tables | NFT_MSG_NEWRULE, make | NLM_F_APPEND, family, 0, rule) +
         nft_message(NFNL_MSG_BATCH_END, 0, AF_UNSPEC, NFNL_SUBSYS_NFTABLES, {});
}

/// Why the kernel does not redirect; empty if it does.
std::string redirect(std::uint8_t family, std::uint16_t from, std::uint16_t to) {
  socket firewall{AF_NETLINK, SOCK_RAW, NETLINK_NETFILTER};
  firewall.sendto(redirection(family, from, to), netlink::address{});
  for (int answers = 0; answers < 3; ++answers) {  // of table, chain and rule
    const auto got = firewall.try_recv(4096, within(patience));
    if (!got) return message(got.error());
    nlmsgerr why{};
    if (got->size() < NLMSG_HDRLEN + sizeof why) return "a short answer of nf_tables";
    std::memcpy(&why, got->data() + NLMSG_HDRLEN, sizeof why);
    if (why.error != 0) return "nf_tables: " + errno_code(-why.error).message();
  }
  return "";
}

/// Gives this thread a network with a loopback. Why it cannot; empty if it can.
std::string leave_the_network() {
  if (::unshare(CLONE_NEWNET) != 0) return "unshare: " + errno_code(errno).message();
  const socket any{AF_INET, SOCK_DGRAM};
  ifreq loopback{};
  std::strcpy(loopback.ifr_name, "lo");
  loopback.ifr_flags = IFF_UP;
  if (::ioctl(any.fileno(), SIOCSIFFLAGS, &loopback) != 0) return "lo: " + errno_code(errno).message();
  return "";
}

class OriginalDestination : public Sockets {
 protected:
  /// Runs `work` in a network of its own; it returns why it cannot be done.
  template <class Work>
  std::string elsewhere(Work work) {
    std::string why;
    background{[&] {
      why = leave_the_network();
      if (!why.empty()) return;
      EXPECT_NO_THROW(why = work());
    }};
    return why;
  }
};

/// Connects to `asked`, which the firewall redirects to the server, and checks what the server is told.
std::string check_redirected(socket& server, const any_address& asked, std::uint16_t port) {
  const bool is_four = asked.is<inet::address>();
  auto why = redirect(is_four ? NFPROTO_IPV4 : NFPROTO_IPV6, port, port_of(server));
  if (!why.empty()) return why;
  auto client = socket::for_address(asked, SOCK_STREAM);
  client.connect(asked, within(patience));
  const auto [connection, peer] = server.accept(within(patience));
  EXPECT_NE(port_of(connection), port) << "it came by a detour";
  EXPECT_EQ(get_option(connection, options::original_destination), asked);
  return "";
}

TEST_F(OriginalDestination, OfIPv4) {
  const auto why = elsewhere([] {
    auto server = create_server("inet:0.0.0.0:0");
    return check_redirected(server, inet::address{.host = {{127, 0, 0, 9}}, .port = 7}, 7);
  });
  if (!why.empty()) GTEST_SKIP() << why;
}

TEST_F(OriginalDestination, OfIPv6) {
  SOCKFAM_NEEDS_INET6();
  const auto why = elsewhere([] {
    auto server = create_server("inet6:[::1]:0");
    return check_redirected(server, inet6::address{.host = ipv6_loopback, .port = 7}, 7);
  });
  if (!why.empty()) GTEST_SKIP() << why;
}

TEST_F(OriginalDestination, OfAnIPv4ClientOfAnIPv6Server) {
  SOCKFAM_NEEDS_INET6();
  const auto why = elsewhere([] {
    auto server = create_server("inet6:[::]:0", {.dualstack_ipv6 = true});
    return check_redirected(server, inet::address{.host = {{127, 0, 0, 9}}, .port = 7}, 7);
  });
  if (!why.empty()) GTEST_SKIP() << why;
}

TEST_F(OriginalDestination, OfAConnectionThatTheFirewallDoesNotKnow) {
  const auto why = elsewhere([] {
    const auto [client, server] = tcp_pair();
    const auto got = try_get_option(server, options::original_destination);
    EXPECT_FALSE(got);
    EXPECT_STREQ(got ? "" : got.error().call, "getsockopt");
    return std::string{};
  });
  if (!why.empty()) GTEST_SKIP() << why;
}

}  // namespace
}  // namespace sockfam::tests
