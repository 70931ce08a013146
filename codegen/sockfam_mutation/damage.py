"""What a damage is, and how a spec is walked through to make some."""

from __future__ import annotations

import copy
import dataclasses
import enum
from collections.abc import Iterator
from typing import Any

Data = dict[str, Any]
Path = tuple[str | int, ...]


class _Gone(enum.Enum):
    """In place of a value: the key is taken out."""

    GONE = enum.auto()


GONE = _Gone.GONE


@dataclasses.dataclass(frozen=True)
class Damage:
    """What was done to one file: values that were put at paths of its data, or taken out."""

    file: str
    kind: str
    what: str
    edits: tuple[tuple[Path, Any], ...]

    def apply(self, data: Data) -> Data:
        """A damaged copy, which shares with the data what is not on the way to an edit."""
        for path, value in self.edits:
            data = _edited(data, path, value)
        return data

    @property
    def path(self) -> Path:
        """Where the first of them is."""
        return self.edits[0][0]


def _edited(data: Any, path: Path, value: Any) -> Any:
    """A copy of the data in which the value stands at the path."""
    step, *rest = path
    made = copy.copy(data)
    if rest:
        made[step] = _edited(data[step], tuple(rest), value)
    elif value is GONE:
        del made[step]
    else:
        made[step] = value
    return made


Found = Iterator[tuple[str, str, tuple[tuple[Path, Any], ...]]]


def single(kind: str, what: str, path: Path, value: Any = GONE) -> tuple[str, str, tuple[tuple[Path, Any], ...]]:
    return kind, what, ((path, value),)


def systems_of(data: Data, path: Path = ()) -> tuple[str, ...]:
    """The OSes that have a family, or one of its variants."""
    whole = tuple(data["number"] if "number" in data else data["protocol"])
    return tuple(inside(data, path).get("only", whole)) if path else whole


def maps(data: Any, path: Path = ()) -> Iterator[tuple[Path, Data]]:
    """Every map, the innermost first."""
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in inner:
        yield from maps(value, (*path, key))
    if isinstance(data, dict):
        yield path, data


def leaves(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value that holds no map."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*path, key))
    elif isinstance(data, list) and data and isinstance(data[0], dict):
        for number, value in enumerate(data):
            yield from leaves(value, (*path, number))
    else:
        yield path, data


def inside(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data


def title_of(data: Data, path: Path) -> str:
    return f"{inside(data, path)['name']}: " if path else ""


def all_fields(data: Data, path: Path) -> list[Data]:
    own = inside(data, path).get("fields", []) if path else []
    return [*data.get("fields", []), *own]


def of_only(data: Data, holder: Data, path: Path, name: str) -> Found:
    """The OSes that have a variant or field."""
    systems = holder.get("only", list(systems_of(data)))
    if "only" in holder:
        yield single("only", f"{name}: only left out", (*path, "only"))
    for system in systems if len(systems) > 1 else ():
        yield single("only", f"{name}: not on {system}", (*path, "only"), [one for one in systems if one != system])
    for system in systems_of(data):
        if system not in systems:
            yield single("only", f"{name}: on {system} too", (*path, "only"), [*systems, system])
            yield single("only", f"{name}: on {system} alone", (*path, "only"), [system])
