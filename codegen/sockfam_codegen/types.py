"""What `type:` may be: the language's own types, and the domain types of spec/types.yaml and of the family's file."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen.kinds import KINDS, UNKNOWN, parse_type
from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import NamedValue, Type, Versions
from sockfam_codegen.versions import check_since


def type_of(text: str, domain: Mapping[str, Type]) -> Type | None:
    """The type of that name, or nothing."""
    return domain.get(text) or parse_type(text)


def read_types(data: Mapping[str, Any], at: At) -> tuple[dict[str, Type], list[Problem]]:
    """The types of spec/types.yaml, or `types:` of a family, whose shape is known to be right."""
    types: dict[str, Type] = {}
    problems: list[Problem] = []
    for name, entry in data.items():
        if parse_type(name):
            problems.append(Problem(at.key(name), f"{name} is a type of the language", "write another name"))
            continue
        base = parse_type(entry["base"])
        if base is None or not base.kind.may_be_base:
            wrong = f"{entry['base']} is neither an integer type nor guid"
            problems.append(Problem(at(name, "base"), wrong, "write one such as u32"))
            types[name] = Type(name, UNKNOWN)
            continue
        if not base.kind.is_ranged and "text" in entry:
            wrong = f"{name} is {base.called}, which has one form"
            problems.append(Problem(at(name, "text"), wrong, "leave text out"))
        if base.signed and "text" in entry:
            wrong = f"{name} is signed, and {entry['text']} has no sign"
            problems.append(Problem(at(name, "text"), wrong, "leave text out"))
        names = tuple(
            NamedValue(
                key, value["value"], value["constant"], value["header"], Versions(tuple(value.get("since", {}).items()))
            )
            for key, value in entry.get("names", {}).items()
        )
        text = entry.get("text")
        own = next((kind for kind in KINDS.values() if text and kind.of_text == text), None)
        if own and base.kind.is_ranged:
            base = dataclasses.replace(base, kind=own)
            problems += _check_flags(names, at.part(name))
        problems += _check_names(base, names, at.part(name, "names"))
        types[name] = dataclasses.replace(base, name=name, hex_text=text == "hex", names=names, doc=entry["doc"])
    return types, problems


def _check_names(base: Type, names: tuple[NamedValue, ...], at: At) -> Iterator[Problem]:
    for number, named in enumerate(names):
        where = at(named.name, "value")
        yield from check_since(at.part(named.name), "since", named.since)
        if problem := base.kind.named_problem(base, named.value):
            yield Problem(where, f"{named.name} {problem[0]}", problem[1])
        twins = [other.name for other in names[:number] if other.value == named.value]
        if twins:
            yield Problem(where, f"{named.value} is already {twins[0]}", "give each its own")


def _check_flags(names: tuple[NamedValue, ...], at: At) -> Iterator[Problem]:
    """Each bit of a set of flags has one name at the most, so that what is written is read back."""
    if not names:
        yield Problem(at("text"), "flags without a name", "write names:, or text: hex")
    for number, named in enumerate(names):
        for other in names[:number]:
            if isinstance(named.value, int) and isinstance(other.value, int) and named.value & other.value:
                wrong = f"{named.name} has a bit of {other.name}"
                yield Problem(at("names", named.name, "value"), wrong, "give each bit one name")
