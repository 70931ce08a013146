"""A path: the rest of the struct, up to a NUL."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Kind, Names, PerOs, Reading, Refused, Rooms, Spread, Value
from sockfam_codegen.kinds.chars import Text, a_name, unescaped, without_nul
from sockfam_codegen.model import Field, Type, Variant


class Rest(Text):
    """What takes the rest of an address, where its content tells the variant."""

    is_fixed = False
    may_stand_bare = True
    takes_rest = True
    is_escaped = True
    plain = "/._-+,:=~#"
    signs = plain + "%"

    def parse(self, text: str) -> Type | None:
        return Type(self.name, self, order="none", doc=self.doc) if text == self.name else None

    doc = ""

    def capacity(self, type_: Type, rooms: Rooms) -> int:
        return max(rooms.values()) - self.hidden

    def check_sendable(self, field: Field, value: Value, system: str, placed: tuple[Type, int]) -> None:
        assert isinstance(value, bytes)
        if len(value) > placed[1] - self.hidden:
            wrong = f"{field.name} is longer than {placed[1] - self.hidden} bytes"
            raise Refused(wrong, f"{system} has room for {placed[1]}")

    def arguments(self, _field: Field, _variant: Variant, rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        yield "room", rooms


class _Path(Rest):
    name = "path"
    spellings = ("path",)
    doc = "The rest of the struct: bytes up to a NUL."
    content = ("text",)
    least_room = 2  # one byte and its NUL
    confused_with = ("abstract-name", "zeros")

    refusals = ("not-empty", "longest", "no-nul")

    def filling(self, _field: Field, member: str, spread: Spread) -> str:
        return f"text({member}, 1, {spread.room})"

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return value + (b"\0" if len(value) < room else b"")

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        return cursor.up_to(room).partition(b"\0")[0]

    def check_sendable(self, field: Field, value: Value, system: str, placed: tuple[Type, int]) -> None:
        super().check_sendable(field, value, system, placed)
        if not value:
            raise Refused(f"{field.name} is empty", "write a path")

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        name = a_name(field, given)
        if not name or name.startswith(b"\0"):
            raise Refused(f"{field.name} cannot be {given!r}", "write a path")
        return without_nul(field, name)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not text:
            raise Refused(f"{field.name} is missing", "write a path")
        return without_nul(field, unescaped(text))


KIND: Kind = _Path()
