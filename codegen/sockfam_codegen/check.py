"""The rules that a family must keep. Each yields its problems; none prints, stops at the first, or repairs.
No rule repeats the problem of another rule: an unknown name is one problem, not three."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping

from sockfam_codegen.check_forms import check_text, check_tuple
from sockfam_codegen.check_parts import check_counter, check_counters, check_protocols, check_room, may_be
from sockfam_codegen.check_variants import check_choice
from sockfam_codegen.layout import Placed, parts, place
from sockfam_codegen.load import Path, Problem, Where
from sockfam_codegen.model import (
    HEADER,
    HEADER_SIZE,
    LONGEST_SIZE,
    Family,
    Field,
    Spec,
    Variant,
    each_field,
    value_fields,
)
from sockfam_codegen.names import RESERVED_FAMILIES
from sockfam_codegen.versions import check_changed, check_since
from sockfam_codegen.words import joined

Rule = Callable[[Spec, Family], Iterator[Problem]]

def check_identity(spec: Spec, family: Family) -> Iterator[Problem]:
    """The family's own names and numbers."""
    at = family.at
    if family.file.rsplit("/", 1)[-1] != f"{family.name}.yaml":
        yield Problem(at("family"), f"{family.name} is in a file of another name", f"call the file {family.name}.yaml")
    if family.name in RESERVED_FAMILIES:
        yield Problem(at("family"), f"{family.name} has a meaning in C++ or in text", "choose another name")
    for system, number in family.numbers.items():
        top = 255 if spec.platform(system).has_length else 65535
        if not 1 <= number <= top:
            wrong = f"{number} cannot be the number of a family on {system}"
            yield Problem(at("number", system), wrong, f"write 1 to {top}")
    for system, number in family.protocol.items():
        if not 1 <= number < 1 << 31:
            yield Problem(at("protocol", system), f"{number} is not a protocol number", "write a number from 1")
    if "protocols" in at.here():
        yield from check_protocols(at.part("protocols"), family.protocols)


def check_sizes(_: Spec, family: Family) -> Iterator[Problem]:
    """A sockaddr is no longer than a byte can say. Some systems have longer ones than sockaddr_storage."""
    seen: set[Where] = set()
    for variant in family.variants:
        for system, size in _first_of_each(variant.size):
            if not HEADER_SIZE <= size <= LONGEST_SIZE:
                holder = variant.at if "size" in variant.at.here() else family.at
                where = holder.on("size", system)
                if where not in seen:
                    remedy = f"write {HEADER_SIZE} to {LONGEST_SIZE}"
                    yield Problem(where, f"{size} cannot be the size of a sockaddr", remedy)
                seen.add(where)


def check_addresses(spec: Spec, family: Family) -> Iterator[Problem]:
    """A lender has addresses of its own, on every OS that has the borrower."""
    own = {other.name: other for other in (*spec.neighbours, *spec.families)}
    for number, name in enumerate(family.addresses):
        where = family.at("addresses", number)
        if name in spec.unread:
            continue
        if name not in own:
            yield Problem(where, f"{name} is not a family", "write one that has a file of its own")
        elif not own[name].variants:
            yield Problem(where, f"{name} has no addresses of its own", "write a family that has fields")
        else:
            missing = [system for system in family.systems if system not in own[name].numbers]
            if missing:
                yield Problem(where, f"{missing[0]} does not have {name}", "leave that OS out")


def check_lines(_: Spec, family: Family) -> Iterator[Problem]:
    """A layout has the variant's fields, each once and no wider; what it lacks has a default."""
    for variant in family.variants:
        for system, lines in variant.layouts.items():
            for number, line in enumerate(lines):
                yield from _check_line(variant, line, lines[:number])
            for field in variant.fields:
                if field.name and system in field.lacking and field.default is None:
                    wrong = f"{field.name} is not in the layout of {system} and has no default"
                    yield Problem(variant.at.key("layout", system), wrong, "add it there, or write default:")


