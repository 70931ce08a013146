#!/usr/bin/env python3
"""Chooses the facts of this folder from the full tables: select.py FOLDER-WITH-layouts.json-AND-constants.json"""

import json
import sys
from pathlib import Path

SYSTEMS = "linux freebsd openbsd netbsd macos windows".split()
FAMILIES = {
    f"AF_{name}"
    for name in """UNIX INET INET6 NETLINK VSOCK CAN TIPC PACKET ALG QIPCRTR BLUETOOTH BTH SYSTEM HYPERV RDS SMC
    DIVERT""".split()
}
CONSTANTS = FAMILIES | set(
    """
    IPPROTO_UDPLITE IPPROTO_SCTP IPPROTO_MPTCP SYSPROTO_CONTROL AF_SYS_CONTROL
    BTPROTO_L2CAP BTPROTO_HCI BTPROTO_SCO BTPROTO_RFCOMM BTPROTO_ISO
    BLUETOOTH_PROTO_L2CAP BLUETOOTH_PROTO_HCI BLUETOOTH_PROTO_SCO BLUETOOTH_PROTO_RFCOMM
    BDADDR_BREDR BDADDR_LE_PUBLIC BDADDR_LE_RANDOM HCI_DEV_NONE
    HCI_CHANNEL_RAW HCI_CHANNEL_USER HCI_CHANNEL_MONITOR HCI_CHANNEL_CONTROL HCI_CHANNEL_LOGGING
    HV_GUID_ZERO HV_GUID_BROADCAST HV_GUID_CHILDREN HV_GUID_LOOPBACK HV_GUID_PARENT HV_GUID_SILOHOST
    HV_GUID_VSOCK_TEMPLATE
    CAN_RAW CAN_BCM CAN_ISOTP CAN_J1939 J1939_IDLE_ADDR J1939_NO_ADDR
    PACKET_HOST PACKET_BROADCAST PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING
    TIPC_SERVICE_RANGE TIPC_SERVICE_ADDR TIPC_SOCKET_ADDR TIPC_ZONE_SCOPE TIPC_CLUSTER_SCOPE TIPC_NODE_SCOPE
    VMADDR_CID_HYPERVISOR VMADDR_CID_LOCAL VMADDR_CID_HOST VMADDR_CID_ANY VMADDR_PORT_ANY VMADDR_FLAG_TO_HOST
    """.split()
)


def layout(row: dict) -> dict:
    kept = ("os", "family", "family_value", "variant", "struct", "header", "size", "min_len", "has_len_byte")
    fields = [{key: field[key] for key in ("name", "offset", "size", "encoding")} for field in row["fields"]]
    return {key: row[key] for key in kept} | {"fields": fields}


def constant(row: dict) -> dict:
    return {"name": row["name"], "values": {key: value for key, value in row["values"].items() if key in SYSTEMS}}


def write(name: str, rows: list[dict]) -> None:
    lines = ",\n".join(json.dumps(row) for row in rows)
    Path(__file__).with_name(name).write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{name}: {len(rows)} rows")


def main(source: Path) -> None:
    layouts = json.loads((source / "layouts.json").read_text(encoding="utf-8"))
    write("layouts.json", [layout(row) for row in layouts if row["family"] in FAMILIES and row["os"] in SYSTEMS])
    constants = json.loads((source / "constants.json").read_text(encoding="utf-8"))
    write("constants.json", [constant(row) for row in constants if row["name"] in CONSTANTS])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
