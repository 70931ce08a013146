"""An array of values, of which another field says how many there are: a tuple to Python, in text with / between."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Damage, Kind, Names, PerOs, Reading, Refused, Rooms, Spread, Value
from sockfam_codegen.kinds.callsign import KIND as CALLSIGN
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.kinds.ipv4 import KIND as IPV4
from sockfam_codegen.kinds.ipv6 import KIND as IPV6
from sockfam_codegen.model import Field, Type, Variant

_ELEMENTS: dict[str, FixedBytes] = {kind.name: kind for kind in (CALLSIGN, IPV4, IPV6) if isinstance(kind, FixedBytes)}
_SPELLED = re.compile(rf"(?P<word>{'|'.join(_ELEMENTS)})\[(?P<count>\d{{1,3}})\]")
_LONGEST = 255  # bytes of an address


class _ValueList(Kind):
    """The value is the bytes of all elements. The array has all of its room, even where only a few are counted."""

    name = "list"
    spellings = tuple(f"{word}[n]" for word in _ELEMENTS)
    is_fixed = False
    is_counted = True
    is_array = True
    may_be_empty = True
    default_shown = "empty"
    plain = "/"
    signs = "/" + "".join(sorted({sign for kind in _ELEMENTS.values() for sign in kind.signs}))
    takes = frozenset({"tuple"})

    def parse(self, text: str) -> Type | None:
        match = _SPELLED.fullmatch(text)
        if not match:
            return None
        size = int(match["count"]) * _ELEMENTS[match["word"]].length
        return Type(text, self, size, least=size, order="none")

    @staticmethod
    def element(type_: Type) -> FixedBytes:
        """The kind of its elements."""
        return _ELEMENTS[type_.name.partition("[")[0]]

    def unit(self, type_: Type) -> int:
        return self.element(type_).length

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        if 1 <= type_.size <= _LONGEST:
            return None
        word, most = self.element(type_).name, _LONGEST // self.unit(type_)
        return f"{type_.name} is not an array", f"write {word}[n], n from 1 to {most}"

    def capacity(self, type_: Type, _rooms: Rooms) -> int:
        return type_.size // self.unit(type_)

    def nothing(self, type_: Type) -> Value:
        return b""

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return value.ljust(field.type.size, b"\0")

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        size, count = field.type.size, cursor.counts.get(field.name, 0) * self.unit(field.type)
        if cursor.may_end and cursor.left < size:  # behind those that are counted, the address may end inside of it
            if count > cursor.left:
                raise Refused(f"{count} bytes are counted and {cursor.left} are there", "give all of them")
            size = cursor.left
        return (cursor.take(size) or b"")[:count]

    def _each(self, field: Field, value: Value) -> Iterator[bytes]:
        assert isinstance(value, bytes)
        step = self.unit(field.type)
        yield from (value[at : at + step] for at in range(0, len(value), step))

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, (tuple, list)):
            raise Refused(f"{field.name} cannot be {given!r}", "write a tuple of them")
        return self._joined(field, [self.element(field.type).from_python(field, one, reading) for one in given])

    def _joined(self, field: Field, values: list[Value]) -> bytes:
        most = field.type.size // self.unit(field.type)
        if len(values) > most:
            raise Refused(f"{field.name} has {len(values)} elements", f"write {most} at most")
        return b"".join(value for value in values if isinstance(value, bytes))

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return tuple(self.element(field.type).to_python(field, one, names) for one in self._each(field, value))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        given = text.split("/") if text else []
        return self._joined(field, [self.element(field.type).from_text(field, one, names) for one in given])

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        kind = self.element(field.type)
        return "/".join(kind.to_text(field, one, names) for one in self._each(field, value))

    def cpp_type(self, type_: Type, capacity: int) -> str:
        return f"bounded_list<{self.element(type_).name}, {capacity}>"

    def descriptor(self, type_: Type, capacity: int) -> str:
        return f"value_list<{self.element(type_).name}, {capacity}>"

    def wire_call(self, _type: Type) -> str:
        return "list"

    def filling(self, _field: Field, member: str, _spread: Spread) -> str:
        return f"list({member})"

    def arguments(self, field: Field, variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        yield from (("counter", f'"{other.name}"') for other in variant.fields if other.counts == field.name)

    def damages(self, spelled: str) -> Iterator[Damage]:
        match = _SPELLED.fullmatch(spelled)
        assert match
        word, count = match["word"], int(match["count"])
        if count > 1:
            yield "length", "an element less", f"{word}[{count - 1}]"
        yield "length", "an element more", f"{word}[{count + 1}]"
        yield from (("type", other, f"{other}[{count}]") for other in _ELEMENTS if other != word)


KIND: Kind = _ValueList()
