"""Damaged copies of the specs: each says one thing wrong. Every key of schema.json has damages here, but for prose
(doc, references, examples)."""

from __future__ import annotations

import pathlib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sockfam_codegen.model import CONTENT_TESTS, FIRST_PROGRAM_KIND
from sockfam_codegen.schema import system_names
from sockfam_mutation.damage import (
    GONE,
    Damage,
    Data,
    Found,
    Path,
    all_fields,
    inside,
    maps,
    of_only,
    single,
    systems_of,
    title_of,
)
from sockfam_mutation.damages_fields import of_fields, of_type
from sockfam_mutation.damages_forms import of_text, of_tuple

_SYSTEMS = system_names(pathlib.Path(__file__).resolve().parents[2] / "spec")
_NOTES = ("since", "changed", "deprecated", "removed")


def damages_of(file: str, data: Data) -> list[Damage]:
    """All damages of one file, without those that change nothing."""
    makers: Mapping[str, Callable[[Data], Found]] = {
        "types.yaml": _of_types,
        "platforms": _of_platform,
        "kinds.yaml": _of_kinds,
    }
    made = [Damage(file, kind, what, edits) for kind, what, edits in makers.get(file.split("/")[0], _of_family)(data)]
    return [damage for damage in made if damage.apply(data) != data]


# --- a family --------------------------------------------------------------------------------------------------------


def _of_family(data: Data) -> Found:
    name, systems = data["family"], systems_of(data)
    yield single("family", f"{name} called {name}x", ("family",), f"{name}x")
    key = "number" if "number" in data else "protocol"
    for system, number in data[key].items():
        yield single(key, f"{key} on {system}", (key, system), number + 50)
        yield from _without_system(data, system)
    for system in _SYSTEMS:
        if system not in systems:
            yield single(key, f"a number on {system}", (key, system), 44)
    yield from _of_per_os((), data, ("constant", "AF_UNSPEC"), systems)
    yield from _of_borrowed(data)
    yield from _of_notes(data, (), systems)
    yield from _of_fallback(data)
    yield from _of_protocols(data)
    yield from _of_constants(data)
    types = data.get("types", {})
    yield from _of_types(types, ("types",))
    if "addresses" not in data:
        idle = {**types, "made-up": {"base": "u8", "doc": "Made up."}}
        yield single("types", "a type that no field has", ("types",), idle)
    for path in _holders(data):
        yield from _of_struct(data, path)
        yield from _of_kind(data, path)
        yield from _of_shape(data, path)
        yield from of_fields(data, path)
    for at in range(len(data.get("variants", []))):
        yield from _of_variant(data, at)


def _of_borrowed(data: Data) -> Found:
    """The families whose addresses it has."""
    if "under" in data:
        other = "inet" if data["under"] != "inet" else "inet6"
        yield single("under", f"under {other}", ("under",), other)
    given = data.get("addresses", [])
    for lender in given:
        rest = [other for other in given if other != lender]
        yield single("addresses", f"not those of {lender}", ("addresses",), rest or ["unix"])
    if "addresses" in data:
        yield single("addresses", "those of unix too", ("addresses",), [*given, "unix"])


def _of_struct(data: Data, path: Path) -> Found:
    """The struct, its header and its size: of the family, or of a variant that has its own."""
    holder, title, systems = inside(data, path), title_of(data, path), systems_of(data, path)
    for key, wrong in (("c-struct", "sockaddr_storage"), ("headers", "stdio.h"), ("size", 4)):
        if key in holder:
            for kind, what, edits in _of_per_os(path, holder, (key, wrong), systems):
                yield kind, title + what, edits
    if "packed" in holder:
        yield single("packed", f"{title}packed left out", (*path, "packed"))


def _of_protocols(data: Data) -> Found:
    """The constants of socket()'s third argument, where they do not tell the variant."""
    given = data.get("protocols")
    if given is None:
        return
    yield single("protocols", "protocols left out", ("protocols",))
    for what, value in _other_values("protocols", given, "CAN_TP20"):
        yield single("protocols", what, ("protocols",), value)


