"""The rows of src/constants.cpp, and the notes that a few of them have, each kind of note once."""

from __future__ import annotations

import dataclasses

from sockfam_codegen import names
from sockfam_codegen.constants import Constant, Group
from sockfam_codegen.model import Platform, Words

Notes = tuple[tuple[str, str], ...]


@dataclasses.dataclass(frozen=True)
class GroupTable:
    """One group: the notes that no group before it has, and a row for each constant."""

    name: str
    spelled: str
    doc: str
    notes: Words
    rows: Words


def version_name(notes: Notes) -> str:
    """linux_6_2_to_6_17: the constant that holds these remarks."""
    words = "_".join(word for pair in notes for word in pair)
    return "".join(char if char.isalnum() else "_" for char in words).replace("__", "_")


def version_tables(groups: tuple[Group, ...]) -> Words:
    """The remarks about versions, each once."""
    found: dict[str, str] = {}
    for constant in (one for group in groups for one in group.constants):
        for notes in (constant.since.notes, constant.changed.notes):
            if notes:
                pairs = ", ".join(f'{{"{about}", {names.string(text)}}}' for about, text in notes)
                found[version_name(notes)] = f"constexpr version_note {version_name(notes)}[] = {{{pairs}}};"
    return tuple(found.values())


def tables(groups: tuple[Group, ...], platforms: tuple[Platform, ...]) -> tuple[GroupTable, ...]:
    """Every group. Constants with the same notes share them, whichever group they are of."""
    known: dict[Words, str] = {}
    found = []
    for group in groups:
        notes: list[str] = []
        rows = []
        for constant in sorted(group.constants, key=lambda one: one.name):
            members = _members(constant)
            if members and members not in known:
                known[members] = f"{names.constant(constant.name)}_notes"
                notes += _notes(constant, known[members], members)
            rows.append(_row(group, constant, platforms, f", &{known[members]}" if members else ""))
        found.append(
            GroupTable(group.name, names.constant(group.name), group.doc, tuple(notes), tuple(rows))
        )
    return tuple(found)


def _row(group: Group, constant: Constant, platforms: tuple[Platform, ...], notes: str) -> str:
    cells = [_cell(constant, platform.name) for platform in platforms]
    return f'row("{constant.name}", {names.constant(group.name)}, {{{", ".join(cells)}}}{notes}),'


def _cell(constant: Constant, system: str) -> str:
    """Its number on an OS. A text is in the notes."""
    value = constant.values.get(system)
    return "no" if value is None else number(value) if isinstance(value, int) else "0"


def number(value: int) -> str:
    """Large numbers are bits or addresses, which are clearer in hex."""
    return f"0x{value:x}" if value >= 0x10000 else str(value)


def _members(constant: Constant) -> Words:
    """The members of its notes, as designated initialisers."""
    members = [f".text = {names.string(constant.text)}"] if constant.text else []
    members += [f'.c_name = "{constant.c_name}"'] if constant.c_name != constant.name else []
    members += [f".doc = {names.string(constant.doc)}"] if constant.doc else []
    members += [f".since = {version_name(constant.since.notes)}"] if constant.since.notes else []
    members += [f".changed = {version_name(constant.changed.notes)}"] if constant.changed.notes else []
    others = (f"{{{names.identifier(name)}, {'{}' if value is None else number(value)}}}"
              for name, value in constant.architectures.items())  # fmt: skip
    members += [f".architectures = {{{', '.join(others)}}}"] if constant.architectures else []
    return Words(members)


def _notes(constant: Constant, name: str, members: Words) -> list[str]:
    """The lines that declare them."""
    *others, last = members
    if not last.startswith(".architectures"):
        return [f"constexpr constant_notes {name}{{{', '.join(members)}}};"]
    array = last.removeprefix(".architectures = ")
    numbers = f"constexpr varied<{len(constant.architectures)}> {name}{{{array}"
    return [f"{numbers}, {{{', '.join(others)}}}}};" if others else f"{numbers}}};"]
