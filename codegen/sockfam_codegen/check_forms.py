"""The rules for `tuple:` and `text:`: whatever they print can be read back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from sockfam_codegen import selection
from sockfam_codegen.kind import WORD
from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import Family, Field, Pattern, Spec, Variant, value_fields
from sockfam_codegen.pattern import (
    Element,
    Part,
    PatternError,
    TuplePattern,
    field_parts,
    parse_text,
    parse_tuple,
)

Parsed = TypeVar("Parsed")


def check_tuple(_: Spec, family: Family) -> Iterator[Problem]:
    """The tuple names every field once, and can be read back."""
    for variant in family.variants:
        pattern = _parse(parse_tuple, variant.tuple)
        if isinstance(pattern, Problem):
            yield pattern
            continue
        yield from _check_names(family, variant, variant.tuple, _names(pattern))
        yield from _check_shape(family, variant, pattern)


def _names(pattern: TuplePattern) -> list[tuple[str, int]]:
    """Every field of a tuple and its place in the pattern."""
    bare = [(pattern.bare, 0)] if pattern.bare and not pattern.is_tuple else []
    return bare + [(element.name, element.at) for element in pattern.elements if element.name != "_"]


def _check_names(
    family: Family, variant: Variant, pattern: Pattern, names: list[tuple[str, int]]
) -> Iterator[Problem]:
    """A form names each field that has a value, once. In tuples the tag appears as a number."""
    form = pattern.at.path[-1]
    known = [field.name for field in value_fields(family, variant)]
    tag = [family.tag_field] if family.tag_field and form == "tuple" else []
    seen: set[str] = set()
    for name, index in names:
        where = pattern.at.inside(index)
        if name not in known + tag:
            yield Problem(where, f"{name} is not a field of this variant", f"write {_one_of(known)}")
        elif name in seen:
            yield Problem(where, f"{name} is listed twice", "write it once")
        seen.add(name)
    for name in dict.fromkeys(known):
        if name not in seen:
            yield Problem(pattern.at(), f"the {form} lacks {name}", "add it, or the value cannot be read back")


def _one_of(names: list[str]) -> str:
    return f"one of {', '.join(names)}" if len(names) > 1 else names[0] if names else "none: the value has no field"


def _check_shape(family: Family, variant: Variant, pattern: TuplePattern) -> Iterator[Problem]:
    at = variant.tuple.at
    fields = {field.name: field for field in value_fields(family, variant)}
    first = pattern.elements[0] if pattern.elements else Element("")
    if variant.field(family.tag_field) and first.name != family.tag_field:
        wrong = f"the tuple does not begin with {family.tag_field}"
        yield Problem(at.inside(first.at), wrong, "write it first, for it tells the variant")
    for element in pattern.elements:
        if element.optional and element.name in fields and fields[element.name].default is None:
            wrong = f"{element.name} may be left out but has no default"
            yield Problem(at.inside(element.at), wrong, "write default: in its field")
    bare = fields.get(pattern.bare)
    if bare and bare.type.kind.is_known and not bare.type.kind.may_stand_bare:
        yield Problem(at(), f"{pattern.bare} needs parentheses", f"write ({pattern.bare},)")
    if pattern.bare and pattern.is_tuple:
        yield from _check_alternatives(pattern, fields, at)
    if pattern.is_tuple and family.select == "content":
        yield Problem(at(), "content tells the variant, and a tuple has none", "write the bare field, or ''")


def _check_alternatives(pattern: TuplePattern, fields: dict[str, Field], at: At) -> Iterator[Problem]:
    """`a | (a, b)`: a alone must be enough, so the others need defaults."""
    if pattern.elements[0].name != pattern.bare:
        wrong = f"the tuple does not begin with {pattern.bare}"
        yield Problem(at.inside(pattern.elements[0].at), wrong, "write it first")
    for element in pattern.elements[1:]:
        if element.name in fields and fields[element.name].default is None:
            wrong = f"{element.name} has no default where {pattern.bare} is the whole address"
            yield Problem(at.inside(element.at), wrong, "write default: in its field")


def check_text(_: Spec, family: Family) -> Iterator[Problem]:
    """The text names every field, leaves out what has a default, and each field ends where something else begins."""
    for variant in family.variants:
        parts = _parse(parse_text, variant.text)
        if isinstance(parts, Problem):
            yield parts
            continue
        yield from _check_names(family, variant, variant.text, [(part.field, part.at) for part in field_parts(parts)])
        fields = {field.name: field for field in value_fields(family, variant)}
        for part in parts:
            for inner in field_parts(part.group):
                if inner.field in fields and fields[inner.field].default is None:
                    wrong = f"{inner.field} may be left out but has no default"
                    yield Problem(variant.text.at.inside(inner.at), wrong, "write default: in its field")
        if all(part.field in fields for part in field_parts(parts)):
            yield from _check_ends(variant.text, parts, fields, [])
    if family.select == "content":
        yield from _check_marks(family)


def _check_marks(family: Family) -> Iterator[Problem]:
    """Where the content selects the variant, the first character of its text must select it too."""
    seen: dict[str, str] = {}
    for variant in family.variants:
        mark = _mark(variant)
        if mark is None:
            continue
        kind = mark[:1] or ("nothing" if not variant.text.source else "a field")
        if kind in seen:
            wrong = f"the text of {variant.name} begins like that of {seen[kind]}"
            yield Problem(variant.text.at(), wrong, "write another character before it")
        elif mark and (eager := _may_begin(family, mark[0])):
            wrong = f"a {eager} may itself begin with {mark[0]}"
            yield Problem(variant.text.at(), wrong, "choose another mark")
        seen.setdefault(kind, variant.name)


def _may_begin(family: Family, character: str) -> str:
    """The kind of a field with which the text of some variant begins, and which writes that character as it is."""
    for variant in family.variants:
        parts = _parse(parse_text, variant.text)
        first = variant.field(parts[0].field) if not isinstance(parts, Problem) and parts else None
        if first and (character in WORD + first.type.kind.signs):
            return first.type.kind.name
    return ""


def _mark(variant: Variant) -> str | None:
    """The literal that a variant's text begins with; None where the text has an error."""
    return None if isinstance(_parse(parse_text, variant.text), Problem) else selection.mark(variant)


