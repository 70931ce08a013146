// Generated from spec/families/llc.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/llc.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(llc::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "mac", .type = "hwaddr[6]",
     .doc = "Hardware address."},
    {.name = "sap", .type = "llc-sap", .min = 0, .max = 255, .is_number = true,
     .names = description<llc::address>::f::sap_names,
     .doc = "0 lets the system choose."},
    {.name = "arphrd", .type = "llc-arphrd", .min = 0, .max = 65535, .fallback = 1, .has_default = true,
     .is_number = true, .names = description<llc::address>::f::arphrd_names,
     .doc = "The kind of the hardware; Linux knows no other than ether."},
    {.name = "test", .type = "u8", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "1 for a TEST frame."},
    {.name = "xid", .type = "u8", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "1 for an XID frame."},
    {.name = "ua", .type = "u8", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .doc = "1 for data outside of a connection."},
};

constexpr placed_field address_on_linux[] = {
    {"arphrd", "sllc_arphrd", 2, 2, field_order::host},
    {"test", "sllc_test", 4, 1, field_order::none},
    {"xid", "sllc_xid", 5, 1, field_order::none},
    {"ua", "sllc_ua", 6, 1, field_order::none},
    {"sap", "sllc_sap", 7, 1, field_order::none},
    {"mac", "sllc_mac", 8, 6, field_order::none},
    {"", "__pad", 14, 2, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_llc", "linux/llc.h", 16, 16, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "IEEE 802.2 logical link control: frames and connections between hardware addresses.",
     .tuple = "(mac, sap[, arphrd[, test[, xid[, ua]]]])",
     .text = "llc:{mac},sap={sap}<,arphrd={arphrd}><,test={test}><,xid={xid}><,ua={ua}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.4"}};

}  // namespace

extern const family_info llc_family;
constexpr family_info llc_family{
    .name = "llc",
    .constant = "AF_LLC",
    .doc = "IEEE 802.2 logical link control: frames and connections between hardware addresses.",
    .references = "linux/llc.h, IEEE 802.2",
    .number = {.linux_ = 26},
    .select = selection::none,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
