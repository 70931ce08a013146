// The registry's numbers against the systems' constants.
#include <gtest/gtest.h>

#include <map>

#include "facts.h"

namespace sockfam::tests::facts {

namespace {

/// The constants behind the names that fields give to values, and behind tags: "variant field name".
const std::map<std::string, std::string>& named_constants() {
  static const std::map<std::string, std::string> all = {
      {"can:j1939 addr idle", "J1939_IDLE_ADDR"},
      {"can:j1939 addr none", "J1939_NO_ADDR"},
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

TEST(Constants, AFamilyHasItsNumberOnEachSystemAndNoneWhereThereIsNone) {
  for (const auto* family : registry::families()) {
    for (const os system : every_system) {
      EXPECT_EQ(family->number[system], constant(family->constant, system).value_or(0))
          << family->constant << " on " << name_of(system);
    }
  }
}

TEST(Constants, AProtocolHasItsNumberOnEachSystemThatHasItsAddresses) {
  for (const auto& ours : our_variants()) {
    for (const auto& protocol : ours.variant->protocols) {
      for (const os system : every_system) {
        const auto value = constant(protocol.name, system);
        EXPECT_EQ(value.has_value(), ours.layout(system) != nullptr) << protocol.name << " on " << name_of(system);
        EXPECT_EQ(protocol.value, value.value_or(protocol.value)) << protocol.name;
      }
    }
  }
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
