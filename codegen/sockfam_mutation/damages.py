"""Damaged copies of the specs: each says one thing wrong. Every key of schema.json has damages here, but for prose
(doc, references, examples)."""

from __future__ import annotations

import copy
import dataclasses
import enum
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen.kinds import parse_type
from sockfam_codegen.model import CONTENT_TESTS

Data = dict[str, Any]
Path = tuple[str | int, ...]


class _Gone(enum.Enum):
    """In place of a value: the key is taken out."""

    GONE = enum.auto()


_GONE = _Gone.GONE
_SYSTEMS = ("linux", "freebsd", "openbsd", "netbsd", "macos", "windows")
_NOTES = ("since", "changed", "deprecated", "removed")


@dataclasses.dataclass(frozen=True)
class Damage:
    """What was done to one file: values that were put at paths of its data, or taken out."""

    file: str
    kind: str
    what: str
    edits: tuple[tuple[Path, Any], ...]

    def apply(self, data: Data) -> Data:
        """A damaged copy."""
        made = copy.deepcopy(data)
        for path, value in self.edits:
            inner = made
            for step in path[:-1]:
                inner = inner[step]  # type: ignore[index] # a list where the step is a number
            if value is _GONE:
                del inner[path[-1]]  # type: ignore[arg-type]
            else:
                inner[path[-1]] = copy.deepcopy(value)  # type: ignore[index]
        return made

    @property
    def path(self) -> Path:
        """Where the first of them is."""
        return self.edits[0][0]


Found = Iterator[tuple[str, str, tuple[tuple[Path, Any], ...]]]


def _one(kind: str, what: str, path: Path, value: Any = _GONE) -> tuple[str, str, tuple[tuple[Path, Any], ...]]:
    return kind, what, ((path, value),)


def damages_of(file: str, data: Data) -> list[Damage]:
    """All damages of one file, without those that change nothing."""
    makers = {"types.yaml": _of_types, "platforms.yaml": _of_platforms}
    made = [Damage(file, kind, what, edits) for kind, what, edits in makers.get(file, _of_family)(data)]
    return [damage for damage in made if damage.apply(data) != data]


# --- a family --------------------------------------------------------------------------------------------------------


def _of_family(data: Data) -> Found:
    name, systems = data["family"], _systems(data)
    yield _one("family", f"{name} called {name}x", ("family",), f"{name}x")
    key = "number" if "number" in data else "protocol"
    for system, number in data[key].items():
        yield _one(key, f"{key} on {system}", (key, system), number + 50)
        yield from _without_system(data, system)
    for system in _SYSTEMS:
        if system not in systems:
            yield _one(key, f"a number on {system}", (key, system), 44)
    yield from _of_per_os((), data, ("constant", "AF_UNSPEC"), systems)
    yield from _of_borrowed(data)
    yield from _of_notes(data, (), systems)
    yield from _of_select(data)
    for path in _holders(data):
        yield from _of_struct(data, path)
        yield from _of_protocols(data, path)
        yield from _of_shape(data, path)
        yield from _of_fields(data, path)
    for at in range(len(data.get("variants", []))):
        yield from _of_variant(data, at)


def _systems(data: Data, path: Path = ()) -> tuple[str, ...]:
    """The OSes that have a family, or one of its variants."""
    whole = tuple(data["number"] if "number" in data else data["protocol"])
    return tuple(_inside(data, path).get("only", whole)) if path else whole


def _of_borrowed(data: Data) -> Found:
    """The families whose addresses it has."""
    given = data.get("addresses", [])
    for lender in given:
        rest = [other for other in given if other != lender]
        yield _one("addresses", f"not those of {lender}", ("addresses",), rest or ["unix"])
    if given:
        yield _one("addresses", "those of unix too", ("addresses",), [*given, "unix"])


def _of_struct(data: Data, path: Path) -> Found:
    """The struct, its header and its size: of the family, or of a variant that has its own."""
    holder, title, systems = _inside(data, path), _title(data, path), _systems(data, path)
    for key, wrong in (("c-struct", "sockaddr_storage"), ("headers", "stdio.h"), ("size", 4)):
        if key in holder:
            for kind, what, edits in _of_per_os(path, holder, (key, wrong), systems):
                yield kind, title + what, edits
    if "packed" in holder:
        yield _one("packed", f"{title}packed left out", (*path, "packed"))


