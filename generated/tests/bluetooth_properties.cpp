// Generated from spec/families/bluetooth.yaml by codegen/generate.py; do not edit.
#include "bluetooth_values.h"
#include "support/properties.h"

namespace sockfam::tests {

SOCKFAM_LAWS(BluetoothL2cap, bluetooth::l2cap)
SOCKFAM_LAWS(BluetoothRfcomm, bluetooth::rfcomm)
SOCKFAM_LAWS(BluetoothHci, bluetooth::hci)
SOCKFAM_LAWS(BluetoothHciNode, bluetooth::hci_node)
SOCKFAM_LAWS(BluetoothHciBdaddr, bluetooth::hci_bdaddr)
SOCKFAM_LAWS(BluetoothSco, bluetooth::sco)
SOCKFAM_LAWS(BluetoothIso, bluetooth::iso)
SOCKFAM_LAWS(BluetoothIsoBroadcast, bluetooth::iso_broadcast)

}  // namespace sockfam::tests
