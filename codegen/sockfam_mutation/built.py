"""Addresses built from the tables alone, member by member: each must arrive in the field of its member, and go back
into the same bytes."""

from __future__ import annotations

import uuid
from typing import Literal

from sockfam_codegen.codec import Codec, Machine, Values
from sockfam_codegen.kind import Refused
from sockfam_codegen.model import Spec
from sockfam_mutation.comparison import Comparison
from sockfam_mutation.registry import Members, Registry, first_protocol, members_of
from sockfam_mutation.tables import FACTS, Facts, Row
from sockfam_mutation.world import NAMES

# Of a value that ends the address.
_LENGTH = 20


def built(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """For every row, in both byte orders."""
    found, registry = Comparison(), Registry(spec)
    codec = Codec(spec, NAMES)
    for row, title, _layout in registry.pairs(facts):
        owner = registry.borrower(row) or registry.ours[title][0]
        for order in ("little", "big"):
            made = Built(Members(facts, row, title), Machine(row["os"], order))
            try:
                _compare(found, codec, registry, made, owner.name)
            except Refused as refusal:
                found.holds(owner.name, f"{made.title} is decoded and encoded: {refusal}", False)
    return found


def _compare(found: Comparison, codec: Codec, registry: Registry, made: Built, owner: str) -> None:
    """One row as one variant on one machine."""
    title, system = made.members.title, made.machine.system
    family, variant = registry.ours[title]
    # Of the parts of one array the first.
    fields = {field.c_name: field.name for field in reversed(variant.lines(system)) if field.c_name}
    given = made.given
    if registry.borrower(made.members.row):  # the bytes of borrowed addresses say whose they are
        own = family.numbers[system]
        given = bytes(own if byte == made.members.row["family_value"] else byte for byte in given[:2]) + given[2:]
    address = codec.decode(given, first_protocol(variant, system), made.machine)
    if address.family is None or address.variant is None:
        raise Refused("the family is not known")
    found.same(owner, f"{made.title}: variant", address.family.title(address.variant), title)
    found.same(owner, f"{made.title}: encoded again", codec.encode(address, made.machine).hex(), given.hex())
    for name, value in made.values.items():
        found.same(owner, f"{made.title}: {name}", address.values.get(fields.get(name, name)), value)


class Built:
    """The bytes of one row as one variant, and what each member then holds."""

    def __init__(self, members: Members, machine: Machine) -> None:
        self.members = members
        self.machine = machine
        self.title = f"{members.title} on {machine.system} {machine.order}"
        self.values: Values = {}
        row = members.row
        self.made = bytearray(row["size"])
        for member in members_of(members.facts, row):
            if members.note(member).get("holds") == "":
                del self.made[member["offset"] :]
            elif not members.is_reserved(member):
                self._put(member)
        family_first = not row["has_len_byte"] and machine.order == "little"
        self.made[:2] = bytes([row["family_value"], 0] if family_first else [0, row["family_value"]])
        if row["has_len_byte"]:
            self.made[0] = len(self.made)

    @property
    def given(self) -> bytes:
        """The whole address."""
        return bytes(self.made)

    def _put(self, member: Row) -> None:
        begin, size = member["offset"], member["size"]
        number, around = self.members.number(member), self.members.around(member)
        if around:
            value = _text(member, _LENGTH)
            self.made[begin:] = around[0] + value + around[1]
            self.values[member["name"]] = value
        elif number is not None:
            self.made[begin : begin + size] = number.to_bytes(size, self._order(member))
        else:
            given = self._pattern(member)
            filled = self.members.note(member).get("filled", size)
            self.made[begin : begin + size] = given[:filled].ljust(size, b"\0")
            self.values[member["name"]] = self._read(member, given[:filled])

    def _pattern(self, member: Row) -> bytes:
        """Bytes that no other member has, within the member's range."""
        size, order = member["size"], self._order(member)
        made = _text(member, size)
        if member["encoding"] == "i8":
            return bytes([made[0] | 0x80])
        greatest = self.members.limit(member, "max")
        if used := self.members.note(member).get("bytes"):
            greatest = 256**used - 1
        if greatest is None:
            return made
        value = int.from_bytes(made, order) & greatest
        least = self.members.limit(member, "min") or 0
        return (value if value >= least else value + least).to_bytes(size, order)

    def _order(self, member: Row) -> Literal["little", "big"]:
        encoding = member["encoding"]
        is_little = self.machine.order == "little" and "big-endian" not in encoding
        return "little" if "little-endian" in encoding or is_little else "big"

    def _read(self, member: Row, given: bytes) -> int | bytes:
        """What the field should show. Bluetooth's bytes are reversed, and so are a GUID's first three parts."""
        encoding = member["encoding"]
        if used := self.members.note(member).get("bytes"):  # a number that holds so many bytes
            return int.from_bytes(given, self._order(member)).to_bytes(used, "big")
        if "guid" in encoding:
            return uuid.UUID(bytes_le=given).bytes
        if "bytes[" in encoding or "char[" in encoding:
            return given[::-1] if "reversed bdaddr" in encoding else given
        return int.from_bytes(given, self._order(member), signed=encoding == "i8")


def _text(member: Row, size: int) -> bytes:
    first, count = (ord("0"), 10) if "digits" in member["encoding"] else (ord("!"), 90)
    return bytes(first + (member["offset"] + number) % count for number in range(size))
