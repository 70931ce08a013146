// Generated from spec/families/iucv.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/iucv.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(iucv::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "user_id", .type = "blank-padded[8]",
     .doc = "Guest, or network device."},
    {.name = "name", .type = "blank-padded[8]",
     .doc = "Name of the application."},
    {.name = "nodeid", .type = "blank-padded[8]", .fallback = 0, .has_default = true,
     .doc = "Reserved; Linux does not look at it."},
};

constexpr placed_field address_on_linux[] = {
    {"", "siucv_port", 2, 2, field_order::none},
    {"", "siucv_addr", 4, 4, field_order::none},
    {"nodeid", "siucv_nodeid", 8, 8, field_order::none},
    {"user_id", "siucv_user_id", 16, 8, field_order::none},
    {"name", "siucv_name", 24, 8, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_iucv", "netiucv/iucv.h", 32, 32, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Guests of z/VM and machines of a HiperSockets network, on IBM Z.",
     .tuple = "(user_id, name[, nodeid])",
     .text = "iucv:{user_id},name={name}<,nodeid={nodeid}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.6.21"}};

}  // namespace

extern const family_info iucv_family;
constexpr family_info iucv_family{
    .name = "iucv",
    .constant = "AF_IUCV",
    .doc = "Guests of z/VM and machines of a HiperSockets network, on IBM Z.",
    .references = "net/iucv/af_iucv.c",
    .number = {.linux_ = 32},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