def _of_protocols(data: Data, path: Path) -> Found:
    """The constants and numbers of socket()'s third argument, for all OSes or per OS."""
    given, title = _inside(data, path).get("protocols", {}), _title(data, path)
    nested = any(isinstance(value, dict) for value in given.values())
    for system, protocols in given.items() if nested else [("", given)] if given else []:
        at: Path = (*path, "protocols", *([system] if system else []))
        for name, number in protocols.items():
            yield _one("protocols", f"{title}{name} {number + 10} {system}".strip(), (*at, name), number + 10)
            yield _one("protocols", f"{title}not {name} {system}".strip(), at, {f"{name}_X": number})
        yield _one("protocols", f"{title}a protocol too many {system}".strip(), at, {**protocols, "CAN_TP20": 4})
        if system and len(given) > 1:
            yield _one("protocols", f"{title}none on {system}", at)


def _of_select(data: Data) -> Found:
    """What tells variants apart, and which is taken where nothing does."""
    for other in ("protocol", "content", "os") if "select" in data else ():
        yield _one("select", f"select by {other}", ("select",), other)
    if "fallback" in data:
        yield _one("fallback", "fallback left out", ("fallback",))
        for variant in data["variants"]:
            yield _one("fallback", f"fallback {variant['name']}", ("fallback",), variant["name"])


def _without_system(data: Data, system: str) -> Found:
    """An OS taken away everywhere, so that only its absence is wrong."""
    if len(_systems(data)) == 1:
        return
    edits: list[tuple[Path, Any]] = []
    for path, value in _maps(data):
        if system in value and path[:1] != ("examples",):
            edits.append((path, _GONE) if len(value) == 1 else ((*path, system), _GONE))
        for key in ("only", "packed", "internal"):
            if system in value.get(key, ()):
                rest = [one for one in value[key] if one != system]
                edits.append(((*path, key), rest or _GONE))
    yield "number", f"no {system}", tuple(edits)


def _maps(data: Any, path: Path = ()) -> Iterator[tuple[Path, Data]]:
    """Every map, the innermost first."""
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        yield from _maps(value, (*path, key))
    if isinstance(data, dict):
        yield path, data


