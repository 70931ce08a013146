// Generated from spec/families/hyperv.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/hyperv.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(hyperv::service)
SOCKFAM_TEXT_VERBS(hyperv::port)

namespace registry {
namespace {

constexpr field_info service_fields[] = {
    {.name = "vm_id", .type = "hyperv-vm", .guids = description<hyperv::service>::f::vm_id_names,
     .doc = "Id of a virtual machine; zero listens for all of them."},
    {.name = "service_id", .type = "hyperv-service", .guids = description<hyperv::service>::f::service_id_names,
     .doc = "Id of a service; a Linux vsock port has the template's, with the port as its first part."},
};

constexpr placed_field service_on_windows[] = {
    {"", "Reserved", 2, 2, field_order::none},
    {"vm_id", "VmId", 4, 16, field_order::none},
    {"service_id", "ServiceId", 20, 16, field_order::none},
};

constexpr layout_info service_layouts[] = {
    {os::windows, "SOCKADDR_HV", "hvsocket.h", 36, 36, service_on_windows},
};

constexpr field_info port_fields[] = {
    {.name = "port", .type = "u32", .min = 0, .max = 0xffffffffu, .is_number = true,
     .doc = ""},
};

constexpr placed_field port_on_freebsd[] = {
    {"", "", 2, 2, field_order::none},
    {"port", "hvs_port", 4, 4, field_order::host},
    {"", "", 8, 12, field_order::none},
};

constexpr layout_info port_layouts[] = {
    {os::freebsd, "sockaddr_hvs", "dev/hyperv/hvsock/hv_sock.h", 20, 20, port_on_freebsd},
};

constexpr variant_info variants[] = {
    {.name = "service",
     .doc = "A service of a virtual machine, or of the host.",
     .tuple = "(vm_id, service_id)",
     .text = "hyperv:service:{vm_id},{service_id}",
     .layouts = service_layouts,
     .fields = service_fields},
    {.name = "port",
     .doc = "A port of the host, as a guest sees it.",
     .tuple = "(port,)",
     .text = "hyperv:port:{port}",
     .layouts = port_layouts,
     .fields = port_fields},
};

constexpr version_note since[] = {{"freebsd", "13.0"}, {"windows", "10"}, {"python", "3.12"}};

constexpr field::protocol protocols[] = {
    {"HV_PROTOCOL_RAW", 1, os_set{os::windows}},
};

}  // namespace

extern const family_info hyperv_family;
constexpr family_info hyperv_family{
    .name = "hyperv",
    .constant = "AF_HYPERV",
    .doc = "Sockets between Hyper-V's host and its virtual machines.",
    .references = "Make your own integration services, hv_sock(4)",
    .number = {.freebsd = 43, .windows = 34},
    .select = selection::system,
    .protocols = protocols,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