def token_characters(field: Field) -> str:
    """The characters that must not follow a field, because the reader would take them for a part of the value."""
    return field.type.kind.token_characters if field.type.kind.is_known else ""


def _next(parts: tuple[Part, ...], after: list[Part]) -> list[Part]:
    """The literals and fields that may come next: an optional part may be skipped. `after` may follow the whole."""
    found: list[Part] = []
    for part in parts:
        found.append(part.group[0] if part.group else part)
        if not part.group:
            return found
    return found + after


def _check_ends(
    pattern: Pattern, parts: tuple[Part, ...], fields: dict[str, Field], after: list[Part]
) -> Iterator[Problem]:
    for number, part in enumerate(parts):
        nexts = _next(parts[number + 1 :], after)
        if part.group:
            yield from _check_mark(pattern, part, nexts, fields)
            yield from _check_ends(pattern, part.group, fields, nexts)
        elif part.field:
            for other in nexts:
                if other.field:
                    wrong = f"nothing separates {part.field} from {other.field}"
                    yield Problem(pattern.at.inside(other.at), wrong, "write a literal character between them")
                elif other.literal[0] in token_characters(fields[part.field]):
                    wrong = f"{part.field} may itself contain {other.literal[0]}"
                    yield Problem(pattern.at.inside(other.at), wrong, "choose another separator")


def _check_mark(pattern: Pattern, group: Part, nexts: list[Part], fields: dict[str, Field]) -> Iterator[Problem]:
    """The reader knows by the mark whether an optional part is there."""
    mark = group.group[0].literal
    for other in nexts:
        where = pattern.at.inside(other.at)
        if other.literal and (other.literal.startswith(mark) or mark.startswith(other.literal)):
            yield Problem(where, f"what follows <{mark} begins like it", "choose another mark")
        elif other.field and mark[0] in token_characters(fields[other.field]):
            yield Problem(where, f"{other.field} may itself begin like <{mark}", "choose another mark")


def _parse(parse: Callable[[str], Parsed], pattern: Pattern) -> Parsed | Problem:
    try:
        return parse(pattern.source)
    except PatternError as error:
        return Problem(pattern.at.inside(error.at), error.wrong, error.remedy)
