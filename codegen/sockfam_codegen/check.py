"""The rules that a family must keep. Each yields its problems; none prints, stops at the first, or repairs."""

from __future__ import annotations

import itertools
import string
from collections.abc import Callable, Iterator

from sockfam_codegen.layout import alignment, place
from sockfam_codegen.load import Problem, Where
from sockfam_codegen.model import Family, Field, Pattern, Spec, Type, Variant
from sockfam_codegen.names import struct_name
from sockfam_codegen.pattern import Part, PatternError, TuplePattern, fields_of, parse_text, parse_tuple

Rule = Callable[[Spec, Family], Iterator[Problem]]


def check_identity(spec: Spec, family: Family) -> Iterator[Problem]:
    """The family's own names and numbers."""
    if family.file.rsplit("/", 1)[-1] != f"{family.name}.yaml":
        yield Problem(family.where, f"the family {family.name} is in a file of another name", f"call it {family.name}.yaml")
    for system, number in family.numbers.items():
        top = 255 if spec.platform(system).has_length else 65535
        if not 1 <= number <= top:
            yield Problem(family.where, f"number {number} cannot be a family on {system}", f"write 1 to {top}")


def check_clashes(spec: Spec, family: Family) -> Iterator[Problem]:
    """Two families of one OS cannot share a number, nor any two a name."""
    for other in spec.families[: spec.families.index(family)]:
        for system, number in family.numbers.items():
            if other.numbers.get(system) == number:
                yield Problem(family.where, f"number {number} on {system} belongs to {other.name}", "give each its own")


def check_field_names(_: Spec, family: Family) -> Iterator[Problem]:
    """Names are unique within a variant, and only padding has none."""
    for field, variant in _each_field(family):
        if field.type.kind in ("pad", "zeros"):
            if field.name:
                yield Problem(field.where, f"{field.name} names padding", "leave the name out")
            if field.type.kind == "pad" and field.type.size == 0:
                yield Problem(field.where, "padding of no bytes", "leave the line out")
        elif not field.name:
            yield Problem(field.where, f"a {field.type.name} without a name", "write name:")
        twins = [other for other in variant.fields if other.name and other.name == field.name]
        if len(twins) > 1 and twins[0] is not field:
            yield Problem(field.where, f"{field.name} is already a field of this variant", "write another name")


def check_ranges(_: Spec, family: Family) -> Iterator[Problem]:
    """min, max and default must lie within the type, and the default within min and max."""
    for field, _variant in _each_field(family):
        low, high = field.type.low, field.type.high
        if not field.type.is_number:
            if field.type.kind == "bytes" and field.default not in (None, ""):
                yield Problem(field.where, f"{field.name} cannot have this default", 'write ""')
            continue
        if field.min < low or field.max > high:
            yield Problem(field.where, f"{field.name} cannot be {field.min} to {field.max}", f"a {field.type.name} holds {low} to {high}")
        elif field.min > field.max:
            yield Problem(field.where, f"{field.name} has min {field.min} above max {field.max}", "swap them")
        elif isinstance(field.default, int) and not field.min <= field.default <= field.max:
            yield Problem(field.where, f"default {field.default} of {field.name} is out of range", f"write {field.min} to {field.max}")


def check_layout(_: Spec, family: Family) -> Iterator[Problem]:
    """C would insert padding, so the spec must show it; and the fields must fit the struct."""
    for variant in family.variants:
        for system in variant.systems:
            placed = place(family, variant, system)
            for one in placed:
                hole = -one.offset % alignment(one.field)
                if hole:
                    yield Problem(one.field.where, f"{one.field.name} would start at {one.offset}", f"write pad[{hole}] before it")
                    break
            used = placed[-1].end if placed and variant.is_fixed else 0
            if used > family.size.get(system, used):
                yield Problem(placed[-1].field.where, f"the fields take {used} bytes on {system}", f"size says {family.size[system]}: mend one of the two")


def check_variable(_: Spec, family: Family) -> Iterator[Problem]:
    """A field whose length the address decides is the last one, and counted bytes have their counter before them."""
    for variant in family.variants:
        for number, field in enumerate(variant.fields):
            if not field.type.is_fixed and number != len(variant.fields) - 1:
                yield Problem(field.where, f"{field.name or field.type.name} takes the rest of the address", "write it last")
            before = [other for other in variant.fields[:number] if other.counts == field.name]
            if field.type.kind == "bytes" and not before:
                yield Problem(field.where, f"nothing tells the length of {field.name}", f"write a field with counts: {field.name} before it")
            target = variant.field(field.counts) if field.counts else None
            if field.counts and (target is None or target.type.kind != "bytes"):
                yield Problem(field.where, f"{field.counts} is not a field of bytes", "write the name of one")
            if field.counts and field.type.name != "u8":
                yield Problem(field.where, f"{field.name} counts in {field.type.name}", "counters are u8")


