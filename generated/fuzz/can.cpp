// Generated from spec/families/can.yaml by codegen/generate.py; do not edit.
// fuzz_can_decode and fuzz_can_parse: see fuzz/harness.h.
#include "harness.h"
#include "can_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"can:raw:can0", "('can0',)"},
    {"can:bcm:", "('',)"},
    {"can:isotp:can0,rx=0x7e8,tx=0x7e0", "('can0', 2024, 2016)"},
    {"can:j1939:vcan0,name=0x1122334455667788,pgn=0x1ffff,addr=0x20", "('vcan0', 1234605616436508552, 131071, 32)"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "can:",
    "raw",
    "bcm",
    "isotp",
    "j1939",
    ",rx=",
    ",tx=",
    ",name=",
    ",pgn=",
    ",addr=",
    "idle",
    "none",
};

}  // namespace

const registration registered = family_of<
    can::raw,
    can::bcm,
    can::isotp,
    can::j1939>("can", examples, words);

}  // namespace sockfam::fuzz