def _leaves(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value that holds no map."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(data, list) and data and isinstance(data[0], dict):
        for number, value in enumerate(data):
            yield from _leaves(value, (*path, number))
    else:
        yield path, data


def _of_per_os(path: Path, holder: Data, damage: tuple[str, Any], systems: tuple[str, ...]) -> Found:
    """A plain value, or each value of a map. Numbers grow."""
    key, other = damage

    def wrong(value: Any) -> Any:
        return value + other if isinstance(value, int) else other

    values = holder[key] if isinstance(holder[key], dict) else {"": holder[key]}
    for system, value in values.items():
        yield _one(key, f"{key} {system}".strip(), (*path, key, system) if system else (*path, key), wrong(value))
    same = values.get("", values.get("default"))
    plain = {"default": same} if "" in values else values
    for system in systems if len(systems) > 1 else ():
        if system not in values:
            yield _one(key, f"{key} of {system} alone", (*path, key), {**plain, system: wrong(same)})


def _of_notes(data: Data, path: Path, systems: tuple[str, ...]) -> Found:
    """since, changed, deprecated and removed: another version, none, and one too many."""
    holder = _inside(data, path)
    for note in _NOTES:
        known = holder.get(note, {})
        for system, said in known.items():
            version, colon, words = said.partition(":")
            yield _one(note, f"{note} {system}: {version}1", (*path, note, system), f"{version}1{colon}{words}")
            yield _one(note, f"{note} {system} left out", (*path, note) if len(known) == 1 else (*path, note, system))
        fresh = [system for system in (*systems, "python") if system not in known]
        if fresh:
            yield _one(note, f"{note} {fresh[0]} made up", (*path, note), {**known, fresh[0]: "9.9: made up"})


def _holders(data: Data) -> list[Path]:
    """The family and its variants: where fields and forms are."""
    return [(), *(("variants", at) for at in range(len(data.get("variants", []))))]


def _inside(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def _title(data: Data, path: Path) -> str:
    return f"{_inside(data, path)['name']}: " if path else ""


# --- forms -----------------------------------------------------------------------------------------------------------


def _of_shape(data: Data, path: Path) -> Found:
    """What a family without variants and a variant have in common."""
    here, title = _inside(data, path), _title(data, path)
    for kind, what, source in [*_of_tuple(here.get("tuple", "")), *_of_text(here.get("text", ""))]:
        yield _one(kind, title + what, (*path, kind), source)
    if "required-through" in here:
        yield from _of_required(data, path, here["required-through"], title)


def _of_required(data: Data, path: Path, required: Any, title: str) -> Found:
    yield _one("required-through", f"{title}required-through left out", (*path, "required-through"))
    # Bytes that were counted must be there, so that to end before them or behind is the same.
    counted = {field.get("counts") for field in _all_fields(data, path)} - {None}
    ends = [field for field in _all_fields(data, path) if "name" in field and "counts" not in field]
    names = [field["name"] for field in ends if field["name"] not in counted]
    values = required if isinstance(required, dict) else {"": required}
    for system, name in values.items():
        for other in names:
            if other != name:
                at: Path = (*path, "required-through", *([system] if system else []))
                yield _one("required-through", f"{title}required-through {other} {system}".strip(), at, other)


def _all_fields(data: Data, path: Path) -> list[Data]:
    own = _inside(data, path).get("fields", []) if path else []
    return [*data.get("fields", []), *own]


def _of_tuple(source: str) -> Iterator[tuple[str, str, str]]:
    """Order, what may be left out, and what is left out."""
    names = list(re.finditer(r"[a-z_][a-z_0-9]*", source))
    for left, right in zip(names, names[1:]):
        if left[0] != right[0]:
            yield "tuple", f"{left[0]} and {right[0]} of the tuple swapped", _swapped(source, left, right)
    for name in names[1:]:
        yield "tuple", f"{name[0]} and all behind it required", _required_to(source, name.end())
    if len(names) > 1 and "[" not in source and "<" not in source:
        yield "tuple", f"{names[-1][0]} optional", source.replace(f", {names[-1][0]})", f"[, {names[-1][0]}])")
    for opening, closing, other in (("[", "]", "<>"), ("<", ">", "[]")):
        start = source.rfind(opening)
        # Of what may stand alone, a default is never printed.
        if start >= 0 and (opening == "<" or "|" not in source):
            end = source.find(closing, start)
            swapped = source[:start] + other[0] + source[start + 1 : end] + other[1] + source[end + 1 :]
            what = "printed though it has its default" if opening == "<" else "not printed where it has its default"
            yield "tuple", f"the last element is {what}", swapped


def _swapped(source: str, left: re.Match[str], right: re.Match[str]) -> str:
    between = source[left.end() : right.start()]
    return source[: left.start()] + right[0] + between + left[0] + source[right.end() :]


def _required_to(source: str, end: int) -> str:
    """The tuple with no bracket before `end`."""
    opened = sum(source[:end].count(bracket) for bracket in "[<")
    bare = re.sub(r"[\[<]", "", source[:end]) + source[end:]
    for _ in range(opened):
        at = max(bare.rfind("]"), bare.rfind(">"))
        bare = bare[:at] + bare[at + 1 :] if at >= 0 else bare
    return bare


def _of_text(source: str) -> Iterator[tuple[str, str, str]]:
    """Order, marks, and what is left out."""
    names = list(re.finditer(r"\{([a-z_0-9]+)\}", source))
    for left, right in zip(names, names[1:]):
        yield "text", f"{left[1]} and {right[1]} of the text swapped", _swapped(source, left, right)
    for literal in re.finditer(r"(?:^|(?<=[}<>]))[^{}<>]+", source):
        mark, before, behind = literal[0], source[: literal.start()], source[literal.end() :]
        yield "text", f"the mark {mark} at {literal.start()} begins otherwise", f"{before}!{mark[1:]}{behind}"
        yield "text", f"the mark {mark} at {literal.start()} ends otherwise", f"{before}{mark}!{behind}"
    for group in re.finditer(r"<([^<>]*)>", source):
        made = source[: group.start()] + group[1] + source[group.end() :]
        yield "text", f"{group[0]} always written", made


# --- variants --------------------------------------------------------------------------------------------------------


def _of_variant(data: Data, at: int) -> Found:
    variant, path = data["variants"][at], ("variants", at)
    name = variant["name"]
    places: list[Path] = [(*path, "name"), *([("fallback",)] if data.get("fallback") == name else [])]
    yield "variant's name", f"{name} called {name}x", tuple((place, f"{name}x") for place in places)
    yield _one("variants", f"{name} left out", path)
    yield from _of_notes(data, path, _systems(data, path))
    yield from _of_layouts(variant, path)
    if "longer-than" in variant:
        yield _one("longer-than", f"{name}: longer-than left out", (*path, "longer-than"))
        yield _one("longer-than", f"{name}: longer-than", (*path, "longer-than"), variant["longer-than"] + 30)
    if "tag" in variant:
        yield _one("tag", f"{name}: value", (*path, "tag", "value"), variant["tag"]["value"] + 10)
        yield _one("tag", f"{name}: constant", (*path, "tag", "constant"), "TIPC_OTHER")
    for one in variant.get("when", []):
        rest = [other for other in variant["when"] if other != one]
        yield _one("when", f"{name}: not {one}", (*path, "when"), rest)
    for one in CONTENT_TESTS if "when" in variant else ():
        yield _one("when", f"{name}: {one} too", (*path, "when"), list(dict.fromkeys([*variant["when"], one])))
    if at and set(variant.get("when", [])) & set(data["variants"][at - 1].get("when", [])):
        before = data["variants"][at - 1]
        turned = ((("variants", at), before), (("variants", at - 1), variant))
        yield "variants", f"{name} before {before['name']}", turned
    yield from _of_only(data, variant, path, name)


def _of_layouts(variant: Data, path: Path) -> Found:
    """The OSes that order the fields otherwise."""
    for system, lines in variant.get("layout", {}).items():
        at = (*path, "layout", system)
        for number, line in enumerate(lines):
            name = f"{variant['name']}: {line.get('name', 'padding')} on {system}"
            rest = [*lines[:number], *lines[number + 1 :]]
            if len(lines) > 1:
                yield _one("layout", f"{name} left out", at, rest)
            if number:
                yield _one("layout", f"{name} one place earlier", at, [*rest[: number - 1], line, *rest[number - 1 :]])
            yield _one("layout", f"{name}: another member", (*at, number, "c"), "sa_family")
            if "type" in line:
                for kind, what, edits in _of_type(line["type"], name, (*at, number)):
                    yield "layout", f"{kind}: {what}", edits


def _of_only(data: Data, holder: Data, path: Path, name: str) -> Found:
    """The OSes that have a variant or field."""
    systems = holder.get("only", list(_systems(data)))
    if "only" in holder:
        yield _one("only", f"{name}: only left out", (*path, "only"))
    for system in systems if len(systems) > 1 else ():
        yield _one("only", f"{name}: not on {system}", (*path, "only"), [one for one in systems if one != system])
    for system in _systems(data):
        if system not in systems:
            yield _one("only", f"{name}: on {system} too", (*path, "only"), [*systems, system])
            yield _one("only", f"{name}: on {system} alone", (*path, "only"), [system])


# --- fields ----------------------------------------------------------------------------------------------------------


def _of_fields(data: Data, path: Path) -> Found:
    title = _title(data, path)
    given = _inside(data, path).get("fields", [])
    for number, field in enumerate(given):
        at = (*path, "fields", number)
        name = title + field.get("name", "padding")
        if number:
            order = [*given[: number - 1], field, given[number - 1], *given[number + 1 :]]
            yield _one("order of fields", f"{name} one place earlier", (*path, "fields"), order)
        behind = [{"type": "pad[4]"}, *given[number:]]
        yield "padding", f"four bytes before {name}", _grown(data, path, [*given[:number], *behind])
        if match := re.fullmatch(r"pad\[(\d+)\]", field["type"]):
            longer = [*given[:number], {**field, "type": f"pad[{int(match[1]) + 4}]"}, *given[number + 1 :]]
            yield "padding", f"{name} longer", _grown(data, path, longer)
            if number < len(given) - 1:  # what is behind the last field is filled with zeros anyway
                yield _one("padding", f"{name} left out", at)
        yield from _of_type(field["type"], name, at)
        yield from _of_values(data, field, name, at)
        yield from _of_links(data, path, field, name, at)
        yield from _of_field_notes(data, field, name, at)


def _grown(data: Data, path: Path, fields: list[Data]) -> tuple[tuple[Path, Any], ...]:
    """Four bytes more, so that the generator's own sums still hold."""
    holder = path if "size" in _inside(data, path) else ()
    size = _inside(data, holder).get("size", 0)
    bigger = {system: one + 4 for system, one in size.items()} if isinstance(size, dict) else size + 4
    return (((*path, "fields"), fields), ((*holder, "size"), bigger))


def _of_type(spelled: str, name: str, at: Path) -> Found:
    """What its kind says of the ways to get it wrong; of a name of types.yaml, an integer of each width."""
    type_ = parse_type(spelled)
    plain = [("type", other, other) for other in ("u8", "u16", "u32", "u64")]
    for kind, what, other in type_.kind.damages(spelled) if type_ else plain:
        yield _one(kind, f"{name}: {what}", (*at, "type"), other)


def _of_values(data: Data, field: Data, name: str, at: Path) -> Found:
    """default, min and max."""
    if "always" in field:
        yield _one("always", f"{name}: always {field['always'] + 1}", (*at, "always"), field["always"] + 1)
        yield _one("always", f"{name}: another constant", (*at, "constant"), "AF_OTHER")
    if "name" not in field or "counts" in field or field["name"] == data.get("select"):
        return
    type_ = parse_type(field["type"])
    text = type_ is not None and not type_.kind.is_number
    if "default" in field:
        yield _one("default", f"{name}: default left out", (*at, "default"))
        if not text:
            yield _one("default", f"{name}: default", (*at, "default"), 5)
    else:
        yield _one("default", f"{name}: a default", (*at, "default"), "" if text else 0)
    if text:
        return
    for key in ("min", "max"):
        if key in field:
            yield _one(key, f"{name}: {key} left out", (*at, key))
            yield _one(key, f"{name}: {key} one less", (*at, key), field[key] - 1)
            yield _one(key, f"{name}: {key} one more", (*at, key), field[key] + 1)
    if "max" not in field:
        yield _one("max", f"{name}: a max", (*at, "max"), 100)
    if "min" not in field:
        default = {"default": 1} if "default" in field else {}
        yield "min", f"{name}: a min", tuple(((*at, key), value) for key, value in {"min": 1, **default}.items())


def _of_links(data: Data, path: Path, field: Data, name: str, at: Path) -> Found:
    """The member, the name, and what ties a field to others."""
    if "c" in field:
        yield _one("c", f"{name}: another member", (*at, "c"), "sa_family")
        if "name" in field:  # padding may be without
            yield _one("c", f"{name}: no member", (*at, "c"))
    else:
        yield _one("c", f"{name}: a member", (*at, "c"), "sa_data")
    for key in ("zone", "counts", "at-least"):
        if key in field:
            yield _one(key, f"{name}: {key} left out", (*at, key))
    others = [one["name"] for one in _all_fields(data, path) if "name" in one and one is not field]
    for other in others[-1:] if "name" in field else ():
        yield _one("at-least", f"{name}: at least {other}", (*at, "at-least"), other)
    if "default" in field:
        yield from _of_only(data, field, at, name)
    if "name" in field:
        renamed = [(leaf, new) for leaf, new in _renamed(data, field["name"]) if leaf[: len(path)] == path]
        yield "field's name", f"{name}: called {field['name']}x", tuple(renamed)


def _renamed(data: Data, name: str) -> Iterator[tuple[Path, str]]:
    """Every place that speaks of a field, with its new name; patterns and links too."""
    for leaf, value in _leaves(data):
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
    for system, said in field.get("since", {}).items():
        yield _one("since", f"{name}: since {system}", (*at, "since", system), said + "1")
        yield _one("since", f"{name}: since {system} left out", (*at, "since"))
    if "since" not in field and "name" in field:
        system = field.get("only", list(_systems(data)))[0]
        yield _one("since", f"{name}: since {system} made up", (*at, "since"), {system: "9.9"})


# --- types.yaml and platforms.yaml -----------------------------------------------------------------------------------


def _of_types(types: Data) -> Found:
    for name, entry in types.items():
        for kind, what, edits in _of_type(entry["base"], name, (name,)):
            yield kind, f"{what} of the base", tuple(((*path[:-1], "base"), value) for path, value in edits)
        if "text" in entry:
            yield _one("text: hex", f"{name}: decimal", (name, "text"))
        elif entry["base"].startswith("u"):
            yield _one("text: hex", f"{name}: hexadecimal", (name, "text"), "hex")
        yield from _of_names(name, entry)


def _of_names(name: str, entry: Mapping[str, Any]) -> Found:
    """The values that have names."""
    names = entry.get("names", {})
    for value, said in names.items():
        at = (name, "names", value)
        number = said["value"]
        other = number ^ 8 if isinstance(number, int) else number[:-1] + ("1" if number[-1] == "0" else "0")
        yield _one("names", f"{name}: value of {value}", (*at, "value"), other)
        yield _one("names", f"{name}: constant of {value}", (*at, "constant"), "AF_UNSPEC")
        yield _one("names", f"{name}: header of {value}", (*at, "header"), "stdio.h")
        kept = {other: one for other, one in names.items() if other != value}
        yield _one("names", f"{name}: {value} called {value}x", (name, "names"), {**kept, f"{value}x": said})
        yield _one("names", f"{name}: {value} left out", (name, "names") if not kept else at)
    made_up = {**names, "made-up": {"value": 77, "constant": "MADE_UP", "header": "stdio.h"}}
    yield _one("names", f"{name}: a name too many", (name, "names"), made_up)


def _of_platforms(platforms: Data) -> Found:
    for system, entry in platforms.items():
        other = "length" if entry["begins"] == "family" else "family"
        yield _one("begins", f"{system} begins with its {other}", (system, "begins"), other)
