"""Where each field lies in the bytes, per OS."""

from __future__ import annotations

import dataclasses

from sockfam_codegen.model import HEADER, HEADER_SIZE, Family, Field, Lines, Variant


@dataclasses.dataclass(frozen=True)
class Placed:
    """A field at its offset. size is what it has of the struct, room what its address may have. is_open: the length of
    the address decides how many bytes it has."""

    field: Field
    offset: int
    size: int
    room: int
    is_open: bool

    @property
    def end(self) -> int:
        """The offset after it."""
        return self.offset + self.size


def place(variant: Variant, system: str) -> tuple[Placed, ...]:
    """The fields that this OS has, in wire order. What has no size of its own gets the rest of the struct; counted
    parts of one array all get the array."""
    offset = HEADER_SIZE
    placed = []
    lines = variant.lines(system)
    first_part = len(lines) - len(parts(lines))
    for number, field in enumerate(lines):
        rest = max(0, variant.size.get(system, 0) - offset)
        is_open = not field.type.kind.is_fixed and not (field.type.kind.is_counted and number < first_part)
        is_shared = number >= first_part and len(parts(lines)) > 1  # then its own size is less than the array's
        size = min(rest, (0 if is_shared else field.type.size) or rest) if is_open else field.type.size
        placed.append(Placed(field, offset, size, dict(field.room).get(system, size), is_open))
        offset += 0 if number >= first_part else size
    return tuple(placed)


def parts(lines: Lines) -> Lines:
    """The counted fields at the end of an address that are behind each other in one array: all have its name."""
    first = len(lines)
    while first and _is_part(lines[first - 1]) and lines[first - 1].c_name == lines[-1].c_name:
        first -= 1
    return lines[first:]


def _is_part(field: Field) -> bool:
    return field.type.kind.is_counted and not field.type.kind.is_array


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
            is_whole = _is_part(one.field) and not one.is_open
            return one.end if is_whole else one.offset + one.field.type.kind.least(one.field.type, one.size)
    if not variant.is_fixed and family.select == "content":
        return HEADER_SIZE + (0 if placed[-1].field.type.kind.is_padding else 1)
    return variant.size.get(system, HEADER_SIZE)
