"""What the rules have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sockfam_codegen.layout import place
from sockfam_codegen.load import At, Problem, Where
from sockfam_codegen.model import LONGEST_SIZE, Field, Variant


def protocol_at(at: At, system: str, name: str) -> Where:
    """Where a protocol is written: in the map of its OS, or in the one for all of them."""
    return at("protocols", system, name) if system in at.here().get("protocols", {}) else at("protocols", name)


def may_be(field: Field, is_so: bool) -> bool:
    """True for a field whose type does not exist, which is a problem already."""
    return is_so or not field.type.kind.is_known


def joined(words: Iterable[str]) -> str:
    """a, b and c"""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def check_room(variant: Variant, field: Field) -> Iterator[Problem]:
    """`room` is of what takes the rest of an address, and more than the struct has."""
    if field.room and not field.type.kind.takes_rest:
        yield Problem(field.at.key("room"), f"{field.type.called} does not take the rest of an address", "leave it out")
        return
    for system, room in field.room:
        own = next((one for one in place(variant, system) if one.field.name == field.name), None)
        if system not in variant.systems or own is None:
            yield Problem(field.at("room", system), f"{system} does not have {field.label}", "leave it out")
        elif not own.size < room <= LONGEST_SIZE - own.offset:
            wrong = f"{room} is not more than the {own.size} bytes of the struct, or more than an address can have"
            yield Problem(field.at("room", system), wrong, f"write {own.size + 1} to {LONGEST_SIZE - own.offset}")
