"""The recordings of CPython (tests/vectors) against a spec: which rows sockfam would answer as CPython does."""

from __future__ import annotations

import dataclasses
import functools
import json
import pathlib
import re

from sockfam_codegen.codec import Codec
from sockfam_codegen.kind import Refused
from sockfam_mutation.tables import FACTS

ROOT = pathlib.Path(__file__).resolve().parents[2]

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
    """Both recordings, without the families that CPython knows but that have no spec yet."""
    folder = ROOT / "tests" / "vectors"
    found = []
    for name, given, result in (("encode", "address", "sockaddr"), ("decode", "sockaddr", "address")):
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            there = None if "error" in row else row.get(result, "")
            asked = (row["id"], name == "encode", row["family"], _protocol(row["proto"]), row[given])
            found.append(Recorded(*asked, there, "undefined_mask" in row))
    return tuple(found)


def _protocol(name: str | None) -> int:
    """The number of a constant, or of a made-up name such as CAN_8."""
    numbered = re.fullmatch(r"[A-Z]+_(\d+)", name or "")
    number = numbered[1] if numbered else FACTS.constants[name]["linux"] if name else 0
    return int(number)


def answer(codec: Codec, row: Recorded) -> str | None:
    """What sockfam would answer; None if it would refuse."""
    try:
        if row.encodes:
            return codec.encode(codec.read_tuple(row.family, row.protocol, row.given)).hex()
        return codec.write_tuple(codec.decode(bytes.fromhex(row.given), row.protocol))
    except Refused:
        return None


def outcome(codec: Codec, row: Recorded) -> str:
    """Whether sockfam and CPython agree. docs/deviations.md counts the rows on which they do not, and the
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