def _other_values(title: str, given: Any, other: str) -> Iterator[tuple[str, Any]]:
    """One value or a list of them: a number instead, one too few, one too many."""
    values = given if isinstance(given, list) else [given]
    for at, value in enumerate(values):
        rest = [*values[:at], *values[at + 1 :]]
        yield f"{title}: a number and not {value}", [*values[:at], 77, *values[at + 1 :]]
        if rest:
            yield f"{title}: not {value}", rest
    yield f"{title}: {other} too", [*values, other]


def _of_kind(data: Data, path: Path) -> Found:
    """Another number, that of another variant, none, and one that is for programs."""
    kind, title = inside(data, path).get("kind"), title_of(data, path)
    if kind is None:
        return
    yield single("kind", f"{title}a free kind", (*path, "kind"), kind + 1000)
    yield single("kind", f"{title}a kind that is taken", (*path, "kind"), 1 if kind > 1 else 2)
    yield single("kind", f"{title}a program's kind", (*path, "kind"), FIRST_PROGRAM_KIND)
    yield single("kind", f"{title}kind left out", (*path, "kind"))
    if path and path[-1]:
        before: Path = ("variants", int(path[-1]) - 1)
        other = inside(data, before)["kind"]
        yield "kind", f"{title}{other} and {kind} swapped", (((*path, "kind"), other), ((*before, "kind"), kind))


def _of_fallback(data: Data) -> Found:
    """Which variant is taken where nothing tells them apart."""
    if "fallback" in data:
        yield single("fallback", "fallback left out", ("fallback",))
        for variant in data["variants"]:
            yield single("fallback", f"fallback {variant['name']}", ("fallback",), variant["name"])


def _of_constants(data: Data) -> Found:
    """The constants of the family alone."""
    for name, value in data.get("constants", {}).items():
        numbers = value if isinstance(value, dict) else {"": value}
        for system, number in numbers.items():
            path: Path = ("constants", name, *([system] if system else []))
            yield single("constants", f"{name} {number + 10} {system}".strip(), path, number + 10)


def _without_system(data: Data, system: str) -> Found:
    """An OS taken away everywhere, so that only its absence is wrong."""
    if len(systems_of(data)) == 1:
        return
    edits: list[tuple[Path, Any]] = []
    for path, value in maps(data):
        if system in value and path[:1] != ("examples",):
            edits.append((path, GONE) if len(value) == 1 else ((*path, system), GONE))
        for key in ("only", "packed", "internal"):
            if system in value.get(key, ()):
                rest = [one for one in value[key] if one != system]
                edits.append(((*path, key), rest or GONE))
    yield "number", f"no {system}", tuple(edits)


def _of_per_os(path: Path, holder: Data, damage: tuple[str, Any], systems: tuple[str, ...]) -> Found:
    """A plain value, or each value of a map. Numbers grow."""
    key, other = damage

    def wrong(value: Any) -> Any:
        return value + other if isinstance(value, int) else other

    values = holder[key] if isinstance(holder[key], dict) else {"": holder[key]}
    for system, value in values.items():
        yield single(key, f"{key} {system}".strip(), (*path, key, system) if system else (*path, key), wrong(value))
    same = values.get("", values.get("default"))
    plain = {"default": same} if "" in values else values
    for system in systems if len(systems) > 1 else ():
        if system not in values:
            yield single(key, f"{key} of {system} alone", (*path, key), {**plain, system: wrong(same)})


def _of_notes(data: Data, path: Path, systems: tuple[str, ...]) -> Found:
    """since, changed, deprecated and removed: another version, none, and one too many."""
    holder = inside(data, path)
    for note in _NOTES:
        known = holder.get(note, {})
        for system, text in known.items():
            version, colon, words = text.partition(":")
            yield single(note, f"{note} {system}: {version}1", (*path, note, system), f"{version}1{colon}{words}")
            yield single(note, f"{note} {system} left out", (*path, note) if len(known) == 1 else (*path, note, system))
        fresh = [system for system in (*systems, "python") if system not in known]
        if fresh:
            yield single(note, f"{note} {fresh[0]} made up", (*path, note), {**known, fresh[0]: "9.9: made up"})


