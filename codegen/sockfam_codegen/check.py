"""The rules that a family must keep. Each yields its problems; none prints, stops at the first, or repairs.
A rule says nothing about what another rule has to say: an unknown name is one problem, not three."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping

from sockfam_codegen.check_forms import check_text, check_tuple
from sockfam_codegen.kind import Kind
from sockfam_codegen.kinds import KINDS
from sockfam_codegen.layout import Placed, place
from sockfam_codegen.load import At, Path, Problem, Where
from sockfam_codegen.model import (
    CONTENT_TESTS,
    HEADER,
    HEADER_SIZE,
    LARGEST_SIZE,
    Family,
    Field,
    Spec,
    Variant,
    each_field,
    value_fields,
)
from sockfam_codegen.names import RESERVED_FAMILIES
from sockfam_codegen.selection import claims

Rule = Callable[[Spec, Family], Iterator[Problem]]

# What content tells apart.
_CONTENT_KINDS = [kind.name for kind in KINDS.values() if kind.content]


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
            yield Problem(at("number", system), f"{number} cannot be the number of a family on {system}", f"write 1 to {top}")
    for system, number in family.protocol.items():
        if not 1 <= number < 1 << 31:
            yield Problem(at("protocol", system), f"{number} is not a protocol number", "write a number from 1")
    for system, numbers in family.protocols.items():
        for name, number in numbers:
            if not 0 <= number < 1 << 31:
                yield Problem(_protocol_at(at, system, name), f"{number} is not a protocol number", "write a number from 0")


def check_sizes(_: Spec, family: Family) -> Iterator[Problem]:
    """A sockaddr is no longer than sockaddr_storage."""
    seen: set[Where] = set()
    for variant in family.variants:
        for system, size in _first_of_each(variant.size):
            if not HEADER_SIZE <= size <= LARGEST_SIZE:
                holder = variant.at if "size" in variant.at.here() else family.at
                where = holder.on("size", system)
                if where not in seen:
                    remedy = f"write {HEADER_SIZE} to {LARGEST_SIZE}"
                    yield Problem(where, f"{size} cannot be the size of a sockaddr", remedy)
                seen.add(where)


def check_addresses(spec: Spec, family: Family) -> Iterator[Problem]:
    """Borrowed addresses are those of families that have some, wherever the borrower is."""
    own = {other.name: other for other in (*spec.neighbours, *spec.families)}
    for number, name in enumerate(family.addresses):
        where = family.at("addresses", number)
        if name not in own:
            yield Problem(where, f"{name} is not a family", "write one that has a file of its own")
        elif own[name].addresses:
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
        yield Problem(line.at("type"), f"{line.type.called} does not mean the same as {field.type.called}", "use a type of the same meaning")
    elif line.type.kind.is_number and line.type.size > field.type.size:
        wrong = f"{line.type.name} is wider than {line.name}"
        yield Problem(line.at("type"), wrong, f"write {line.type.name} in fields: and the narrow type in layout:")
    if line.name and not line.c_name:
        yield Problem(line.at(), f"{line.name} has no member of the C struct", "write c: and the member's name")


def _protocol_at(at: At, system: str, name: str) -> Where:
    """Where a protocol stands: in the map of its OS, or in the one for all of them."""
    return at("protocols", system, name) if system in at.here().get("protocols", {}) else at("protocols", name)


def check_clashes(spec: Spec, family: Family) -> Iterator[Problem]:
    """Two families of one OS cannot share a number."""
    for other in spec.families[: spec.families.index(family)]:
        for system, number in family.numbers.items():
            if other.numbers.get(system) == number:
                where = family.at("number", system)
                yield Problem(where, f"number {number} on {system} belongs to {other.name}", "give each its own")


def check_field_names(_: Spec, family: Family) -> Iterator[Problem]:
    """Names are unique within a variant, and only padding has none."""
    for variant in family.variants:
        for number, field in enumerate(variant.fields):
            if field.type.kind.is_padding and field.name:
                yield Problem(field.at("name"), f"{field.name} names padding", "leave the name out")
            elif field.always is not None:
                yield from _check_constant(field)
            elif field.constant:
                yield Problem(field.at("constant"), "constant without always", "write always: and its number")
            elif not field.type.kind.is_padding and not field.name:
                yield Problem(field.at(), f"{field.type.called} without a name", "write name:")
            elif field.name and field.name in [other.name for other in variant.fields[:number]]:
                wrong = f"{field.name} is already a field of this variant"
                yield Problem(field.at("name"), wrong, "write another name")
            elif field.name and not field.c_name:
                wrong = f"{field.name} has no member of the C struct"
                yield Problem(field.at(), wrong, "write c: and the member's name")


def _check_constant(field: Field) -> Iterator[Problem]:
    """What always holds the same number is a member of the struct and not of the value."""
    if field.name:
        yield Problem(field.at("name"), f"{field.name} always holds {field.always}", "leave the name out")
    if not field.c_name or not field.constant:
        missing = "constant" if field.c_name else "c"
        yield Problem(field.at(), f"what always holds {field.always} has no {missing}:", f"write {missing}:")
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
    """The fields up to the first that takes the rest of the address: what is behind it is another rule's problem."""
    placed = place(variant, system)
    end = next((number for number, one in enumerate(placed, 1) if not one.field.type.kind.is_fixed), len(placed))
    return list(placed[:end])


