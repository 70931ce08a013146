"""A spec and the tables of tests/facts side by side: which row is about which variant, and what its members are."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Literal

from sockfam_codegen.context import LayoutRow
from sockfam_codegen.model import Family, Spec, Variant
from sockfam_codegen.variant_context import VariantBuilder
from sockfam_mutation.tables import Facts, Row, family_of


class Registry:
    """A spec as the tests see it: variants by their titles, and their layouts."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        pairs = ((family, variant) for family in spec.families for variant in family.variants)
        self.ours = {family.title(variant): (family, variant) for family, variant in pairs}

    @functools.cache  # pylint: disable=method-cache-max-size-none # lives as long as one damage
    def layout(self, title: str, system: str) -> LayoutRow | None:
        """None where the OS does not have it."""
        family, variant = self.ours[title]
        if system not in variant.systems:
            return None
        return VariantBuilder(self.spec, family, variant).layout(system)

    def pairs(self, facts: Facts) -> Iterator[tuple[Row, str, LayoutRow]]:
        """Each row of layouts.json with each variant that it is about."""
        for row in facts.layouts:
            for title in facts.pairing(row).get("variants", []):
                layout = self.layout(title, row["os"]) if title in self.ours else None
                if layout:
                    yield row, title, layout

    def owner(self, row: Row) -> Family | None:
        """The family of the sockets that a row of layouts.json is about; None where no spec has it."""
        return next((one for one in self.spec.families if row["family"] in one.constants.values()), None)

    def borrower(self, row: Row) -> Family | None:
        """The same, where its sockets have the addresses of others."""
        owner = self.owner(row)
        return owner if owner and owner.addresses else None


def first_protocol(variant: Variant, system: str) -> int | None:
    """One that its sockets have on an OS."""
    return next((number for _name, number in variant.choice.protocols.get(system, ())), None)


def members_of(facts: Facts, row: Row) -> list[Row]:
    """The members of a layout, without length and family. What a member does not use is padding behind it."""
    found: list[Row] = []
    for member in row["fields"]:
        if member["offset"] < 2:
            continue
        size = facts.first_bytes(row, member)
        found.append({**member, "size": size})
        if rest := member["size"] - size:
            found.append({"name": "(pad)", "offset": member["offset"] + size, "size": rest, "encoding": "padding"})
    return found


class Members:
    """What a variant does with the members of one layout."""

    def __init__(self, facts: Facts, row: Row, title: str) -> None:
        self.facts = facts
        self.row = row
        self.title = title
        # Of a borrowed address the lender's file knows the fields, and the borrower's its own exceptions.
        pairing = facts.pairing(row)
        self.families = [family for family, one in facts.rows("layouts") if one is pairing] + [family_of(title)]

    def note(self, member: Row) -> Row:
        """The row of `members` about it."""
        found = (self.facts.member(one, self.title, self.row["os"], member["name"]) for one in self.families)
        return next((one for one in found if one), {})

    def is_reserved(self, member: Row) -> bool:
        """True if the kernel wants zero, and it is not a field of this variant."""
        note = self.note(member)
        return "padding" in member["encoding"] or bool(note.get("reserved")) or note.get("holds") == ""

    def number(self, member: Row) -> int | None:
        """What it must hold for the bytes to be such an address at all: the constant of a tag, or a counter."""
        for row in self.facts.section(family_of(self.title), "names"):
            is_it = row["variant"] == self.title and member["name"] in (row.get("always"), row.get("c"))
            value = self.facts.value(row["constant"], self.row["os"]) if is_it else None
            if isinstance(value, int):
                return value
        held = self.note(member).get("holds")
        return held if isinstance(held, int) else None

    def around(self, member: Row) -> tuple[bytes, bytes] | None:
        """The bytes before and after a value that ends the address; None where the member does not."""
        held = self.note(member).get("holds")
        if not isinstance(held, str) or not held:
            return None
        before, _, after = held.partition("*")
        return bytes.fromhex(before), bytes.fromhex(after)

    def limit(self, member: Row, which: Literal["min", "max"]) -> int | None:
        """The least or the greatest number of the field that it is."""
        for row in self.facts.section(family_of(self.title), "fields"):
            name = row["c"] if isinstance(row["c"], str) else row["c"].get(self.row["os"])
            if (row["variant"], name) == (self.title, member["name"]):
                return None if row[which] is None else int(row[which])
        return None
