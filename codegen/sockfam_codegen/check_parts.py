"""What the rules have in common."""

from __future__ import annotations

from collections.abc import Iterable

from sockfam_codegen.load import At, Where
from sockfam_codegen.model import Field


def protocol_at(at: At, system: str, name: str) -> Where:
    """Where a protocol is written: in the map of its OS, or in the one for all of them."""
    return at("protocols", system, name) if system in at.here().get("protocols", {}) else at("protocols", name)


def may_be(field: Field, is_so: bool) -> bool:
    """True for a field whose type does not exist, which is a problem already."""
    return is_so or not field.type.kind.is_known


def joined(words: Iterable[str]) -> str:
    """a, b and c"""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last
