"""Integers that are sets of bits with names: copy|need-wakeup in canonical text, a number to Python."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.kind import Names, PerOs, Rooms, Value
from sockfam_codegen.kinds.integer import Integer
from sockfam_codegen.model import Field, Type, Variant

_BETWEEN = "|"


class _Flags(Integer):
    name = "flags"
    spellings = ()
    of_text = "flags"
    may_be_base = False
    signs = "-_" + _BETWEEN

    def parse(self, text: str) -> Type | None:
        return None

    def meaning(self, type_: Type) -> str:
        return "integer"

    def named_problem(self, type_: Type, given: int | str) -> tuple[str, str] | None:
        if given == 0:
            return "is 0, which has no bit", "leave the name out"
        return super().named_problem(type_, given)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        found = 0
        for part in text.split(_BETWEEN):
            one = super().from_text(field, part, names)
            assert isinstance(one, int)
            found |= one
        return found

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, int)
        named = [one for one in field.type.names if int(one.value) & value == int(one.value)]
        rest = value & ~sum(int(one.value) for one in named)
        return _BETWEEN.join([*(one.name for one in named), *([f"{rest:#x}"] if rest else [])]) or "0"

    def arguments(self, field: Field, variant: Variant, rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        yield from (one for one in super().arguments(field, variant, rooms) if one[0] != "shown")
        yield "shown", "field::base::flags"


KIND = _Flags()
