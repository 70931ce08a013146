// The registry's numbers against the systems' constants.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <span>

#include <sockfam/hyperv.h>

#include "facts.h"
#include "support/world.h"

namespace sockfam::tests::facts {

namespace {

/// The constants behind the names that fields give to values, and behind tags: "variant field name".
const std::map<std::string, std::string>& named_constants() {
  static const std::map<std::string, std::string> all = {
      {"can:j1939 addr idle", "J1939_IDLE_ADDR"},
      {"can:j1939 addr none", "J1939_NO_ADDR"},
      {"bluetooth:l2cap bdaddr_type bredr", "BDADDR_BREDR"},
      {"bluetooth:l2cap bdaddr_type le-public", "BDADDR_LE_PUBLIC"},
      {"bluetooth:l2cap bdaddr_type le-random", "BDADDR_LE_RANDOM"},
      {"bluetooth:iso bdaddr_type bredr", "BDADDR_BREDR"},
      {"bluetooth:iso bdaddr_type le-public", "BDADDR_LE_PUBLIC"},
      {"bluetooth:iso bdaddr_type le-random", "BDADDR_LE_RANDOM"},
      {"bluetooth:iso-broadcast bdaddr_type bredr", "BDADDR_BREDR"},
      {"bluetooth:iso-broadcast bdaddr_type le-public", "BDADDR_LE_PUBLIC"},
      {"bluetooth:iso-broadcast bdaddr_type le-random", "BDADDR_LE_RANDOM"},
      {"bluetooth:iso-broadcast bc_bdaddr_type bredr", "BDADDR_BREDR"},
      {"bluetooth:iso-broadcast bc_bdaddr_type le-public", "BDADDR_LE_PUBLIC"},
      {"bluetooth:iso-broadcast bc_bdaddr_type le-random", "BDADDR_LE_RANDOM"},
      {"bluetooth:hci device_id none", "HCI_DEV_NONE"},
      {"bluetooth:hci channel raw", "HCI_CHANNEL_RAW"},
      {"bluetooth:hci channel user", "HCI_CHANNEL_USER"},
      {"bluetooth:hci channel monitor", "HCI_CHANNEL_MONITOR"},
      {"bluetooth:hci channel control", "HCI_CHANNEL_CONTROL"},
      {"bluetooth:hci channel logging", "HCI_CHANNEL_LOGGING"},
      {"packet pkttype host", "PACKET_HOST"},
      {"packet pkttype broadcast", "PACKET_BROADCAST"},
      {"packet pkttype multicast", "PACKET_MULTICAST"},
      {"packet pkttype otherhost", "PACKET_OTHERHOST"},
      {"packet pkttype outgoing", "PACKET_OUTGOING"},
      {"tipc:service-range scope zone", "TIPC_ZONE_SCOPE"},
      {"tipc:service-range scope cluster", "TIPC_CLUSTER_SCOPE"},
      {"tipc:service-range scope node", "TIPC_NODE_SCOPE"},
      {"tipc:service scope zone", "TIPC_ZONE_SCOPE"},
      {"tipc:service scope cluster", "TIPC_CLUSTER_SCOPE"},
      {"tipc:service scope node", "TIPC_NODE_SCOPE"},
      {"tipc:socket scope zone", "TIPC_ZONE_SCOPE"},
      {"tipc:socket scope cluster", "TIPC_CLUSTER_SCOPE"},
      {"tipc:socket scope node", "TIPC_NODE_SCOPE"},
      {"vsock cid hypervisor", "VMADDR_CID_HYPERVISOR"},
      {"vsock cid local", "VMADDR_CID_LOCAL"},
      {"vsock cid host", "VMADDR_CID_HOST"},
      {"vsock cid any", "VMADDR_CID_ANY"},
      {"vsock port any", "VMADDR_PORT_ANY"},
      {"vsock flags to-host", "VMADDR_FLAG_TO_HOST"},
  };
  return all;
}

const std::map<std::string, std::string>& tag_constants() {
  static const std::map<std::string, std::string> all = {
      {"tipc:service-range", "TIPC_SERVICE_RANGE"},
      {"tipc:service", "TIPC_SERVICE_ADDR"},
      {"tipc:socket", "TIPC_SOCKET_ADDR"},
  };
  return all;
}

/// Every constant of these names is Linux's, whatever other system has it as well.
std::int64_t on_linux(const std::string& name) {
  const auto value = constant(name, os::linux_);
  EXPECT_TRUE(value) << name;
  return value.value_or(-1);
}

/// Constants of headers for which the system has no sockets: why ours have no number there.
bool has_only_the_header(std::string_view name, os system) {
  if (name == "AF_BLUETOOTH") return system == os::openbsd;     // removed in OpenBSD 5.6
  if (name == "IPPROTO_UDPLITE") return system == os::openbsd;  // netinet/in.h has every number of IANA's
  if (name == "IPPROTO_SCTP") return system == os::openbsd || system == os::macos || system == os::windows;
  return false;
}

std::uint32_t number_of(const registry::family_info& family, os system) {
  return family.number[system] != 0 ? family.number[system] : family.protocol[system];
}

TEST(Constants, AFamilyHasItsNumberOnEachSystemAndNoneWhereThereIsNone) {
  for (const auto* family : registry::families()) {
    for (const os system : every_system) {
      const auto name = family->constant_on(system);
      SCOPED_TRACE(std::string{name} + " on " + std::string{name_of(system)});
      const auto value = constant(name, system);
      if (has_only_the_header(name, system)) {
        EXPECT_TRUE(value);
        EXPECT_FALSE(family->is_on(system));
      } else {
        EXPECT_EQ(number_of(*family, system), value.value_or(0));
      }
    }
  }
}

/// Every protocol of the registry with the systems that have its addresses.
template <class Check>
void each_protocol(Check check) {
  for (const auto* family : registry::families()) {
    for (const auto& one : family->protocols) {
      check(one, [family](os system) { return family->is_on(system); });
    }
  }
  for (const auto& ours : our_variants()) {
    for (const auto& one : ours.variant->protocols) {
      check(one, [&ours](os system) { return ours.layout(system) != nullptr; });
    }
  }
}

/// Protocols that the tables of constants do not have: ws2bth.h, against which Windows's header check is compiled.
bool is_in_no_table(std::string_view protocol) { return protocol == "BTHPROTO_RFCOMM"; }

TEST(Constants, AProtocolHasItsNumberOnEachSystemThatHasItsAddresses) {
  std::size_t compared = 0;
  each_protocol([&](const field::protocol& one, const auto& has_addresses) {
    for (const os system : every_system) {
      SCOPED_TRACE(std::string{one.name} + " on " + std::string{name_of(system)});
      if (!one.systems.has(system)) continue;
      EXPECT_TRUE(has_addresses(system));
      if (is_in_no_table(one.name)) continue;
      EXPECT_EQ(constant(one.name, system), std::int64_t{one.number});
      ++compared;
    }
  });
  EXPECT_EQ(compared, 21u);
}

TEST(Constants, AProtocolIsOnEverySystemThatHasItsConstantAndItsAddresses) {
  for (const auto& ours : our_variants()) {
    for (const auto& one : ours.variant->protocols) {
      for (const os system : every_system) {
        if (!constant(one.name, system) || !ours.layout(system)) continue;
        const auto& all = ours.variant->protocols;
        EXPECT_TRUE(std::any_of(all.begin(), all.end(),
                                [&](const auto& other) { return other.name == one.name && other.systems.has(system); }))
            << one.name << " on " << name_of(system);
      }
    }
  }
}

TEST(Constants, WhatAStructAlwaysHoldsIsItsConstant) {
  std::size_t found = 0;
  for (const auto& ours : our_variants()) {
    for (const auto& layout : ours.variant->layouts) {
      for (const auto& placed : layout.fields) {
        if (!placed.always) continue;
        EXPECT_EQ(ours.name, "system");
        EXPECT_EQ(constant("AF_SYS_CONTROL", layout.system), std::int64_t{*placed.always});
        ++found;
      }
    }
  }
  EXPECT_EQ(found, 1u);
}

TEST(Constants, ATagIsItsConstant) {
  std::size_t found = 0;
  for (const auto& ours : our_variants()) {
    if (!ours.variant->tag) continue;
    ASSERT_TRUE(tag_constants().contains(ours.name)) << ours.name;
    EXPECT_EQ(*ours.variant->tag, on_linux(tag_constants().at(ours.name))) << ours.name;
    ++found;
  }
  EXPECT_EQ(found, tag_constants().size());
}

/// The guids of Hyper-V by the names that text takes for them.
TEST(Constants, ANamedGuidIsItsConstant) {
  const auto compare = [](const auto& names, std::size_t count) {
    EXPECT_EQ(names.size(), count);
    for (const auto& one : names) {
      std::string name{one.name};
      for (char& c : name) c = c == '-' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
      auto digits = text_constant("HV_GUID_" + name, os::windows).value_or("");
      std::erase(digits, '-');
      EXPECT_EQ(to_hex(one.value.bytes), digits) << name;
    }
  };
  compare(std::span<const field::named<guid>>{description<hyperv::service>::f::vm_id.names}, 6);
  compare(std::span<const field::named<guid>>{description<hyperv::service>::f::service_id.names}, 1);
}

TEST(Constants, ANamedValueIsItsConstant) {
  std::size_t found = 0;
  for (const auto& ours : our_variants()) {
    for (const auto& field : ours.variant->fields) {
      for (const auto& named : field.names) {
        const auto key = ours.name + " " + std::string{field.name} + " " + std::string{named.name};
        ASSERT_TRUE(named_constants().contains(key)) << key;
        EXPECT_EQ(named.value, on_linux(named_constants().at(key))) << key;
        ++found;
      }
    }
  }
  EXPECT_EQ(found, named_constants().size());
}

}  // namespace

}  // namespace sockfam::tests::facts
