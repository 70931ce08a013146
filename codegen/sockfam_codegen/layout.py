"""Where each field lies in the bytes, per OS."""

from __future__ import annotations

import dataclasses

from sockfam_codegen.model import HEADER, HEADER_SIZE, Family, Field, Variant


@dataclasses.dataclass(frozen=True)
class Placed:
    """A field at its offset. size is what it has of the struct, room what its address may have."""

    field: Field
    offset: int
    size: int
    room: int

    @property
    def end(self) -> int:
        """The offset after it."""
        return self.offset + self.size


def place(variant: Variant, system: str) -> tuple[Placed, ...]:
    """The fields that this OS has, in wire order. What has no size of its own gets the rest of the struct."""
    offset = HEADER_SIZE
    placed = []
    for field in variant.lines(system):
        rest = max(0, variant.size.get(system, 0) - offset)
        size = field.type.size if field.type.kind.is_fixed else min(rest, field.type.size or rest)
        placed.append(Placed(field, offset, size, dict(field.room).get(system, size)))
        offset += size
    return tuple(placed)


def rooms(variant: Variant, field: Field) -> dict[str, int]:
    """The bytes that a field has on each OS."""
    placed = ((system, place(variant, system)) for system in variant.systems)
    return {system: one.room for system, ones in placed for one in ones if one.field.name == field.name}


def min_length(family: Family, variant: Variant, system: str) -> int:
    """The shortest sockaddr of this variant that decode accepts."""
    placed = place(variant, system)
    through = variant.required_through.get(system)
    if through == HEADER:
        return HEADER_SIZE
    for one in placed:
        if one.field.name and one.field.name == through:
            return one.offset + one.field.type.kind.least(one.field.type, one.size)
    if not variant.is_fixed and family.select == "content":
        return HEADER_SIZE + (0 if placed[-1].field.type.kind.is_padding else 1)
    return variant.size.get(system, HEADER_SIZE)
