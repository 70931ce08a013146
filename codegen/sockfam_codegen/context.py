"""What the templates see: the model with every decision made and every C++ spelling chosen."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Member:
    """One member of a value type and the constant that describes it."""

    name: str
    spelled: str
    declaration: str
    descriptor: str
    arguments: str
    doc: str
    at_least: str
    names_table: str
    named_values: tuple[tuple[str, str], ...]
    names: tuple[tuple[str, str], ...]
    named_type: str
    info: FieldInfo


@dataclasses.dataclass(frozen=True)
class FieldInfo:
    """A row of the registry."""

    name: str
    type: str
    low: str
    high: str
    default: str
    range_text: str
    default_text: str
    doc: str
    since: tuple[tuple[str, str], ...]


@dataclasses.dataclass(frozen=True)
class Step:
    """One statement of wire(), tuple() or text(): `io.call(arguments);`, or a group around others. otherwise is what
    happens instead of inner; ends: the function returns after the statement."""

    call: str
    arguments: str = ""
    condition: str = ""
    inner: tuple[Step, ...] = ()
    otherwise: tuple[Step, ...] = ()
    ends: bool = False


@dataclasses.dataclass(frozen=True)
class PlacedRow:
    name: str
    c_name: str
    offset: int
    size: int
    order: str
    always: int | None = None


@dataclasses.dataclass(frozen=True)
class LayoutRow:
    """One OS's layout of one variant. array holds its fields."""

    system: str
    spelled: str
    struct: str
    header: str
    size: int
    min_length: int
    fields: tuple[PlacedRow, ...]
    array: str = ""


@dataclasses.dataclass(frozen=True)
class Placement:
    """Fields with the same places on the systems in the heading; like is the variant whose table shows them already."""

    array: str
    heading: str
    fields: tuple[PlacedRow, ...]
    like: str


Placements = tuple[Placement, ...]


@dataclasses.dataclass(frozen=True)
class ProtocolRow:
    """A protocol and the OSes that give it this number."""

    name: str
    number: int
    systems: str
    where: str


@dataclasses.dataclass(frozen=True)
class ConstantRow:
    """What a place in the bytes always holds."""

    name: str
    constant: str
    offset: int
    size: int
    value: int


@dataclasses.dataclass(frozen=True)
class Constant:
    """A constant of the headers. before: their version must not be less for them to have it, as in KERNEL_VERSION."""

    name: str
    value: int
    before: str = ""


@dataclasses.dataclass(frozen=True)
class VariantContext:
    """Everything that the templates need of one value type."""

    name: str
    struct: str
    type: str
    title: str
    kind: Constant
    test_name: str
    prefix: str
    doc: str
    shape: str
    text_pattern: str
    members: tuple[Member, ...]
    wire: tuple[Step, ...]
    text: tuple[Step, ...]
    number: str
    size: str
    fixed: bool
    protocols: tuple[ProtocolRow, ...]
    is_fallback: bool
    lengths: str
    length_text: str
    always: tuple[ConstantRow, ...]
    tag: int | None
    tag_name: str
    tag_constant: str
    tag_at: str
    begins: str
    mark: str
    sibling_mark: str
    since: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str], ...]
    deprecated: tuple[tuple[str, str], ...]
    removed: tuple[tuple[str, str], ...]
    gone: str
    layouts: tuple[LayoutRow, ...]
    tuple: tuple[Step, ...]
    placements: Placements = ()
    field_table: str = ""


@dataclasses.dataclass(frozen=True)
class ExampleContext:
    type: str
    title: str
    text: str
    bytes: tuple[tuple[str, str], ...]
    tuple: str


@dataclasses.dataclass(frozen=True)
class StructCheck:
    """A struct of the headers, and members of it."""

    name: str
    size: int
    members: tuple[PlacedRow, ...]


@dataclasses.dataclass(frozen=True)
class HeaderCheck:
    """What one system's headers are asked; missing are the constants that they should have and do not,
    internal the variants that only the kernel's own headers describe."""

    system: str
    macro: str
    headers: tuple[str, ...]
    constants: tuple[Constant, ...]
    missing: tuple[str, ...]
    internal: tuple[str, ...]
    structs: tuple[StructCheck, ...] = ()


@dataclasses.dataclass(frozen=True)
class ValuesContext:
    """What the tests know of one variant's values, beyond its description. fill and limits are lines of C++."""

    type: str
    test_name: str
    systems: str
    fill: tuple[str, ...]
    limits: tuple[str, ...]
    needs_system: bool
    tag: str
    protocols: str
    reads_strange: bool
    always: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class FamilyContext:
    """Everything that the templates need of one family."""

    source: str
    name: str
    namespace: str
    test_name: str
    constant: str
    own_constants: str
    other_constants: str
    doc: str
    references: str
    select: str
    addresses: tuple[str, ...]
    under: str
    protocol: str
    protocols: tuple[ProtocolRow, ...]
    variants: tuple[VariantContext, ...]
    examples: tuple[ExampleContext, ...]
    since: tuple[tuple[str, str], ...]
    changed: tuple[tuple[str, str], ...]
    deprecated: tuple[tuple[str, str], ...]
    removed: tuple[tuple[str, str], ...]
    numbers: tuple[tuple[str, int], ...]
    protocol_numbers: tuple[tuple[str, int], ...]
    number: str
    header_checks: tuple[HeaderCheck, ...]
    tuples: tuple[str, ...]
    words: tuple[str, ...]
    values: tuple[ValuesContext, ...]
    protocols_table: tuple[str, ...]
