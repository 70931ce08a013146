"""Hardware addresses of a fixed length, in the order in which they are written; bytes to Python."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.kind import Damage, Kind
from sockfam_codegen.kinds.hex_pairs import HexPairs


class _Hwaddr(HexPairs):
    name = "hwaddr"
    word = "hwaddr"
    spellings = ("hwaddr[n]",)
    doc = "Hardware address."
    called = "a hardware address"
    longest = 32  # linux/netdevice.h: MAX_ADDR_LEN

    def damages(self, spelled: str) -> Iterator[Damage]:
        size = self.length_of(spelled)
        assert size
        yield "length", "a byte longer", f"hwaddr[{size + 1}]"
        yield "type", f"chars[{size}]", f"chars[{size}]"
        yield "type", f"pad[{size}]", f"pad[{size}]"


KIND: Kind = _Hwaddr()
