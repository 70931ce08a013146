"""Digits in an array of characters, behind which there is a NUL: an address of X.121 or E.164."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.kind import Kind, PerOs, Refused, Rooms, Spread, Value
from sockfam_codegen.kinds.chars import PaddedChars
from sockfam_codegen.model import Field, Type, Variant


class _Digits(PaddedChars):
    name = "digits"
    spellings = ("digits[n]",)
    refusals = ("digits",)
    least_size = 2  # the last byte is a NUL

    def most_sent(self, type_: Type) -> int:
        return type_.size - 1

    def check_sendable(self, field: Field, value: Value, system: str, placed: tuple[Type, int]) -> None:
        assert isinstance(value, bytes)
        if value.strip(b"0123456789"):
            raise Refused(f"{field.name} is not a number of digits", "write digits only")
        if len(value) >= field.type.size:
            raise Refused(f"{field.name} has {len(value)} digits", f"write {field.type.size - 1} at most")

    def filling(self, field: Field, member: str, _spread: Spread) -> str:
        return f"digits({member}, {field.type.size - 1})"

    def arguments(self, field: Field, _variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        yield "digits", "true"


KIND: Kind = _Digits()
