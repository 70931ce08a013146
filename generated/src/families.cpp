// Generated from spec/families by codegen/generate.py; do not edit.
#include <sockfam/registry.h>

namespace sockfam::inline v0::registry {

extern const family_info alg_family;
extern const family_info appletalk_family;
extern const family_info atmpvc_family;
extern const family_info atmsvc_family;
extern const family_info ax25_family;
extern const family_info bluetooth_family;
extern const family_info caif_family;
extern const family_info can_family;
extern const family_info frame_family;
extern const family_info hyperv_family;
extern const family_info ib_family;
extern const family_info ieee802154_family;
extern const family_info inet_family;
extern const family_info inet6_family;
extern const family_info ipx_family;
extern const family_info irda_family;
extern const family_info isdn_family;
extern const family_info iucv_family;
extern const family_info l2tp_family;
extern const family_info l2tp6_family;
extern const family_info link_family;
extern const family_info llc_family;
extern const family_info mctp_family;
extern const family_info mpls_family;
extern const family_info ndrv_family;
extern const family_info netlink_family;
extern const family_info netrom_family;
extern const family_info packet_family;
extern const family_info phonet_family;
extern const family_info ppp_family;
extern const family_info pppox_family;
extern const family_info qipcrtr_family;
extern const family_info rose_family;
extern const family_info rxrpc_family;
extern const family_info system_family;
extern const family_info tipc_family;
extern const family_info unix__family;
extern const family_info vsock_family;
extern const family_info x25_family;
extern const family_info xdp_family;

namespace {

// spec/families/divert.yaml
constexpr std::string_view divert_addresses[] = {"inet"};
constexpr version_note divert_since[] = {{"freebsd", "14.0"}, {"python", "3.12"}};
constexpr family_info divert_family{
    .name = "divert",
    .constant = "AF_DIVERT",
    .doc = "Packets that a firewall rule diverts; the port is the rule's, and received addresses have the interface's "
           "name in sin_zero.",
    .references = "divert(4)",
    .number = {.freebsd = 44},
    .protocol = {},
    .addresses = divert_addresses,
    .since = divert_since,
};

// spec/families/kcm.yaml
constexpr field::protocol kcm_protocols[] = {
    {"KCMPROTO_CONNECTED", 0, os_set{os::linux_}},
};
constexpr version_note kcm_since[] = {{"linux", "4.6"}};
constexpr family_info kcm_family{
    .name = "kcm",
    .constant = "AF_KCM",
    .doc = "Kernel connection multiplexer, which sends messages over TCP connections.",
    .references = "Documentation/networking/kcm.rst",
    .number = {.linux_ = 41},
    .protocol = {},
    .protocols = kcm_protocols,
    .since = kcm_since,
};

// spec/families/key.yaml
constexpr field::protocol key_protocols[] = {
    {"PF_KEY_V2", 2, os_set{os::linux_, os::freebsd, os::openbsd, os::netbsd, os::macos, os::illumos}},
};
constexpr family_info key_family{
    .name = "key",
    .constant = "AF_KEY",
    .own_constant = {.freebsd = "PF_KEY", .netbsd = "PF_KEY", .macos = "PF_KEY"},
    .doc = "Keys and policies of IPsec.",
    .references = "RFC 2367, ipsec(4)",
    .number = {.linux_ = 15, .freebsd = 27, .openbsd = 30, .netbsd = 29, .macos = 29, .illumos = 27},
    .protocol = {},
    .protocols = key_protocols,
};

// spec/families/mptcp.yaml
constexpr std::string_view mptcp_addresses[] = {"inet", "inet6"};
constexpr version_note mptcp_since[] = {{"linux", "5.6"}, {"python", "3.10"}};
constexpr family_info mptcp_family{
    .name = "mptcp",
    .constant = "IPPROTO_MPTCP",
    .doc = "Multipath TCP, one connection over several paths.",
    .references = "RFC 8684, Documentation/networking/mptcp.rst",
    .number = {},
    .protocol = {.linux_ = 262},
    .addresses = mptcp_addresses,
    .since = mptcp_since,
};

// spec/families/rds.yaml
constexpr std::string_view rds_addresses[] = {"inet", "inet6"};
constexpr version_note rds_since[] = {{"linux", "2.6.30"}, {"python", "3.3"}};
constexpr version_note rds_changed[] = {{"linux", "4.19: IPv6"}};
constexpr family_info rds_family{
    .name = "rds",
    .constant = "AF_RDS",
    .doc = "Reliable Datagram Sockets over InfiniBand or TCP.",
    .references = "Documentation/networking/rds.rst",
    .number = {.linux_ = 21},
    .protocol = {},
    .addresses = rds_addresses,
    .since = rds_since,
    .changed = rds_changed,
};

// spec/families/route.yaml
constexpr family_info route_family{
    .name = "route",
    .constant = "AF_ROUTE",
    .doc = "Changes of routes, interfaces and their addresses. Its sockets have no addresses; messages carry those of "
           "other families.",
    .references = "route(4)",
    .number = {.freebsd = 17, .openbsd = 17, .netbsd = 34, .macos = 17, .illumos = 24},
    .protocol = {},
};

// spec/families/sctp.yaml
constexpr std::string_view sctp_addresses[] = {"inet", "inet6"};
constexpr version_note sctp_since[] = {{"linux", "2.6"}, {"freebsd", "7.0"}, {"netbsd", "8.0"}};
constexpr family_info sctp_family{
    .name = "sctp",
    .constant = "IPPROTO_SCTP",
    .doc = "Stream Control Transmission Protocol.",
    .references = "RFC 9260, sctp(7)",
    .number = {},
    .protocol = {.linux_ = 132, .freebsd = 132, .netbsd = 132, .illumos = 132},
    .addresses = sctp_addresses,
    .since = sctp_since,
};

// spec/families/smc.yaml
constexpr std::string_view smc_addresses[] = {"inet", "inet6"};
constexpr version_note smc_since[] = {{"linux", "4.11"}};
constexpr version_note smc_changed[] = {{"linux", "4.17: IPv6"}};
constexpr family_info smc_family{
    .name = "smc",
    .constant = "AF_SMC",
    .doc = "Shared Memory Communications: TCP connections over RDMA.",
    .references = "RFC 7609, smc(7)",
    .number = {.linux_ = 43},
    .protocol = {},
    .addresses = smc_addresses,
    .since = smc_since,
    .changed = smc_changed,
};

// spec/families/udplite.yaml
constexpr std::string_view udplite_addresses[] = {"inet", "inet6"};
constexpr version_note udplite_since[] = {{"linux", "2.6.20"}, {"freebsd", "10.1"}, {"python", "3.9"}};
constexpr family_info udplite_family{
    .name = "udplite",
    .constant = "IPPROTO_UDPLITE",
    .doc = "UDP whose checksum may cover only a part of the datagram.",
    .references = "RFC 3828, udplite(7)",
    .number = {},
    .protocol = {.linux_ = 136, .freebsd = 136},
    .addresses = udplite_addresses,
    .since = udplite_since,
};

const family_info* const every_family[] = {
    &alg_family,
    &appletalk_family,
    &atmpvc_family,
    &atmsvc_family,
    &ax25_family,
    &bluetooth_family,
    &caif_family,
    &can_family,
    &divert_family,
    &frame_family,
    &hyperv_family,
    &ib_family,
    &ieee802154_family,
    &inet_family,
    &inet6_family,
    &ipx_family,
    &irda_family,
    &isdn_family,
    &iucv_family,
    &kcm_family,
    &key_family,
    &l2tp_family,
    &l2tp6_family,
    &link_family,
    &llc_family,
    &mctp_family,
    &mpls_family,
    &mptcp_family,
    &ndrv_family,
    &netlink_family,
    &netrom_family,
    &packet_family,
    &phonet_family,
    &ppp_family,
    &pppox_family,
    &qipcrtr_family,
    &rds_family,
    &rose_family,
    &route_family,
    &rxrpc_family,
    &sctp_family,
    &smc_family,
    &system_family,
    &tipc_family,
    &udplite_family,
    &unix__family,
    &vsock_family,
    &x25_family,
    &xdp_family,
};

}  // namespace

std::span<const family_info* const> families() { return every_family; }

}  // namespace sockfam::inline v0::registry
