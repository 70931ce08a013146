"""The little languages of `tuple:` and `text:`."""

from __future__ import annotations

import dataclasses
import re


@dataclasses.dataclass(frozen=True)
class Element:
    """One element of a tuple. `optional` may be left out of the input; `left_out` is also not printed while it and
    all after it have their defaults. The name `_` is an integer that is read and not kept."""

    name: str
    optional: bool = False
    left_out: bool = False


@dataclasses.dataclass(frozen=True)
class TuplePattern:
    """bare is the one value that stands without parentheses; neither bare nor elements: the empty string."""

    bare: str = ""
    elements: tuple[Element, ...] = ()
    is_tuple: bool = False

    @property
    def required(self) -> int:
        return sum(1 for element in self.elements if not element.optional)


@dataclasses.dataclass(frozen=True)
class Part:
    """A piece of a text pattern: literal text, a field, or a group that is left out while its fields have their
    defaults. A group's first part is a literal."""

    literal: str = ""
    field: str = ""
    group: tuple[Part, ...] = ()


class PatternError(Exception):
    """What is wrong with a pattern, and the remedy."""

    def __init__(self, wrong: str, remedy: str) -> None:
        super().__init__(wrong)
        self.wrong = wrong
        self.remedy = remedy


_TOKEN = re.compile(r"\s*(?:(?P<name>_|[a-z][a-z0-9_]*)|(?P<sign>[\[\]<>,()]))")
_CLOSING = {"[": "]", "<": ">"}


def parse_tuple(source: str) -> TuplePattern:
    """`(host, port[, flowinfo[, scope_id]])`, `name`, or `''`."""
    if source == "''":
        return TuplePattern()
    if re.fullmatch(r"[a-z][a-z0-9_]*", source):
        return TuplePattern(bare=source)
    if not source.startswith("(") or not source.endswith(")"):
        raise PatternError(f"{source} is not a tuple", "write (field, field[, field]), a bare field, or ''")
    elements: list[Element] = []
    open_brackets: list[str] = []
    comma = True
    at = 0
    inside = source[1:-1]
    while at < len(inside):
        match = _TOKEN.match(inside, at)
        if match is None:
            raise PatternError(f"{inside[at:].strip()[0]} has no meaning in a tuple", "write names, commas, [ ] and < >")
        at = match.end()
        if sign := match["sign"]:
            comma = _sign(sign, open_brackets, comma)
            continue
        if not comma:
            raise PatternError(f"nothing separates {match['name']} from the element before it", "write a comma")
        if elements and elements[-1].optional and not open_brackets:
            raise PatternError(f"{match['name']} follows an optional element", "close the brackets at the end only")
        elements.append(Element(match["name"], bool(open_brackets), "<" in open_brackets))
        comma = False
    if open_brackets:
        raise PatternError(f"{open_brackets[-1]} is not closed", f"write {_CLOSING[open_brackets[-1]]} at the end")
    if not elements:
        raise PatternError("a tuple without elements", "write '' for the empty address")
    return TuplePattern(elements=tuple(elements), is_tuple=True)


def _sign(sign: str, open_brackets: list[str], comma: bool) -> bool:
    if sign in _CLOSING:
        open_brackets.append(sign)
    elif sign in ("]", ">"):
        if not open_brackets or _CLOSING[open_brackets[-1]] != sign:
            raise PatternError(f"{sign} closes nothing", "write each bracket's partner")
        open_brackets.pop()
    elif sign == ",":
        return True
    else:
        raise PatternError(f"{sign} inside of a tuple", "one pair of parentheses around all elements is enough")
    return comma


def parse_text(source: str) -> tuple[Part, ...]:
    """`[{host}<%{scope_id}>]:{port}`."""
    parts, at = _parts(source, 0, False)
    if at != len(source):
        raise PatternError("> closes nothing", "write < before it")
    return parts


def _parts(source: str, at: int, in_group: bool) -> tuple[tuple[Part, ...], int]:
    parts: list[Part] = []
    while at < len(source) and source[at] != ">":
        if source[at] == "{":
            end = source.find("}", at)
            if end < 0:
                raise PatternError("{ is not closed", "write } after the field's name")
            parts.append(Part(field=source[at + 1 : end]))
            at = end + 1
        elif source[at] == "<":
            if in_group:
                raise PatternError("a group inside of a group", "write one after the other")
            group, at = _parts(source, at + 1, True)
            if at >= len(source):
                raise PatternError("< is not closed", "write > after the optional part")
            if not group or not group[0].literal:
                raise PatternError("an optional part begins without a mark", "write a literal character after <")
            parts.append(Part(group=group))
            at += 1
        else:
            end = next((i for i in range(at, len(source)) if source[i] in "{<>"), len(source))
            parts.append(Part(literal=source[at:end]))
            at = end
    return tuple(parts), at


def fields_of(parts: tuple[Part, ...]) -> list[str]:
    """Every field of a text pattern, in its order."""
    names: list[str] = []
    for part in parts:
        names += fields_of(part.group) if part.group else [part.field] if part.field else []
    return names