def check_links(_: Spec, family: Family) -> Iterator[Problem]:
    """at-least, zone and required-through name fields that exist and can play the part."""
    for field, variant in _each_field(family):
        if field.at_least:
            other = variant.field(field.at_least)
            if other is None or not other.type.is_number:
                yield Problem(field.where, f"at-least names {field.at_least}, which is no number here", "write a field of this variant")
        if field.zone:
            other = variant.field(field.zone)
            if field.type.kind != "ipv6" or other is None or other.type.kind != "scope-id":
                yield Problem(field.where, f"zone names {field.zone}, which is no scope-id of an ipv6", "write the scope-id's name")
        if field.only is not None and field.default is None:
            yield Problem(field.where, f"{field.name} is not on every OS but has no default", "write default:")
    for variant in family.variants:
        for system, name in variant.required_through.items():
            through = variant.field(name)
            if through is None or not through.is_on(system):
                yield Problem(variant.where, f"required-through names {name}, which is no field on {system}", "write a field of this variant")


def check_select(_: Spec, family: Family) -> Iterator[Problem]:
    """Several variants need something that tells them apart, and each its own value of it."""
    where = family.where
    named = [variant for variant in family.variants if variant.name]
    if not named:
        if family.select:
            yield Problem(where, f"select: {family.select} without variants", "leave select out")
        return
    structs = [struct_name(variant.name) for variant in named]
    for number, variant in enumerate(named):
        if structs[number] in structs[:number]:
            yield Problem(variant.where, f"{variant.name} is already a variant", "write another name")
    if family.fallback and (family.select != "protocol" or family.fallback not in [v.name for v in named]):
        yield Problem(where, f"fallback {family.fallback} is no variant selected by protocol", "write one of the variants")
    if family.select == "protocol":
        yield from _check_protocols(family)
    elif family.select == "content":
        yield from _check_content(family)
    elif not family.select:
        yield Problem(where, "nothing selects the variant", "write select: protocol, content or a field")
    else:
        yield from _check_tags(family)


def _check_protocols(family: Family) -> Iterator[Problem]:
    seen: dict[int, str] = {}
    for variant in family.variants:
        if not variant.protocols:
            yield Problem(variant.where, f"{variant.name} has no protocols", "write protocols:")
        for name, number in variant.protocols:
            if number in seen:
                yield Problem(variant.where, f"protocol {number} is already {seen[number]}", "give each its own")
            seen[number] = name


def _check_content(family: Family) -> Iterator[Problem]:
    systems = family.numbers
    for variant in family.variants:
        if not variant.when:
            yield Problem(variant.where, f"{variant.name} does not say when", "write when: [empty, nul-first or text]")
        elif not any(claims(family, system)[test] is variant for system in variant.systems for test in variant.when if test in claims(family, system)):
            yield Problem(variant.where, f"{variant.name} can never be chosen", "earlier variants take all of its when:")
    for system in systems:
        missing = [test for test in ("empty", "nul-first", "text") if test not in claims(family, system)]
        if missing:
            yield Problem(family.where, f"no variant takes {missing[0]} on {system}", "add it to a variant's when:")


def claims(family: Family, system: str) -> dict[str, Variant]:
    """Which variant each content test means on an OS: the first that asks for it."""
    taken: dict[str, Variant] = {}
    for variant in family.variants:
        for test in variant.when if system in variant.systems else ():
            taken.setdefault(test, variant)
    return taken


def _check_tags(family: Family) -> Iterator[Problem]:
    seen: dict[int, str] = {}
    offsets = set()
    for variant in family.variants:
        field = variant.field(family.select)
        if field is None or field.type.name != "u8":
            yield Problem(family.where, f"select names {family.select}, which is no u8 of {variant.name}", "write a field, protocol or content")
            continue
        offsets.update(one.offset for system in variant.systems for one in place(family, variant, system) if one.field is field)
        if variant.tag is None:
            yield Problem(variant.where, f"{variant.name} has no tag", "write tag: {value: …, constant: …}")
        elif variant.tag.value in seen:
            yield Problem(variant.where, f"tag {variant.tag.value} is already {seen[variant.tag.value]}", "give each its own")
        elif not field.min <= variant.tag.value <= field.max:
            yield Problem(variant.where, f"tag {variant.tag.value} does not fit {family.select}", f"write {field.min} to {field.max}")
        else:
            seen[variant.tag.value] = variant.name
    if len(offsets) > 1:
        yield Problem(family.where, f"{family.select} lies at several offsets", "write it among the family's own fields")


def value_fields(family: Family, variant: Variant) -> list[Field]:
    """The fields that the value has: not padding, tags or counters."""
    return [f for f in variant.fields if f.name and f.name != family.select and not f.counts]


def check_tuple(_: Spec, family: Family) -> Iterator[Problem]:
    """The tuple names every field once, and can be read back."""
    for variant in family.variants:
        where = variant.tuple.where
        pattern = _try(lambda source=variant.tuple.source: parse_tuple(source), where)
        if isinstance(pattern, Problem):
            yield pattern
            continue
        yield from _check_tuple_names(family, variant, pattern)


