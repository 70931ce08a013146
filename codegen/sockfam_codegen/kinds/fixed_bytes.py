"""What the kinds have in common whose values are so many bytes in wire order, with a text of their own."""

from __future__ import annotations

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Kind, Spread, Value
from sockfam_codegen.model import Field, Type


class FixedBytes(Kind):
    """A kind of one type, whose length is given here."""

    doc = ""
    length = 0

    def parse(self, text: str) -> Type | None:
        return Type(self.name, self, self.length, order="none", doc=self.doc) if text == self.name else None

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return value

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        return cursor.take(field.type.size)

    def cpp_type(self, type_: Type, capacity: int) -> str:
        return self.name

    def descriptor(self, type_: Type, capacity: int) -> str:
        return f"value<{self.cpp_type(type_, capacity)}>"

    def filling(self, _field: Field, member: str, _spread: Spread) -> str:
        return f"bytes({member})"

    def wire_call(self, _type: Type) -> str:
        return "bytes"
