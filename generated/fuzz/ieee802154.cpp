// Generated from spec/families/ieee802154.yaml by codegen/generate.py; do not edit.
// fuzz_ieee802154_decode and fuzz_ieee802154_parse: see fuzz/harness.h.
#include "harness.h"
#include "ieee802154_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"ieee802154:long:0xface,02:00:00:00:00:00:00:01", "(3, 64206, b'\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x01')"},
    {"ieee802154:short:0xface,0x1", "(2, 64206, 1)"},
    {"ieee802154:none:0xface", "(0, 64206)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "ieee802154:",
    "long",
    "short",
    "none",
    ",",
    "broadcast",
    "undef",
};

}  // namespace

const registration registered = family_of<
    ieee802154::long_,
    ieee802154::short_,
    ieee802154::none>("ieee802154", examples, words);

}  // namespace sockfam::fuzz