def _holders(data: Data) -> list[Path]:
    """The family and its variants: where fields and forms are."""
    return [(), *(("variants", at) for at in range(len(data.get("variants", []))))]


# --- forms -----------------------------------------------------------------------------------------------------------


def _of_shape(data: Data, path: Path) -> Found:
    """What a family without variants and a variant have in common."""
    here, title = inside(data, path), title_of(data, path)
    for kind, what, source in [*of_tuple(here.get("tuple", "")), *of_text(here.get("text", ""))]:
        yield single(kind, title + what, (*path, kind), source)
    yield from _of_layouts(here, path, title)
    if "required-through" in here:
        yield from _of_required(data, path, here["required-through"], title)


def _of_required(data: Data, path: Path, required: Any, title: str) -> Found:
    yield single("required-through", f"{title}required-through left out", (*path, "required-through"))
    # Bytes that were counted must be there, so that it makes no difference whether the end is before or after them.
    counted = {field.get("counts") for field in all_fields(data, path)} - {None}
    ends = [field for field in all_fields(data, path) if "name" in field and "counts" not in field]
    names = [field["name"] for field in ends if field["name"] not in counted]
    values = required if isinstance(required, dict) else {"": required}
    for system, name in values.items():
        for other in names:
            if other != name:
                at: Path = (*path, "required-through", *([system] if system else []))
                yield single("required-through", f"{title}required-through {other} {system}".strip(), at, other)


# --- variants --------------------------------------------------------------------------------------------------------


def _of_variant(data: Data, at: int) -> Found:
    variant, path = data["variants"][at], ("variants", at)
    name = variant["name"]
    places: list[Path] = [(*path, "name"), *([("fallback",)] if data.get("fallback") == name else [])]
    yield "variant's name", f"{name} called {name}x", tuple((place, f"{name}x") for place in places)
    yield single("variants", f"{name} left out", path)
    yield from _of_notes(data, path, systems_of(data, path))
    yield from _of_when(variant, path)
    begins, before = _begins(variant), data["variants"][at - 1]
    if at and begins & _begins(before):
        turned = ((("variants", at), before), (("variants", at - 1), variant))
        yield "variants", f"{name} before {before['name']}", turned
    yield from of_only(data, variant, path, name)


def _begins(variant: Data) -> set[str]:
    given = variant.get("when", {}).get("begins", [])
    return set(given if isinstance(given, list) else [given])


def _of_when(variant: Data, path: Path) -> Found:
    """What tells the variant: another constant, one more, one less, another length."""
    when, name = variant.get("when", {}), variant["name"]
    for key, given in when.items():
        at = (*path, "when", key)
        if key == "begins":
            begins = _begins(variant)
            for test in CONTENT_TESTS:
                changed = begins ^ {test}
                yield single("when", f"{name}: {'not ' * (test in begins)}{test}", at, sorted(changed))
        elif key == "protocol":
            for what, value in _other_values(f"{name}: protocol", given, "CAN_TP20"):
                yield single("when", what, at, value)
        elif key == "length":
            yield single("when", f"{name}: any length", (*path, "when"), {k: v for k, v in when.items() if k != key})
            digits = re.findall("[0-9]+", str(given))
            yield single("when", f"{name}: another length", at, str(given).replace(digits[0], str(int(digits[0]) + 30)))
        else:
            yield single("when", f"{name}: another number of {key}", at, 77)


def _of_layouts(shape: Data, path: Path, title: str) -> Found:
    """The OSes that order the fields otherwise."""
    for system, lines in shape.get("layout", {}).items():
        at = (*path, "layout", system)
        for number, line in enumerate(lines):
            name = f"{title}{line.get('name', 'padding')} on {system}"
            rest = [*lines[:number], *lines[number + 1 :]]
            if len(lines) > 1:
                yield single("layout", f"{name} left out", at, rest)
            if number:
                earlier = [*rest[: number - 1], line, *rest[number - 1 :]]
                yield single("layout", f"{name} one place earlier", at, earlier)
            yield single("layout", f"{name}: another member", (*at, number, "c"), "sa_family")
            if "type" in line:
                for kind, what, edits in of_type(line["type"], name, (*at, number)):
                    yield "layout", f"{kind}: {what}", edits


