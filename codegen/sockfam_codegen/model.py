"""The spec as frozen objects. Nothing after build.py touches a dict of unknown shape."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen.kind import Kind
from sockfam_codegen.load import At

HEADER_SIZE = 2
HEADER = "header"  # what required-through calls it
WHOLE = "size"  # ... and all of the struct
LARGEST_SIZE = 128  # of an address of an unknown family, where no byte says its length
LONGEST_SIZE = 255  # that the length byte of an address can say
FIRST_PROGRAM_KIND = 0x8000  # kinds from here on are those of programs; 0 is none
CONTENT_TESTS = ("empty", "nul-first", "text")

Numbers = tuple[tuple[str, int], ...]
Words = tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Platform:
    """One operating system: how its sockaddrs begin, whether zones of IPv6 addresses may be inside the host, and how
    sockaddrs are aligned in route messages, which not every system has.
    `families` and `constants` are what its file says of them; without constants, those of spec/constants are
    confirmed for it."""

    at: At = dataclasses.field(compare=False, repr=False)
    name: str
    number: int
    doc: str
    short: str
    has_length: bool
    has_kame_zones: bool = False
    route_alignment: int | str | None = None
    macros: Words = ()
    families: Mapping[str, Mapping[str, Any]] = dataclasses.field(default_factory=dict)
    constants: Mapping[str, Mapping[str, int | str]] | None = None


@dataclasses.dataclass(frozen=True)
class Versions:
    """Version notes per OS or for python, in the order of the spec."""

    notes: tuple[tuple[str, str], ...] = ()


@dataclasses.dataclass(frozen=True)
class NamedValue:
    """A number with a name, the header that holds it as a constant, and since which version it does."""

    name: str
    value: int | str
    constant: str
    header: str
    since: Versions = Versions()


@dataclasses.dataclass(frozen=True)
class Type:
    """What a field's `type:` means: a kind, and what the spelling or types.yaml say about it. size is in bytes; 0 where
    the address's length decides. least is how many bytes of it must be there at the end of a short address."""

    name: str
    kind: Kind
    size: int = 0
    least: int = 0
    order: str = "host"
    signed: bool = False
    hex_text: bool = False
    names: tuple[NamedValue, ...] = ()
    doc: str = ""

    @property
    def low(self) -> int:
        """The smallest number it holds."""
        return self.kind.low(self)

    @property
    def high(self) -> int:
        """The greatest number it holds."""
        return self.kind.high(self)

    @property
    def meaning(self) -> str:
        """What its values are, however they are stored: a field may have another type of the same meaning elsewhere."""
        return self.kind.meaning(self)

    @property
    def called(self) -> str:
        """Its name with an article, for messages."""
        return f"{'an' if self.name[:1] in tuple('aeio') else 'a'} {self.name}"


@dataclasses.dataclass(frozen=True)
class Field:
    """One line of `fields:` or of a `layout:`. name is empty for padding and for what always holds the same number.
    lacking are the OSes whose layout is without it; room has the bytes of those that take more than the struct has.
    members has the struct's member on each OS, where it is not everywhere c_name."""

    at: At = dataclasses.field(compare=False, repr=False)
    name: str
    c_name: str
    type: Type
    members: tuple[tuple[str, str], ...] = ()
    doc: str = ""
    default: int | str | None = None
    min: int = 0
    max: int = 0
    at_least: str = ""
    zone: str = ""
    counts: str = ""
    always: int | None = None
    constant: str = ""
    only: frozenset[str] | None = None
    lacking: frozenset[str] = frozenset()
    room: tuple[tuple[str, int], ...] = ()
    since: Versions = Versions()

    def is_on(self, system: str) -> bool:
        """True if the OS has this field."""
        return system not in self.lacking and (self.only is None or system in self.only)

    def as_on(self, system: str) -> Field:
        """The field with its member on that OS."""
        if not self.members:
            return self
        return dataclasses.replace(self, c_name=dict(self.members).get(system, self.c_name), members=())

    @property
    def has_no_value(self) -> bool:
        """True for what is in the bytes only."""
        return self.type.kind.is_padding or self.always is not None

    @property
    def label(self) -> str:
        """How a message calls it."""
        return self.name or (self.c_name if self.always is not None else self.type.name)


Lines = tuple[Field, ...]


@dataclasses.dataclass(frozen=True)
class Pattern:
    """A `tuple:` or `text:` line."""

    at: At = dataclasses.field(compare=False, repr=False)
    source: str


@dataclasses.dataclass(frozen=True)
class Tag:
    """The number in a field that tells a variant."""

    field: str
    value: int
    constant: str


@dataclasses.dataclass(frozen=True)
class Choice:
    """When an address is of a variant: conditions that must all hold. told_by is the key of `when:` that is not the
    length: protocol, begins or the name of a field. lengths are the least and the greatest."""

    told_by: str = ""
    protocols: Mapping[str, Numbers] = dataclasses.field(default_factory=dict)
    tag: Tag | None = None
    begins: Words = ()
    lengths: tuple[int, int] | None = None


