// Generated from spec/families/isdn.yaml by codegen/generate.py; do not edit.
#include <sockfam/registry.h>
#include <sockfam/text/isdn.h>

#include "forms/text_verbs.h"

namespace sockfam::inline v0 {

SOCKFAM_TEXT_VERBS(isdn::address)

namespace registry {
namespace {

constexpr field_info address_fields[] = {
    {.name = "dev", .type = "u8", .min = 0, .max = 255, .is_number = true,
     .doc = "Number of the card's port."},
    {.name = "channel", .type = "u8", .min = 0, .max = 255, .is_number = true,
     .doc = "0 is the D channel of a basic rate line."},
    {.name = "sapi", .type = "isdn-sapi", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .names = description<isdn::address>::f::sapi_names,
     .doc = "Service access point of the D channel."},
    {.name = "tei", .type = "isdn-tei", .min = 0, .max = 255, .fallback = 0, .has_default = true, .is_number = true,
     .names = description<isdn::address>::f::tei_names,
     .doc = "Number of a terminal on the line."},
};

constexpr placed_field address_on_linux[] = {
    {"dev", "dev", 2, 1, field_order::none},
    {"channel", "channel", 3, 1, field_order::none},
    {"sapi", "sapi", 4, 1, field_order::none},
    {"tei", "tei", 5, 1, field_order::none},
};

constexpr layout_info address_layouts[] = {
    {os::linux_, "sockaddr_mISDN", "linux/mISDNif.h", 6, 6, address_on_linux},
};

constexpr variant_info variants[] = {
    {.name = "",
     .doc = "Channels of ISDN cards, with mISDN.",
     .tuple = "(dev, channel[, sapi, tei])",
     .text = "isdn:{dev},channel={channel}<,sapi={sapi}><,tei={tei}>",
     .layouts = address_layouts,
     .fields = address_fields},
};

constexpr version_note since[] = {{"linux", "2.6.27"}};

constexpr field::protocol protocols[] = {
    {"ISDN_P_BASE", 0, os_set{os::linux_}},
    {"ISDN_P_TE_S0", 1, os_set{os::linux_}},
    {"ISDN_P_NT_S0", 2, os_set{os::linux_}},
    {"ISDN_P_TE_E1", 3, os_set{os::linux_}},
    {"ISDN_P_NT_E1", 4, os_set{os::linux_}},
    {"ISDN_P_LAPD_TE", 16, os_set{os::linux_}},
    {"ISDN_P_LAPD_NT", 17, os_set{os::linux_}},
    {"ISDN_P_B_RAW", 33, os_set{os::linux_}},
    {"ISDN_P_B_HDLC", 34, os_set{os::linux_}},
    {"ISDN_P_B_X75SLP", 35, os_set{os::linux_}},
    {"ISDN_P_B_L2DTMF", 36, os_set{os::linux_}},
    {"ISDN_P_B_L2DSP", 37, os_set{os::linux_}},
    {"ISDN_P_B_L2DSPHDLC", 38, os_set{os::linux_}},
};

}  // namespace

extern const family_info isdn_family;
constexpr family_info isdn_family{
    .name = "isdn",
    .constant = "AF_ISDN",
    .doc = "Channels of ISDN cards, with mISDN.",
    .references = "linux/mISDNif.h",
    .number = {.linux_ = 34},
    .select = selection::none,
    .protocols = protocols,
    .since = since,
    .variants = variants,
};

}  // namespace registry

}  // namespace sockfam::inline v0
