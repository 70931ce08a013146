"""The rest of an address that has none: nothing, or NULs."""

from __future__ import annotations

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Kind, Value
from sockfam_codegen.model import Field, Type


class _Zeros(Kind):
    name = "zeros"
    spellings = ("zeros",)
    is_fixed = False
    is_padding = True
    content = ("empty", "nul-first")
    confused_with = ("pad[8]",)

    def parse(self, text: str) -> Type | None:
        return Type(text, self, order="none") if text == self.name else None

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        return b""

    def skip(self, field: Field, room: int, cursor: Cursor) -> None:
        cursor.up_to(room)


KIND: Kind = _Zeros()
