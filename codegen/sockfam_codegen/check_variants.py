"""The rules for variants: something must tell them apart, and each must have addresses that no earlier one takes."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.check_parts import check_no_value, check_protocols, may_be
from sockfam_codegen.choice import BEGINS, PROTOCOL, each_place
from sockfam_codegen.kind import Kind
from sockfam_codegen.kinds import KINDS
from sockfam_codegen.layout import place
from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import CONTENT_TESTS, LONGEST_SIZE, Family, Spec, Variant
from sockfam_codegen.pattern import PatternError, parse_tuple
from sockfam_codegen.selection import claims
from sockfam_codegen.words import joined

# What the beginning tells apart.
_CONTENT_KINDS = [kind.name for kind in KINDS.values() if kind.content]


def check_choice(_: Spec, family: Family) -> Iterator[Problem]:
    """Names, fallback, and what tells the variants apart."""
    named = [variant for variant in family.variants if variant.name]
    if not named:
        if "fallback" in family.at.here():
            yield Problem(family.at("fallback"), "fallback without variants", "leave it out")
        return
    for number, variant in enumerate(named):
        if variant.name in [other.name for other in named[:number]]:
            yield Problem(variant.at("name"), f"{variant.name} is already a variant", "write another name")
        if not variant.fields:
            yield Problem(variant.at(), f"{variant.name} has no fields", "write fields:")
    if family.fallback and family.select != "protocol":
        yield Problem(family.at.key("fallback"), "fallback where no protocol tells the variant", "leave it out")
    elif family.fallback and family.fallback not in [variant.name for variant in named]:
        yield Problem(family.at("fallback"), f"{family.fallback} is not a variant", "write one of the variants")
    if alike := list(_check_alike(family)):
        yield from alike
        return
    rules = {"protocol": _check_protocols, "content": _check_content, "tag": _check_tags}
    yield from rules.get(family.select, _check_systems)(family)
    hidden = list(_check_reached(family))
    yield from hidden or _check_tuples(family)


def _check_alike(family: Family) -> Iterator[Problem]:
    """All variants are told by the same thing."""
    first = next((variant for variant in family.variants if variant.choice.told_by), None)
    for variant in family.variants if first else ():
        assert first is not None
        if not variant.choice.told_by:
            wrong = f"nothing says when an address is {variant.name}"
            yield Problem(variant.at(), wrong, f"write when: {{{first.choice.told_by}: ...}}, as in {first.name}")
        elif variant.choice.told_by != first.choice.told_by:
            wrong = f"{variant.choice.told_by} tells {variant.name}, but {first.choice.told_by} tells {first.name}"
            yield Problem(variant.at.key("when", variant.choice.told_by), wrong, "tell all variants by the same")


def _check_protocols(family: Family) -> Iterator[Problem]:
    for variant in family.variants:
        at = variant.at.part("when", PROTOCOL)
        lacking = [system for system in variant.systems if not variant.choice.protocols.get(system)]
        if lacking and variant.choice.protocols:
            wrong = f"{variant.name} has no protocol on {joined(lacking)}"
            yield Problem(at(), wrong, "add that OS's constant, or leave the OS out with only:")
        yield from check_protocols(at, variant.choice.protocols)


def _check_systems(family: Family) -> Iterator[Problem]:
    """Where the OS or the length tells the variant, each OS has one."""
    for system in family.numbers:
        if not any(system in variant.systems for variant in family.variants):
            yield Problem(family.at("number", system), f"no variant is on {system}", "add it to an only:")


def _check_reached(family: Family) -> Iterator[Problem]:
    """Each variant has addresses that no earlier one takes, on each of its OSes."""
    for number, variant in enumerate(family.variants):
        taken: dict[tuple[str, str], list[str]] = {}
        for system in variant.systems:
            for value in _values(variant, system):
                before = _taker(family.variants[:number], variant, system, value)
                taken.setdefault((before.name if before else "", value), []).append(system)
        hidden = [system for system in variant.systems if _is_hidden(taken, system)]
        if hidden:
            others = [name for (name, _value), systems in taken.items() if hidden[0] in systems]
            wrong = f"{variant.name} is never chosen on {joined(hidden)}, where {others[0]} takes the same"
            remedy = "write when: or only: so that both can be"
            yield Problem(variant.at("when") if "when" in variant.at.here() else variant.at(), wrong, remedy)
            continue
        for value, where in each_place(*_given(variant)) if variant.choice.told_by else ():
            takers = [name for (name, one), _systems in taken.items() if one == str(value)]
            if takers and all(takers):
                yield Problem(where(), f"{takers[0]} takes {value} already", "leave it out")


def _given(variant: Variant) -> tuple[object, At]:
    at = variant.at.part("when", variant.choice.told_by)
    return at.value(), at


def _is_hidden(taken: dict[tuple[str, str], list[str]], system: str) -> bool:
    """True if other variants take everything on an OS."""
    names = [name for (name, _value), systems in taken.items() if system in systems]
    return bool(names) and all(names)


def _values(variant: Variant, system: str) -> list[str]:
    """What the variant is told by on an OS, as the spec has it."""
    if variant.choice.told_by == PROTOCOL:
        return [name for name, _number in variant.choice.protocols.get(system, ())]
    if variant.choice.told_by == BEGINS:
        return list(variant.choice.begins)
    if variant.choice.tag:
        return [variant.choice.tag.constant or str(variant.choice.tag.value)]
    return [] if variant.choice.told_by else [""]


def _taker(earlier: tuple[Variant, ...], variant: Variant, system: str, value: str) -> Variant | None:
    """The earlier variant that has every address of that value."""
    return next((other for other in earlier if system in other.systems and _has(other, variant, system, value)), None)


def _has(other: Variant, variant: Variant, system: str, value: str) -> bool:
    least, most = other.choice.lengths or (0, LONGEST_SIZE)
    low, high = variant.choice.lengths or (0, LONGEST_SIZE)
    if not least <= low <= high <= most:
        return False
    if variant.choice.told_by == PROTOCOL:
        number = dict(variant.choice.protocols[system])[value]
        return number in [theirs for _name, theirs in other.choice.protocols.get(system, ())]
    if variant.choice.tag:
        return other.choice.tag is not None and other.choice.tag.value == variant.choice.tag.value
    return not variant.choice.told_by or value in other.choice.begins


def _check_content(family: Family) -> Iterator[Problem]:
    uncovered: dict[str, list[str]] = {}
    for system in family.numbers:
        for test in CONTENT_TESTS:
            if test not in claims(family, system):
                uncovered.setdefault(test, []).append(system)
    for variant in family.variants:
        yield from _check_content_variant(variant)
    for test, systems in uncovered.items():
        wrong = f"no variant takes {test} on {joined(systems)}"
        yield Problem(family.at.key("variants"), wrong, "add it to the begins: of a variant")


def _check_content_variant(variant: Variant) -> Iterator[Problem]:
    kinds: list[Kind] = [field.type.kind for field in variant.fields]
    if len(kinds) > 1:
        wrong = f"how it begins can tell only {', '.join(_CONTENT_KINDS)}"
        yield Problem(variant.fields[1].at(), wrong, "write a single field of these")
    elif kinds and kinds[0].content:
        for test, where in each_place(*_given(variant)):
            if test not in kinds[0].content:
                remedy = f"write {', '.join(kinds[0].content)}"
                yield Problem(where(), f"{variant.fields[0].type.name} is never {test}", remedy)
    elif kinds and kinds[0].is_known:
        wrong = f"how it begins cannot tell {variant.fields[0].type.called}"
        yield Problem(variant.fields[0].at("type"), wrong, f"write {', '.join(_CONTENT_KINDS)}")


def _check_tags(family: Family) -> Iterator[Problem]:
    """The field is a number at the same place in every variant, and can hold the values."""
    name = family.tag_field
    places: set[tuple[int, str]] = set()
    for variant in family.variants:
        field = variant.field(name)
        if field is None:
            remedy = "write protocol, length, begins or a field of all variants"
            yield Problem(variant.at.key("when", name), f"{name} is not a field of {variant.name}", remedy)
            continue
        if not may_be(field, field.type.kind.is_ranged and not field.type.signed and field.type.size <= 4):
            wrong = f"{name} tells the variant but is {field.type.called}"
            yield Problem(field.at("type"), wrong, "write u8, u16, u32 or one of these with be or le")
        elif variant.choice.tag and not 0 <= variant.choice.tag.value <= field.type.high:
            wrong = f"{variant.choice.tag.value} does not fit {field.type.name}"
            yield Problem(variant.at("when", name), wrong, f"write 0 to {field.type.high}")
        for system in variant.systems:
            places.update((one.offset, one.field.type.name) for one in place(variant, system) if one.field.name == name)
    if len(places) > 1:
        wrong = f"{name} has several places or types"
        first = family.variants[0]
        yield Problem(first.at.key("when", name), wrong, "write it among the family's own fields")
    for field in {id(one): one for variant in family.variants if (one := variant.field(name))}.values():
        yield from check_no_value(field, "tells the variant")


def _check_tuples(family: Family) -> Iterator[Problem]:
    """A tuple does not say its length in bytes. Where that alone tells two variants, their tuples differ by more."""
    for number, variant in enumerate(family.variants):
        other = next((one for one in family.variants[:number] if _are_alike_but_for_length(one, variant)), None)
        if other:
            wrong = f"a tuple of {variant.name} could be one of {other.name}, as only the length tells the two"
            remedy = f"write more elements than {other.name} takes, or an element of another kind at some place"
            yield Problem(variant.tuple.at(), wrong, remedy)


def _are_alike_but_for_length(other: Variant, variant: Variant) -> bool:
    """True if the length tells the two, their tuples cannot be told apart, and on some OS nothing else tells them."""
    if not (variant.choice.lengths or other.choice.lengths):
        return False
    shared = [system for system in variant.systems if system in other.systems]
    alike = any(set(_values(variant, system)) & set(_values(other, system)) for system in shared)
    return alike and _are_tuples_alike(other, variant)


def _are_tuples_alike(other: Variant, variant: Variant) -> bool:
    """True if both may have as many elements, and no element that both must have is of different kinds."""
    try:
        theirs, own = parse_tuple(other.tuple.source), parse_tuple(variant.tuple.source)
    except PatternError:
        return False  # another rule reports it
    if theirs.required > len(own.elements) or own.required > len(theirs.elements):
        return False
    both = zip(theirs.elements[: theirs.required], own.elements[: own.required])
    return all(_taken_for(other, a.name) & _taken_for(variant, b.name) for a, b in both)


def _taken_for(variant: Variant, name: str) -> frozenset[str]:
    field = variant.field(name)
    return field.type.kind.takes if field else frozenset({"number"})
