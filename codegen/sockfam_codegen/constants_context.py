"""From the groups of constants to what their templates see."""

from __future__ import annotations

import dataclasses
import itertools
import textwrap
from collections.abc import Iterator

from sockfam_codegen import names
from sockfam_codegen.constants import ARCHITECTURES, Constant, Group
from sockfam_codegen.constants_table import number
from sockfam_codegen.model import Platform, Words
from sockfam_codegen.versions import kernel_version
from sockfam_codegen.wrap import WIDTH


@dataclasses.dataclass(frozen=True)
class Declared:
    """One line of an OS's header: `inline constexpr type name = value;`. `unless` is the condition of those
    that not every architecture has."""

    name: str
    type: str
    value: str
    unless: str = ""


@dataclasses.dataclass(frozen=True)
class GroupContext:
    """One group for the page of all of them: how many constants each OS has."""

    name: str
    doc: str
    size: int
    counts: tuple[int, ...]


@dataclasses.dataclass(frozen=True)
class PageRow:
    """A constant of several OSes."""

    name: str
    cells: Words
    remarks: str


@dataclasses.dataclass(frozen=True)
class Page:
    """What only one OS has, as a text for each group; or, on the common page, what several have, as tables."""

    name: str
    title: str
    lists: tuple[tuple[str, str], ...] = ()
    tables: tuple[tuple[str, tuple[PageRow, ...]], ...] = ()


@dataclasses.dataclass(frozen=True)
class SystemContext:
    """The constants of one OS, by group: a condition, and what is declared under it. `architectures` is true if some
    depend on the processor."""

    name: str
    spelled: str
    doc: str
    architectures: bool
    groups: tuple[tuple[str, tuple[tuple[str, tuple[Declared, ...]], ...]], ...]


@dataclasses.dataclass(frozen=True)
class Growing:
    """A constant that is greater in later headers; before which version it is as in the spec."""

    line: str
    before: str


@dataclasses.dataclass(frozen=True)
class Newer:
    """Constants that headers before a version do not have: their spellings, and their names."""

    before: str
    spelled: Words
    named: Words


@dataclasses.dataclass(frozen=True)
class HeaderCheck:
    """One test file: headers that go together, what they declare, what grows, and what they are too old for. Lists are
    lines."""

    title: str
    test_name: str
    headers: Words
    numbers: Words
    texts: Words
    growing: tuple[Growing, ...]
    newer: tuple[Newer, ...]


def groups_overview(groups: tuple[Group, ...], platforms: tuple[Platform, ...]) -> tuple[GroupContext, ...]:
    """Every group, counted."""
    return tuple(
        GroupContext(
            group.name,
            group.doc,
            len(group.constants),
            tuple(sum(platform.name in one.values for one in group.constants) for platform in platforms),
        )
        for group in groups
    )


def pages(groups: tuple[Group, ...], platforms: tuple[Platform, ...]) -> tuple[Page, ...]:
    """A page of what several OSes have, and one of what each has alone."""
    tables = ((group.name, tuple(_rows(group, platforms))) for group in groups)
    several = Page("several", "Constants of several systems", tables=tuple(table for table in tables if table[1]))
    return (several, *(page for platform in platforms if (page := _page(groups, platform)).lists))


def _page(groups: tuple[Group, ...], platform: Platform) -> Page:
    alone = ((group.name, [one for one in _by_name(group) if list(one.values) == [platform.name]]) for group in groups)
    lists = tuple((name, _list(found, platform.name)) for name, found in alone if found)
    return Page(platform.name, f"Constants of {platform.doc} alone", lists)


def _by_name(group: Group) -> list[Constant]:
    return sorted(group.constants, key=lambda constant: constant.name)


def _rows(group: Group, platforms: tuple[Platform, ...]) -> Iterator[PageRow]:
    """The constants that several OSes have."""
    for constant in _by_name(group):
        if len(constant.values) > 1:
            cells = tuple(_shown(constant, platform.name) for platform in platforms)
            yield PageRow(constant.name, cells, "; ".join(_remarks(constant)))