def _beyond(variant: Variant, field: Field, ends: list[tuple[str, int]]) -> Problem:
    """One problem for all OSes on which the field leaves the struct."""
    systems = _joined(system for system, _needed in ends)
    offsets = _joined(dict.fromkeys(str(needed) for _system, needed in ends))
    sizes = _joined(dict.fromkeys(str(variant.size[system]) for system, _needed in ends))
    return Problem(field.at(), f"{field.label} ends at {offsets} on {systems}", f"size is {sizes}: correct one of the two")


def _needed(placed: Placed) -> int:
    """Where a field ends at the least. A path of one byte is a NUL."""
    kind = placed.field.type.kind
    return placed.end if kind.is_fixed else placed.offset + kind.least_room


def check_variable(_: Spec, family: Family) -> Iterator[Problem]:
    """A field whose length the address decides is the last one, and counted bytes have their counter before them."""
    for variant in family.variants:
        for number, field in enumerate(variant.fields):
            if not field.type.kind.is_fixed and number != len(variant.fields) - 1:
                yield Problem(field.at(), f"{field.label} takes the rest of the address", "write it last")
            if field.type.kind.content and family.select != "content" and (family.select or not variant.name):
                remedy = "write variants with select: content"
                yield Problem(field.at("type"), f"{field.type.called} needs variants that content tells apart", remedy)
            if field.type.kind.is_counted and field.name:
                yield from _check_counters(field, [one for one in variant.fields if one.counts == field.name], variant)
            if field.counts:
                yield from _check_counter(field, variant)


def _check_counters(field: Field, counters: list[Field], variant: Variant) -> Iterator[Problem]:
    if not counters:
        remedy = f"write a u8 with counts: {field.name} before it"
        yield Problem(field.at(), f"no field counts {field.name}", remedy)
    for extra in counters[1:]:
        yield Problem(extra.at("counts"), f"{counters[0].name} counts {field.name} already", "leave one of them out")
    if counters and variant.fields.index(counters[0]) > variant.fields.index(field):
        yield Problem(counters[0].at(), f"{counters[0].name} follows what it counts", "write it before")


def _check_counter(field: Field, variant: Variant) -> Iterator[Problem]:
    target = variant.field(field.counts)
    if target is None or not _may_be(target, target.type.kind.is_counted):
        yield Problem(field.at("counts"), f"{field.counts} is not a field of bytes", "write the name of one")
    if not _may_be(field, field.type.name == "u8"):
        yield Problem(field.at("type"), f"{field.name} counts but is {field.type.called}", "write u8")


def check_links(_: Spec, family: Family) -> Iterator[Problem]:
    """at-least and zone name fields that can play the part; only and required-through name what exists."""
    for field, variant in each_field(family):
        values = {one.name: one for one in value_fields(family, variant)}
        if field.at_least:
            yield from _check_at_least(field, values.get(field.at_least))
        if field.zone:
            other = variant.field(field.zone)
            wanted = other is not None and _may_be(other, other.type.kind.is_zone)
            if not _may_be(field, field.type.kind.has_zone):
                yield Problem(field.at.key("zone"), f"{field.type.called} has no zone", "leave it out")
            elif not wanted:
                yield Problem(field.at("zone"), f"{field.zone} is not a scope-id of this variant", "write a scope-id's name")
        if field.only is not None and field not in values.values():
            yield Problem(field.at.key("only"), f"{field.label} has no value to leave out", "leave only: out")
        elif field.only is not None and field.default is None:
            yield Problem(field.at.key("only"), f"{field.name} is not on every OS but has no default", "write default:")
    for variant in family.variants:
        yield from _check_required_through(variant)