def _check_line(variant: Variant, line: Field, before: tuple[Field, ...]) -> Iterator[Problem]:
    field = variant.field(line.name)
    if not line.type.kind.is_known:
        return
    if not line.name:
        if not line.type.kind.is_padding or not line.type.kind.is_fixed:
            yield Problem(line.at(), f"{line.type.called} without a name", "name a field, or write a pad[n]")
    elif field is None:
        yield Problem(line.at("name"), f"{line.name} is not a field of this variant", "name one, or leave it out")
    elif line.name in [other.name for other in before]:
        yield Problem(line.at("name"), f"{line.name} is listed twice", "write it once")
    elif line.type.meaning != field.type.meaning:
        wrong = f"{line.type.called} does not mean the same as {field.type.called}"
        yield Problem(line.at("type"), wrong, "use a type of the same meaning")
    elif line.type.kind.is_number and line.type.size > field.type.size:
        wrong = f"{line.type.name} is wider than {line.name}"
        yield Problem(line.at("type"), wrong, f"write {line.type.name} in fields: and the narrow type in layout:")
    if line.name and not line.c_name:
        yield Problem(line.at(), f"{line.name} has no member of the C struct", "write c: and the member's name")


def check_clashes(spec: Spec, family: Family) -> Iterator[Problem]:
    """Two families of one OS cannot share a number."""
    yield from _taken(family, spec.families[: spec.families.index(family)])


def check_numbers(spec: Spec, others: tuple[Family, ...]) -> Iterator[Problem]:
    """Nor can a family have the number of one that was not read with it."""
    for family in spec.families:
        yield from _taken(family, others)


def _taken(family: Family, others: tuple[Family, ...]) -> Iterator[Problem]:
    for other in others:
        for system, number in family.numbers.items():
            same_protocol = family.protocol.get(system) == other.protocol.get(system)
            if other.numbers.get(system) != number or not same_protocol:
                continue
            key, taken = ("protocol", family.protocol[system]) if family.under else ("number", number)
            wrong = f"{key} {taken} on {system} belongs to {other.name}"
            yield Problem(family.at(key, system), wrong, "give each its own")


def check_field_names(_: Spec, family: Family) -> Iterator[Problem]:
    """Names are unique within a variant, and only padding has none."""
    for variant in family.variants:
        for number, field in enumerate(variant.fields):
            if field.type.kind.is_padding and field.name:
                yield Problem(field.at("name"), f"{field.name} names padding", "leave the name out")
            elif field.always is not None:
                yield from _check_constant(field)
            elif not field.type.kind.is_padding and not field.name:
                yield Problem(field.at(), f"{field.type.called} without a name", "write name:")
            elif field.name and field.name in [other.name for other in variant.fields[:number]]:
                wrong = f"{field.name} is already a field of this variant"
                yield Problem(field.at("name"), wrong, "write another name")
            elif field.name and not field.c_name:
                wrong = f"{field.name} has no member of the C struct"
                yield Problem(field.at(), wrong, "write c: and the member's name")


def check_members(_: Spec, family: Family) -> Iterator[Problem]:
    """Two fields of a layout are two members of the struct, or counted parts of the array at its end."""
    for variant in family.variants:
        for system in variant.systems:
            holders: dict[str, Field] = {}
            together = parts(variant.lines(system))
            for field in variant.lines(system):
                other = holders.setdefault(field.c_name, field) if field.c_name else field
                if field in together and other in together:
                    continue
                if other is not field and (other.name != field.name or not field.name):
                    wrong = f"{field.c_name} is already the member of {other.label}"
                    yield Problem(field.at("c"), wrong, "write the field's own member")


def _check_constant(field: Field) -> Iterator[Problem]:
    """What always holds the same number is a member of the struct and not of the value."""
    if field.name:
        yield Problem(field.at("name"), f"{field.name} always holds {field.always}", "leave the name out")
    if not field.c_name:
        yield Problem(field.at(), f"what always holds {field.always} has no c:", "write c:")
    if field.type.name not in ("u8", "u16", "u32"):
        yield Problem(field.at("type"), f"{field.type.called} cannot be a constant", "write u8, u16 or u32")
    elif field.always is not None and not 0 <= field.always <= field.type.high:
        wrong = f"{field.always} does not fit {field.type.name}"
        yield Problem(field.at("always"), wrong, f"write 0 to {field.type.high}")


def check_types(_: Spec, family: Family) -> Iterator[Problem]:
    """What the type's own text cannot say about its numbers."""
    for field, _variant in each_field(family):
        if problem := field.type.kind.type_problem(field.type):
            yield Problem(field.at("type"), *problem)


