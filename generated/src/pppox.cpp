// Generated from spec/families/pppox.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/pppox.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(pppox::pppoe)
SOCKFAM_TEXT_VERBS(pppox::pptp)
SOCKFAM_TEXT_VERBS(pppox::l2tpv2)
SOCKFAM_TEXT_VERBS(pppox::l2tpv2_inet6)
SOCKFAM_TEXT_VERBS(pppox::l2tpv3)
SOCKFAM_TEXT_VERBS(pppox::l2tpv3_inet6)

namespace registry {
namespace {

constexpr field_info pppoe_fields[] = {
    {.name = "sid", .type = "pppoe-sid", .min = 0, .max = 65535, .is_number = true,
     .doc = "Session id."},
    {.name = "remote", .type = "hwaddr[6]",
     .doc = "The access concentrator."},
    {.name = "dev", .type = "chars[16]",
     .doc = "Name of the Ethernet device."},
};

constexpr placed_field pppoe_on_linux[] = {
    {"proto", "sa_protocol", 2, 4, field_order::host},
    {"sid", "sa_addr.pppoe.sid", 6, 2, field_order::big},
    {"remote", "sa_addr.pppoe.remote", 8, 6, field_order::none},
    {"dev", "sa_addr.pppoe.dev", 14, 16, field_order::none},
};

constexpr layout_info pppoe_layouts[] = {
    {os::linux_, "sockaddr_pppox", "linux/if_pppox.h", 30, 30, pppoe_on_linux},
};

constexpr field_info pptp_fields[] = {
    {.name = "host", .type = "ipv4",
     .doc = "IPv4 address."},
    {.name = "call_id", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
};

constexpr placed_field pptp_on_linux[] = {
    {"proto", "sa_protocol", 2, 4, field_order::host},
    {"call_id", "sa_addr.pptp.call_id", 6, 2, field_order::host},
    {"", "", 8, 2, field_order::none},
    {"host", "sa_addr.pptp.sin_addr", 10, 4, field_order::none},
    {"", "", 14, 16, field_order::none},
};

constexpr layout_info pptp_layouts[] = {
    {os::linux_, "sockaddr_pppox", "linux/if_pppox.h", 30, 30, pptp_on_linux},
};

constexpr version_note pptp_since[] = {{"linux", "2.6.37"}};

constexpr field_info l2tpv2_fields[] = {
    {.name = "fd", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .is_number = true,
     .doc = "Descriptor of the tunnel's UDP socket."},
    {.name = "host", .type = "ipv4",
     .doc = "Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255."},
    {.name = "port", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
    {.name = "s_tunnel", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Tunnel id here."},
    {.name = "s_session", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Session id here."},
    {.name = "d_tunnel", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Tunnel id of the peer."},
    {.name = "d_session", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Session id of the peer."},
    {.name = "pid", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Process of the socket; 0 is this one."},
};

constexpr placed_field l2tpv2_on_linux[] = {
    {"proto", "sa_protocol", 2, 4, field_order::host},
    {"pid", "pppol2tp.pid", 6, 4, field_order::host},
    {"fd", "pppol2tp.fd", 10, 4, field_order::host},
    {"", "pppol2tp.addr.sin_family", 14, 2, field_order::host, 2},
    {"port", "pppol2tp.addr.sin_port", 16, 2, field_order::big},
    {"host", "pppol2tp.addr.sin_addr", 18, 4, field_order::none},
    {"", "pppol2tp.addr.sin_zero", 22, 8, field_order::none},
    {"s_tunnel", "pppol2tp.s_tunnel", 30, 2, field_order::host},
    {"s_session", "pppol2tp.s_session", 32, 2, field_order::host},
    {"d_tunnel", "pppol2tp.d_tunnel", 34, 2, field_order::host},
    {"d_session", "pppol2tp.d_session", 36, 2, field_order::host},
};

constexpr layout_info l2tpv2_layouts[] = {
    {os::linux_, "sockaddr_pppol2tp", "linux/if_pppox.h", 38, 38, l2tpv2_on_linux},
};

constexpr version_note l2tpv2_since[] = {{"linux", "2.6.23"}};

constexpr field_info l2tpv2_inet6_fields[] = {
    {.name = "fd", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .is_number = true,
     .doc = "Descriptor of the tunnel's UDP socket."},
    {.name = "host", .type = "ipv6",
     .doc = "Numeric; '' is the any address."},
    {.name = "port", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
    {.name = "s_tunnel", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Tunnel id here."},
    {.name = "s_session", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Session id here."},
    {.name = "d_tunnel", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Tunnel id of the peer."},
    {.name = "d_session", .type = "u16", .min = 0, .max = 65535, .is_number = true,
     .doc = "Session id of the peer."},
    {.name = "pid", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Process of the socket; 0 is this one."},
    {.name = "flowinfo", .type = "u32be", .min = 0, .max = 0xfffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Flow label (RFC 6437)."},
    {.name = "scope_id", .type = "scope-id", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Zone of a link-local address, an interface's index."},
};

constexpr placed_field l2tpv2_inet6_on_linux[] = {
    {"proto", "sa_protocol", 2, 4, field_order::host},
    {"pid", "pppol2tp.pid", 6, 4, field_order::host},
    {"fd", "pppol2tp.fd", 10, 4, field_order::host},
    {"s_tunnel", "pppol2tp.s_tunnel", 14, 2, field_order::host},
    {"s_session", "pppol2tp.s_session", 16, 2, field_order::host},
    {"d_tunnel", "pppol2tp.d_tunnel", 18, 2, field_order::host},
    {"d_session", "pppol2tp.d_session", 20, 2, field_order::host},
    {"", "pppol2tp.addr.sin6_family", 22, 2, field_order::host, 10},
    {"port", "pppol2tp.addr.sin6_port", 24, 2, field_order::big},
    {"flowinfo", "pppol2tp.addr.sin6_flowinfo", 26, 4, field_order::big},
    {"host", "pppol2tp.addr.sin6_addr", 30, 16, field_order::none},
    {"scope_id", "pppol2tp.addr.sin6_scope_id", 46, 4, field_order::host},
};

constexpr layout_info l2tpv2_inet6_layouts[] = {
    {os::linux_, "sockaddr_pppol2tpin6", "linux/if_pppox.h", 50, 50, l2tpv2_inet6_on_linux},
};

constexpr version_note l2tpv2_inet6_since[] = {{"linux", "3.5"}};

constexpr field_info l2tpv3_fields[] = {
    {.name = "host", .type = "ipv4",
     .doc = "Numeric; '' is 0.0.0.0 and '<broadcast>' is 255.255.255.255."},
    {.name = "port", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
    {.name = "fd", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .is_number = true,
     .doc = "Descriptor of the tunnel's UDP socket."},
    {.name = "s_connection", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Control connection id here."},
    {.name = "s_session", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Session id here."},
    {.name = "d_connection", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Control connection id of the peer."},
    {.name = "d_session", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Session id of the peer."},
    {.name = "pid", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Process of the socket; 0 is this one."},
};

constexpr placed_field l2tpv3_on_linux[] = {
    {"proto", "sa_protocol", 2, 4, field_order::host},
    {"pid", "pppol2tp.pid", 6, 4, field_order::host},
    {"fd", "pppol2tp.fd", 10, 4, field_order::host},
    {"", "pppol2tp.addr.sin_family", 14, 2, field_order::host, 2},
    {"port", "pppol2tp.addr.sin_port", 16, 2, field_order::big},
    {"host", "pppol2tp.addr.sin_addr", 18, 4, field_order::none},
    {"", "pppol2tp.addr.sin_zero", 22, 8, field_order::none},
    {"s_connection", "pppol2tp.s_tunnel", 30, 4, field_order::host},
    {"s_session", "pppol2tp.s_session", 34, 4, field_order::host},
    {"d_connection", "pppol2tp.d_tunnel", 38, 4, field_order::host},
    {"d_session", "pppol2tp.d_session", 42, 4, field_order::host},
};

constexpr layout_info l2tpv3_layouts[] = {
    {os::linux_, "sockaddr_pppol2tpv3", "linux/if_pppox.h", 46, 46, l2tpv3_on_linux},
};

constexpr version_note l2tpv3_since[] = {{"linux", "2.6.35"}};

constexpr field_info l2tpv3_inet6_fields[] = {
    {.name = "host", .type = "ipv6",
     .doc = "Numeric; '' is the any address."},
    {.name = "port", .type = "u16be", .min = 0, .max = 65535, .is_number = true,
     .doc = ""},
    {.name = "fd", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .is_number = true,
     .doc = "Descriptor of the tunnel's UDP socket."},
    {.name = "s_connection", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Control connection id here."},
    {.name = "s_session", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Session id here."},
    {.name = "d_connection", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Control connection id of the peer."},
    {.name = "d_session", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Session id of the peer."},
    {.name = "pid", .type = "i32", .min = -2147483648, .max = 0x7fffffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Process of the socket; 0 is this one."},
    {.name = "flowinfo", .type = "u32be", .min = 0, .max = 0xfffff, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Flow label (RFC 6437)."},
    {.name = "scope_id", .type = "scope-id", .min = 0, .max = 0xffffffffu, .fallback = 0, .has_default = true,
     .is_number = true,
     .doc = "Zone of a link-local address, an interface's index."},
};

constexpr placed_field l2tpv3_inet6_on_linux[] = {
    {"proto", "sa_protocol", 2, 4, field_order::host},
    {"pid", "pppol2tp.pid", 6, 4, field_order::host},
    {"fd", "pppol2tp.fd", 10, 4, field_order::host},
    {"s_connection", "pppol2tp.s_tunnel", 14, 4, field_order::host},
    {"s_session", "pppol2tp.s_session", 18, 4, field_order::host},
    {"d_connection", "pppol2tp.d_tunnel", 22, 4, field_order::host},
    {"d_session", "pppol2tp.d_session", 26, 4, field_order::host},
    {"", "pppol2tp.addr.sin6_family", 30, 2, field_order::host, 10},
    {"port", "pppol2tp.addr.sin6_port", 32, 2, field_order::big},
    {"flowinfo", "pppol2tp.addr.sin6_flowinfo", 34, 4, field_order::big},
    {"host", "pppol2tp.addr.sin6_addr", 38, 16, field_order::none},
    {"scope_id", "pppol2tp.addr.sin6_scope_id", 54, 4, field_order::host},
};

constexpr layout_info l2tpv3_inet6_layouts[] = {
    {os::linux_, "sockaddr_pppol2tpv3in6", "linux/if_pppox.h", 58, 58, l2tpv3_inet6_on_linux},
};

constexpr version_note l2tpv3_inet6_since[] = {{"linux", "3.5"}};

constexpr variant_info variants[] = {
    {.name = "pppoe",
     .doc = "PPP over Ethernet.",
     .tuple = "(proto, sid, remote, dev)",
     .text = "pppox:pppoe:{dev},sid={sid},remote={remote}",
     .tag_field = "proto",
     .tag = 0,
     .layouts = pppoe_layouts,
     .fields = pppoe_fields},
    {.name = "pptp",
     .doc = "The point-to-point tunneling protocol.",
     .tuple = "(proto, host, call_id)",
     .text = "pppox:pptp:{host},call={call_id}",
     .tag_field = "proto",
     .tag = 2,
     .since = pptp_since,
     .layouts = pptp_layouts,
     .fields = pptp_fields},
    {.name = "l2tpv2",
     .doc = "L2TP version 2 over IPv4.",
     .tuple = "(proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid])",
     .text = "pppox:l2tpv2:{host}:{port},fd={fd},here={s_tunnel}/{s_session},peer={d_tunnel}/{d_session}<,pid={pid}>",
     .tag_field = "proto",
     .tag = 1,
     .since = l2tpv2_since,
     .layouts = l2tpv2_layouts,
     .fields = l2tpv2_fields},
    {.name = "l2tpv2-inet6",
     .doc = "L2TP version 2 over IPv6.",
     .tuple = "(proto, fd, host, port, s_tunnel, s_session, d_tunnel, d_session[, pid[, flowinfo[, scope_id]]])",
     .text = "pppox:l2tpv2-inet6:[{host}<%{scope_id}>]:{port},fd={fd},here={s_tunnel}/{s_session},peer={d_tunnel}/{d_se"
             "ssion}<,pid={pid}><,flowinfo={flowinfo}>",
     .tag_field = "proto",
     .tag = 1,
     .since = l2tpv2_inet6_since,
     .layouts = l2tpv2_inet6_layouts,
     .fields = l2tpv2_inet6_fields},
    {.name = "l2tpv3",
     .doc = "L2TP version 3 over IPv4.",
     .tuple = "(proto, host, port, fd, s_connection, s_session, d_connection, d_session[, pid])",
     .text = "pppox:l2tpv3:{host}:{port},fd={fd},here={s_connection}/{s_session},peer={d_connection}/{d_session}<,pid={"
             "pid}>",
     .tag_field = "proto",
     .tag = 1,
     .since = l2tpv3_since,
     .layouts = l2tpv3_layouts,
     .fields = l2tpv3_fields},
    {.name = "l2tpv3-inet6",
     .doc = "L2TP version 3 over IPv6.",
     .tuple = "(proto, host, port, fd, s_connection, s_session, d_connection, d_session[, pid[, flowinfo[, "
              "scope_id]]])",
     .text = "pppox:l2tpv3-inet6:[{host}<%{scope_id}>]:{port},fd={fd},here={s_connection}/{s_session},peer={d_connectio"
             "n}/{d_session}<,pid={pid}><,flowinfo={flowinfo}>",
     .tag_field = "proto",
     .tag = 1,
     .since = l2tpv3_inet6_since,
     .layouts = l2tpv3_inet6_layouts,
     .fields = l2tpv3_inet6_fields},
};

constexpr version_note since[] = {{"linux", "2.4"}};

}  // namespace

extern const family_info pppox_family;
constexpr family_info pppox_family{
    .name = "pppox",
    .constant = "AF_PPPOX",
    .doc = "Sessions of PPP over Ethernet, PPTP and L2TP.",
    .references = "pppoe(8), Documentation/networking/l2tp.rst, RFC 2516, RFC 2637, RFC 2661, RFC 3931",
    .number = {.linux_ = 24},
    .select = selection::tag,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
