"""The little languages of `tuple:` and `text:`."""

from __future__ import annotations

import dataclasses
import re

NAME = re.compile(r"_|[a-z][a-z0-9_]*")
_BARE = re.compile(r"[a-z][a-z0-9_]*")
_CHOICE = re.compile(r"(?P<bare>[a-z][a-z0-9_]*) \| (?=\()")
_TOKEN = re.compile(r"\s*(?P<token>\w+|\S)")
_CLOSING = {"[": "]", "<": ">"}
_DEEPEST = 30


@dataclasses.dataclass(frozen=True)
class Element:
    """One element of a tuple. `optional` may be left out of the input; `left_out` is also not printed while it and
    all after it have their defaults. The name `_` is an integer that is read and not kept. `at` counts characters of
    the pattern."""

    name: str
    optional: bool = False
    left_out: bool = False
    at: int = dataclasses.field(default=0, compare=False)


@dataclasses.dataclass(frozen=True)
class TuplePattern:
    """bare is the one value without parentheses; neither bare nor elements: the empty string.
    With both, bare is the tuple's first element, which may be the whole address."""

    bare: str = ""
    elements: tuple[Element, ...] = ()
    is_tuple: bool = False

    @property
    def required(self) -> int:
        """How many elements must be given."""
        return sum(1 for element in self.elements if not element.optional)

    @property
    def is_printed_bare(self) -> bool:
        """True if an address is printed without parentheses while what may be left out has its defaults."""
        return bool(self.bare) and any(element.optional for element in self.elements)


@dataclasses.dataclass(frozen=True)
class Part:
    """A piece of a text pattern: literal text, a field, or a group that is left out while its fields have their
    defaults. A group's first part is a literal."""

    literal: str = ""
    field: str = ""
    group: tuple[Part, ...] = ()
    at: int = dataclasses.field(default=0, compare=False)


class PatternError(Exception):
    """What is wrong with a pattern, the remedy, and at which of its characters."""

    def __init__(self, at: int, wrong: str, remedy: str) -> None:
        super().__init__(wrong)
        self.at = at
        self.wrong = wrong
        self.remedy = remedy


def parse_tuple(source: str) -> TuplePattern:
    """`(host, port[, flowinfo[, scope_id]])`, `name`, `name | (name, unit)`, or `''`."""
    if source == "''":
        return TuplePattern()
    if _BARE.fullmatch(source):
        return TuplePattern(bare=source)
    if choice := _CHOICE.match(source):
        try:
            after = _TupleReader(source[choice.end() :]).read()
        except PatternError as error:
            raise PatternError(error.at + choice.end(), error.wrong, error.remedy) from error
        elements = tuple(dataclasses.replace(one, at=one.at + choice.end()) for one in after.elements)
        return TuplePattern(choice["bare"], elements, True)
    if not source.startswith("("):
        raise PatternError(0, f"{source or 'nothing'} is not a tuple", "write (field, field[, field]), a field, or ''")
    return _TupleReader(source).read()


