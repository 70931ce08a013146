"""The tables of tests/facts: what compilers reported for all systems, and one file by hand for each family."""

from __future__ import annotations

import collections
import dataclasses
import difflib
import functools
import json
import pathlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

ROOT = pathlib.Path(__file__).resolve().parents[2]

Row = Mapping[str, Any]
Sections = Mapping[str, Sequence[Row]]

# The sections that a family's file may have, and what each row of them needs (tests/facts/README.md).
_SECTIONS = {
    "layouts": ("family", "layout", "variants"),
    "members": ("member", "source"),
    "lengths": ("variant", "shortest", "source"),
    "kinds": ("variant", "kind", "source"),
    "constants": ("constant", "source"),
    "protocols": ("constant", "source"),
    "fields": ("variant", "field", "c", "min", "max", "default", "source"),
    "ties": ("variant", "field", "source"),
    "names": ("variant", "constant"),
    "tuples": ("variant", "documented"),
    "borrowed": ("addresses", "source"),
    "versions": ("of", "note", "on", "version", "source"),
    "examples": ("variant", "text", "bytes"),
    "literals": ("variant", "text", "tuple", "source"),
    "not-recorded": ("variant", "source"),
    "not-live": ("variant", "reason"),
}


class WrongFacts(ValueError):
    """A file of facts that cannot be read: `file: what is wrong; what to write instead`."""


def sections_of(path: pathlib.Path) -> Sections:
    """One family's file, whose sections and rows are as they should be."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise WrongFacts(f"{path.name}:{error.lineno}:{error.colno}: this is not JSON; {error.msg}") from error
    if not isinstance(found, dict):
        raise WrongFacts(f"{path.name}: this is not an object; write one with a list for each section")
    for name, rows in found.items():
        if name not in _SECTIONS:
            near = difflib.get_close_matches(name, _SECTIONS, n=1) or [", ".join(_SECTIONS)]
            raise WrongFacts(f"{path.name}: {name} is not a section; write {near[0]}")
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise WrongFacts(f"{path.name}: {name} is not a list of objects; write one for each row")
        for number, row in enumerate(rows, 1):
            missing = [key for key in _SECTIONS[name] if key not in row]
            if missing:
                raise WrongFacts(f"{path.name}: row {number} of {name} has no {missing[0]}; write it")
    return dict(found)


def family_of(title: str) -> str:
    """Of a variant or a field: vsock of vsock.flags, can of can:isotp."""
    return title.partition(".")[0].partition(":")[0]


def _correct(layouts: Sequence[dict[str, Any]], families: Mapping[str, Sections]) -> None:
    """Members that are more than their headers say: a number in an array of characters."""
    meant = {
        (system, row["member"]): row["encoding"]
        for sections in families.values()
        for row in sections.get("members", ())
        for system in row.get("os", ())
        if "encoding" in row
    }
    for layout in layouts:
        for member in layout["fields"]:
            member["encoding"] = meant.get((layout["os"], member["name"]), member["encoding"])


@dataclasses.dataclass(frozen=True)
class Facts:
    """The rows of all files."""

    layouts: Sequence[Row]
    constants: Mapping[str, Mapping[str, int | str]]
    families: Mapping[str, Sections]
    platforms: Sequence[Row] = ()

    @staticmethod
    def read(folder: pathlib.Path) -> Facts:
        """Those of a folder such as tests/facts."""

        def load(path: pathlib.Path) -> Any:
            return json.loads(path.read_text(encoding="utf-8"))

        constants = {row["name"]: row["values"] for row in load(folder / "constants.json")}
        families = {path.stem: sections_of(path) for path in sorted((folder / "families").glob("*.json"))}
        layouts = load(folder / "layouts.json")
        _correct(layouts, families)
        return Facts(layouts, constants, families, load(folder / "platforms.json"))

    def of_families(self, names: Collection[str]) -> Facts:
        """Those of some families, and what is not by family."""
        families = {name: sections for name, sections in self.families.items() if name in names}
        return dataclasses.replace(self, families=families)

    def section(self, family: str, name: str) -> Sequence[Row]:
        """The rows of one section of one family; none where it has no such section."""
        return self.families.get(family, {}).get(name, ())

    def rows(self, section: str) -> Iterator[tuple[str, Row]]:
        """The rows of one section of all families, with the family's name."""
        for family in self.families:
            for row in self.section(family, section):
                yield family, row

    def without(self, family: str, title: str, what: str, section: str) -> str:
        """The complaint where a row is missing, or the whole file."""
        if family not in self.families:
            return f"no tests/facts/families/{family}.json; write it: see tests/facts/README.md"
        return f"{title} has no row for {what} in {section} of tests/facts/families/{family}.json; add one"

    @staticmethod
    def beyond(family: str, what: str, section: str) -> str:
        """The complaint where a row is about nothing."""
        return f"{section} of tests/facts/families/{family}.json has {what}, which no spec has; take the row out"

    @functools.cached_property
    def _pairings(self) -> Mapping[tuple[str, str], list[Row]]:
        found = collections.defaultdict(list)
        for _family, row in self.rows("layouts"):
            found[row["family"], row["layout"]].append(row)
        return found

    def pairing(self, row: Row) -> Row:
        """Which of our variants a row of layouts.json is about; empty if no row says it."""
        known = self._pairings.get((row["family"], row["variant"] or ""), [])
        return next((one for one in known if row["os"] in one.get("os", [row["os"]])), {})

    @functools.cached_property
    def _by_hand(self) -> Mapping[str, Mapping[str, int | str]]:
        return {row["constant"]: row["values"] for _family, row in self.rows("constants") if "values" in row}

    def values(self, constant: str) -> Mapping[str, int | str]:
        """A constant's number or text on each OS that has it: as the compilers say, or a row where none was asked."""
        return self.constants.get(constant, self._by_hand.get(constant, {}))

    def value(self, constant: str, system: str = "") -> int | str | None:
        """A constant's number or text on an OS, or on the first that has it. A number without a constant is itself."""
        if constant.isdigit():
            return int(constant)
        values = self.values(constant)
        return values.get(system, next(iter(values.values()), None))

    def first_bytes(self, row: Row, member: Row) -> int:
        """How many of a member's bytes are ours. All of them, unless a row by hand says otherwise."""
        pairing = self.pairing(row)
        for family, one in self.rows("layouts"):
            for note in self.section(family, "members") if one is pairing else ():
                if "first" in note and note["member"] == member["name"] and row["os"] in note.get("os", [row["os"]]):
                    return int(note["first"])
        return int(member["size"])

    def member(self, family: str, title: str, system: str, name: str) -> Row:
        """What a row by hand says about a member of a struct, beside its place and width."""
        for row in self.section(family, "members"):
            is_there = system in row.get("os", [system]) and title in row.get("variants", [title])
            if is_there and row["member"] == name:
                return row
        return {}


FACTS = Facts.read(ROOT / "tests" / "facts")
