"""What the kinds have in common whose values are so many bytes, written as pairs of hex digits; bytes to Python."""

from __future__ import annotations

import re

from sockfam_codegen.kind import Names, Reading, Refused, Value
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.model import Field, Type


class HexPairs(FixedBytes):
    """A kind of types that have their length in brackets: `word[n]`."""

    word = ""
    longest = 0  # bytes
    called = ""
    may_be_empty = True
    plain = ":"
    signs = ".:-_"

    def length_of(self, spelled: str) -> int | None:
        """The n of `word[n]`."""
        match = re.fullmatch(rf"{self.word}\[(\d{{1,3}})\]", spelled)
        return int(match[1]) if match else None

    def parse(self, text: str) -> Type | None:
        size = self.length_of(text)
        return None if size is None else Type(text, self, size, order="none", doc=self.doc)

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        if 1 <= type_.size <= self.longest:
            return None
        return f"{self.called} does not have {type_.size} bytes", f"write {self.word}[n], n from 1 to {self.longest}"

    takes = frozenset({"bytes"})

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, bytes) or len(given) != field.type.size:
            example = "b'" + "".join(f"\\x{byte:02x}" for byte in range(1, field.type.size + 1)) + "'"
            raise Refused(f"{field.name} cannot be {given!r}", f"write {field.type.size} bytes such as {example}")
        return given

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not re.fullmatch(rf"[0-9A-Fa-f]{{2}}(:[0-9A-Fa-f]{{2}}){{{field.type.size - 1}}}", text):
            raise Refused(f"'{text}' is not {self.called}", f"write {field.type.size} pairs of hex digits")
        return bytes.fromhex(text.replace(":", ""))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, bytes)
        return value.hex(":")

    def cpp_type(self, type_: Type, capacity: int) -> str:
        return f"{self.name}<{type_.size}>"
