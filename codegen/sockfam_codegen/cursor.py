"""Untrusted bytes, read from the left. Nothing after their end is ever read."""

from __future__ import annotations

from sockfam_codegen.kind import Refused
from sockfam_codegen.model import HEADER_SIZE, Type


class Cursor:
    """The position of the reader. may_end: a shorter address may end here; counts: what the counters say of
    the fields that they count."""

    def __init__(self, given: bytes, order: str) -> None:
        self.given = given
        self.order = order
        self.at = HEADER_SIZE
        self.may_end = False
        self.counts: dict[str, int] = {}

    @property
    def left(self) -> int:
        """How many bytes are still to come."""
        return max(0, len(self.given) - self.at)

    def take(self, count: int) -> bytes | None:
        """So many bytes; None if the address may end before them and does."""
        if count <= 0 or (self.may_end and not self.left):
            return None if count > 0 else b""
        if self.left < count:
            raise Refused(f"{count} bytes are missing and {self.left} are there", "give all of them")
        self.at += count
        return self.given[self.at - count : self.at]

    def up_to(self, count: int) -> bytes:
        """So many bytes, or as many as there are."""
        taken = min(count, self.left)
        self.at += taken
        return self.given[self.at - taken : self.at]

    def take_padding(self, count: int) -> None:
        """So many bytes, which may be cut where the address may end."""
        self.take(self.left if self.may_end and self.left < count else count)

    def number(self, type_: Type) -> int | None:
        """A number in the type's byte order, or the machine's."""
        taken = self.take(type_.size)
        if taken is None:
            return None
        order = self.order if type_.order == "host" else type_.order
        return int.from_bytes(taken, "little" if order == "little" else "big", signed=type_.signed)
