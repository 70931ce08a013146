"""Words for messages."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def near_word(given: str, known: list[str]) -> str:
    """The word that was probably meant, or nothing."""
    close = difflib.get_close_matches(given, known, 1, 0.75)
    return close[0] if close else ""


def joined(words: Iterable[str]) -> str:
    """a, b and c"""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
