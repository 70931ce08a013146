"""spec/constants: the constants of sockets, their rules, and whether the families agree with them."""

from __future__ import annotations

import dataclasses
import functools
import pathlib
from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen import names
from sockfam_codegen.documents import read_document
from sockfam_codegen.load import At, Document, Problem, Where
from sockfam_codegen.model import Family, Platform, Spec, Versions, Words
from sockfam_codegen.versions import check_changed, check_since

Value = int | str
Claim = tuple[Where, str, Value, str]  # a constant's name and value on an OS, and where a spec says so

# Linux's architectures that have values of their own, and the macro that every compiler has for each.
ARCHITECTURES = {
    "alpha": "__alpha__",
    "mips": "__mips__",
    "parisc": "__hppa__",
    "powerpc": "__powerpc__",
    "sparc": "__sparc__",
}

_LOW, _HIGH = -(1 << 63), (1 << 63) - 1
_NOTES = ("c", "header", "since", "changed", "doc")

# What the file of a platform writes for a constant that it does not have.
NONE = "none"


@dataclasses.dataclass(frozen=True)
class Constant:
    """A name and its value on each OS that has it. `keys` are those that were written, none for a plain value.
    `architectures` are those of Linux with another value; None where it is another, but not known."""

    at: At = dataclasses.field(compare=False, repr=False)
    name: str
    c_name: str
    values: Mapping[str, Value]
    keys: Words = ()
    architectures: Mapping[str, int | None] = dataclasses.field(default_factory=dict)
    header: str = ""
    since: Versions = Versions()
    changed: Versions = Versions()
    doc: str = ""

    @property
    def text(self) -> str:
        """The value of a constant that is not a number."""
        return next((value for value in self.values.values() if isinstance(value, str)), "")

    def number(self, system: str) -> int | None:
        """Its number on an OS; on Linux that of most architectures."""
        value = self.values.get(system)
        return value if isinstance(value, int) else None


@dataclasses.dataclass(frozen=True)
class Group:
    """One file of spec/constants, and what the files of platforms add to it. `spoken_for` are the OSes that a plain
    value or `default:` is about. `headers` are Linux's."""

    at: At = dataclasses.field(compare=False, repr=False)
    file: str
    name: str
    doc: str
    is_prefix: bool
    systems: Words
    spoken_for: Words
    headers: Words
    constants: tuple[Constant, ...]