def _check_at_least(field: Field, other: Field | None) -> Iterator[Problem]:
    where = field.at("at-least")
    if not _may_be(field, field.type.kind.is_ranged):
        yield Problem(field.at.key("at-least"), f"{field.type.called} is not compared", "leave it out")
    elif other is None or other is field or not _may_be(other, other.type.kind.is_ranged):
        yield Problem(where, f"{field.at_least} is not another number of this variant", "write a field of this variant")
    elif field.type.kind == other.type.kind and (field.type.low, field.type.high) != (other.type.low, other.type.high):
        yield Problem(where, f"{field.at_least} is {other.type.called}", f"compare {field.type.name} with a type of the same range")


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
        yield Problem(where, f"required-through names {name}, which is not a field here", "write a field of this variant")


def check_select(_: Spec, family: Family) -> Iterator[Problem]:
    """Several variants need something that tells them apart, and each its own value of it."""
    named = [variant for variant in family.variants if variant.name]
    if not named:
        for key in ("select", "fallback"):
            if key in family.at.here():
                yield Problem(family.at(key), f"{key} without variants", "leave it out")
        return
    for number, variant in enumerate(named):
        if variant.name in [other.name for other in named[:number]]:
            yield Problem(variant.at("name"), f"{variant.name} is already a variant", "write another name")
        if not variant.fields:
            yield Problem(variant.at(), f"{variant.name} has no fields", "write fields:")
        yield from _check_selectors(family, variant)
    if family.fallback and family.select != "protocol":
        yield Problem(family.at.key("fallback"), "fallback without select: protocol", "leave it out")
    elif family.fallback and family.fallback not in [variant.name for variant in named]:
        yield Problem(family.at("fallback"), f"{family.fallback} is not a variant", "write one of the variants")
    if not family.select:
        remedy = "write select: protocol, content, os or a field"
        yield Problem(family.at.key("variants"), "nothing tells the variants apart", remedy)
        return
    rules = {"protocol": _check_protocols, "os": _check_systems, "content": _check_content}
    yield from rules.get(family.select, _check_tags)(family)


def _check_selectors(family: Family, variant: Variant) -> Iterator[Problem]:
    """Keys of a variant that belong to another kind of select."""
    given = {
        "protocols": variant.protocols,
        "longer-than": variant.longer_than,
        "when": variant.when,
        "tag": variant.tag,
    }
    wanted = {"protocol": "protocols", "content": "when", "os": ""}.get(family.select, "tag")
    for key, value in given.items():
        if value and key != wanted and family.select and (key, wanted) != ("longer-than", "protocols"):
            yield Problem(variant.at.key(key), f"{key} with select: {family.select}", "leave it out")


def _check_protocols(family: Family) -> Iterator[Problem]:
    seen: dict[tuple[str, int, int], str] = {}
    for variant in family.variants:
        for system in variant.systems:
            if not variant.protocols.get(system):
                wrong = f"{variant.name} has no protocols" + (f" on {system}" if variant.protocols else "")
                yield Problem(variant.at(), wrong, "write protocols:")
                break
        said: set[tuple[str, int]] = set()
        for system, numbers in variant.protocols.items():
            for name, number in numbers:
                where = _protocol_at(variant.at, system, name)
                if (name, number) in said and where == _protocol_at(variant.at, "", name):
                    continue  # one line for all OSes is one problem
                said.add((name, number))
                key = (system, number, variant.longer_than)
                if not 0 <= number < 1 << 31:
                    yield Problem(where, f"{number} is not a protocol number", "write a number from 0")
                elif key in seen:
                    yield Problem(where, f"protocol {number} is already {seen[key]}", "give each its own")
                else:
                    seen[key] = name


def _check_systems(family: Family) -> Iterator[Problem]:
    """select: os has one variant for each OS."""
    for system in family.numbers:
        having = [variant for variant in family.variants if system in variant.systems]
        if len(having) > 1:
            wrong = f"{system} has {having[0].name} and {having[1].name}"
            yield Problem(having[1].at(), wrong, "give each its own OSes with only:")
        elif not having:
            yield Problem(family.at("number", system), f"no variant is on {system}", "add it to an only:")