def check_ranges(_: Spec, family: Family) -> Iterator[Problem]:
    """min, max and default must lie within the type, and the default within min and max."""
    for field, _variant in each_field(family):
        if not field.type.kind.is_known:
            continue
        low, high = field.type.low, field.type.high
        if not field.type.kind.is_ranged:
            for key, given, own in (("min", field.min, low), ("max", field.max, high)):
                if given != own:
                    yield Problem(field.at.key(key), f"{field.type.called} has no {key}", "leave it out")
        elif not low <= field.min <= high:
            yield _misfit(field, "min", field.min)
        elif not low <= field.max <= high:
            yield _misfit(field, "max", field.max)
        elif field.min > field.max:
            yield Problem(field.at("min"), f"min {field.min} is above max {field.max}", "swap them")
        yield from _check_default(field)


def _misfit(field: Field, key: str, value: int) -> Problem:
    wrong = f"{key} {value} does not fit {field.type.name}"
    return Problem(field.at(key), wrong, f"write {field.type.low} to {field.type.high}")


def _check_default(field: Field) -> Iterator[Problem]:
    if field.default is None:
        return
    where = field.at("default")
    if field.type.kind.is_number:
        if isinstance(field.default, int) and field.min <= field.max and not field.min <= field.default <= field.max:
            wrong = f"default {field.default} of {field.name} is out of range"
            yield Problem(where, wrong, f"write {field.min} to {field.max}")
    elif field.type.kind.may_be_empty:
        if field.default != "":
            yield Problem(where, f"{field.name} cannot have this default", 'write ""')
    else:
        yield Problem(where, f"{field.type.called} cannot have a default", "leave it out")


def check_layout(_: Spec, family: Family) -> Iterator[Problem]:
    """C would insert padding, so the spec must show it; and the fields must fit the struct."""
    for variant in family.variants:
        if any(not field.type.kind.is_known for field in variant.fields):
            continue
        beyond: dict[Path, list[tuple[str, int]]] = {}
        ending: dict[Path, Field] = {}
        for system in variant.systems:
            placed = _placed_for_sure(variant, system)
            loose = [] if system in variant.packed else placed
            broken = next((one for one in loose if -one.offset % one.field.type.kind.alignment(one.field.type)), None)
            if broken:
                hole = -broken.offset % broken.field.type.kind.alignment(broken.field.type)
                wrong = f"{broken.field.label} would start at {broken.offset}"
                yield Problem(broken.field.at(), wrong, f"write pad[{hole}] before it")
                continue
            for one in placed if system in variant.size else ():
                if (needed := _needed(one)) > variant.size[system]:
                    beyond.setdefault(one.field.at.path, []).append((system, needed))
                    ending[one.field.at.path] = one.field
                    break
        for path, ends in beyond.items():
            yield _beyond(variant, ending[path], ends)


def _placed_for_sure(variant: Variant, system: str) -> list[Placed]:
    """The fields up to the first that takes the rest of the address; another rule checks what follows it."""
    placed = place(variant, system)
    end = next((number for number, one in enumerate(placed, 1) if one.is_open), len(placed))
    return list(placed[:end])


def _beyond(variant: Variant, field: Field, ends: list[tuple[str, int]]) -> Problem:
    """One problem for all OSes on which the field leaves the struct."""
    systems = joined(system for system, _needed in ends)
    offsets = joined(dict.fromkeys(str(needed) for _system, needed in ends))
    sizes = joined(dict.fromkeys(str(variant.size[system]) for system, _needed in ends))
    wrong = f"{field.label} ends at {offsets} on {systems}"
    return Problem(field.at(), wrong, f"size is {sizes}: correct one of the two")


def _needed(placed: Placed) -> int:
    """Where a field ends at the least. A path of one byte is a NUL."""
    return placed.offset + placed.field.type.kind.least_room if placed.is_open else placed.end


def check_variable(_: Spec, family: Family) -> Iterator[Problem]:
    """A field whose length the address decides is the last one, and what is counted has one counter."""
    for variant in family.variants:
        for number, field in enumerate(variant.fields):
            takes_rest = not field.type.kind.is_fixed and not field.type.kind.is_counted
            if takes_rest and number != len(variant.fields) - 1:
                yield Problem(field.at(), f"{field.label} takes the rest of the address", "write it last")
            if field.type.kind.content and family.select != "content":
                wrong = f"{field.type.called} needs variants that are told by how they begin"
                yield Problem(field.at("type"), wrong, "write variants with when: {begins: ...}")
            if field.type.kind.is_counted and field.name:
                yield from check_counters(field, variant)
            if field.counts:
                yield from check_counter(field, variant)


