#!/usr/bin/env python3
"""Chooses the rows of this folder from the full recordings: select.py FOLDER-WITH-encode.jsonl-AND-decode.jsonl"""

import json
import sys
from pathlib import Path

WITH_SPEC = "UNIX INET INET6 NETLINK VSOCK CAN TIPC PACKET ALG QIPCRTR"
WITHOUT_SPEC = "99 AX25 KCM KEY UNSPEC X25 XDP"
FAMILIES = {f"AF_{name}" for name in f"{WITH_SPEC} {WITHOUT_SPEC}".split()}
AF_BLUETOOTH = 31


def holds_bluetooth(row: dict) -> bool:
    """A sockaddr of a family that this folder does not cover, on a socket of one that it does."""
    return int.from_bytes(bytes.fromhex(row.get("sockaddr", ""))[:2], "little") == AF_BLUETOOTH


def wanted(row: dict) -> bool:
    return row["family"] in FAMILIES and row.get("latest", False) and not holds_bluetooth(row)


def main(source: Path) -> None:
    for name in ("encode.jsonl", "decode.jsonl"):
        lines = (source / name).read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if wanted(json.loads(line))]
        Path(__file__).with_name(name).write_text("\n".join(kept) + "\n", encoding="utf-8")
        print(f"{name}: {len(kept)} of {len(lines)} rows")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