# --- types.yaml, platforms and kinds.yaml ----------------------------------------------------------------------------


def _of_types(types: Data, path: Path = ()) -> Found:
    """All of types.yaml, or those of a family, which stand at the path."""
    for name, entry in types.items():
        at = (*path, name)
        for kind, what, edits in of_type(entry["base"], name, at):
            yield kind, f"{what} of the base", tuple(((*at, "base"), value) for _path, value in edits)
        if "text" in entry:
            yield single(f"text: {entry['text']}", f"{name}: decimal", (*at, "text"))
            if entry["text"] == "flags":
                yield single("text: flags", f"{name}: hexadecimal", (*at, "text"), "hex")
        elif entry["base"].startswith("u"):
            yield single("text: hex", f"{name}: hexadecimal", (*at, "text"), "hex")
        yield from _of_names(name, entry, (*at, "names"))


def _of_names(name: str, entry: Mapping[str, Any], path: Path) -> Found:
    """The values that have names."""
    names = entry.get("names", {})
    for value, entered in names.items():
        at = (*path, value)
        number = entered["value"]
        other = number ^ 8 if isinstance(number, int) else number[:-1] + ("1" if number[-1] == "0" else "0")
        yield single("names", f"{name}: value of {value}", (*at, "value"), other)
        yield single("names", f"{name}: constant of {value}", (*at, "constant"), "AF_UNSPEC")
        yield single("names", f"{name}: header of {value}", (*at, "header"), "stdio.h")
        if "since" in entered:  # then headers that are too old do not have it
            yield single("since", f"{name}: since of {value} left out", (*at, "since"))
        kept = {other: one for other, one in names.items() if other != value}
        yield single("names", f"{name}: {value} called {value}x", path, {**kept, f"{value}x": entered})
        yield single("names", f"{name}: {value} left out", path if not kept else at)
    made_up = {**names, "made-up": {"value": 77, "constant": "MADE_UP", "header": "stdio.h"}}
    yield single("names", f"{name}: a name too many", path, made_up)


def _of_platform(platform: Data) -> Found:
    system = platform["platform"]
    yield single("platform", f"{system} called {system}x", ("platform",), f"{system}x")
    yield single("platform number", f"{system}: a number later", ("number",), platform["number"] + 1)
    other = "length" if platform["begins"] == "family" else "family"
    yield single("begins", f"{system} begins with its {other}", ("begins",), other)
    swapped = not platform.get("kame-zones", False)
    yield single("kame-zones", f"{system}: zones inside of hosts: {swapped}", ("kame-zones",), swapped)
    for aligned in (one for one in (4, 8, "long", GONE) if one != platform.get("route-alignment", GONE)):
        yield single("route-alignment", f"{system}: route-alignment {aligned}", ("route-alignment",), aligned)
    given = platform.get("macros", [])
    yield single("macros", f"{system}: another macro", ("macros",), [*given[1:], "__other__"])
    yield single("constants", f"{system}: constants left out", ("constants",))
    for name, said in platform.get("families", {}).items():
        yield single("families", f"{system} without {name}", ("families", name))
        yield from _of_saying(f"{system}'s {name}", said, ("families", name))
        for variant, own in said.get("variants", {}).items():
            yield single("families", f"{system} without {name}:{variant}", ("families", name, "variants", variant))
            yield from _of_saying(f"{system}'s {name}:{variant}", own, ("families", name, "variants", variant))


def _of_saying(title: str, said: Data, path: Path) -> Found:
    """What a platform says of a family or a variant, each key without its value and with a wrong one."""
    wrong = {"constant": "AF_UNSPEC", "c-struct": "sockaddr_storage", "headers": "stdio.h"}
    for key, value in said.items():
        other = value + 50 if isinstance(value, int) else wrong.get(key, "header")
        if key != "variants":
            yield single("families", f"{title}: {key} left out", (*path, key))
            yield single("families", f"{title}: another {key}", (*path, key), other)


def _of_kinds(_kinds: Data) -> Found:
    yield single("retired", "a kind that is in use", ("retired",), [1])
