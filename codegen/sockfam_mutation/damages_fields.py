"""Damages of the fields of a family or variant: each says one thing wrong of one line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sockfam_codegen.kinds import parse_type
from sockfam_mutation.damage import Data, Found, Path, all_fields, inside, leaves, of_only, single, systems_of, title_of


def of_fields(data: Data, path: Path) -> Found:
    """All damages of the fields of a family or variant."""
    title = title_of(data, path)
    given = inside(data, path).get("fields", [])
    for number, field in enumerate(given):
        at = (*path, "fields", number)
        name = title + field.get("name", "padding")
        if number:
            order = [*given[: number - 1], field, given[number - 1], *given[number + 1 :]]
            yield single("order of fields", f"{name} one place earlier", (*path, "fields"), order)
        rest = [{"type": "pad[4]"}, *given[number:]]
        yield "padding", f"four bytes before {name}", _grown(data, path, [*given[:number], *rest])
        if "shape" in field:
            yield from _of_shape_line(field, title, at)
            continue
        if match := re.fullmatch(r"pad\[(\d+)\]", field["type"]):
            longer = [*given[:number], {**field, "type": f"pad[{int(match[1]) + 4}]"}, *given[number + 1 :]]
            yield "padding", f"{name} longer", _grown(data, path, longer)
            if number < len(given) - 1:  # what follows the last field is filled with zeros anyway
                yield single("padding", f"{name} left out", at)
        yield from of_type(field["type"], name, at)
        yield from _of_values(data, field, name, at)
        yield from _of_links(data, path, field, name, at)
        yield from _of_field_notes(data, field, name, at)


def _of_shape_line(line: Data, title: str, at: Path) -> Found:
    """The fields of another family."""
    name = f"{title}{line['shape']}"
    yield single("shape", f"{name} left out", at)
    other = "inet6" if line["shape"] == "inet" else "inet"
    yield single("shape", f"{name}: {other}", (*at, "shape"), other)
    if "c" in line:
        yield single("shape", f"{name}: another member", (*at, "c"), "sa_data")
    if "header" in line:
        yield single("shape", f"{name}: no header", (*at, "header"))
        yield single("shape", f"{name}: another header", (*at, "header"), "sa_family")
    else:
        yield single("shape", f"{name}: a header", (*at, "header"), "sa_family")


def _grown(data: Data, path: Path, fields: list[Data]) -> tuple[tuple[Path, Any], ...]:
    """Four bytes more, so that the generator's own sums still hold."""
    holder = path if "size" in inside(data, path) else ()
    size = inside(data, holder).get("size", 0)
    bigger = {system: one + 4 for system, one in size.items()} if isinstance(size, dict) else size + 4
    return (((*path, "fields"), fields), ((*holder, "size"), bigger))


def of_type(spelled: str, name: str, at: Path) -> Found:
    """What its kind says of the ways to get it wrong; of a name of types.yaml, an integer of each width."""
    type_ = parse_type(spelled)
    plain = [("type", other, other) for other in ("u8", "u16", "u32", "u64")]
    for kind, what, other in type_.kind.damages(spelled) if type_ else plain:
        yield single(kind, f"{name}: {what}", (*at, "type"), other)


def _of_values(data: Data, field: Data, name: str, at: Path) -> Found:
    """default, min and max."""
    if "always" in field:
        yield single("always", f"{name}: a number and not {field['always']}", (*at, "always"), 77)
        yield single("always", f"{name}: another constant", (*at, "always"), "AF_INET")
    if "name" not in field or "counts" in field or field["name"] == data.get("select"):
        return
    type_ = parse_type(field["type"])
    text = type_ is not None and not type_.kind.is_number
    if "default" in field:
        yield single("default", f"{name}: default left out", (*at, "default"))
        if not text:
            yield single("default", f"{name}: default", (*at, "default"), 5)
    else:
        yield single("default", f"{name}: a default", (*at, "default"), "" if text else 0)
    if text:
        return
    for key in ("min", "max"):
        if key in field:
            yield single(key, f"{name}: {key} left out", (*at, key))
            yield single(key, f"{name}: {key} one less", (*at, key), field[key] - 1)
            yield single(key, f"{name}: {key} one more", (*at, key), field[key] + 1)
    if "max" not in field:
        yield single("max", f"{name}: a max", (*at, "max"), 100)
    if "min" not in field:
        default = {"default": 1} if "default" in field else {}
        yield "min", f"{name}: a min", tuple(((*at, key), value) for key, value in {"min": 1, **default}.items())


def _of_links(data: Data, path: Path, field: Data, name: str, at: Path) -> Found:
    """The member, the name, and what ties a field to others."""
    if isinstance(field.get("c"), dict):
        for system in field["c"]:
            yield single("c", f"{name}: another member on {system}", (*at, "c", system), "sa_family")
    elif "c" in field:
        yield single("c", f"{name}: another member", (*at, "c"), "sa_family")
        if "name" in field:  # padding may be without
            yield single("c", f"{name}: no member", (*at, "c"))
    else:
        yield single("c", f"{name}: a member", (*at, "c"), "sa_data")
    for key in ("zone", "counts", "at-least", "room"):
        if key in field:
            yield single(key, f"{name}: {key} left out", (*at, key))
    for system, room in field.get("room", {}).items():
        yield single("room", f"{name}: a byte less on {system}", (*at, "room", system), room - 1)
    others = [one["name"] for one in all_fields(data, path) if "name" in one and one is not field]
    for other in others[-1:] if "name" in field else ():
        yield single("at-least", f"{name}: at least {other}", (*at, "at-least"), other)
    if "default" in field:
        yield from of_only(data, field, at, name)
    if "name" in field:
        renamed = [(leaf, new) for leaf, new in _renamed(data, field["name"]) if leaf[: len(path)] == path]
        yield "field's name", f"{name}: called {field['name']}x", tuple(renamed)


def _renamed(data: Data, name: str) -> Iterator[tuple[Path, str]]:
    """Every place that speaks of a field, with its new name; patterns and links too."""
    for leaf, value in leaves(data):
        if not isinstance(value, str) or leaf[0] == "examples":
            continue
        if leaf[-1] == "tuple":
            new = re.sub(rf"\b{name}\b", f"{name}x", value)
        elif leaf[-1] == "text":
            new = value.replace("{" + name + "}", "{" + name + "x}")
        elif leaf[-1] in ("zone", "counts", "at-least", "select") or "required-through" in leaf or _names_a_field(leaf):
            new = f"{name}x" if value == name else value
        else:
            continue
        if new != value:
            yield leaf, new


def _names_a_field(leaf: Path) -> bool:
    return len(leaf) > 2 and leaf[-1] == "name" and leaf[-3] == "fields"


def _of_field_notes(data: Data, field: Data, name: str, at: Path) -> Found:
    for system, version in field.get("since", {}).items():
        yield single("since", f"{name}: since {system}", (*at, "since", system), version + "1")
        yield single("since", f"{name}: since {system} left out", (*at, "since"))
    if "since" not in field and "name" in field:
        system = field.get("only", list(systems_of(data)))[0]
        yield single("since", f"{name}: since {system} made up", (*at, "since"), {system: "9.9"})
