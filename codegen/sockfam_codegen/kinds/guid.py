"""Globally unique identifiers (RFC 9562): sixteen bytes, on the wire as Windows has them."""

from __future__ import annotations

import re
import uuid

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Kind, Names, Reading, Refused, Spread, Value
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.literals import aligned
from sockfam_codegen.model import Field, Type

_WRITTEN = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class _Guid(FixedBytes):
    name = "guid"
    spellings = ("guid",)
    doc = "Globally unique identifier (RFC 9562)."
    length = 16
    may_be_empty = True
    may_be_base = True
    named_by_text = True
    plain = "-"
    signs = "-_"
    confused_with = ("chars[16]", "ipv6")

    def alignment(self, type_: Type) -> int:
        return 4

    def named_problem(self, type_: Type, given: int | str) -> tuple[str, str] | None:
        if _WRITTEN.fullmatch(str(given)):
            return None
        return f"is not a value of {type_.name}", "write 8-4-4-4-12 hex digits"

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return uuid.UUID(bytes=value).bytes_le

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        taken = cursor.take(field.type.size)
        return None if taken is None else uuid.UUID(bytes_le=taken).bytes

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, str) or not _WRITTEN.fullmatch(given.lower()):
            raise Refused(f"{field.name} cannot be {given!r}", "write 8-4-4-4-12 hex digits as a str")
        return uuid.UUID(given).bytes

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        assert isinstance(value, bytes)
        return str(uuid.UUID(bytes=value))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        named = {one.name: str(one.value) for one in field.type.names}
        return self.from_python(field, named.get(text, text), Reading(names))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return str(self.to_python(field, value, names))

    def filling(self, field: Field, member: str, _spread: Spread) -> str:
        if not field.type.names:
            return f"bytes({member})"
        named = [(f'    guid_of("{one.value}"),', one.name) for one in field.type.names]
        return "\n".join([f"bytes({member}, {{", *aligned(named), "})"])

    def wire_call(self, _type: Type) -> str:
        return self.name


KIND: Kind = _Guid()
