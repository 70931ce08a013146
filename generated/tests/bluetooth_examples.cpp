// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
#include <sockfam/bluetooth.h>

#include "support/examples.h"

namespace sockfam::tests {

TEST(Examples, Bluetooth1) {
  check_example<bluetooth::l2cap>({
      .text = "bluetooth:l2cap:01:23:45:67:89:AB,psm=4097",
      .tuple = "('01:23:45:67:89:AB', 4097)",
      .bytes =
          {
              {os::linux_, "1f000110ab896745230100000000"},
              {os::freebsd, "0e240110ab896745230100000000"},
              {os::netbsd, "101fab89674523010110000000000000"},
          },
  });
}

TEST(Examples, Bluetooth2) {
  check_example<bluetooth::l2cap>({
      .text = "bluetooth:l2cap:01:23:45:67:89:AB,psm=0,cid=4,type=1",
      .tuple = "('01:23:45:67:89:AB', 0, 4, 1)",
      .bytes =
          {
              {os::linux_, "1f000000ab896745230104000100"},
              {os::freebsd, "0e240000ab896745230104000100"},
          },
  });
}

TEST(Examples, Bluetooth3) {
  check_example<bluetooth::rfcomm>({
      .text = "bluetooth:rfcomm:01:23:45:67:89:AB,channel=1",
      .tuple = "('01:23:45:67:89:AB', 1)",
      .bytes =
          {
              {os::linux_, "1f00ab89674523010100"},
              {os::freebsd, "0924ab896745230101"},
              {os::netbsd, "101fab89674523010000010000000000"},
              {os::windows, "2000ab896745230100000000000000000000000000000000000001000000"},
          },
  });
}

TEST(Examples, Bluetooth4) {
  check_example<bluetooth::rfcomm>({
      .text = "bluetooth:rfcomm:01:23:45:67:89:AB,channel=0,service=00001101-0000-1000-8000-00805f9b34fb",
      .tuple = "('01:23:45:67:89:AB', 0, '00001101-0000-1000-8000-00805f9b34fb')",
      .bytes =
          {
              {os::windows, "2000ab896745230100000111000000000010800000805f9b34fb00000000"},
          },
  });
}

TEST(Examples, Bluetooth5) {
  check_example<bluetooth::hci>({
      .text = "bluetooth:hci:0",
      .tuple = "0",
      .bytes =
          {
              {os::linux_, "1f0000000000"},
          },
  });
}

TEST(Examples, Bluetooth6) {
  check_example<bluetooth::hci>({
      .text = "bluetooth:hci:65535,channel=3",
      .tuple = "(65535, 3)",
      .bytes =
          {
              {os::linux_, "1f00ffff0300"},
          },
  });
}

TEST(Examples, Bluetooth7) {
  check_example<bluetooth::hci_node>({
      .text = "bluetooth:hci-node:ubt0hci",
      .tuple = "'ubt0hci'",
      .bytes =
          {
              {os::freebsd, "22247562743068636900000000000000000000000000000000000000000000000000"},
          },
  });
}

TEST(Examples, Bluetooth8) {
  check_example<bluetooth::hci_bdaddr>({
      .text = "bluetooth:hci-bdaddr:01:23:45:67:89:AB",
      .tuple = "'01:23:45:67:89:AB'",
      .bytes =
          {
              {os::netbsd, "101fab89674523010000000000000000"},
          },
  });
}

TEST(Examples, Bluetooth9) {
  check_example<bluetooth::sco>({
      .text = "bluetooth:sco:01:23:45:67:89:AB",
      .tuple = "'01:23:45:67:89:AB'",
      .bytes =
          {
              {os::linux_, "1f00ab8967452301"},
              {os::freebsd, "0824ab8967452301"},
              {os::netbsd, "101fab89674523010000000000000000"},
          },
  });
}

TEST(Examples, Bluetooth10) {
  check_example<bluetooth::iso>({
      .text = "bluetooth:iso:01:23:45:67:89:AB",
      .tuple = "('01:23:45:67:89:AB',)",
      .bytes =
          {
              {os::linux_, "1f00ab89674523010100"},
          },
  });
}

TEST(Examples, Bluetooth11) {
  check_example<bluetooth::iso>({
      .text = "bluetooth:iso:01:23:45:67:89:AB,type=2",
      .tuple = "('01:23:45:67:89:AB', 2)",
      .bytes =
          {
              {os::linux_, "1f00ab89674523010200"},
          },
  });
}

TEST(Examples, Bluetooth12) {
  check_example<bluetooth::iso_broadcast>({
      .text = "bluetooth:iso-broadcast:00:00:00:00:00:00,type=0,bc=01:23:45:67:89:AB,bc-type=2,sid=5,bis=01:02",
      .tuple = "('00:00:00:00:00:00', 0, '01:23:45:67:89:AB', 2, 5, b'\\x01\\x02')",
      .bytes =
          {
              {os::linux_,
               "1f0000000000000000ab89674523010205020102000000000000000000000000000000000000000000000000000000000000"},
          },
  });
}

}  // namespace sockfam::tests
