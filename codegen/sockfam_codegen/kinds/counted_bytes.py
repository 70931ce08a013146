"""Bytes whose number another field holds; those of a hardware address are called so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.kind import Damage, Kind, Names, Reading, Refused, Spread, Value
from sockfam_codegen.kinds.counted import Counted
from sockfam_codegen.model import Field, Type

_SPELLED = re.compile(r"(?P<word>bytes|hwaddr)\[\.\.(?P<size>\d{1,3})\]")
_LONGEST = {"bytes": 255, "hwaddr": 32}  # what a bounded_string holds; linux/netdevice.h: MAX_ADDR_LEN
_DOCS = {"bytes": "", "hwaddr": "Hardware address."}


class _CountedBytes(Counted):
    name = "bytes"
    spellings = ("bytes[..n]", "hwaddr[..n]")
    plain = ":"
    signs = ".:-_"

    def parse(self, text: str) -> Type | None:
        match = _SPELLED.fullmatch(text)
        if not match:
            return None
        size = int(match["size"])
        return Type(text, self, size, least=size, order="none", doc=_DOCS[match["word"]])

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        word = type_.name.partition("[")[0]
        if not type_.size:
            return f"{type_.name} holds nothing", f"write {word}[..n], counted from 1"
        if type_.size > _LONGEST[word]:
            return f"{type_.name} is longer than any", f"write {word}[..n], n up to {_LONGEST[word]}"
        return None

    takes = frozenset({"bytes"})

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, bytes):
            raise Refused(f"{field.name} cannot be {given!r}", "write bytes such as b'\\x01\\x02'")
        if len(given) > field.type.size:
            raise Refused(f"{field.name} is longer than {field.type.size} bytes", "shorten it")
        return given

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not re.fullmatch(r"(?:[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2})*)?", text):
            raise Refused(f"{field.name} cannot be '{text}'", "write bytes such as 01:02:03")
        return self.from_python(field, bytes.fromhex(text.replace(":", "")), Reading(names))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, bytes)
        return value.hex(":") if value else ""

    def filling(self, field: Field, member: str, _spread: Spread) -> str:
        return f"bytes({member}, 0, {field.type.size})"

    def descriptor(self, type_: Type, capacity: int) -> str:
        return f"counted_bytes<{capacity}>"

    def damages(self, spelled: str) -> Iterator[Damage]:
        match = _SPELLED.fullmatch(spelled)
        assert match
        word, size = match["word"], int(match["size"])
        yield "length", "a byte shorter", f"{word}[..{size - 1}]"
        yield "length", "a byte longer", f"{word}[..{size + 1}]"


KIND: Kind = _CountedBytes()
