"""Damages of the two text forms of an address: `tuple:` and `text:`."""

from __future__ import annotations

import re
from collections.abc import Iterator


def of_tuple(source: str) -> Iterator[tuple[str, str, str]]:
    """Order, what may be left out, and what is left out."""
    names = list(re.finditer(r"[a-z_][a-z_0-9]*", source))
    for left, right in zip(names, names[1:]):
        if left[0] != right[0]:
            yield "tuple", f"{left[0]} and {right[0]} of the tuple swapped", _swapped(source, left, right)
    for name in names[1:]:
        yield "tuple", f"{name[0]} and all after it required", _required_to(source, name.end())
    if len(names) > 1 and "[" not in source and "<" not in source:
        yield "tuple", f"{names[-1][0]} optional", source.replace(f", {names[-1][0]})", f"[, {names[-1][0]}])")
    for opening, closing, other in (("[", "]", "<>"), ("<", ">", "[]")):
        start = source.rfind(opening)
        # In what may be the whole address, a default is never printed.
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


def of_text(source: str) -> Iterator[tuple[str, str, str]]:
    """Order, marks, and what is left out."""
    names = list(re.finditer(r"\{([a-z_0-9]+)\}", source))
    for left, right in zip(names, names[1:]):
        yield "text", f"{left[1]} and {right[1]} of the text swapped", _swapped(source, left, right)
    for literal in re.finditer(r"(?:^|(?<=[}<>]))[^{}<>]+", source):
        mark, before, after = literal[0], source[: literal.start()], source[literal.end() :]
        yield "text", f"the mark {mark} at {literal.start()} begins otherwise", f"{before}!{mark[1:]}{after}"
        yield "text", f"the mark {mark} at {literal.start()} ends otherwise", f"{before}{mark}!{after}"
    for group in re.finditer(r"<([^<>]*)>", source):
        made = source[: group.start()] + group[1] + source[group.end() :]
        yield "text", f"{group[0]} always written", made