class Constants:
    """spec/constants by name. The files are read when something is asked of them."""

    def __init__(self, root: pathlib.Path, platforms: tuple[Platform, ...]) -> None:
        self.root = root
        self.platforms = platforms

    @functools.cached_property
    def _read(self) -> tuple[tuple[Group, ...], list[Problem]]:
        return read_constants(self.root, self.platforms)

    @property
    def groups(self) -> tuple[Group, ...]:
        """All of them."""
        return self._read[0]

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the files."""
        return self._read[1]

    @functools.cached_property
    def by_name(self) -> Mapping[str, Constant]:
        """Each constant that has a value on some OS."""
        return {constant.name: constant for group in self.groups for constant in group.constants}


def read_constants(root: pathlib.Path, platforms: tuple[Platform, ...]) -> tuple[tuple[Group, ...], list[Problem]]:
    """Every group and what is wrong with them. A group whose shape is wrong is left out; without the platforms, no more
    is checked than their shapes."""
    groups: list[Group] = []
    problems: list[Problem] = []
    for path in sorted((root / "constants").glob("*.yaml")):
        document, found = read_document(root, path, "constant-group")
        if not found and platforms:
            group = _group(document, platforms)
            found = list(check_group(group))
            groups.append(group)
        problems += found
    problems += check_names(groups)
    problems += check_platforms(groups, platforms, {path.stem for path in (root / "constants").glob("*.yaml")})
    return tuple(groups), sorted(set(problems))


def _group(document: Document, platforms: tuple[Platform, ...]) -> Group:
    """A plain value and `default:` speak for the OSes of `only:`, or without it for those that confirm them."""
    data, at = document.data, At(document)
    confirmed = [platform.name for platform in platforms if platform.constants is None]
    here = tuple(one.name for one in platforms if one.name in data.get("only", confirmed))
    own = tuple(one for one in platforms if data["group"] in (one.constants or {}))
    given = [_constant(name, value, here, at.part("constants", name)) for name, value in data["constants"].items()]
    return Group(
        at=at,
        file=document.file,
        name=data["group"],
        doc=data["doc"],
        is_prefix="prefix" not in data,
        systems=tuple(one.name for one in platforms if one.name in here or one in own),
        spoken_for=here,
        headers=tuple(data.get("headers", {}).get("linux", ())),
        constants=tuple(_with_platforms(given, data["group"], own)),
    )


def _constant(name: str, given: Any, systems: Words, at: At) -> Constant:
    if not isinstance(given, dict):
        return Constant(at, name, name, {system: given for system in systems})
    values: dict[str, Value] = {system: given[system] for system in given if system not in (*_NOTES, "default")}
    if "default" in given:
        values = {system: values.get(system, given["default"]) for system in (*systems, *values)}
    architectures: dict[str, int | None] = {}
    if isinstance(linux := given.get("linux"), dict):
        values["linux"] = linux["default"]
        architectures = {name: None if one == "unknown" else one for name, one in linux.items() if name != "default"}
    return Constant(
        at=at,
        name=name,
        c_name=given.get("c", name),
        values=values,
        keys=tuple(given),
        architectures=architectures,
        header=given.get("header", ""),
        since=Versions(tuple(given.get("since", {}).items())),
        changed=Versions(tuple(given.get("changed", {}).items())),
        doc=given.get("doc", ""),
    )


def _with_platforms(given: list[Constant], group: str, platforms: tuple[Platform, ...]) -> Iterator[Constant]:
    """The constants of a file with the values that platforms bring, and then those that only they have."""
    values = {one.name: dict(one.values) for one in given}
    added: dict[str, At] = {}
    for platform in platforms:
        for name, value in (platform.constants or {})[group].items():
            if name not in values:
                added[name] = platform.at.part("constants", group, name)
            if value != NONE:
                values.setdefault(name, {}).setdefault(platform.name, value)
    for one in given:
        yield dataclasses.replace(one, values=values[one.name])
    for name, at in added.items():
        yield Constant(at, name, name, values.get(name, {}))


def check_platforms(groups: list[Group], platforms: tuple[Platform, ...], known: set[str]) -> Iterator[Problem]:
    """A platform that does not confirm spec/constants says of each constant with a value for all what it is there, or
    none; and each of its constants is of a group, and has no other value there."""
    for platform in (one for one in platforms if one.constants is not None):
        own, at = platform.constants or {}, platform.at.part("constants")
        for name, values in own.items():
            if name.lower() not in known:
                yield Problem(at.key(name), f"{name} is not a group", f"write constants/{name.lower()}.yaml")
            for constant_name, value in values.items():
                yield from _check_size(at(name, constant_name), value)
        for group in groups:
            said = own.get(group.name, {})
            for constant in group.constants:
                if _is_for_all(group, constant) and platform.name not in constant.keys and constant.name not in said:
                    wrong = f"{constant.name} is not confirmed for {platform.name}"
                    remedy = f"write its value, or {NONE}, in {group.name}: of {platform.at.document.file}"
                    yield Problem(at.key(group.name), wrong, remedy)
                elif platform.name in constant.keys and constant.name in said:
                    wrong = f"{constant.name} has a value for {platform.name} in {group.file}"
                    yield Problem(at.key(group.name, constant.name), wrong, "write it in one of the two")


def _is_for_all(group: Group, constant: Constant) -> bool:
    """True if it has a value that speaks for OSes without their names."""
    is_given = constant.at.document.file == group.file
    return is_given and "only" not in group.at.here() and (not constant.keys or "default" in constant.keys)


def check_group(group: Group) -> Iterator[Problem]:
    """The rules that concern one file."""
    at = group.at
    if group.file.rsplit("/", 1)[-1] != f"{group.name.lower()}.yaml":
        wrong = f"{group.name} is in a file of another name"
        yield Problem(at("group"), wrong, f"call the file {group.name.lower()}.yaml")
    for system in group.systems:
        if not any(system in constant.values for constant in group.constants):
            yield Problem(at("only"), f"no constant of the group is on {system}", "leave it out of only:")
    declared = any("linux" in constant.values and not constant.header for constant in group.constants)
    if declared and not group.headers:
        yield Problem(at("group"), "no headers of Linux are named that declare these", "write headers:")
    elif group.headers and not declared:
        yield Problem(at.key("headers"), "headers of Linux, and no constant that they declare", "leave them out")
    for constant in group.constants:
        if group.is_prefix and constant.name != group.name and not constant.name.startswith(f"{group.name}_"):
            wrong = f"{constant.name} does not begin with {group.name}_"
            yield Problem(constant.at.key(), wrong, "write it in its own group")
        yield from _check_values(group, constant)
        yield from _check_architectures(constant)
        yield from _check_notes(constant)


def _check_values(group: Group, constant: Constant) -> Iterator[Problem]:
    at = constant.at
    for system, value in constant.values.items():
        if system not in (*constant.keys, *group.spoken_for):
            continue  # the file of its platform says it
        where = group.at.part("constants").on(constant.name, system)
        if system not in group.systems:
            yield Problem(at.key(system), f"{system} is not among the OSes of the group", "add it to only:")
        elif value == "":
            yield Problem(where, "the text is empty", "write the text")
        else:
            yield from _check_size(where, value)
    if not constant.values:
        yield Problem(at(), f"no OS has {constant.name}", "write an OS and its value")
    if "default" in constant.keys and all(system in constant.keys for system in group.spoken_for):
        yield Problem(at.key("default"), "default: applies to no OS", "leave it out")
    if constant.text and len(set(constant.values.values())) > 1:
        yield Problem(at(), f"{constant.name} is not the same text everywhere", "write one text for all")


def _check_size(where: Where, value: Value | None) -> Iterator[Problem]:
    if isinstance(value, int) and not _LOW <= value <= _HIGH:
        yield Problem(where, f"{value} has more than 64 bits with its sign", f"write {_LOW} to {_HIGH}")


def _check_architectures(constant: Constant) -> Iterator[Problem]:
    at = constant.at.part("linux")
    if at.has("default") and not constant.architectures:
        yield Problem(at(), "a map without an architecture", "write the number alone")
    for name, value in constant.architectures.items():
        if value == constant.values["linux"]:
            yield Problem(at(name), f"{value} is the default", "leave it out")
        yield from _check_size(at(name), value)


def _check_notes(constant: Constant) -> Iterator[Problem]:
    at = constant.at
    for key, notes in (("since", constant.since), ("changed", constant.changed)):
        for system, _text in notes.notes:
            if system not in constant.values:
                yield Problem(at.key(key, system), f"{constant.name} is not on {system}", "leave the note out")
    yield from check_since(at, "since", constant.since)
    yield from check_changed(at, constant.changed, is_number=True)
    if constant.c_name == constant.name and "c" in constant.keys:
        yield Problem(at("c"), f"{constant.name} is its name already", "leave c out")
    if constant.header and "linux" not in constant.values:
        yield Problem(at.key("header"), f"{constant.name} is not on linux", "leave the header out")


def check_names(groups: list[Group]) -> Iterator[Problem]:
    """A name has one meaning, in C++ too, where it is lower case."""
    seen: dict[str, tuple[str, str]] = {}
    for group in groups:
        for constant in group.constants:
            spelled = names.constant(constant.name)
            if spelled in seen:
                other, file = seen[spelled]
                wrong = f"{constant.name} is {spelled} in C++, as {other} in {file}"
                yield Problem(constant.at.key(), wrong, "keep one of the two")
            seen.setdefault(spelled, (constant.name, group.file))


def check_agreement(spec: Spec, known: Mapping[str, Constant]) -> Iterator[Problem]:
    """Families and types agree with spec/constants about every constant that it lists."""
    for family in spec.families:
        for where, name, value, system in _claims(family):
            theirs = known[name].values.get(system) if name in known else None
            # An OS whose headers do not have the name may still have the number.
            if theirs is not None and theirs != value:
                wrong = f"{name} is {value} on {system}, and {theirs} in {known[name].at.document.file}"
                yield Problem(where, wrong, "correct one of the two")


def _claims(family: Family) -> Iterator[Claim]:
    """Every constant that a family gives a number: its own, and those of its fields' values."""
    key = "protocol" if family.protocol else "number"
    for system, number in family.systems.items():
        yield family.at(key, system), family.constants[system], number, system
    for variant in family.variants:
        for system in variant.systems:
            for field in variant.lines(system):
                for named in field.type.names:
                    yield field.at("type"), named.constant, named.value, system
