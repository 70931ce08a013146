"""The spec as frozen objects. Nothing after build.py touches a dict of unknown shape."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping

from sockfam_codegen.load import Where

HEADER_SIZE = 2


@dataclasses.dataclass(frozen=True)
class Platform:
    """One operating system: how its sockaddrs begin."""

    name: str
    doc: str
    has_length: bool


@dataclasses.dataclass(frozen=True)
class NamedValue:
    """A number with a name, and the header that holds it as a constant."""

    name: str
    value: int
    constant: str
    header: str


@dataclasses.dataclass(frozen=True)
class Type:
    """What a field's `type:` means. kind is one of integer, ipv4, ipv6, interface, scope-id, chars, path,
    abstract-name, bytes, pad, zeros. size is in bytes; 0 where the address's length decides."""

    name: str
    kind: str
    size: int = 0
    least: int = 0
    order: str = "host"
    signed: bool = False
    hex_text: bool = False
    names: tuple[NamedValue, ...] = ()
    doc: str = ""

    @property
    def is_fixed(self) -> bool:
        return self.kind not in ("path", "abstract-name", "bytes", "zeros")

    @property
    def low(self) -> int:
        return -(1 << (8 * self.size - 1)) if self.signed else 0

    @property
    def high(self) -> int:
        bits = 8 * self.size - (1 if self.signed or self.kind == "interface" else 0)
        return (1 << bits) - 1

    @property
    def is_number(self) -> bool:
        return self.kind in ("integer", "interface", "scope-id")


@dataclasses.dataclass(frozen=True)
class Versions:
    """Version notes per OS or for python, in the order of the spec."""

    notes: tuple[tuple[str, str], ...] = ()


@dataclasses.dataclass(frozen=True)
class Field:
    """One line of `fields:`. name is empty for padding."""

    where: Where
    name: str
    c_name: str
    type: Type
    doc: str = ""
    default: int | str | None = None
    min: int = 0
    max: int = 0
    at_least: str = ""
    zone: str = ""
    counts: str = ""
    only: frozenset[str] | None = None
    since: Versions = Versions()

    def is_on(self, system: str) -> bool:
        return self.only is None or system in self.only


@dataclasses.dataclass(frozen=True)
class Pattern:
    """A `tuple:` or `text:` line and where its text begins."""

    where: Where
    source: str


@dataclasses.dataclass(frozen=True)
class Tag:
    value: int
    constant: str


@dataclasses.dataclass(frozen=True)
class Variant:
    """One shape of an address. name is empty where the family has one shape only."""

    where: Where
    name: str
    doc: str
    fields: tuple[Field, ...]
    tuple: Pattern
    text: Pattern
    required_through: Mapping[str, str]
    systems: tuple[str, ...]
    protocols: tuple[tuple[str, int], ...] = ()
    tag: Tag | None = None
    when: tuple[str, ...] = ()
    since: Versions = Versions()
    changed: Versions = Versions()
    deprecated: Versions = Versions()
    removed: Versions = Versions()

    def field(self, name: str) -> Field | None:
        return next((field for field in self.fields if field.name == name), None)

    @functools.cached_property
    def is_fixed(self) -> bool:
        return all(field.type.is_fixed for field in self.fields)


@dataclasses.dataclass(frozen=True)
class Example:
    where: Where
    text: str
    tuple: str
    bytes: Mapping[str, str]
    bytes_where: Mapping[str, Where]
    tuple_where: Where


@dataclasses.dataclass(frozen=True)
class Family:
    """One YAML file."""

    file: str
    where: Where
    name: str
    constant: str
    doc: str
    references: tuple[str, ...]
    numbers: Mapping[str, int]
    struct: Mapping[str, str]
    headers: Mapping[str, str]
    size: Mapping[str, int]
    select: str
    fallback: str
    variants: tuple[Variant, ...]
    examples: tuple[Example, ...]
    since: Versions = Versions()
    changed: Versions = Versions()
    deprecated: Versions = Versions()
    removed: Versions = Versions()

    def title(self, variant: Variant) -> str:
        """can:isotp, or inet where there is one shape only."""
        return f"{self.name}:{variant.name}" if variant.name else self.name

    def prefix(self, variant: Variant) -> str:
        """What canonical text begins with. What the text itself tells is not said twice."""
        return f"{self.name}:" if self.select == "content" or not variant.name else f"{self.name}:{variant.name}:"


@dataclasses.dataclass(frozen=True)
class Spec:
    """Everything in spec/."""

    platforms: tuple[Platform, ...]
    families: tuple[Family, ...]

    def platform(self, name: str) -> Platform:
        return next(platform for platform in self.platforms if platform.name == name)