def check_links(_: Spec, family: Family) -> Iterator[Problem]:
    """at-least and zone name fields of a suitable type; only and required-through name what exists."""
    for field, variant in each_field(family):
        values = {one.name: one for one in value_fields(family, variant)}
        if field.at_least:
            yield from _check_at_least(field, values.get(field.at_least))
        if field.zone:
            other = variant.field(field.zone)
            wanted = other is not None and may_be(other, other.type.kind.is_zone)
            if not may_be(field, field.type.kind.has_zone):
                yield Problem(field.at.key("zone"), f"{field.type.called} has no zone", "leave it out")
            elif not wanted:
                wrong = f"{field.zone} is not a scope-id of this variant"
                yield Problem(field.at("zone"), wrong, "write a scope-id's name")
        yield from check_room(variant, field)
        if field.only is not None and field not in values.values():
            yield Problem(field.at.key("only"), f"{field.label} has no value to leave out", "leave only: out")
        elif field.only is not None and field.default is None:
            yield Problem(field.at.key("only"), f"{field.name} is not on every OS but has no default", "write default:")
    for variant in family.variants:
        yield from _check_required_through(variant)


def _check_at_least(field: Field, other: Field | None) -> Iterator[Problem]:
    where = field.at("at-least")
    if not may_be(field, field.type.kind.is_ranged):
        yield Problem(field.at.key("at-least"), f"{field.type.called} is not compared", "leave it out")
    elif other is None or other is field or not may_be(other, other.type.kind.is_ranged):
        yield Problem(where, f"{field.at_least} is not another number of this variant", "write a field of this variant")
    elif field.type.kind == other.type.kind and (field.type.low, field.type.high) != (other.type.low, other.type.high):
        remedy = f"compare {field.type.name} with a type of the same range"
        yield Problem(where, f"{field.at_least} is {other.type.called}", remedy)


def _check_required_through(variant: Variant) -> Iterator[Problem]:
    systems: dict[str, list[str]] = {}
    for system, name in variant.required_through.items():
        field = variant.field(name)
        if name == HEADER:
            continue
        if field is None or not field.is_on(system):
            systems.setdefault(name, []).append(system)
        elif field.type.kind.content:
            where = variant.at.on("required-through", system)
            yield Problem(where, f"{name} ends where the address does", "leave required-through out")
    for name, on in systems.items():
        where = variant.at.on("required-through", on[0])
        wrong = f"required-through names {name}, which is not a field here"
        yield Problem(where, wrong, "write a field of this variant")


def check_notes(_: Spec, family: Family) -> Iterator[Problem]:
    """Version notes are versions."""
    noted_things: list[Family | Variant] = [family, *(variant for variant in family.variants if variant.name)]
    for noted in noted_things:
        for key, notes in (("since", noted.since), ("deprecated", noted.deprecated), ("removed", noted.removed)):
            yield from check_since(noted.at, key, notes)
        yield from check_changed(noted.at, noted.changed, is_number=False)
    for field, _variant in each_field(family):
        yield from check_since(field.at, "since", field.since)


def _first_of_each(values: Mapping[str, int]) -> list[tuple[str, int]]:
    """One OS for each different value: a plain value is one problem, not six."""
    seen: dict[int, str] = {}
    for system, value in values.items():
        seen.setdefault(value, system)
    return [(system, value) for value, system in seen.items()]


RULES: tuple[Rule, ...] = (
    check_identity,
    check_sizes,
    check_addresses,
    check_clashes,
    check_lines,
    check_field_names,
    check_members,
    check_types,
    check_ranges,
    check_layout,
    check_variable,
    check_links,
    check_notes,
    check_choice,
    check_tuple,
    check_text,
)


def check(spec: Spec, family: Family) -> list[Problem]:
    """All problems of one family, in file order, each once."""
    return sorted(set(itertools.chain.from_iterable(rule(spec, family) for rule in RULES)))
