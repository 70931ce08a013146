// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
#include <sockfam/bluetooth.h>

#include "harness.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  sockfam::fuzz::decode<sockfam::bluetooth::l2cap>(data, size);
  sockfam::fuzz::decode<sockfam::bluetooth::rfcomm>(data, size);
  sockfam::fuzz::decode<sockfam::bluetooth::hci>(data, size);
  sockfam::fuzz::decode<sockfam::bluetooth::hci_node>(data, size);
  sockfam::fuzz::decode<sockfam::bluetooth::hci_bdaddr>(data, size);
  sockfam::fuzz::decode<sockfam::bluetooth::sco>(data, size);
  sockfam::fuzz::decode<sockfam::bluetooth::iso>(data, size);
  sockfam::fuzz::decode<sockfam::bluetooth::iso_broadcast>(data, size);
  return 0;
}
