"""Text whose length another field holds. It may have NULs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.kind import Damage, Kind, Names, Reading, Refused, Spread, Value
from sockfam_codegen.kinds.chars import a_str, unescaped
from sockfam_codegen.kinds.counted import Counted
from sockfam_codegen.model import Field, Type

_SPELLED = re.compile(r"chars\[\.\.(\d{1,3})\]")
_LONGEST = 255  # what a bounded_string holds


class _CountedChars(Counted):
    name = "counted-chars"
    spellings = ("chars[..n]",)
    is_escaped = True
    plain = "._-()+/"
    signs = "._-()+/%"

    def parse(self, text: str) -> Type | None:
        match = _SPELLED.fullmatch(text)
        return Type(text, self, int(match[1]), least=int(match[1]), order="none") if match else None

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        if 1 <= type_.size <= _LONGEST:
            return None
        return f"{type_.name} is not a length of text", f"write chars[..n], n from 1 to {_LONGEST}"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        return self._fitting(field, a_str(field, given))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        return self._fitting(field, unescaped(text))

    @staticmethod
    def _fitting(field: Field, value: bytes) -> bytes:
        if len(value) > field.type.size:
            raise Refused(f"{field.name} is longer than {field.type.size} bytes", "shorten it")
        return value

    def filling(self, field: Field, member: str, _spread: Spread) -> str:
        return f"bytes({member}, 0, {field.type.size})"

    def descriptor(self, type_: Type, capacity: int) -> str:
        return f"counted_chars<{capacity}>"

    def damages(self, spelled: str) -> Iterator[Damage]:
        match = _SPELLED.fullmatch(spelled)
        assert match
        size = int(match[1])
        yield "length", "a byte shorter", f"chars[..{size - 1}]"
        yield "length", "a byte longer", f"chars[..{size + 1}]"
        yield "type", "bytes", f"bytes[..{size}]"


KIND: Kind = _CountedChars()
