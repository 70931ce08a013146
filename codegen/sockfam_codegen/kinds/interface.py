"""The index of a network interface: its name to Python and in text."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.kind import TEXTS, Damage, Kind, Names, PerOs, Reading, Rooms, Spread, Value
from sockfam_codegen.kinds.chars import a_name, escaped, unescaped
from sockfam_codegen.kinds.integer import Number, held
from sockfam_codegen.literals import number
from sockfam_codegen.model import Field, Type, Variant


_VALUE_BITS = 32  # of the value, however wide the field is


class Index(Number):
    """A number of 32 bits that has a name in a table."""

    is_escaped = True
    plain = "._-"
    signs = "._-%"

    def written_name(self, name: bytes) -> str:
        """Digits alone are a number, so a name of digits begins with an escape."""
        return f"%{name[0]:02x}{name[1:].decode()}" if name.isdigit() else escaped(name, self.plain)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if text.isascii() and text.isdigit():
            return held(field, int(text), _VALUE_BITS)
        return names.index(unescaped(text))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, int)
        name = names.by_index.get(value)
        if value == 0 or name is None:
            return str(value) if value else ""
        return self.written_name(name)

    def cpp_type(self, type_: Type, capacity: int) -> str:
        return "std::uint32_t"

    def descriptor(self, type_: Type, capacity: int) -> str:
        return self.name.replace("-", "_")

    def filling(self, field: Field, member: str, _spread: Spread) -> str:
        return f"index({member}, {number(field.type.high, field)})"

    def only_type(self, doc: str) -> Type:
        """The one type of such a kind."""
        return Type(self.name, self, 4, doc=doc)

    def parse(self, text: str) -> Type | None:
        return self.only_type(self.doc) if text == self.name else None

    doc = ""


class _Interface(Index):
    name = "interface"
    spellings = ("interface", "interface16")
    doc = "Index of a network interface; its name in text."
    confused_with = ("u32", "i32", "scope-id")
    refusals = ("at-most",)

    def parse(self, text: str) -> Type | None:
        return Type(text, self, 2, doc=self.doc) if text == "interface16" else super().parse(text)

    def high(self, type_: Type) -> int:
        """It is a C int, of which the kernel uses the positive ones, or a short without sign."""
        return (1 << 31) - 1 if type_.size == 4 else (1 << 16) - 1

    def arguments(self, field: Field, _variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        if field.type.size == 2:
            yield "max", number(field.max, field)

    def damages(self, spelled: str) -> Iterator[Damage]:
        yield from super().damages(spelled) if spelled == self.name else [("type", "u16", "u16")]

    takes = TEXTS | {"number"}

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if isinstance(given, int):
            return held(field, int(given), _VALUE_BITS)
        name = a_name(field, given)
        return reading.names.index(name) if name else 0

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        assert isinstance(value, int)
        name = names.by_index.get(value)
        return "" if value == 0 else value if name is None else name.decode("utf-8", "surrogateescape")

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        return super().from_text(field, text, names) if text else 0

    def descriptor(self, type_: Type, capacity: int) -> str:
        return "interface_index"


KIND: Kind = _Interface()
