"""Text in an array of characters, padded with blanks. It may have NULs, and none of its bytes are text for certain."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Kind, PerOs, Refused, Rooms, Spread, Value
from sockfam_codegen.kinds.chars import PaddedChars
from sockfam_codegen.model import Field, Variant


class _BlankPadded(PaddedChars):
    name = "blank-padded"
    spellings = ("blank-padded[n]",)
    refusals = ("no-blank-end",)

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return value.ljust(field.type.size, b" ")

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        taken = cursor.take(field.type.size)
        return None if taken is None else taken.rstrip(b" ")

    @staticmethod
    def without_padding(field: Field, value: bytes) -> bytes:
        if value.endswith(b" "):
            raise Refused(f"{field.name} ends with a blank", "write it without the blanks at its end, which are added")
        return value

    def filling(self, field: Field, member: str, _spread: Spread) -> str:
        return f"blank_padded({member}, {field.type.size})"

    def arguments(self, _field: Field, _variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        yield "padded", "field::padding::blank"


KIND: Kind = _BlankPadded()
