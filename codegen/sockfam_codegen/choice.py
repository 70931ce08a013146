"""What `when:` of a variant says: which addresses of a family are of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen.constants import Constants
from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import LONGEST_SIZE, Choice, Numbers, Tag, Words
from sockfam_codegen.words import joined, near_word

# The keys of when: that are not the name of a field. Those of the second kind go together with all others.
PROTOCOL, BEGINS, LENGTH = "protocol", "begins", "length"


class ChoiceReader:
    """Reads `when:` and lists of protocols. What has no meaning becomes a problem. `own` are the family's constants."""

    def __init__(self, constants: Constants, own: Mapping[str, Mapping[str, int]], problems: list[Problem]) -> None:
        self.constants = constants
        self.own = own
        self.problems = problems
        self.is_guessing = False

    def choice(self, given: Mapping[str, Any], at: At, systems: Words) -> Choice:
        """The whole of `when:`."""
        keys = [key for key in given if key != LENGTH]
        for other in keys[1:]:
            wrong = f"{other} stands beside {keys[0]}"
            self.problems.append(Problem(at.key(other), wrong, "write one of them, and length if it is needed"))
        told_by = keys[0] if keys else ""
        is_field = told_by not in ("", PROTOCOL, BEGINS)
        return Choice(
            told_by,
            protocols=self.protocols(given[PROTOCOL], at.part(PROTOCOL), systems) if told_by == PROTOCOL else {},
            tag=self.tag(told_by, given[told_by], at.part(told_by), systems) if is_field else None,
            begins=tuple(listed(given[BEGINS])) if told_by == BEGINS else (),
            lengths=self.lengths(given[LENGTH], at.part(LENGTH)) if LENGTH in given else None,
        )

    def protocols(self, given: Any, at: At, systems: Words) -> dict[str, Numbers]:
        """Each protocol's constant and number on the OSes that have it. Without a constant, the number is its name."""
        found: dict[str, Numbers] = {}
        for one, here in each_place(given, at):
            for system, value in self.numbers(one, here, systems).items():
                found[system] = (*found.get(system, ()), (str(one), value))
        return found

    def tag(self, field: str, given: int | str, at: At, systems: Words) -> Tag | None:
        """The value that a field has."""
        value = self.everywhere(given, at, systems)
        return None if value is None else Tag(field, value, given if isinstance(given, str) else "")

    def everywhere(self, given: int | str, at: At, systems: Words) -> int | None:
        """A number, or that of a constant, which must be the same on all OSes."""
        values = self.numbers(given, at, systems)
        if len(set(values.values())) > 1 or 0 < len(values) < len(systems):
            wrong = f"{given} is not the same number on {joined(systems)}"
            self.problems.append(Problem(at(), wrong, "write a variant for each number"))
        return next(iter(values.values()), None)

    def numbers(self, given: int | str, at: At, systems: Words) -> dict[str, int]:
        """A number, or what a constant is on each OS that has it."""
        if isinstance(given, int):
            return {system: given for system in systems}
        values = self.own.get(given) or self.known(given)
        if values is None and self.constants.problems:
            self.is_guessing = True  # it may be in a file that cannot be read
            return {}
        if values is None:
            near = near_word(given, [*self.own, *self.constants.by_name])
            remedy = f"write {near}" if near else "add it to the family's constants:"
            self.problems.append(Problem(at(), f"{given} is not in spec/constants", remedy))
            return {}
        found = {system: values[system] for system in systems if system in values}
        if systems and not found:
            wrong = f"{given} is not a number on {joined(systems)}"
            self.problems.append(Problem(at(), wrong, "write a constant of these"))
        return found

    def known(self, name: str) -> dict[str, int] | None:
        """A constant of spec/constants on each OS where it is a number."""
        constant = self.constants.by_name.get(name)
        if constant is None:
            return None
        return {system: value for system, value in constant.values.items() if isinstance(value, int)}

    def lengths(self, given: int | str, at: At) -> tuple[int, int]:
        """The least and the greatest number of bytes: of `16`, `17..`, `..16` or `8..16`."""
        least, dots, most = str(given).partition("..")
        if not all(part.isascii() and part.isdigit() for part in (least, most) if part):
            return 0, LONGEST_SIZE  # the shape of the file is wrong
        low = int(least or 0)
        high = int(most or LONGEST_SIZE) if dots else low
        if not low <= high <= LONGEST_SIZE:
            wrong = f"no address has {given} bytes"
            self.problems.append(Problem(at(), wrong, f"write numbers to {LONGEST_SIZE}, the smaller one first"))
        return low, high


def listed(given: Any) -> list[Any]:
    """One value, or a list of them."""
    return given if isinstance(given, list) else [given]


def each_place(given: Any, at: At) -> Iterator[tuple[Any, At]]:
    """Every value of one or a list, with its place."""
    for number, one in enumerate(listed(given)):
        yield one, at.part(number) if isinstance(given, list) else at
