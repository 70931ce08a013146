// Generated from spec/families/atmsvc.yaml by codegen/generate.py; do not edit.
// fuzz_atmsvc_decode and fuzz_atmsvc_parse: see fuzz/harness.h.
#include "harness.h"
#include "atmsvc_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"atmsvc:47:00:91:81:00:00:00:00:60:3e:64:01:01:00:60:3e:64:01:01:00",
     "(b'G\\x00\\x91\\x81\\x00\\x00\\x00\\x00`>d\\x01\\x01\\x00`>d\\x01\\x01\\x00', '', 0, 0)"},
    {"atmsvc:39:61:62:63:64:65:66:67:68:69:6a:6b:6c:6d:6e:6f:70:71:72:73,pub=41446320000,lij-type=1,lij-id=7",
     "(b'9abcdefghijklmnopqrs', '41446320000', 1, 7)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "atmsvc:",
    ",pub=",
    ",lij-type=",
    ",lij-id=",
    "none",
    "join",
    "root-prompted",
    "network",
};

}  // namespace

const registration registered = family_of<atmsvc::address>("atmsvc", examples, words);

}  // namespace sockfam::fuzz
