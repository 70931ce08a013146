"""Hardware addresses of a fixed length, in the order in which they are written; bytes to Python."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.kind import Damage, Kind, Names, Reading, Refused, Value
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.model import Field, Type

_SPELLED = re.compile(r"hwaddr\[(?P<size>\d{1,3})\]")
_LONGEST = 32  # linux/netdevice.h: MAX_ADDR_LEN


class _Hwaddr(FixedBytes):
    name = "hwaddr"
    spellings = ("hwaddr[n]",)
    doc = "Hardware address."
    may_be_empty = True
    plain = ":"
    signs = ".:-_"

    def parse(self, text: str) -> Type | None:
        match = _SPELLED.fullmatch(text)
        return Type(text, self, int(match["size"]), order="none", doc=self.doc) if match else None

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        if 1 <= type_.size <= _LONGEST:
            return None
        return f"a hardware address does not have {type_.size} bytes", f"write hwaddr[n], n from 1 to {_LONGEST}"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, bytes) or len(given) != field.type.size:
            example = "b'" + "".join(f"\\x{byte:02x}" for byte in range(1, field.type.size + 1)) + "'"
            raise Refused(f"{field.name} cannot be {given!r}", f"write {field.type.size} bytes such as {example}")
        return given

    def to_python(self, value: Value, names: Names) -> object:
        return value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not re.fullmatch(rf"[0-9A-Fa-f]{{2}}(:[0-9A-Fa-f]{{2}}){{{field.type.size - 1}}}", text):
            raise Refused(f"'{text}' is not a hardware address", f"write {field.type.size} pairs of hex digits")
        return bytes.fromhex(text.replace(":", ""))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, bytes)
        return value.hex(":")

    def cpp_type(self, type_: Type, capacity: int) -> str:
        return f"hwaddr<{type_.size}>"

    def damages(self, spelled: str) -> Iterator[Damage]:
        match = _SPELLED.fullmatch(spelled)
        assert match
        size = int(match["size"])
        yield "length", "a byte longer", f"hwaddr[{size + 1}]"
        yield "type", f"chars[{size}]", f"chars[{size}]"
        yield "type", f"pad[{size}]", f"pad[{size}]"


KIND: Kind = _Hwaddr()
