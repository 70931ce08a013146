// Generated from spec/families/frame.yaml by codegen/generate.py; do not edit.
// fuzz_frame_decode and fuzz_frame_parse: see fuzz/harness.h.
#include "harness.h"
#include "frame_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"frame:eth0,proto=0x88cc,addr=01:80:c2:00:00:0e", "('eth0', 35020, b'\\x01\\x80\\xc2\\x00\\x00\\x0e', '')"},
    {"frame:,proto=0x88f7,ifname=em0", "('', 35063, b'\\x00\\x00\\x00\\x00\\x00\\x00', 'em0')"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "frame:",
    ",proto=",
    ",addr=",
    ",ifname=",
};

}  // namespace

const registration registered = family_of<frame::address>("frame", examples, words);

}  // namespace sockfam::fuzz