def _check_tuple_names(family: Family, variant: Variant, pattern: TuplePattern) -> Iterator[Problem]:
    where = variant.tuple.where
    fields = {field.name: field for field in value_fields(family, variant)}
    names = [pattern.bare] if pattern.bare else [element.name for element in pattern.elements]
    allowed = set(fields) | {"_"} | ({family.select} if variant.tag else set())
    for name in names:
        if name not in allowed:
            yield Problem(where, f"{name} is no field of this variant", f"write one of {', '.join(sorted(fields)) or 'none'}")
    for name in sorted(set(names) - {"_"}):
        if names.count(name) > 1:
            yield Problem(where, f"{name} stands twice", "write it once")
    for name in fields:
        if name not in names:
            yield Problem(where, f"the tuple lacks {name}", "a value could not be read back; add it")
    if variant.tag and (not names or names[0] != family.select):
        yield Problem(where, f"the tuple does not begin with {family.select}", "the reader could not tell the variant")
    for element in pattern.elements:
        if element.optional and element.name in fields and fields[element.name].default is None:
            yield Problem(where, f"{element.name} may be left out but has no default", "write default: in its field")
    if pattern.bare in fields and fields[pattern.bare].type.kind not in ("path", "abstract-name"):
        yield Problem(where, f"{pattern.bare} cannot stand without parentheses", "write a tuple")


_WORD = string.ascii_letters + string.digits
_ALPHABETS = {
    "integer": _WORD + "-",
    "ipv4": _WORD + ".-",
    "ipv6": _WORD + ".:",
    "interface": _WORD + "._-%",
    "scope-id": _WORD + "._-%",
    "chars": _WORD + "._-()+/%",
    "bytes": _WORD + ":",
}


def alphabet(type_: Type) -> str:
    """The characters that a field's text is made of; whatever stands behind it must not be one of them."""
    return _ALPHABETS.get(type_.kind, string.printable)


def check_text(_: Spec, family: Family) -> Iterator[Problem]:
    """The text names every field that has no default, and each field ends where something else begins."""
    for variant in family.variants:
        where = variant.text.where
        parts = _try(lambda source=variant.text.source: parse_text(source), where)
        if isinstance(parts, Problem):
            yield parts
            continue
        fields = {field.name: field for field in value_fields(family, variant)}
        unknown = [name for name in fields_of(parts) if name not in fields]
        if unknown:
            yield Problem(where, f"{unknown[0]} is no field of this variant", f"write one of {', '.join(sorted(fields)) or 'none'}")
            continue
        for name in sorted(set(fields_of(parts))):
            if fields_of(parts).count(name) > 1:
                yield Problem(where, f"{name} stands twice", "write it once")
        for name in fields:
            if name not in fields_of(parts):
                yield Problem(where, f"the text lacks {name}", "a value could not be read back; add {" + name + "}")
        for part in parts:
            for name in fields_of(part.group):
                if fields[name].default is None:
                    yield Problem(where, f"{name} may be left out but has no default", "write default: in its field")
        yield from _check_ends(where, parts, fields, ())


def _next(parts: tuple[Part, ...]) -> Iterator[tuple[str, str]]:
    """What may come next: a literal, or a field's name. An optional part may be skipped."""
    for part in parts:
        if part.group:
            yield part.group[0].literal, ""
            continue
        yield (part.literal, "") if part.literal else ("", part.field)
        return


def _check_ends(where: Where, parts: tuple[Part, ...], fields: dict[str, Field], after: tuple[str, ...]) -> Iterator[Problem]:
    """`after` is what may follow the whole."""
    for number, part in enumerate(parts):
        following = parts[number + 1 :]
        nexts = list(_next(following)) + ([(mark, "") for mark in after] if all(p.group for p in following) else [])
        if part.group:
            mark = part.group[0].literal
            for other, _name in nexts:
                if other and (other.startswith(mark) or mark.startswith(other)):
                    yield Problem(where, f"what follows <{mark} begins like it", "choose another mark")
            yield from _check_ends(where, part.group, fields, after + tuple(literal for literal, _name in nexts))
        elif part.field:
            for literal, name in nexts:
                if name:
                    yield Problem(where, f"nothing separates {part.field} from {name}", "write a literal character between them")
                elif literal and literal[0] in alphabet(fields[part.field].type):
                    yield Problem(where, f"{part.field} may itself contain {literal[0]}", "choose another separator")


def _try(parse: Callable[[], TuplePattern | tuple[Part, ...]], where: Where) -> TuplePattern | tuple[Part, ...] | Problem:
    try:
        return parse()
    except PatternError as error:
        return Problem(where, error.wrong, error.remedy)


def _each_field(family: Family) -> Iterator[tuple[Field, Variant]]:
    """Every field once, with the first variant that has it."""
    seen: set[int] = set()
    for variant, field in itertools.chain.from_iterable(((v, f) for f in v.fields) for v in family.variants):
        if id(field) not in seen:
            seen.add(id(field))
            yield field, variant


RULES: tuple[Rule, ...] = (
    check_identity,
    check_clashes,
    check_field_names,
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
