"""What the kinds have in common whose length another field holds."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import PerOs, Refused, Rooms, Value
from sockfam_codegen.kinds.chars import Text
from sockfam_codegen.model import Field, Type, Variant


class Counted(Text):
    """Where other members follow, its array has a fixed length; at the end, an address ends with the bytes counted."""

    is_fixed = False
    is_counted = True
    may_be_empty = True

    def least(self, _type: Type, room: int) -> int:
        return 0

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return value

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        count = checked_count(field, cursor.counts.get(field.name, 0))
        if count > cursor.left:  # where an address may end, it may not end before bytes that it has counted
            raise Refused(f"{count} bytes are counted and {cursor.left} are there", "give all of them")
        return cursor.take(count) or b""

    def arguments(self, field: Field, variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        yield from (("counter", f'"{other.name}"') for other in variant.fields if other.counts == field.name)

    def wire_call(self, _type: Type) -> str:
        return "counted"


def checked_count(field: Field, count: int) -> int:
    """How many bytes a counter says, if the field can hold them."""
    if count * field.type.kind.unit(field.type) > field.type.size:
        raise Refused(f"{field.name} cannot hold {count}", "give a length that it can hold")
    return count
