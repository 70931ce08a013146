"""What a version is in notes of families and of constants: 6.2, 6.2 to 6.17, XP SP2."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import Versions

_NUMBER = r"\d+(?:\.\d+)+"
# Releases of Windows have one number or a name.
_WINDOWS = r"\d+(?:\.\d+)*|(?:XP|Vista)(?: SP\d)?"
_FIRST = re.compile(r"(\d+)\.(\d+)")


def _version(system: str) -> str:
    """A version, or between which two of them it was."""
    return f"(?:{_WINDOWS})" if system == "windows" else f"(?:{_NUMBER}(?: to {_NUMBER})?)"


def check_since(at: At, key: str, notes: Versions) -> Iterator[Problem]:
    """`since`, `deprecated`, `removed`: a version for each OS and for Python."""
    for system, text in notes.notes:
        if not re.fullmatch(_version(system), text):
            yield Problem(at(key, system), f"{text} is not a version", 'write "6.2" or "6.2 to 6.17"')


def check_changed(at: At, notes: Versions, is_number: bool) -> Iterator[Problem]:
    """`changed`: a version, and what changed in it; of a constant its number."""
    what, called, example = ("-?\\d+", "a number", "6.2: 8") if is_number else (".+", "a text", "6.2: IPv6")
    for system, text in notes.notes:
        if not re.fullmatch(f"{_version(system)}: {what}", text):
            yield Problem(at("changed", system), f"{text} is not a version and {called}", f'write "{example}" or so')


def first_version(notes: Versions) -> tuple[int, int] | None:
    """The first version of Linux that a note may be about: 6.2 of "6.2 to 6.17"."""
    match = _FIRST.match(dict(notes.notes).get("linux", ""))
    return (int(match[1]), int(match[2])) if match else None


def kernel_version(notes: Versions) -> str:
    """The first version as KERNEL_VERSION has it; empty where there is no note."""
    version = first_version(notes)
    return f"{version[0]}, {version[1]}, 0" if version else ""
