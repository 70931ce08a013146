"""Integers of 8 to 64 bits, in the machine's byte order or in a fixed one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Damage, Kind, Names, PerOs, Reading, Refused, Rooms, Spread, Value
from sockfam_codegen.literals import number
from sockfam_codegen.model import Field, Type, Variant

_ORDERS = {"be": "big", "le": "little", "": "host"}
_SPELLED = re.compile(r"(?P<sign>[ui])(?P<bits>8|16|32|64)(?P<order>be|le|)")


def a_number(field: Field, given: object) -> int:
    """An int of a tuple. True and False are numbers to Python."""
    if not isinstance(given, int):
        raise Refused(f"{field.name} cannot be {given!r}", "write an integer")
    return int(given)


def within(field: Field, value: int, high: int | None = None) -> int:
    """A number that the field can hold and send."""
    most = field.max if high is None else high
    if not field.min <= value <= most:
        raise Refused(f"{field.name} {value} is out of range", f"write {field.min} to {most}")
    return value


def held(field: Field, value: int, bits: int = 0) -> int:
    """A number that the field's value can hold, although perhaps not send; `bits`: where it is wider than the field."""
    bits = bits or 8 * field.type.size
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if field.type.signed else (0, (1 << bits) - 1)
    if not low <= value <= high:
        raise Refused(f"{field.name} {value} is out of range", f"write {low} to {high}")
    return value


def in_order(type_: Type, value: int, order: str) -> bytes:
    """The bytes of a number."""
    big = type_.order == "big" or (type_.order != "little" and order == "big")
    return value.to_bytes(type_.size, "big" if big else "little", signed=type_.signed)


class Number(Kind):
    """What all kinds have in common whose values are integers."""

    is_number = True
    signs = "-_"

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, int)
        return in_order(field.type, value, order)

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        return cursor.number(field.type)

    def check_sendable(self, field: Field, value: Value, system: str, placed: tuple[Type, int]) -> None:
        assert isinstance(value, int)
        high = min(field.max, placed[0].high) if self.is_ranged else field.max
        if value > placed[0].high:
            raise Refused(f"{field.name} {value} does not fit {placed[0].name} on {system}", f"write {high} at most")
        within(field, value, high)

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        return held(field, a_number(field, given))

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        for named in field.type.names:
            if named.name == text:
                return int(named.value)
        try:
            return held(field, int(text, 0) if text.isascii() else int("none"))
        except ValueError as error:
            raise Refused(f"{field.name} cannot be '{text}'", "write a number, decimal or 0x…") from error

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, int)
        return f"{value % (1 << 64):#x}" if field.type.hex_text else str(value)

    def cpp_type(self, type_: Type, capacity: int) -> str:
        return f"std::{'' if type_.signed else 'u'}int{8 * type_.size}_t"

    def wire_call(self, type_: Type) -> str:
        suffix = {"big": "be", "little": "le"}.get(type_.order, "")
        return f"{'i' if type_.signed else 'u'}{8 * type_.size}{suffix}"


class Integer(Number):
    """What numbers and sets of flags have in common."""

    name = "integer"
    spellings = tuple("u8 u16 u32 u64 i8 i16 i32 u16be u32be u64be u16le u32le u64le".split())
    is_ranged = True
    may_stand_bare = True
    may_be_base = True

    def parse(self, text: str) -> Type | None:
        match = _SPELLED.fullmatch(text)
        if not match or text not in self.spellings:
            return None
        size = int(match["bits"]) // 8
        order = "none" if size == 1 else _ORDERS[match["order"]]
        return Type(text, self, size, order=order, signed=match["sign"] == "i")

    def meaning(self, type_: Type) -> str:
        return "signed" if type_.signed else self.name

    def low(self, type_: Type) -> int:
        return -(1 << (8 * type_.size - 1)) if type_.signed else 0

    def high(self, type_: Type) -> int:
        return (1 << (8 * type_.size - (1 if type_.signed else 0))) - 1

    def descriptor(self, type_: Type, capacity: int) -> str:
        return f"integer<{self.cpp_type(type_, capacity)}>"

    def arguments(self, field: Field, variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        if field.min != field.type.low:
            yield "min", number(field.min, field)
        if field.max != field.type.high:
            yield "max", number(field.max, field)
        if isinstance(field.default, int) and field.default:
            yield "fallback", number(field.default, field)
        if field.type.hex_text:
            yield "shown", "field::base::hex"
        if narrower := variant.narrower(field):
            yield "max_on", {system: number(line.type.high, field) for system, line in narrower.items()}

    refusals = ("range",)

    def filling(self, field: Field, member: str, spread: Spread) -> str:
        notable = f"{{{', '.join(spread.notable)}}}" if spread.notable else ""
        return f"number({', '.join(filter(None, [member, number(field.min, field), spread.most, notable]))})"

    def damages(self, spelled: str) -> Iterator[Damage]:
        yield from (damage for damage in self._damages(spelled) if damage[2] in self.spellings and damage[2] != spelled)

    @staticmethod
    def _damages(spelled: str) -> Iterator[Damage]:
        match = _SPELLED.fullmatch(spelled)
        assert match
        sign, bits, order = match["sign"], int(match["bits"]), match["order"]
        for other in sorted({"", "be", "le"} - {order}):
            yield "byte order", other or "host order", f"{sign}{bits}{other}"
        yield "sign", "sign", f"{'i' if sign == 'u' else 'u'}{bits}{order}"
        yield "width", "half as wide", f"{sign}{bits // 2}{order if bits > 16 else ''}"
        yield "width", "twice as wide", f"u{2 * bits}{order}"


KIND = Integer()
