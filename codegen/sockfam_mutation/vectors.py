"""The recordings of CPython (tests/vectors) against a spec: which rows sockfam would answer as CPython does."""

from __future__ import annotations

import dataclasses
import functools
import json
import pathlib
import re

from sockfam_codegen.codec import Codec
from sockfam_codegen.kind import Names, Refused

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The interfaces that existed during the recording; Linux has no kernel controls.
NAMES = Names(
    {b"lo": 1, b"eth0": 2, b"can0": 3, b"vcan0": 4, b"wlan0": 5, b"abcdefghijklmno": 6}
    | {b"caf\xe9": 7, b"can\xc3\xa9": 8, b"br-lan": 300, b"dummy9": 2147483647},
    {},
)

# The numbers behind the names of protocols that the recording uses, and behind made-up names.
_PROTOCOLS = {"NETLINK_ROUTE": 0, "CAN_RAW": 1, "CAN_BCM": 2, "CAN_TP16": 3, "CAN_ISOTP": 6, "CAN_J1939": 7}
_PROTOCOLS |= {"BTPROTO_L2CAP": 0, "BTPROTO_HCI": 1, "BTPROTO_SCO": 2, "BTPROTO_RFCOMM": 3, "BTPROTO_BNEP": 4}


@dataclasses.dataclass(frozen=True)
class Recorded:
    """One row: an address and its bytes, or bytes and their address; answer is None where there was an exception.
    unwritten: CPython passed bytes on that it never wrote, which the row has as zeros."""

    number: str
    encodes: bool
    family: str
    protocol: int
    given: str
    answer: str | None
    unwritten: bool = False


@functools.cache
def rows() -> tuple[Recorded, ...]:
    """Both recordings, without the families that CPython knows and no spec describes yet."""
    folder = ROOT / "tests" / "vectors"
    found = []
    for name, given, said in (("encode", "address", "sockaddr"), ("decode", "sockaddr", "address")):
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            there = None if "error" in row else row.get(said, "")
            asked = (row["id"], name == "encode", row["family"], _protocol(row["proto"]), row[given])
            found.append(Recorded(*asked, there, "undefined_mask" in row))
    return tuple(found)


def _protocol(name: str | None) -> int:
    numbered = re.fullmatch(r"[A-Z0-9]+_(\d+)", name or "")
    return int(numbered[1]) if numbered else _PROTOCOLS[name] if name else 0


def answer(codec: Codec, row: Recorded) -> str | None:
    """What sockfam would answer; None if it would refuse."""
    try:
        if row.encodes:
            return codec.encode(codec.read_tuple(row.family, row.protocol, row.given)).hex()
        return codec.write_tuple(codec.decode(bytes.fromhex(row.given), row.protocol))
    except Refused:
        return None


def outcome(codec: Codec, row: Recorded) -> str:
    """Whether sockfam and CPython are of one mind. docs/deviations.md counts the rows on which they are not, and the
    tests in this folder's C++ say for each class of them whether sockfam refuses."""
    ours = answer(codec, row)
    if row.unwritten and ours is not None and ours == row.answer:
        return "agrees but for what was never written"
    return "agrees" if ours == row.answer else "refuses" if ours is None else "answers otherwise"


def documented() -> int:
    """How many rows differ by docs/deviations.md."""
    text = (ROOT / "docs" / "deviations.md").read_text(encoding="utf-8")
    counts = re.findall(r"^\| `.*\| (\d+) \| (\d+) \|$", text, re.MULTILINE)
    return sum(int(encode) + int(decode) for encode, decode in counts)