def _list(constants: list[Constant], system: str) -> str:
    """`NAME` value (remarks), …"""
    remarks = ("; ".join(_remarks(one)) for one in constants)
    return ", ".join(
        f"`{one.name}` {_shown(one, system)}{f' ({text})' if text else ''}" for one, text in zip(constants, remarks)
    )


def _shown(constant: Constant, system: str) -> str:
    value = constant.values.get(system)
    return "" if value is None else number(value) if isinstance(value, int) else f"`{value}`"


def _remarks(constant: Constant) -> list[str]:
    """What the page says besides the numbers."""
    found = [f"`{constant.c_name}` in the headers"] if constant.c_name != constant.name else []
    others = [
        f"{number(value)} on {name}" if value is not None else f"another on {name}"
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
            parts = itertools.groupby(declared, key=lambda one: one.unless)
            found.append((group.doc, tuple((unless, tuple(ones)) for unless, ones in parts)))
    varied = platform.name == "linux" and any(one.architectures for group in groups for one in group.constants)
    return SystemContext(platform.name, names.identifier(platform.name), platform.doc, varied, tuple(found))


def _declared(constant: Constant, system: str) -> Declared:
    spelled = names.constant(constant.name)
    if constant.text:
        return Declared(spelled, "std::string_view", names.string(constant.text))
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
    return Declared(spelled, type_, literal, unless)


def _type(values: list[int]) -> str:
    """The narrowest of three types: what setsockopt() and its kin take is an int."""
    if all(-(1 << 31) < value < 1 << 31 for value in values):
        return "int"
    return "std::uint32_t" if all(0 <= value < 1 << 32 for value in values) else "std::int64_t"


def _literal(value: int, type_: str) -> str:
    return number(value) + ("u" if type_ == "std::uint32_t" else "")


def header_checks(groups: tuple[Group, ...]) -> tuple[HeaderCheck, ...]:
    """Two test files: headers of the kernel that do not go along with the C library's get one of their own. A
    constant that is newer than the headers is looked for in both."""
    shared = [header for group in groups for header in group.headers]
    own = [constant.header for group in groups for constant in group.constants if constant.header]
    return (
        _header_check(groups, "libc", shared, own=False),
        _header_check(groups, "kernel", sorted(set(own)), own=True),
    )


def _header_check(groups: tuple[Group, ...], title: str, headers: list[str], own: bool) -> HeaderCheck:
    numbers: list[str] = []
    texts: list[str] = []
    growing: list[Growing] = []
    newer: dict[str, list[Constant]] = {}
    for constant in (one for group in groups for one in group.constants if "linux" in one.values):
        if constant.since.notes:
            newer.setdefault(kernel_version(constant.since), []).append(constant)
        elif bool(constant.header) != own:
            continue
        elif constant.changed.notes:
            growing.append(Growing(_line("SAME", "CALLED", constant), kernel_version(constant.changed)))
        elif constant.text:
            texts.append(_line("SPELLED", "SPELLED_AS", constant))
        else:
            numbers.append(_line("SAME", "CALLED", constant))
    # The C library's come first: the kernel's then leave out what those have declared.
    ordered = sorted(dict.fromkeys(headers), key=lambda header: header.startswith("linux/"))
    return HeaderCheck(
        title,
        names.camel(title),
        tuple(ordered),
        packed(numbers),
        packed(texts),
        tuple(growing),
        tuple(_newer(before, found) for before, found in newer.items()),
    )


def _newer(before: str, found: list[Constant]) -> Newer:
    spelled = [_line("SPELLED", "SPELLED_AS", constant) for constant in found]
    return Newer(before, packed(spelled), packed([constant.c_name for constant in found]))


def _line(plain: str, renamed: str, constant: Constant) -> str:
    """A line of a table of what the headers say."""
    if constant.c_name == constant.name:
        return f"{plain}({constant.name})"
    return f"{renamed}({constant.name}, {constant.c_name})"


def packed(items: list[str]) -> Words:
    """As many as fit on each line."""
    lines = textwrap.wrap(", ".join(item.replace(" ", "\0") for item in items), WIDTH - 4, break_on_hyphens=False)
    return tuple(line.replace("\0", " ") + ("" if line.endswith(",") else ",") for line in lines)
