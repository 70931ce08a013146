// TCP where packets are lost, late, doubled and out of order: every byte is counted.
#include <linux/if.h>
#include <linux/pkt_sched.h>
#include <linux/rtnetlink.h>

#include <cstring>
#include <fstream>
#include <sstream>

#include "live/live.h"
#include "socket/child.h"
#include "socket/many_connections.h"

namespace sockfam::tests {
namespace {

constexpr int loopback_index = 1;  // in every network namespace

/// A message of rtnetlink(7): a header, a struct, and attributes, which may have attributes in them.
class request {
 public:
  template <class Body>
  request(std::uint16_t type, std::uint16_t flags, const Body& body) {
    nlmsghdr head{};
    head.nlmsg_type = type;
    head.nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | NLM_F_ACK | flags);
    append(&head, sizeof head);
    append(&body, sizeof body);
  }
  template <class Value>
  request& add(std::uint16_t type, const Value& value) {
    const rtattr head{static_cast<std::uint16_t>(RTA_LENGTH(sizeof value)), type};
    append(&head, sizeof head);
    append(&value, sizeof value);
    return *this;
  }
  /// What is added by `inside` becomes part of an attribute that begins with a struct.
  template <class Value, class Inside>
  request& nest(std::uint16_t type, const Value& value, Inside inside) {
    const auto at = bytes_.size();
    add(type, value);
    inside(*this);
    const auto size = static_cast<std::uint16_t>(bytes_.size() - at);
    std::memcpy(bytes_.data() + at + offsetof(rtattr, rta_len), &size, sizeof size);
    return *this;
  }
  /// The kernel's answer, 0 or an error number.
  int send() {
    const auto size = static_cast<std::uint32_t>(bytes_.size());
    std::memcpy(bytes_.data() + offsetof(nlmsghdr, nlmsg_len), &size, sizeof size);
    socket kernel{AF_NETLINK, SOCK_RAW, 0};
    kernel.send(bytes_);
    struct {
      nlmsghdr head;
      nlmsgerr why;
      std::byte question[512];
    } answer{};
    kernel.recv_into(bytes_room{reinterpret_cast<std::byte*>(&answer), sizeof answer});
    return -answer.why.error;
  }

 private:
  void append(const void* data, std::size_t size) {
    const auto at = bytes_.size();
    bytes_.resize(at + NLMSG_ALIGN(size));
    std::memcpy(bytes_.data() + at, data, size);
  }
  std::vector<std::byte> bytes_;
};

/// A loopback with packets of the size of Ethernet's, which are not joined.
bool has_small_packets() {
  ifinfomsg link{};
  link.ifi_index = loopback_index;
  link.ifi_flags = link.ifi_change = IFF_UP;
  request change{RTM_NEWLINK, 0, link};
  return change.add(IFLA_MTU, std::uint32_t{1500}).add(IFLA_GSO_MAX_SEGS, std::uint32_t{1}).send() == 0;
}

/// tc-netem(8): 3 % of the packets are lost, 1 % come twice, each takes 1 to 3 ms, so that they overtake each other.
bool loses_packets() {
  constexpr auto percent = UINT32_MAX / 100;
  tcmsg where{};
  where.tcm_family = AF_UNSPEC;
  where.tcm_ifindex = loopback_index;
  where.tcm_parent = TC_H_ROOT;
  tc_netem_qopt how{};
  how.limit = 10000;
  how.loss = 3 * percent;
  how.duplicate = percent;
  request change{RTM_NEWQDISC, NLM_F_CREATE | NLM_F_REPLACE, where};
  const char kind[] = "netem";
  change.add(TCA_KIND, kind).nest(TCA_OPTIONS, how, [](request& into) {
    into.add(TCA_NETEM_LATENCY64, std::int64_t{2000000}).add(TCA_NETEM_JITTER64, std::int64_t{1000000});
  });
  return change.send() == 0;
}

/// A counter of TCP in this network namespace: /proc/net/snmp has a line of names and one of numbers.
long tcp_counter(const std::string& name) {
  std::ifstream all{"/proc/self/net/snmp"};
  std::string names;
  std::string numbers;
  while (std::getline(all, names) && std::getline(all, numbers)) {
    if (!names.starts_with("Tcp:")) continue;
    std::istringstream left{names};
    std::istringstream right{numbers};
    for (std::string key, value; left >> key && right >> value;) {
      if (key == name) return std::stol(value);
    }
  }
  return -1;
}

TEST(LiveInetLossy, AThousandConnectionsLoseNoByte) {
  const auto prepare = [] { return unshared(CLONE_NEWNET) && has_small_packets() && loses_packets(); };
  in_child("lose packets (sch_netem)", prepare, [] {
    constexpr int count = 1000;
    auto server = create_server("inet:127.0.0.1:0", {.backlog = count});
    exchanged result;
    exchange_messages(server, {.connections = count, .at_once = 60, .longest = 20000}, result);
    EXPECT_EQ(result.complete, count);
    EXPECT_EQ(result.wrong, 0);
    EXPECT_EQ(result.received, result.sent);
    EXPECT_EQ(result.received_hashes, result.sent_hashes);
    EXPECT_GT(result.sent, 9000000U);
    EXPECT_GT(tcp_counter("RetransSegs"), 300);
  });
}

}  // namespace
}  // namespace sockfam::tests
