// Generated from spec/families/packet.yaml by codegen/generate.py; do not edit.
// fuzz_packet_decode and fuzz_packet_parse: see fuzz/harness.h.
#include "harness.h"
#include "packet_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"packet:eth0,proto=0x800", "('eth0', 2048, 0, 0, b'')"},
    {"packet:eth0,proto=0x86dd,pkttype=4,hatype=1,addr=01:02:03:04:05:06",
     "('eth0', 34525, 4, 1, b'\\x01\\x02\\x03\\x04\\x05\\x06')"},
    {"packet:,proto=0x3,hatype=32,addr=00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13", ""},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "packet:",
    ",proto=",
    ",pkttype=",
    ",hatype=",
    ",addr=",
    "host",
    "broadcast",
    "multicast",
    "otherhost",
    "outgoing",
};

}  // namespace

const registration registered = family_of<packet::address>("packet", examples, words);

}  // namespace sockfam::fuzz