@dataclasses.dataclass(frozen=True)
class Variant:
    """One shape of an address. name is empty where the family has one shape only. kind is its number in all of spec/;
    without it (address_kinds.py says so) there is a problem."""

    at: At = dataclasses.field(compare=False, repr=False)
    name: str
    doc: str
    fields: tuple[Field, ...]
    tuple: Pattern
    text: Pattern
    required_through: Mapping[str, str]
    systems: Words
    struct: Mapping[str, str]
    headers: Mapping[str, str]
    size: Mapping[str, int]
    kind: int | None = None
    packed: frozenset[str] = frozenset()
    internal: frozenset[str] = frozenset()
    layouts: Mapping[str, Lines] = dataclasses.field(default_factory=dict)
    choice: Choice = Choice()
    since: Versions = Versions()
    changed: Versions = Versions()
    deprecated: Versions = Versions()
    removed: Versions = Versions()

    def field(self, name: str) -> Field | None:
        """The field of that name."""
        return next((field for field in self.fields if field.name == name), None) if name else None

    def lines(self, system: str) -> Lines:
        """The fields that an OS has, in its wire order."""
        own = self.layouts.get(system)
        return Lines(field.as_on(system) for field in self.fields if field.is_on(system)) if own is None else own

    def narrower(self, field: Field) -> dict[str, Field]:
        """The field's line on each OS whose layout has it in a narrower type than its value's."""
        found = {}
        for system in self.layouts if field.type.kind.is_ranged else ():
            for line in self.lines(system):
                if line.name == field.name and line.type.size < field.type.size:
                    found[system] = line
        return found

    @functools.cached_property
    def is_fixed(self) -> bool:
        """True if no field's length depends on the address's."""
        return all(field.type.kind.is_fixed for field in self.fields)


@dataclasses.dataclass(frozen=True)
class Example:
    """One address in up to three forms."""

    at: At = dataclasses.field(compare=False, repr=False)
    text: str
    tuple: str
    bytes: Mapping[str, str]


@dataclasses.dataclass(frozen=True)
class Family:
    """One YAML file. under is the family whose sockets, with this protocol, have these addresses. select says what
    tells its variants: protocol, tag (the field tag_field), content (how what follows the header begins), length or
    os; nothing where there is one shape only."""

    at: At = dataclasses.field(compare=False, repr=False)
    file: str
    name: str
    constants: Mapping[str, str]
    doc: str
    references: tuple[str, ...]
    numbers: Mapping[str, int]
    select: str
    tag_field: str
    fallback: str
    variants: tuple[Variant, ...]
    examples: tuple[Example, ...]
    protocol: Mapping[str, int] = dataclasses.field(default_factory=dict)
    protocols: Mapping[str, Numbers] = dataclasses.field(default_factory=dict)
    addresses: Words = ()
    under: str = ""
    since: Versions = Versions()
    changed: Versions = Versions()
    deprecated: Versions = Versions()
    removed: Versions = Versions()

    @property
    def constant(self) -> str:
        """What most systems call it."""
        spelled = list(self.constants.values())
        return max(spelled, key=spelled.count)

    @property
    def systems(self) -> Mapping[str, int]:
        """The OSes that have it, with its number: a family's, or that of the protocol that it is."""
        return self.protocol or self.numbers

    def is_of(self, number: int, protocol: int | None, system: str) -> bool:
        """True if bytes with that number have its addresses: with its protocol, if it is under another family."""
        if not self.variants or self.numbers.get(system) != number:
            return False
        return not self.under or protocol == self.protocol[system]

    def title(self, variant: Variant) -> str:
        """can:isotp, or inet where there is one shape only."""
        return f"{self.name}:{variant.name}" if variant.name else self.name

    def prefix(self, variant: Variant) -> str:
        """What canonical text begins with. It is left out where the text itself selects the variant."""
        return f"{self.name}:" if self.select == "content" or not variant.name else f"{self.name}:{variant.name}:"


@dataclasses.dataclass(frozen=True)
class Spec:
    """Everything in spec/."""

    platforms: tuple[Platform, ...]
    families: tuple[Family, ...]
    neighbours: tuple[Family, ...] = ()  # those that these borrow addresses of, where not all of spec/ was read
    unread: Words = ()  # files whose shape is wrong, which is a problem already

    def platform(self, name: str) -> Platform:
        """The OS of that name."""
        return next(platform for platform in self.platforms if platform.name == name)


def value_fields(family: Family, variant: Variant) -> list[Field]:
    """The fields that the value has: not padding, constants, tags or counters."""
    return [f for f in variant.fields if f.name and f.name != family.tag_field and not f.counts and not f.has_no_value]


def each_field(family: Family) -> Iterator[tuple[Field, Variant]]:
    """Every field once, with the first variant that has it."""
    seen: set[int] = set()
    for variant in family.variants:
        for field in variant.fields:
            if id(field) not in seen:
                seen.add(id(field))
                yield field, variant
