"""The kinds of types that the language has. A module of this folder that has a KIND is one kind:
what a field of that kind is in the spec, in bytes, in both texts, in C++, and how a spec may be wrong about it. Nothing
else knows a kind by its name; a new module is a new kind."""

from __future__ import annotations

import difflib
import importlib
import pkgutil
from collections.abc import Iterable

from sockfam_codegen.kind import Kind
from sockfam_codegen.model import Type


def _found() -> dict[str, Kind]:
    modules = [importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)]
    kinds: list[Kind] = [module.KIND for module in modules if hasattr(module, "KIND")]  # the others are bases
    return {kind.name: kind for kind in sorted(kinds, key=lambda kind: kind.name)}


KINDS = _found()
UNKNOWN = Kind()  # of a type that does not exist: every rule but one is silent about it


def parse_type(text: str) -> Type | None:
    """The type of the language that is spelled so, or nothing."""
    return next((type_ for kind in KINDS.values() if (type_ := kind.parse(text))), None)


def near_types(text: str, others: Iterable[str]) -> str:
    """A remedy for a type that does not exist: the types that are spelled most like it."""
    spelled = [name for kind in KINDS.values() for name in kind.spellings]
    word, bracket, _size = text.partition("[")
    of_that_word = [name for name in spelled if bracket and name.startswith(f"{word}[")]
    near = of_that_word or difflib.get_close_matches(text, [*spelled, *others], n=2, cutoff=0.5)
    return f"write {' or '.join(near)}" if near else "write a type of spec/README.md"
