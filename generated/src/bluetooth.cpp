// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/bluetooth.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(bluetooth::l2cap)
SOCKFAM_TEXT_VERBS(bluetooth::rfcomm)
SOCKFAM_TEXT_VERBS(bluetooth::hci)
SOCKFAM_TEXT_VERBS(bluetooth::hci_node)
SOCKFAM_TEXT_VERBS(bluetooth::hci_bdaddr)
SOCKFAM_TEXT_VERBS(bluetooth::sco)
SOCKFAM_TEXT_VERBS(bluetooth::iso)
SOCKFAM_TEXT_VERBS(bluetooth::iso_broadcast)

namespace registry {
namespace {

constexpr version_note l2cap_cid_since[] = {{"python", "3.14"}};

constexpr version_note l2cap_bdaddr_type_since[] = {{"linux", "3.5"}, {"python", "3.14"}};

constexpr field_info l2cap_fields[] = {
    {.name = "bdaddr", .type = "bdaddr",
     .doc = "Bluetooth device address."},
    {.name = "psm", .type = "u16le", .min = 0, .max = 65535, .is_number = true,
     .doc = "Protocol or service multiplexer."},
    {.name = "cid", .type = "u16le", .min = 0, .max = 65535, .fallback = 0, .has_default = true, .is_number = true,
     .since = l2cap_cid_since,
     .doc = "Channel id."},
    {.name = "bdaddr_type", .type = "bdaddr-type", .min = 0, .max = 255, .fallback = 0, .has_default = true,
     .is_number = true, .names = description<bluetooth::l2cap>::f::bdaddr_type_names, .since = l2cap_bdaddr_type_since,
     .doc = "The kind of the address."},
};

constexpr placed_field l2cap_on_linux[] = {
    {"psm", "l2_psm", 2, 2, field_order::little},
    {"bdaddr", "l2_bdaddr.b", 4, 6, field_order::none},
    {"cid", "l2_cid", 10, 2, field_order::little},
    {"bdaddr_type", "l2_bdaddr_type", 12, 1, field_order::none},
    {"", "", 13, 1, field_order::none},
};

constexpr placed_field l2cap_on_freebsd[] = {
    {"psm", "l2cap_psm", 2, 2, field_order::little},
    {"bdaddr", "l2cap_bdaddr.b", 4, 6, field_order::none},
    {"cid", "l2cap_cid", 10, 2, field_order::little},
    {"bdaddr_type", "l2cap_bdaddr_type", 12, 1, field_order::none},
    {"", "", 13, 1, field_order::none},
};

constexpr placed_field l2cap_on_netbsd[] = {
    {"bdaddr", "bt_bdaddr.b", 2, 6, field_order::none},
    {"psm", "bt_psm", 8, 2, field_order::host},
    {"cid", "bt_channel", 10, 1, field_order::none},
    {"", "", 11, 5, field_order::none},
};

constexpr layout_info l2cap_layouts[] = {
    {os::linux_, "sockaddr_l2", "bluetooth/l2cap.h", 14, 2, l2cap_on_linux},
    {os::freebsd, "sockaddr_l2cap", "netgraph/bluetooth/include/ng_btsocket.h", 14, 10, l2cap_on_freebsd},
    {os::netbsd, "sockaddr_bt", "netbt/bluetooth.h", 16, 16, l2cap_on_netbsd},
};

constexpr version_note l2cap_changed[] = {{"python", "3.14: cid and bdaddr_type"}};

constexpr field_info rfcomm_fields[] = {
    {.name = "bdaddr", .type = "bdaddr64",
     .doc = "Bluetooth device address."},
    {.name = "channel", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Server channel, 1 to 30; 0 in a server lets the system choose."},
    {.name = "service_class", .type = "guid", .fallback = 0, .has_default = true,
     .doc = "Windows: the service to look up if channel is 0."},
};

constexpr placed_field rfcomm_on_linux[] = {
    {"bdaddr", "rc_bdaddr.b", 2, 6, field_order::none},
    {"channel", "rc_channel", 8, 1, field_order::none},
    {"", "", 9, 1, field_order::none},
};

constexpr placed_field rfcomm_on_freebsd[] = {
    {"bdaddr", "rfcomm_bdaddr.b", 2, 6, field_order::none},
    {"channel", "rfcomm_channel", 8, 1, field_order::none},
};

constexpr placed_field rfcomm_on_netbsd[] = {
    {"bdaddr", "bt_bdaddr.b", 2, 6, field_order::none},
    {"", "bt_psm", 8, 2, field_order::none},
    {"channel", "bt_channel", 10, 1, field_order::none},
    {"", "", 11, 5, field_order::none},
};

constexpr placed_field rfcomm_on_windows[] = {
    {"bdaddr", "btAddr", 2, 8, field_order::host},
    {"service_class", "serviceClassId", 10, 16, field_order::none},
    {"channel", "port", 26, 4, field_order::host},
};

constexpr layout_info rfcomm_layouts[] = {
    {os::linux_, "sockaddr_rc", "bluetooth/rfcomm.h", 10, 2, rfcomm_on_linux},
    {os::freebsd, "sockaddr_rfcomm", "netgraph/bluetooth/include/ng_btsocket.h", 9, 9, rfcomm_on_freebsd},
    {os::netbsd, "sockaddr_bt", "netbt/bluetooth.h", 16, 16, rfcomm_on_netbsd},
    {os::windows, "SOCKADDR_BTH", "ws2bth.h", 30, 30, rfcomm_on_windows},
};

constexpr version_note hci_channel_since[] = {{"linux", "2.6.38"}, {"python", "3.14"}};

constexpr field_info hci_fields[] = {
    {.name = "device_id", .type = "hci-device", .min = 0, .max = 65535, .is_number = true,
     .names = description<bluetooth::hci>::f::device_id_names,
     .doc = "Number of a controller, 0 for hci0."},
    {.name = "channel", .type = "hci-channel", .min = 0, .max = 65535, .fallback = 0, .has_default = true,
     .is_number = true, .names = description<bluetooth::hci>::f::channel_names, .since = hci_channel_since,
     .doc = "The purpose of a socket of the controller."},
};

constexpr placed_field hci_on_linux[] = {
    {"device_id", "hci_dev", 2, 2, field_order::host},
    {"channel", "hci_channel", 4, 2, field_order::host},
};

constexpr layout_info hci_layouts[] = {
    {os::linux_, "sockaddr_hci", "bluetooth/hci.h", 6, 2, hci_on_linux},
};

constexpr version_note hci_changed[] = {{"python", "3.14: channel, and a number alone"}};

constexpr field_info hci_node_fields[] = {
    {.name = "node", .type = "chars[32]",
     .doc = "Such as ubt0hci."},
};

constexpr placed_field hci_node_on_freebsd[] = {
    {"node", "hci_node", 2, 32, field_order::none},
};

constexpr layout_info hci_node_layouts[] = {
    {os::freebsd, "sockaddr_hci", "netgraph/bluetooth/include/ng_btsocket.h", 34, 34, hci_node_on_freebsd},
};

constexpr field_info hci_bdaddr_fields[] = {
    {.name = "bdaddr", .type = "bdaddr",
     .doc = "Bluetooth device address."},
};

constexpr placed_field hci_bdaddr_on_netbsd[] = {
    {"bdaddr", "bt_bdaddr.b", 2, 6, field_order::none},
    {"", "", 8, 8, field_order::none},
};

constexpr layout_info hci_bdaddr_layouts[] = {
    {os::netbsd, "sockaddr_bt", "netbt/bluetooth.h", 16, 16, hci_bdaddr_on_netbsd},
};

constexpr placed_field sco_on_linux_freebsd[] = {
    {"bdaddr", "sco_bdaddr.b", 2, 6, field_order::none},
};

constexpr layout_info sco_layouts[] = {
    {os::linux_, "sockaddr_sco", "bluetooth/sco.h", 8, 8, sco_on_linux_freebsd},
    {os::freebsd, "sockaddr_sco", "netgraph/bluetooth/include/ng_btsocket.h", 8, 8, sco_on_linux_freebsd},
    {os::netbsd, "sockaddr_bt", "netbt/bluetooth.h", 16, 16, hci_bdaddr_on_netbsd},
};

constexpr version_note sco_changed[] = {{"python", "3.14: a str"}};

constexpr field_info iso_fields[] = {
    {.name = "bdaddr", .type = "bdaddr",
     .doc = "Bluetooth device address."},
    {.name = "bdaddr_type", .type = "bdaddr-type", .min = 0, .max = 255, .fallback = 1, .has_default = true,
     .is_number = true, .names = description<bluetooth::iso>::f::bdaddr_type_names,
     .doc = "Linux 6.1 refuses bredr."},
};

constexpr placed_field iso_on_linux[] = {
    {"bdaddr", "iso_bdaddr.b", 2, 6, field_order::none},
    {"bdaddr_type", "iso_bdaddr_type", 8, 1, field_order::none},
    {"", "", 9, 1, field_order::none},
};

constexpr layout_info iso_layouts[] = {
    {os::linux_, "sockaddr_iso", "net/bluetooth/iso.h", 10, 10, iso_on_linux},
};

constexpr version_note iso_since[] = {{"linux", "6.0"}};

constexpr field_info iso_broadcast_fields[] = {
    {.name = "bdaddr", .type = "bdaddr",
     .doc = "Bluetooth device address."},
    {.name = "bdaddr_type", .type = "bdaddr-type", .min = 0, .max = 255, .is_number = true,
     .names = description<bluetooth::iso_broadcast>::f::bdaddr_type_names,
     .doc = "The kind of the address."},
    {.name = "bc_bdaddr", .type = "bdaddr",
     .doc = "The broadcaster."},
    {.name = "bc_bdaddr_type", .type = "bdaddr-type", .min = 0, .max = 255, .is_number = true,
     .names = description<bluetooth::iso_broadcast>::f::bc_bdaddr_type_names,
     .doc = "The kind of the address."},
    {.name = "bc_sid", .type = "u8", .min = 0, .max = 255, .is_number = true,
     .doc = "Advertising set id."},
    {.name = "bc_bis", .type = "bytes[..31]",
     .doc = "Numbers of the streams."},
};

constexpr placed_field iso_broadcast_on_linux[] = {
    {"bdaddr", "iso_bdaddr.b", 2, 6, field_order::none},
    {"bdaddr_type", "iso_bdaddr_type", 8, 1, field_order::none},
    {"bc_bdaddr", "iso_bc[0].bc_bdaddr.b", 9, 6, field_order::none},
    {"bc_bdaddr_type", "iso_bc[0].bc_bdaddr_type", 15, 1, field_order::none},
    {"bc_sid", "iso_bc[0].bc_sid", 16, 1, field_order::none},
    {"bc_num_bis", "iso_bc[0].bc_num_bis", 17, 1, field_order::none},
    {"bc_bis", "iso_bc[0].bc_bis", 18, 31, field_order::none},
    {"", "", 49, 1, field_order::none},
};

constexpr layout_info iso_broadcast_layouts[] = {
    {os::linux_, "sockaddr_iso", "net/bluetooth/iso.h", 50, 18, iso_broadcast_on_linux},
};

constexpr version_note iso_broadcast_since[] = {{"linux", "6.0"}};

constexpr variant_info variants[] = {
    {.name = "l2cap",
     .doc = "Packets of the logical link control and adaptation protocol.",
     .tuple = "(bdaddr, psm<, cid<, bdaddr_type>>)",
     .text = "bluetooth:l2cap:{bdaddr},psm={psm}<,cid={cid}><,type={bdaddr_type}>",
     .protocols = description<bluetooth::l2cap>::protocols,
     .changed = l2cap_changed,
     .layouts = l2cap_layouts,
     .fields = l2cap_fields},
    {.name = "rfcomm",
     .doc = "Streams that replace serial cables.",
     .tuple = "(bdaddr, channel<, service_class>)",
     .text = "bluetooth:rfcomm:{bdaddr},channel={channel}<,service={service_class}>",
     .protocols = description<bluetooth::rfcomm>::protocols,
     .layouts = rfcomm_layouts,
     .fields = rfcomm_fields},
    {.name = "hci",
     .doc = "A controller, by its number.",
     .tuple = "device_id | (device_id[, channel])",
     .text = "bluetooth:hci:{device_id}<,channel={channel}>",
     .protocols = description<bluetooth::hci>::protocols,
     .changed = hci_changed,
     .layouts = hci_layouts,
     .fields = hci_fields},
    {.name = "hci-node",
     .doc = "A controller, by the name of its netgraph node.",
     .tuple = "node",
     .text = "bluetooth:hci-node:{node}",
     .protocols = description<bluetooth::hci_node>::protocols,
     .layouts = hci_node_layouts,
     .fields = hci_node_fields},
    {.name = "hci-bdaddr",
     .doc = "A controller, by its address.",
     .tuple = "bdaddr",
     .text = "bluetooth:hci-bdaddr:{bdaddr}",
     .protocols = description<bluetooth::hci_bdaddr>::protocols,
     .layouts = hci_bdaddr_layouts,
     .fields = hci_bdaddr_fields},
    {.name = "sco",
     .doc = "Voice.",
     .tuple = "bdaddr",
     .text = "bluetooth:sco:{bdaddr}",
     .protocols = description<bluetooth::sco>::protocols,
     .changed = sco_changed,
     .layouts = sco_layouts,
     .fields = hci_bdaddr_fields},
    {.name = "iso",
     .doc = "LE audio with one peer.",
     .tuple = "(bdaddr<, bdaddr_type>)",
     .text = "bluetooth:iso:{bdaddr}<,type={bdaddr_type}>",
     .protocols = description<bluetooth::iso>::protocols,
     .since = iso_since,
     .layouts = iso_layouts,
     .fields = iso_fields},
    {.name = "iso-broadcast",
     .doc = "LE audio broadcast to all receivers.",
     .tuple = "(bdaddr, bdaddr_type, bc_bdaddr, bc_bdaddr_type, bc_sid, bc_bis)",
     .text = "bluetooth:iso-broadcast:{bdaddr},type={bdaddr_type},bc={bc_bdaddr},bc-type={bc_bdaddr_type},sid={bc_sid},"
             "bis={bc_bis}",
     .protocols = description<bluetooth::iso_broadcast>::protocols,
     .since = iso_broadcast_since,
     .layouts = iso_broadcast_layouts,
     .fields = iso_broadcast_fields},
};

constexpr version_note since[] = {{"linux", "2.4.6"}, {"freebsd", "5.0"}, {"netbsd", "4.0"}, {"windows", "XP SP2"}};

constexpr version_note changed[] = {{"python", "3.9: Windows"}};

}  // namespace

extern const family_info bluetooth_family;
constexpr family_info bluetooth_family{
    .name = "bluetooth",
    .constant = "AF_BLUETOOTH",
    .own_constant = {.windows = "AF_BTH"},
    .doc = "Bluetooth.",
    .references = "Bluetooth Core Specification, l2cap(7), rfcomm(7), hci(7), sco(7), ng_btsocket(4), bluetooth(4)",
    .number = {.linux_ = 31, .freebsd = 36, .netbsd = 31, .windows = 32},
    .select = selection::protocol,
    .since = since,
    .changed = changed,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
