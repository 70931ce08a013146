"""From the groups of constants to what their templates see."""

from __future__ import annotations

import dataclasses

from sockfam_codegen import names
from sockfam_codegen.constants import ARCHITECTURES, Constant, Group, first_version
from sockfam_codegen.model import Platform, Versions

Notes = tuple[tuple[str, str], ...]


@dataclasses.dataclass(frozen=True)
class Declared:
    """One line of an OS's header: `inline constexpr type name = value;`. `unless` is the condition of those
    that not every architecture has."""

    constant: str
    name: str
    type: str
    value: str
    unless: str = ""


@dataclasses.dataclass(frozen=True)
class ConstantRow:
    """A row of the tables, and of the page about the group."""

    name: str
    spelled: str
    systems: str
    numbers: str
    text: str
    c_name: str
    doc: str
    since: Notes
    changed: Notes
    architectures: tuple[tuple[str, str, str], ...]
    has_notes: bool
    notes: str
    cells: tuple[str, ...]
    remarks: str


@dataclasses.dataclass(frozen=True)
class GroupContext:
    """One group for its templates."""

    source: str
    name: str
    lower: str
    spelled: str
    doc: str
    rows: tuple[ConstantRow, ...]
    counts: tuple[int, ...]


@dataclasses.dataclass(frozen=True)
class SystemContext:
    """The constants of one OS, by group. `architectures` is true if some depend on the processor."""

    name: str
    spelled: str
    test_name: str
    doc: str
    architectures: bool
    groups: tuple[tuple[str, tuple[Declared, ...]], ...]


@dataclasses.dataclass(frozen=True)
class Checked:
    """A constant that a header of Linux declares. `before` is the version from which on it may be another, or be."""

    source: str
    name: str
    spelled: str
    before: str
    is_text: bool


@dataclasses.dataclass(frozen=True)
class HeaderCheck:
    """One test file: headers that go together, what they declare, what grows, and what they are too old for."""

    title: str
    headers: tuple[str, ...]
    same: tuple[Checked, ...]
    growing: tuple[Checked, ...]
    newer: tuple[tuple[str, tuple[Checked, ...]], ...]


def group_context(group: Group, platforms: tuple[Platform, ...]) -> GroupContext:
    """A group with its constants by name."""
    ordered = sorted(group.constants, key=lambda constant: constant.name)
    return GroupContext(
        source=f"spec/{group.file}",
        name=group.name,
        lower=group.name.lower(),
        spelled=names.constant(group.name),
        doc=group.doc,
        rows=tuple(_row(constant, platforms) for constant in ordered),
        counts=tuple(sum(platform.name in one.values for one in ordered) for platform in platforms),
    )


def _row(constant: Constant, platforms: tuple[Platform, ...]) -> ConstantRow:
    here = [platform.name for platform in platforms if platform.name in constant.values]
    numbers = [
        f".{names.identifier(system)} = {value}"
        for system in here
        if (value := constant.number(system)) is not None
    ]
    c_name = constant.c_name if constant.c_name != constant.name else ""
    architectures = tuple(
        (name, f"linux_arch::{names.identifier(name)}", "{}" if value is None else str(value))
        for name, value in constant.architectures.items()
    )
    every = len(here) == len(platforms)
    has_notes = bool(constant.text or c_name or constant.doc or constant.since.notes or constant.changed.notes)
    has_notes = has_notes or bool(architectures)
    return ConstantRow(
        name=constant.name,
        spelled=names.constant(constant.name),
        systems="every_os" if every else f"{{{', '.join('os::' + names.identifier(system) for system in here)}}}",
        numbers=f"{{{', '.join(numbers)}}}",
        text=constant.text,
        c_name=c_name,
        doc=constant.doc,
        since=constant.since.notes,
        changed=constant.changed.notes,
        architectures=architectures,
        has_notes=has_notes,
        notes=f", &{names.constant(constant.name)}_notes" if has_notes else "",
        cells=tuple(_shown(constant, platform.name) for platform in platforms),
        remarks="; ".join(_remarks(constant, c_name)),
    )


def _shown(constant: Constant, system: str) -> str:
    value = constant.values.get(system)
    return "" if value is None else _number(value) if isinstance(value, int) else f"`{value}`"


def _number(value: int) -> str:
    """Great numbers are bits or addresses: hex says more."""
    return f"0x{value:x}" if value >= 0x10000 else str(value)


