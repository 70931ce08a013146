"""Long lines of C++, broken as a formatter would: after commas, within texts at blanks, comments at words."""

from __future__ import annotations

import dataclasses
import re

WIDTH = 120

_COMMENT = re.compile(r"(?P<code>.*?)(?P<mark>(?<!:)///?<? )(?P<words>.*)")
_DEEP = 70  # what would begin further right than that is indented by four instead


def wrap(text: str) -> str:
    """The same with no line over WIDTH, as far as it can be broken."""
    return "\n".join(part for line in text.split("\n") for part in wrapped(line))


def wrapped(line: str) -> list[str]:
    """One line, or the lines that it becomes."""
    if len(line) <= WIDTH or line.startswith("#"):
        return [line]
    comment = _COMMENT.fullmatch(line)
    if comment and comment["code"].count('"') % 2 == 0:
        return _commented(comment["code"], comment["mark"], comment["words"])
    return _code(line)


def _commented(code: str, mark: str, words: str) -> list[str]:
    """The words below one another, in the column where they begin. One that is too long for a line, such as a pattern,
    is broken after a comma."""
    begin = " " * len(code) + mark
    lines, row = [], code + mark
    for part in re.findall("[^ ,]*,* ?", words):
        if len(row + part.rstrip()) > WIDTH and len(row) > len(begin):
            lines.append(row.rstrip())
            row = begin
        row += part
    return [*lines, row.rstrip()]


@dataclasses.dataclass(frozen=True)
class _Break:
    """A place to break at: how much stays, how far the rest is indented, and what closes and opens a text there."""

    at: int
    indent: int
    quote: str = ""


def _code(line: str) -> list[str]:
    lines: list[str] = []
    while len(line) > WIDTH:
        fitting = [one for one in _breaks(line, within=bool(lines)) if one.at + len(one.quote) <= WIDTH]
        if not fitting:
            break
        found = max(fitting, key=lambda one: (not one.quote, one.at))
        lines.append(line[: found.at].rstrip(" " if not found.quote else "") + found.quote)
        line = " " * found.indent + found.quote + line[found.at :].lstrip(" " if not found.quote else "")
    return [*lines, line]


def _breaks(line: str, within: bool) -> list[_Break]:
    """After each comma in brackets, and within each text after each blank; in a text without blanks, anywhere.
    `within`: the line itself continues what a bracket opened."""
    start = len(line) - len(line.lstrip())
    opened = [start] if within else []
    found: list[_Break] = []
    at = start
    while at < len(line):
        char = line[at]
        if char == '"':
            end = _end_of_text(line, at)
            found += _breaks_of_text(line, at, end)
            at = end
            continue
        if char in "({[":
            opened.append(at + 1)
        elif char in ")}]" and opened:
            opened.pop()  # a line that goes on may close what another opened
        elif char == "," and opened:
            found.append(_Break(at + 1, opened[-1] if opened[-1] <= _DEEP else start + 4))
        at += 1
    return [one for one in found if one.at > start + 8 and line[one.at :].strip()]


def _end_of_text(line: str, begin: int) -> int:
    at = begin + 1
    while at < len(line) and line[at] != '"':
        at += 2 if line[at] == "\\" else 1
    return at + 1


def _breaks_of_text(line: str, begin: int, end: int) -> list[_Break]:
    blanks = [at + 1 for at in range(begin + 1, end - 2) if line[at] == " "]
    anywhere = [] if blanks or "\\" in line[begin:end] else list(range(begin + 2, end - 1))
    return [_Break(at, begin, '"') for at in blanks or anywhere]
