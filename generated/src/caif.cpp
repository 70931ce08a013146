// Generated from spec/families/caif.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/caif.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(caif::at)
SOCKFAM_TEXT_VERBS(caif::datagram)
SOCKFAM_TEXT_VERBS(caif::util)
SOCKFAM_TEXT_VERBS(caif::rfm)
SOCKFAM_TEXT_VERBS(caif::debug)

namespace registry {
namespace {

constexpr field_info at_fields[] = {
    {.name = "type", .type = "caif-at-type", .min = 0, .max = 255, .is_number = true,
     .names = description<caif::at>::f::type_names,
     .doc = "The kind of a channel for AT commands."},
};

constexpr placed_field at_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"type", "u.at.type", 4, 1, field_order::none},
    {"", "", 5, 19, field_order::none},
};

constexpr layout_info at_layouts[] = {
    {os::linux_, "sockaddr_caif", "linux/caif/caif_socket.h", 24, 24, at_on_linux},
};

constexpr field_info datagram_fields[] = {
    {.name = "connection_id", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = "Number of the connection that the modem has."},
};

constexpr placed_field datagram_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"connection_id", "u.dgm.connection_id", 4, 4, field_order::host},
    {"", "", 8, 16, field_order::none},
};

constexpr layout_info datagram_layouts[] = {
    {os::linux_, "sockaddr_caif", "linux/caif/caif_socket.h", 24, 24, datagram_on_linux},
};

constexpr field_info util_fields[] = {
    {.name = "service", .type = "chars[16]",
     .doc = ""},
};

constexpr placed_field util_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"service", "u.util.service", 4, 16, field_order::none},
    {"", "", 20, 4, field_order::none},
};

constexpr layout_info util_layouts[] = {
    {os::linux_, "sockaddr_caif", "linux/caif/caif_socket.h", 24, 24, util_on_linux},
};

constexpr field_info rfm_fields[] = {
    {.name = "connection_id", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
    {.name = "volume", .type = "chars[16]",
     .doc = "Where the files are."},
};

constexpr placed_field rfm_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"connection_id", "u.rfm.connection_id", 4, 4, field_order::host},
    {"volume", "u.rfm.volume", 8, 16, field_order::none},
};

constexpr layout_info rfm_layouts[] = {
    {os::linux_, "sockaddr_caif", "linux/caif/caif_socket.h", 24, 24, rfm_on_linux},
};

constexpr field_info debug_fields[] = {
    {.name = "type", .type = "caif-debug-type", .min = 0, .max = 255, .is_number = true,
     .names = description<caif::debug>::f::type_names,
     .doc = "What a debug channel has, traces or a dialogue or both."},
    {.name = "service", .type = "caif-debug-service", .min = 0, .max = 255, .is_number = true,
     .names = description<caif::debug>::f::service_names,
     .doc = "The part of the modem that is debugged."},
};

constexpr placed_field debug_on_linux[] = {
    {"", "", 2, 2, field_order::none},
    {"type", "u.dbg.type", 4, 1, field_order::none},
    {"service", "u.dbg.service", 5, 1, field_order::none},
    {"", "", 6, 18, field_order::none},
};

constexpr layout_info debug_layouts[] = {
    {os::linux_, "sockaddr_caif", "linux/caif/caif_socket.h", 24, 24, debug_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "at",
     .doc = "AT commands.",
     .tuple = "(type,)",
     .text = "caif:at:{type}",
     .protocols = description<caif::at>::protocols,
     .layouts = at_layouts,
     .fields = at_fields},
    {.name = "datagram",
     .doc = "Packets, such as those of IP.",
     .tuple = "(connection_id,)",
     .text = "caif:datagram:{connection_id}",
     .protocols = description<caif::datagram>::protocols,
     .layouts = datagram_layouts,
     .fields = datagram_fields},
    {.name = "util",
     .doc = "A service of the modem, by its name.",
     .tuple = "(service,)",
     .text = "caif:util:{service}",
     .protocols = description<caif::util>::protocols,
     .layouts = util_layouts,
     .fields = util_fields},
    {.name = "rfm",
     .doc = "Files of the host that the modem reads and writes.",
     .tuple = "(connection_id, volume)",
     .text = "caif:rfm:{connection_id},volume={volume}",
     .protocols = description<caif::rfm>::protocols,
     .layouts = rfm_layouts,
     .fields = rfm_fields},
    {.name = "debug",
     .doc = "Traces of the modem.",
     .tuple = "(type, service)",
     .text = "caif:debug:{type},service={service}",
     .protocols = description<caif::debug>::protocols,
     .layouts = debug_layouts,
     .fields = debug_fields},
};

constexpr version_note since[] = {{"linux", "2.6.35"}};

}  // namespace

extern const family_info caif_family;
constexpr family_info caif_family{
    .name = "caif",
    .constant = "AF_CAIF",
    .doc = "Channels to the modems of ST-Ericsson.",
    .references = "Documentation/networking/caif/caif.rst",
    .number = {.linux_ = 37},
    .select = selection::protocol,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
