// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/can.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(can::raw)
SOCKFAM_TEXT_VERBS(can::bcm)
SOCKFAM_TEXT_VERBS(can::isotp)
SOCKFAM_TEXT_VERBS(can::j1939)

namespace registry {
namespace {

constexpr field_info raw_fields[] = {
    {.name = "interface", .type = "interface", .min = 0, .max = 0x7fffffff, .is_number = true,
     .doc = "'' (index 0) is every CAN interface."},
};

constexpr placed_field raw_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"interface", "can_ifindex", 4, 4, field_order::host},
    {"", "", 8, 16, field_order::none},
};

constexpr placed_field raw_on_netbsd[] = {
    {"", "", 2, 2, field_order::none},
    {"interface", "can_ifindex", 4, 4, field_order::host},
    {"", "", 8, 8, field_order::none},
};

constexpr layout_info raw_layouts[] = {
    {os::linux_, "sockaddr_can", "linux/can.h", 24, 8, raw_on_linux},
    {os::netbsd, "sockaddr_can", "netcan/can.h", 16, 8, raw_on_netbsd},
};

constexpr layout_info bcm_layouts[] = {
    {os::linux_, "sockaddr_can", "linux/can.h", 24, 8, raw_on_linux},
};

constexpr version_note bcm_since[] = {{"python", "3.4"}};

constexpr field_info isotp_fields[] = {
    {.name = "interface", .type = "interface", .min = 0, .max = 0x7fffffff, .is_number = true,
     .doc = "'' (index 0) is every CAN interface."},
    {.name = "rx_addr", .type = "can-id", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "CAN identifier with its EFF, RTR and ERR flags in the top three bits."},
    {.name = "tx_addr", .type = "can-id", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "CAN identifier with its EFF, RTR and ERR flags in the top three bits."},
};

constexpr placed_field isotp_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"interface", "can_ifindex", 4, 4, field_order::host},
    {"rx_addr", "can_addr.tp.rx_id", 8, 4, field_order::host},
    {"tx_addr", "can_addr.tp.tx_id", 12, 4, field_order::host},
    {"", "", 16, 8, field_order::none},
};

constexpr layout_info isotp_layouts[] = {
    {os::linux_, "sockaddr_can", "linux/can.h", 24, 16, isotp_on_linux},
};

constexpr version_note isotp_since[] = {{"linux", "5.10"}, {"python", "3.7"}};

constexpr field_info j1939_fields[] = {
    {.name = "interface", .type = "interface", .min = 0, .max = 0x7fffffff, .is_number = true,
     .doc = "'' (index 0) is every CAN interface."},
    {.name = "name", .type = "j1939-name", .min = 0, .max = 0xffffffffffffffffull, .is_number = true,
     .doc = "ISO 11783 NAME; 0 means none (J1939_NO_NAME)."},
    {.name = "pgn", .type = "pgn", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Parameter group number; 0x40000 means none (J1939_NO_PGN)."},
    {.name = "addr", .type = "j1939-addr", .min = 0, .max = 255, .is_number = true,
     .names = description<can::j1939>::f::addr_names,
     .doc = "Address of a node on the bus."},
};

constexpr placed_field j1939_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"interface", "can_ifindex", 4, 4, field_order::host},
    {"name", "can_addr.j1939.name", 8, 8, field_order::host},
    {"pgn", "can_addr.j1939.pgn", 16, 4, field_order::host},
    {"addr", "can_addr.j1939.addr", 20, 1, field_order::none},
    {"", "", 21, 3, field_order::none},
};

constexpr layout_info j1939_layouts[] = {
    {os::linux_, "sockaddr_can", "linux/can.h", 24, 24, j1939_on_linux},
};

constexpr version_note j1939_since[] = {{"linux", "5.4"}, {"python", "3.9"}};

constexpr variant_info variants[] = {
    {.name = "raw",
     .doc = "Single frames.",
     .tuple = "(interface,)",
     .text = "can:raw:{interface}",
     .protocols = description<can::raw>::protocols,
     .layouts = raw_layouts,
     .fields = raw_fields},
    {.name = "bcm",
     .doc = "Broadcast manager.",
     .tuple = "(interface,)",
     .text = "can:bcm:{interface}",
     .protocols = description<can::bcm>::protocols,
     .since = bcm_since,
     .layouts = bcm_layouts,
     .fields = raw_fields},
    {.name = "isotp",
     .doc = "Segmented messages of ISO 15765-2.",
     .tuple = "(interface, rx_addr, tx_addr)",
     .text = "can:isotp:{interface},rx={rx_addr},tx={tx_addr}",
     .protocols = description<can::isotp>::protocols,
     .since = isotp_since,
     .layouts = isotp_layouts,
     .fields = isotp_fields},
    {.name = "j1939",
     .doc = "SAE J1939 as used by vehicles.",
     .tuple = "(interface, name, pgn, addr)",
     .text = "can:j1939:{interface},name={name},pgn={pgn},addr={addr}",
     .protocols = description<can::j1939>::protocols,
     .since = j1939_since,
     .layouts = j1939_layouts,
     .fields = j1939_fields},
};

constexpr version_note since[] = {{"linux", "2.6.25"}, {"netbsd", "8.0"}, {"python", "3.3"}};

constexpr version_note changed[] = {{"python", "3.11: NetBSD"}};

}  // namespace

extern const family_info can_family;
constexpr family_info can_family{
    .name = "can",
    .constant = "AF_CAN",
    .doc = "Controller Area Network.",
    .references = "Documentation/networking/can.rst, ISO 11898, ISO 15765-2, SAE J1939",
    .number = {.linux_ = 29, .netbsd = 35},
    .select = selection::protocol,
    .since = since,
    .changed = changed,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