class _TupleReader:
    """Reads `(a, b[, c]<, d>)`."""

    def __init__(self, source: str) -> None:
        self.tokens = [(match["token"], match.start("token")) for match in _TOKEN.finditer(source)]
        self.tokens.append(("", len(source)))
        self.next = 0
        self.elements: list[Element] = []

    @property
    def token(self) -> str:
        return self.tokens[self.next][0]

    @property
    def at(self) -> int:
        return self.tokens[self.next][1]

    def read(self) -> TuplePattern:
        """All of it."""
        self.next = 1
        if self.token == ")":
            raise PatternError(self.at, "a tuple without elements", "write '' for the empty address")
        self.element("")
        if self.token == "," and self.tokens[self.next + 1][0] == ")":
            self.next += 1
        elif self.token == ")":
            wrong = "one element without a comma is not a tuple in Python"
            raise PatternError(self.at, wrong, "write a comma after it")
        self.rest("")
        if self.token != ")":
            raise self.unexpected("(")
        self.next += 1
        if self.token:
            raise PatternError(self.at, f"{self.token} follows the tuple", "leave it out")
        return TuplePattern(elements=tuple(self.elements), is_tuple=True)

    def rest(self, brackets: str) -> None:
        """`, b, c[, d]`: names, and then what may be left out."""
        while self.token == ",":
            self.next += 1
            self.element(brackets)
        while self.token in ("[", "<"):
            opening, at = self.token, self.at
            if opening == "[" and "<" in brackets:
                raise PatternError(at, "[ inside of < >", "write < > to the end")
            if len(brackets) == _DEEPEST:
                raise PatternError(at, f"more than {_DEEPEST} brackets in one another", "write fewer")
            self.next += 1
            if self.token != ",":
                raise PatternError(self.at, f"no comma after {opening}", f"write {opening}, field")
            self.rest(brackets + opening)
            if self.token != _CLOSING[opening]:
                raise self.unexpected(opening, at)
            self.next += 1
            if self.token == ",":
                self.next += 1
                wrong = f"{self.token} follows an optional element"
                raise PatternError(self.at, wrong, "close brackets at the end only")
            if opening == "<" and self.token == "[":
                raise PatternError(self.at, "[ after < >", "write < > for the last elements")

    def element(self, brackets: str) -> None:
        """A name."""
        if not NAME.fullmatch(self.token):
            raise PatternError(self.at, f"{self.token or 'the end'} is not a field's name", "write a field or _")
        if self.token == "_" and "<" in brackets:
            raise PatternError(self.at, "_ inside of < >", "write [ ], because it has no default")
        self.elements.append(Element(self.token, bool(brackets), "<" in brackets, self.at))
        self.next += 1

    def unexpected(self, opening: str, at: int = 0) -> PatternError:
        """The text at a place where a bracket could have been closed."""
        closing = {"(": ")", **_CLOSING}[opening]
        if self.token in ("", ")", "]", ">"):
            if opening == "(" and self.token:
                return PatternError(self.at, f"{self.token} closes nothing", "leave it out")
            return PatternError(at, f"{opening} is not closed", f"write {closing} after what it holds")
        if NAME.fullmatch(self.token):
            return PatternError(self.at, f"no comma before {self.token}", "write a comma")
        return PatternError(self.at, f"{self.token} has no meaning in a tuple", "write names, commas, [ ] and < >")


def parse_text(source: str) -> tuple[Part, ...]:
    """`[{host}<%{scope_id}>]:{port}`."""
    parts, at = _parts(source, 0, False)
    if at != len(source):
        raise PatternError(at, "> closes nothing", "write < before it")
    return parts


def _parts(source: str, at: int, in_group: bool) -> tuple[tuple[Part, ...], int]:
    parts: list[Part] = []
    while at < len(source) and source[at] != ">":
        if source[at] == "{":
            part, at = _field(source, at)
        elif source[at] == "<":
            if in_group:
                raise PatternError(at, "a group inside of a group", "write one after the other")
            part, at = _group(source, at)
        else:
            part, at = _literal(source, at)
        parts.append(part)
    return tuple(parts), at


def _field(source: str, at: int) -> tuple[Part, int]:
    end = source.find("}", at)
    if end < 0:
        raise PatternError(at, "{ is not closed", "write } after the field's name")
    name = source[at + 1 : end]
    if not _BARE.fullmatch(name):
        raise PatternError(at, "{" + name + "} is not a field", "write a field's name between { and }")
    return Part(field=name, at=at + 1), end + 1


def _group(source: str, start: int) -> tuple[Part, int]:
    group, end = _parts(source, start + 1, True)
    if end >= len(source):
        raise PatternError(start, "< is not closed", "write > after the optional part")
    if not group or not group[0].literal:
        raise PatternError(start, "an optional part begins without a mark", "write a literal character after <")
    if not any(part.field for part in group):
        raise PatternError(start, "an optional part without a field", "write the {field} that it is for")
    return Part(group=group, at=start), end + 1


def _literal(source: str, at: int) -> tuple[Part, int]:
    end = next((i for i in range(at, len(source)) if source[i] in "{}<>"), len(source))
    if end == at:
        raise PatternError(at, "} closes nothing", "write { before it")
    literal = source[at:end]
    if not literal.isascii():
        raise PatternError(at, f"{literal} is not ASCII", "canonical text is ASCII: choose another mark")
    return Part(literal=literal, at=at), end


def field_parts(parts: tuple[Part, ...]) -> list[Part]:
    """Every part that is a field, those of groups too."""
    found: list[Part] = []
    for part in parts:
        found += field_parts(part.group) if part.group else [part] if part.field else []
    return found