def _remarks(constant: Constant, c_name: str) -> list[str]:
    """What the page says besides the numbers."""
    found = [f"`{c_name}` in the headers"] if c_name else []
    others = [
        f"{_number(value)} on {name}" if value is not None else f"another on {name}"
        for name, value in constant.architectures.items()
    ]
    found += [f"Linux: {', '.join(others)}"] if others else []
    found += [f"since {system} {text}" for system, text in constant.since.notes]
    found += [f"{system} {text}" for system, text in constant.changed.notes]
    return found + ([constant.doc.rstrip(".")] if constant.doc else [])


def system_context(groups: tuple[Group, ...], platform: Platform) -> SystemContext:
    """What an OS's own header declares."""
    found = []
    for group in groups:
        ordered = sorted(group.constants, key=lambda constant: constant.name)
        declared = tuple(_declared(constant, platform.name) for constant in ordered if platform.name in constant.values)
        if declared:
            found.append((group.doc, declared))
    spelled, test_name = names.identifier(platform.name), names.camel(platform.name)
    varied = platform.name == "linux" and any(one.architectures for group in groups for one in group.constants)
    return SystemContext(platform.name, spelled, test_name, platform.doc, varied, tuple(found))


def _declared(constant: Constant, system: str) -> Declared:
    spelled = names.constant(constant.name)
    if constant.text:
        return Declared(constant.name, spelled, "std::string_view", names.string(constant.text))
    value = constant.number(system)
    assert value is not None
    others = {name: one for name, one in constant.architectures.items() if one is not None and system == "linux"}
    type_ = _type([value, *others.values()])
    literal = _literal(value, type_)
    if others:
        pairs = ", ".join(
            f"{{linux_arch::{names.identifier(name)}, {_literal(one, type_)}}}" for name, one in others.items()
        )
        literal = f"detail::on_linux<{type_}>({literal}, {{{pairs}}})"
    unless = " && ".join(
        f"!defined({ARCHITECTURES[name]})"
        for name, one in constant.architectures.items()
        if one is None and system == "linux"
    )
    return Declared(constant.name, spelled, type_, literal, unless)


def _type(values: list[int]) -> str:
    """The narrowest of three types: what setsockopt() and its kin take is an int."""
    if all(-(1 << 31) < value < 1 << 31 for value in values):
        return "int"
    return "std::uint32_t" if all(0 <= value < 1 << 32 for value in values) else "std::int64_t"


def _literal(value: int, type_: str) -> str:
    return _number(value) + ("u" if type_ == "std::uint32_t" else "")


def header_checks(groups: tuple[Group, ...]) -> tuple[HeaderCheck, ...]:
    """Two test files: headers of the kernel that do not go along with the C library's stand in one of their own. A
    constant that is newer than the headers is looked for in both."""
    shared = [header for group in groups for header in group.headers]
    own = [constant.header for group in groups for constant in group.constants if constant.header]
    return (
        _header_check(groups, "libc", shared, own=False),
        _header_check(groups, "kernel", sorted(set(own)), own=True),
    )


def _header_check(groups: tuple[Group, ...], title: str, headers: list[str], own: bool) -> HeaderCheck:
    same: list[Checked] = []
    growing: list[Checked] = []
    newer: dict[str, list[Checked]] = {}
    for group in groups:
        for constant in group.constants:
            if "linux" not in constant.values:
                continue
            if constant.since.notes:
                newer.setdefault(_before(constant.since), []).append(_checked(group, constant, constant.since))
            elif bool(constant.header) == own:
                (growing if constant.changed.notes else same).append(_checked(group, constant, constant.changed))
    # The C library's come first: the kernel's then leave out what those have declared.
    ordered = sorted(dict.fromkeys(headers), key=lambda header: header.startswith("linux/"))
    return HeaderCheck(
        title, tuple(ordered), tuple(same), tuple(growing), tuple((key, tuple(rows)) for key, rows in newer.items())
    )


def _before(notes: Versions) -> str:
    version = first_version(notes)
    return f"{version[0]}, {version[1]}, 0" if version else ""


def _checked(group: Group, constant: Constant, notes: Versions) -> Checked:
    spelled = names.constant(constant.name)
    return Checked(f"spec/{group.file}", constant.c_name, spelled, _before(notes), bool(constant.text))
