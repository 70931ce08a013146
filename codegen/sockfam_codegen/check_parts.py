"""What the rules have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sockfam_codegen.choice import each_place
from sockfam_codegen.layout import place
from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import LONGEST_SIZE, Field, Numbers, Variant


def check_protocols(at: At, protocols: Mapping[str, Numbers]) -> Iterator[Problem]:
    """`at` has one protocol or a list of them: each is a number that socket() takes."""
    numbers = {name: number for known in protocols.values() for name, number in known}
    for one, where in each_place(at.value(), at):
        number = numbers.get(str(one), 0)
        if not 0 <= number < 1 << 31:
            yield Problem(where(), f"{number} is not a protocol number", "write a number from 0")


def may_be(field: Field, is_so: bool) -> bool:
    """True for a field whose type does not exist, which is a problem already."""
    return is_so or not field.type.kind.is_known


def check_no_value(field: Field, does: str) -> Iterator[Problem]:
    """What tells or counts something is not part of the value: nobody leaves it out, and it has no range."""
    for key in sorted({"default", "min", "max", "at-least"} & field.at.here().keys()):
        yield Problem(field.at.key(key), f"{field.name} {does} and has no {key}", "leave it out")


def check_counters(field: Field, variant: Variant) -> Iterator[Problem]:
    """What is counted has one counter, before it if its array must be read with it."""
    counters = [one for one in variant.fields if one.counts == field.name]
    if field.type.kind.is_array and counters and variant.fields.index(counters[0]) > variant.fields.index(field):
        yield Problem(counters[0].at("counts"), f"{counters[0].name} is behind what it counts", "write it before")
    if not counters:
        remedy = f"write a number with counts: {field.name}"
        yield Problem(field.at(), f"no field counts {field.name}", remedy)
    for extra in counters[1:]:
        yield Problem(extra.at("counts"), f"{counters[0].name} counts {field.name} already", "leave one of them out")


def check_counter(field: Field, variant: Variant) -> Iterator[Problem]:
    """A counter is a number, and names what is counted."""
    yield from check_no_value(field, f"counts {field.counts}")
    target = variant.field(field.counts)
    if target is None or not may_be(target, target.type.kind.is_counted):
        yield Problem(field.at("counts"), f"{field.counts} is not a field that is counted", "write the name of one")
    if not may_be(field, field.type.kind.is_ranged and not field.type.signed and not field.type.names):
        yield Problem(field.at("type"), f"{field.name} counts but is {field.type.called}", "write u8, u16, u32 or u64")


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
