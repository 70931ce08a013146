"""Bytes of a fixed number, in the order in which they are written; bytes to Python."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.kind import Damage, Kind
from sockfam_codegen.kinds.hex_pairs import HexPairs


class _Octets(HexPairs):
    name = "octets"
    word = "bytes"
    spellings = ("bytes[n]",)
    called = "a sequence of bytes"
    longest = 64  # as many as the text of a value has room for, which is a bounded_string

    def damages(self, spelled: str) -> Iterator[Damage]:
        size = self.length_of(spelled)
        assert size
        yield "length", "a byte longer", f"bytes[{size + 1}]"
        yield "type", f"chars[{size}]", f"chars[{size}]"
        yield "type", f"bytes[..{size}]", f"bytes[..{size}]"
        yield "type", f"pad[{size}]", f"pad[{size}]"


KIND: Kind = _Octets()
