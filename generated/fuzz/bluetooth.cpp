// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
// fuzz_bluetooth_decode and fuzz_bluetooth_parse: see fuzz/harness.h.
#include "harness.h"
#include "bluetooth_values.h"

namespace sockfam::fuzz {

namespace {

constexpr example examples[] = {
    {"bluetooth:l2cap:01:23:45:67:89:AB,psm=4097", "('01:23:45:67:89:AB', 4097)"},
    {"bluetooth:l2cap:01:23:45:67:89:AB,psm=0,cid=4,type=1", "('01:23:45:67:89:AB', 0, 4, 1)"},
    {"bluetooth:rfcomm:01:23:45:67:89:AB,channel=1", "('01:23:45:67:89:AB', 1)"},
    {"bluetooth:rfcomm:01:23:45:67:89:AB,channel=0,service=00001101-0000-1000-8000-00805f9b34fb",
     "('01:23:45:67:89:AB', 0, '00001101-0000-1000-8000-00805f9b34fb')"},
    {"bluetooth:hci:0", "0"},
    {"bluetooth:hci:65535,channel=3", "(65535, 3)"},
    {"bluetooth:hci-node:ubt0hci", "'ubt0hci'"},
    {"bluetooth:hci-bdaddr:01:23:45:67:89:AB", "'01:23:45:67:89:AB'"},
    {"bluetooth:sco:01:23:45:67:89:AB", "'01:23:45:67:89:AB'"},
    {"bluetooth:iso:01:23:45:67:89:AB", "('01:23:45:67:89:AB',)"},
    {"bluetooth:iso:01:23:45:67:89:AB,type=2", "('01:23:45:67:89:AB', 2)"},
    {"bluetooth:iso-broadcast:00:00:00:00:00:00,type=0,bc=01:23:45:67:89:AB,bc-type=2,sid=5,bis=01:02",
     "('00:00:00:00:00:00', 0, '01:23:45:67:89:AB', 2, 5, b'\\x01\\x02')"},
};

/// What would take long to guess: the marks of text forms and the names of values.
constexpr std::string_view words[] = {
    "bluetooth:",
    "l2cap",
    "rfcomm",
    "hci",
    "hci-node",
    "hci-bdaddr",
    "sco",
    "iso",
    "iso-broadcast",
    ",psm=",
    ",cid=",
    ",type=",
    "bredr",
    "le-public",
    "le-random",
    ",channel=",
    ",service=",
    "none",
    "raw",
    "user",
    "monitor",
    "control",
    "logging",
    ",bc=",
    ",bc-type=",
    ",sid=",
    ",bis=",
};

}  // namespace

const registration registered = family_of<
    bluetooth::l2cap,
    bluetooth::rfcomm,
    bluetooth::hci,
    bluetooth::hci_node,
    bluetooth::hci_bdaddr,
    bluetooth::sco,
    bluetooth::iso,
    bluetooth::iso_broadcast>("bluetooth", examples, words);

}  // namespace sockfam::fuzz
