"""Numbers of decimal digits, two in a byte, such as the addresses of ROSE; a str to Python."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.kind import TEXTS, Damage, Kind, Names, Reading, Refused, Value
from sockfam_codegen.kinds.hex_pairs import HexPairs
from sockfam_codegen.model import Field


class _Bcd(HexPairs):
    name = "bcd"
    word = "bcd"
    spellings = ("bcd[n]",)
    doc = "Decimal digits, two in a byte."
    called = "a number of such digits"
    longest = 32
    plain = ""
    signs = ".:-_"
    takes = TEXTS

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, str):
            raise Refused(f"{field.name} cannot be {given!r}", f"write a str of {2 * field.type.size} digits")
        return self.from_text(field, given, reading.names)

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        assert isinstance(value, bytes)
        return value.hex()

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not re.fullmatch(rf"[0-9A-Fa-f]{{{2 * field.type.size}}}", text):
            raise Refused(f"'{text}' is not {self.called}", f"write {2 * field.type.size} digits")
        return bytes.fromhex(text)

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, bytes)
        return value.hex()

    def damages(self, spelled: str) -> Iterator[Damage]:
        size = self.length_of(spelled)
        assert size
        yield "length", "a byte longer", f"bcd[{size + 1}]"
        yield "type", f"bytes[{size}]", f"bytes[{size}]"
        yield "type", f"pad[{size}]", f"pad[{size}]"


KIND: Kind = _Bcd()
