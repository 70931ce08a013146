"""A NUL, which is not a part of the value, and then a name: the rest of the address."""

from __future__ import annotations

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Kind, Names, Reading, Refused, Spread, Value
from sockfam_codegen.kinds.chars import a_name, unescaped
from sockfam_codegen.kinds.path import Rest
from sockfam_codegen.model import Field


class _AbstractName(Rest):
    name = "abstract-name"
    spellings = ("abstract-name",)
    doc = "A NUL, then the rest of the address."
    content = ("nul-first",)
    hidden = 1
    least_room = 2
    confused_with = ("path", "zeros")

    refusals = ("longest",)

    def filling(self, _field: Field, member: str, spread: Spread) -> str:
        return f"bytes({member}, 0, {spread.room})"

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return b"\0" + value

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        cursor.take(1)
        return cursor.up_to(room - 1)

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        name = a_name(field, given)
        if not name.startswith(b"\0"):
            raise Refused(f"{field.name} cannot be {given!r}", "begin it with a NUL")
        return name[1:]

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        assert isinstance(value, bytes)
        return b"\0" + value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        return unescaped(text)


KIND: Kind = _AbstractName()
