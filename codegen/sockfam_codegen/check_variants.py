"""The rules for variants: something must tell them apart, and each needs its own value of it."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.check_parts import joined, may_be, protocol_at
from sockfam_codegen.kind import Kind
from sockfam_codegen.kinds import KINDS
from sockfam_codegen.layout import place
from sockfam_codegen.load import Problem
from sockfam_codegen.model import CONTENT_TESTS, SELECT_WORDS, Family, Spec, Variant
from sockfam_codegen.selection import claims

# What content tells apart.
_CONTENT_KINDS = [kind.name for kind in KINDS.values() if kind.content]


def check_select(_: Spec, family: Family) -> Iterator[Problem]:
    """Several variants need a key that tells them apart, and each needs its own value of it."""
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
    if family.fallback and family.select != "protocol":
        yield Problem(family.at.key("fallback"), "fallback without select: protocol", "leave it out")
    elif family.fallback and family.fallback not in [variant.name for variant in named]:
        yield Problem(family.at("fallback"), f"{family.fallback} is not a variant", "write one of the variants")
    if not family.select:
        remedy = "write select: protocol, content, os or a field"
        yield Problem(family.at.key("variants"), "nothing tells the variants apart", remedy)
        return
    if family.select in SELECT_WORDS and any(variant.tag and variant.field(family.select) for variant in named):
        wrong = f"{family.select} is a field here, but select: {family.select} does not mean it"
        yield Problem(family.at("select"), wrong, "call the field otherwise")
        return
    rules = {"protocol": _check_protocols, "os": _check_systems, "content": _check_content}
    yield from rules.get(family.select, _check_tags)(family)
    for variant in named:
        yield from _check_selectors(family, variant)


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
        checked: set[tuple[str, int]] = set()
        for system, numbers in variant.protocols.items():
            for name, number in numbers:
                where = protocol_at(variant.at, system, name)
                if (name, number) in checked and where == protocol_at(variant.at, "", name):
                    continue  # one line for all OSes is one problem
                checked.add((name, number))
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
            wrong = f"no variant takes {test} on {joined(systems)}"
            yield Problem(family.at("select"), wrong, "add it to a variant's when:")


def _check_content_variant(family: Family, variant: Variant) -> Iterator[Problem]:
    kinds: list[Kind] = [field.type.kind for field in variant.fields]
    if not variant.when:
        yield Problem(variant.at(), f"{variant.name} has no when:", "write when: [empty, nul-first or text]")
    elif variant.systems and not any(variant in claims(family, system).values() for system in variant.systems):
        remedy = "leave it out, or take its tests from earlier variants"
        yield Problem(variant.at("when"), f"{variant.name} can never be chosen", remedy)
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
        names = joined(variant.name for variant in lacking)
        remedy = "write protocol, content, os or a field of all variants"
        yield Problem(family.at("select"), f"{family.select} is not a field of {names}", remedy)
    for variant in family.variants:
        field = variant.field(family.select)
        if field and not may_be(field, field.type.name == "u8"):
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
