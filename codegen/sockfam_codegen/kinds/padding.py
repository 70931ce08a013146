"""Zeros without a name, so many of them."""

from __future__ import annotations

import re

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Kind, Value
from sockfam_codegen.model import Field, Type

_SPELLED = re.compile(r"pad\[(\d{1,3})\]")


class _Padding(Kind):
    name = "pad"
    spellings = ("pad[n]",)
    is_padding = True

    def parse(self, text: str) -> Type | None:
        match = _SPELLED.fullmatch(text)
        return Type(text, self, int(match[1]), least=int(match[1]), order="none") if match else None

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        return None if type_.size else ("padding of no bytes", "leave the line out")

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        return bytes(field.type.size)

    def skip(self, field: Field, room: int, cursor: Cursor) -> None:
        cursor.take_padding(field.type.size)


KIND: Kind = _Padding()
