#include "facts.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>

namespace sockfam::tests::facts {

namespace {

using nlohmann::json;

/// What a row of layouts.json is about. `variant` is the row's own word, or a part of it.
struct pairing {
  std::string_view family;
  std::string_view variant;
  std::vector<std::string_view> ours;
  std::string_view reason = {};  ///< to have none of ours
  std::vector<std::string_view> short_form_of = {};
};

const std::vector<pairing>& pairings() {
  static const std::vector<pairing> all = {
      {"AF_ALG", "", {"alg"}},
      {"AF_CAN", "RAW/BCM", {"can:raw", "can:bcm"}},
      {"AF_CAN", "ISOTP", {"can:isotp"}},
      {"AF_CAN", "J1939", {"can:j1939"}},
      {"AF_CAN", "", {"can:raw"}},
      {"AF_INET", "", {"inet"}},
      {"AF_INET6", "", {"inet6"}},
      {"AF_NETLINK", "", {"netlink"}},
      {"AF_PACKET", "", {"packet"}},
      {"AF_QIPCRTR", "", {"qipcrtr"}},
      {"AF_TIPC", "TIPC_SERVICE_RANGE (addrtype 1, nameseq)", {"tipc:service-range"}},
      {"AF_TIPC", "TIPC_SERVICE_ADDR (addrtype 2, name)", {"tipc:service"}},
      {"AF_TIPC", "TIPC_SOCKET_ADDR (addrtype 3, id)", {"tipc:socket"}},
      {"AF_UNIX", "", {"unix:abstract", "unix:unnamed", "unix:pathname"}},
      {"AF_VSOCK", "", {"vsock"}},
      {"AF_BLUETOOTH", "BTPROTO_L2CAP", {"bluetooth:l2cap"}},
      {"AF_BLUETOOTH", "BTPROTO_RFCOMM", {"bluetooth:rfcomm"}},
      {"AF_BLUETOOTH", "BTPROTO_SCO", {"bluetooth:sco"}},
      {"AF_BLUETOOTH", "BTPROTO_HCI", {"bluetooth:hci"}},
      {"AF_BLUETOOTH", "BTPROTO_ISO unicast", {"bluetooth:iso"}},
      {"AF_BLUETOOTH", "BTPROTO_ISO broadcast", {"bluetooth:iso-broadcast"}},
      {"AF_BLUETOOTH", "BLUETOOTH_PROTO_L2CAP", {"bluetooth:l2cap"}},
      {"AF_BLUETOOTH", "BLUETOOTH_PROTO_L2CAP compat", {}, "the short form of the above", {"bluetooth:l2cap"}},
      {"AF_BLUETOOTH", "BLUETOOTH_PROTO_RFCOMM", {"bluetooth:rfcomm"}},
      {"AF_BLUETOOTH", "BLUETOOTH_PROTO_SCO", {"bluetooth:sco"}},
      {"AF_BLUETOOTH", "BLUETOOTH_PROTO_HCI", {"bluetooth:hci-node"}},
      {"AF_BLUETOOTH",
       "HCI/L2CAP/RFCOMM/SCO share one struct",
       {"bluetooth:l2cap", "bluetooth:rfcomm", "bluetooth:hci-bdaddr", "bluetooth:sco"}},
      {"AF_BTH", "", {"bluetooth:rfcomm"}},
      {"AF_SYSTEM", "SYSPROTO_CONTROL", {"system"}},
      {"AF_HYPERV", "", {"hyperv:service", "hyperv:port"}},
      {"AF_RDS", "AF_RDS socket, sin_family = AF_INET", {"inet"}},
      {"AF_RDS", "AF_RDS socket, sin6_family = AF_INET6", {"inet6"}},
      {"AF_SMC", "SMCPROTO_SMC, sin_family = AF_INET", {"inet"}},
      {"AF_SMC", "SMCPROTO_SMC6, sin6_family = AF_INET6", {"inet6"}},
      {"AF_DIVERT", "PF_DIVERT socket, sin_family = AF_INET", {"inet"}},
      {"AF_SYSTEM", "generic AF_SYSTEM (SYSPROTO_EVENT)", {}, "event sockets are never bound"},
      {"AF_ALG", "sockaddr_alg_new (long name)", {}, "the same address with a longer name than any algorithm has"},
      {"AF_PACKET", "SOCK_PACKET", {}, "a socket type that Linux 2.2 replaced"},
      {"AF_INET", "IPPROTO_L2TP (L2TPv3 over IP)", {}, "one protocol's own struct; CPython does not know it"},
      {"AF_INET6", "IPPROTO_L2TP over IPv6", {}, "one protocol's own struct; CPython does not know it"},
      {"AF_INET6", "IPPROTO_SEND (SeND, RFC 3971)", {}, "one protocol's own struct; CPython does not know it"},
      {"AF_INET", "sockaddr_inarp in route messages (family AF_INET)", {}, "in route messages, not at sockets"},
      {"AF_INET", "sockaddr_inifscope (private; route messages)", {}, "in route messages, not at sockets"},
  };
  return all;
}

const pairing* pairing_of(const c_layout& row) {
  const auto found = std::find_if(pairings().begin(), pairings().end(), [&](const pairing& one) {
    return one.family == row.family && one.variant == row.variant;
  });
  return found == pairings().end() ? nullptr : &*found;
}

os system_named(const std::string& name) {
  const auto found = std::find(os_names.begin(), os_names.end(), name);
  return every_system.at(static_cast<std::size_t>(found - os_names.begin()));
}

c_layout layout_from(const json& row) {
  c_layout made{.system = system_named(row.at("os")),
                .family = row.at("family"),
                .number = row.at("family_value"),
                .variant = row.at("variant").is_null() ? "" : row.at("variant"),
                .name = row.at("struct"),
                .header = row.at("header"),
                .size = row.at("size"),
                .min_length = {},
                .begins_with_length = row.at("has_len_byte"),
                .members = {}};
  if (!row.at("min_len").is_null()) made.min_length = row.at("min_len").get<std::size_t>();
  for (const auto& field : row.at("fields")) {
    if (field.at("offset") < 2) continue;
    made.members.push_back({field.at("name"), field.at("offset"), field.at("size"), field.at("encoding")});
  }
  return made;
}

}  // namespace

json read_json(const char* file) {
  std::ifstream in{std::string{SOCKFAM_FACTS "/"} + file};
  return json::parse(in);
}

const std::vector<c_layout>& layouts() {
  static const auto rows = [] {
    std::vector<c_layout> all;
    for (const auto& row : read_json("layouts.json")) all.push_back(layout_from(row));
    return all;
  }();
  return rows;
}

namespace {

json constant_on(std::string_view name, os system) {
  static const auto by_name = [] {
    std::map<std::string, json, std::less<>> all;
    for (const auto& row : read_json("constants.json")) all.emplace(row.at("name"), row.at("values"));
    return all;
  }();
  const auto row = by_name.find(name);
  return row == by_name.end() ? json{} : row->second.value(std::string{name_of(system)}, json{});
}

}  // namespace

std::optional<std::int64_t> constant(std::string_view name, os system) {
  const auto value = constant_on(name, system);
  if (!value.is_number()) return std::nullopt;
  return value.get<std::int64_t>();
}

std::optional<std::string> text_constant(std::string_view name, os system) {
  const auto value = constant_on(name, system);
  if (!value.is_string()) return std::nullopt;
  return value.get<std::string>();
}

std::optional<std::uint32_t> our_variant::protocol(os system) const {
  for (const auto& one : variant->protocols) {
    if (one.systems.has(system)) return one.number;
  }
  return std::nullopt;
}

const std::vector<our_variant>& our_variants() {
  static const auto variants = [] {
    std::vector<our_variant> all;
    for (const auto* family : registry::families()) {
      for (const auto& one : family->variants) {
        all.push_back(
            {std::string{family->name} + (one.name.empty() ? "" : ":" + std::string{one.name}), family, &one});
      }
    }
    return all;
  }();
  return variants;
}

const our_variant* find_variant(std::string_view name) {
  for (const auto& one : our_variants()) {
    if (one.name == name) return &one;
  }
  return nullptr;
}

namespace {

/// Those of these variants that the row's OS has: an abstract name is Linux's own.
std::vector<const our_variant*> there(const c_layout& row, const std::vector<std::string_view>& names) {
  std::vector<const our_variant*> found;
  for (const auto name : names) {
    const auto* one = find_variant(name);
    if (one && one->layout(row.system)) found.push_back(one);
  }
  return found;
}

/// NetBSD has one struct for all of Bluetooth: the members that a protocol does not use.
bool is_unused_by(const our_variant& ours, std::string_view member) {
  if (member == "bt_psm") return ours.name != "bluetooth:l2cap";
  return member == "bt_channel" && (ours.name == "bluetooth:sco" || ours.name == "bluetooth:hci-bdaddr");
}

}  // namespace

std::vector<const our_variant*> variants_of(const c_layout& row) {
  const auto* pair = pairing_of(row);
  return pair ? there(row, pair->ours) : std::vector<const our_variant*>{};
}

std::vector<const our_variant*> short_forms_of(const c_layout& row) {
  const auto* pair = pairing_of(row);
  return pair ? there(row, pair->short_form_of) : std::vector<const our_variant*>{};
}

const registry::family_info* borrower_of(const c_layout& row) {
  const auto* family = registry::find(row.family);
  return family && !family->addresses.empty() ? family : nullptr;
}

std::string_view why_left_out(const c_layout& row) {
  const auto* pair = pairing_of(row);
  return pair ? pair->reason : std::string_view{};
}

bool is_reserved(const c_layout& row, const our_variant& ours, const c_member& member) {
  // NetBSD's struct has Linux's member for ISO-TP, and no such protocol.
  if (row.system == os::netbsd && member.name.starts_with("can_addr.")) return true;
  if (row.system == os::netbsd && is_unused_by(ours, member.name)) return true;
  return member.is("padding") || member.name == "nl_pad" || member.name == "svm_reserved1" ||
         member.name == "Reserved" || (row.family == "AF_DIVERT" && member.name == "sin_zero");
}

}  // namespace sockfam::tests::facts
