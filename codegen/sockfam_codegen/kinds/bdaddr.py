"""Bluetooth addresses: six bytes, reversed on the wire, or the low 48 bits of a number in host order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Damage, Kind, Names, Reading, Refused, Rooms, Value
from sockfam_codegen.kinds.chars import a_name
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.kinds.integer import in_order
from sockfam_codegen.model import Field, Type

_LENGTH = 6


class _Bdaddr(FixedBytes):
    name = "bdaddr"
    spellings = ("bdaddr", "bdaddr64")
    doc = "Bluetooth device address."
    may_be_empty = True
    may_stand_bare = True
    plain = ":"
    signs = ".:-_"

    def parse(self, text: str) -> Type | None:
        types = {
            "bdaddr": Type("bdaddr", self, _LENGTH, order="none", doc=self.doc),
            "bdaddr64": Type("bdaddr64", self, 8, doc=self.doc),
        }
        return types.get(text)

    def alignment(self, type_: Type) -> int:
        return type_.size if type_.order == "host" else 1

    def nothing(self, type_: Type) -> Value:
        return bytes(_LENGTH)

    def capacity(self, type_: Type, _rooms: Rooms) -> int:
        return _LENGTH

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        if field.type.order == "host":
            return in_order(field.type, int.from_bytes(value, "big"), order)
        return value[::-1]

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        if field.type.order == "host":
            number = cursor.number(field.type)
            return None if number is None else number.to_bytes(8, "big")[2:]
        taken = cursor.take(_LENGTH)
        return None if taken is None else taken[::-1]

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, str):
            raise Refused(f"{field.name} cannot be {given!r}", "write a str such as '01:23:45:67:89:AB'")
        return self.from_text(field, given, reading.names)

    def from_bare(self, field: Field, given: object, reading: Reading) -> Value:
        return self.from_text(field, a_name(field, given).decode("latin-1"), reading.names)

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return self._written(value)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not re.fullmatch("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}", text):
            raise Refused(f"'{text}' is not a Bluetooth address", "write six pairs of hex digits")
        return bytes.fromhex(text.replace(":", ""))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return self._written(value)

    @staticmethod
    def _written(value: Value) -> str:
        assert isinstance(value, bytes)
        return value.hex(":").upper()

    def wire_call(self, type_: Type) -> str:
        return type_.name

    def damages(self, spelled: str) -> Iterator[Damage]:
        for other in ("chars[6]", "ipv4") if spelled == "bdaddr" else ("u64",):
            yield "type", other, other


KIND: Kind = _Bdaddr()