def _check_content(family: Family) -> Iterator[Problem]:
    uncovered: dict[str, list[str]] = {}
    for system in family.numbers:
        for test in CONTENT_TESTS:
            if test not in claims(family, system):
                uncovered.setdefault(test, []).append(system)
    for variant in family.variants:
        yield from _check_content_variant(family, variant)
    if all(variant.when for variant in family.variants):
        for test, systems in uncovered.items():
            wrong = f"no variant takes {test} on {_joined(systems)}"
            yield Problem(family.at("select"), wrong, "add it to a variant's when:")


def _check_content_variant(family: Family, variant: Variant) -> Iterator[Problem]:
    kinds: list[Kind] = [field.type.kind for field in variant.fields]
    if not variant.when:
        yield Problem(variant.at(), f"{variant.name} has no when:", "write when: [empty, nul-first or text]")
    elif variant.systems and not any(variant in claims(family, system).values() for system in variant.systems):
        yield Problem(variant.at("when"), f"{variant.name} can never be chosen", "leave it out, or take its tests from earlier variants")
    if len(kinds) > 1:
        wrong = f"content can tell only {', '.join(_CONTENT_KINDS)}"
        yield Problem(variant.fields[1].at(), wrong, "write a single field of these")
    elif kinds and kinds[0].content:
        for number, test in enumerate(variant.when):
            if test not in kinds[0].content:
                remedy = f"write {', '.join(kinds[0].content)}"
                yield Problem(variant.at("when", number), f"{variant.fields[0].type.name} is never {test}", remedy)
    elif kinds and kinds[0].is_known:
        wrong = f"content cannot tell {variant.fields[0].type.called}"
        yield Problem(variant.fields[0].at("type"), wrong, f"write {', '.join(_CONTENT_KINDS)}")


def _check_tags(family: Family) -> Iterator[Problem]:
    seen: dict[int, str] = {}
    offsets: set[int] = set()
    lacking = [variant for variant in family.variants if variant.field(family.select) is None]
    if lacking:
        names = _joined(variant.name for variant in lacking)
        remedy = "write protocol, content, os or a field of all variants"
        yield Problem(family.at("select"), f"{family.select} is not a field of {names}", remedy)
    for variant in family.variants:
        field = variant.field(family.select)
        if field and not _may_be(field, field.type.name == "u8"):
            yield Problem(field.at("type"), f"{family.select} tells the variant but is {field.type.called}", "write u8")
        for system in variant.systems if field else ():
            offsets.update(one.offset for one in place(variant, system) if one.field.name == family.select)
        if variant.tag is None:
            yield Problem(variant.at(), f"{variant.name} has no tag", "write tag: {value: 1, constant: NAME}")
        elif not 0 <= variant.tag.value <= 255:
            yield Problem(variant.at("tag", "value"), f"tag {variant.tag.value} does not fit u8", "write 0 to 255")
        elif variant.tag.value in seen:
            wrong = f"tag {variant.tag.value} is already {seen[variant.tag.value]}"
            yield Problem(variant.at("tag", "value"), wrong, "give each its own")
        else:
            seen[variant.tag.value] = variant.name
    if len(offsets) > 1:
        wrong = f"{family.select} lies at several offsets"
        yield Problem(family.at("select"), wrong, "write it among the family's own fields")


def _may_be(field: Field, is_so: bool) -> bool:
    """True of a field whose type does not exist: that is its problem already."""
    return is_so or not field.type.kind.is_known


def _first_of_each(values: Mapping[str, int]) -> list[tuple[str, int]]:
    """One OS for each different value: a plain value is one problem, not six."""
    seen: dict[int, str] = {}
    for system, value in values.items():
        seen.setdefault(value, system)
    return [(system, value) for value, system in seen.items()]


def _joined(words: Iterable[str]) -> str:
    """a, b and c"""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


RULES: tuple[Rule, ...] = (
    check_identity,
    check_sizes,
    check_addresses,
    check_clashes,
    check_lines,
    check_field_names,
    check_types,
    check_ranges,
    check_layout,
    check_variable,
    check_links,
    check_select,
    check_tuple,
    check_text,
)


def check(spec: Spec, family: Family) -> list[Problem]:
    """All problems of one family, in file order, each once."""
    return sorted(set(itertools.chain.from_iterable(rule(spec, family) for rule in RULES)))
