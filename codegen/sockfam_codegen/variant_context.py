"""From one variant of the model to its context: what C++ calls each thing, and in which order."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from sockfam_codegen import names
from sockfam_codegen.context import FieldInfo, LayoutRow, Member, PlacedRow, Step, VariantContext
from sockfam_codegen.layout import min_length, place
from sockfam_codegen.model import Family, Field, Spec, Variant, Versions, claims, value_fields
from sockfam_codegen.pattern import Part, parse_text, parse_tuple


def per_os(values: Mapping[str, int | str]) -> str:
    """{.linux_ = 16, .macos = 12}: an initialiser of per_os<T>."""
    return "{" + ", ".join(f".{names.identifier(system)} = {value}" for system, value in values.items()) + "}"


def os_set(systems: frozenset[str], spec: Spec) -> str:
    """os_set{os::linux_}, in the order of the platforms."""
    chosen = [platform.name for platform in spec.platforms if platform.name in systems]
    return "os_set{" + ", ".join(f"os::{names.identifier(name)}" for name in chosen) + "}"


def notes(versions: Versions) -> tuple[tuple[str, str], ...]:
    return versions.notes


def number(value: int, field: Field) -> str:
    """A C++ literal that its type can hold."""
    if value < 0 or value < 256:
        return str(value)
    suffix = "" if value < 1 << 31 else "u" if field.type.size < 8 else "ull"
    return (hex(value) if value > 65535 else str(value)) + suffix


class VariantBuilder:
    """Makes the context of one variant."""

    def __init__(self, spec: Spec, family: Family, variant: Variant) -> None:
        self.spec = spec
        self.family = family
        self.variant = variant
        self.struct = names.struct_name(variant.name)
        self.fields = {field.name: field for field in value_fields(family, variant)}

    def spelled(self, name: str) -> str:
        return names.identifier(name, self.struct)

    def pair(self, name: str) -> str:
        """`f::port, a.port`"""
        return f"f::{self.spelled(name)}, a.{self.spelled(name)}"

    def is_set(self, name: str) -> str:
        return f"is_set({self.pair(name)})"

    # --- members -------------------------------------------------------------------------------------------------

    def member_order(self) -> list[Field]:
        """Tuple order."""
        pattern = parse_tuple(self.variant.tuple.source)
        order = [pattern.bare] if pattern.bare else [element.name for element in pattern.elements]
        return [self.fields[name] for name in order if name in self.fields]

    def cpp_type(self, field: Field) -> str:
        kind = field.type.kind
        if kind == "integer":
            return f"std::{'' if field.type.signed else 'u'}int{8 * field.type.size}_t"
        if kind in ("interface", "scope-id"):
            return "std::uint32_t"
        return kind if kind in ("ipv4", "ipv6") else f"bounded_string<{self.capacity(field)}>"

    def capacity(self, field: Field) -> int:
        """The most bytes that a value of the field may have on any OS."""
        if field.type.kind in ("path", "abstract-name"):
            return max(self.rooms(field).values()) - (1 if field.type.kind == "abstract-name" else 0)
        return field.type.size

    def descriptor(self, field: Field) -> str:
        """The type of the constant that describes the field: field::integer<std::uint16_t>"""
        kind = field.type.kind
        simple = {"ipv4": "ipv4", "ipv6": "ipv6", "interface": "interface_index", "scope-id": "scope_id"}
        if kind in simple:
            return f"field::{simple[kind]}"
        if kind == "integer":
            return f"field::integer<{self.cpp_type(field)}>"
        spelled = {"abstract-name": "abstract_name", "bytes": "hardware_address"}.get(kind, kind)
        return f"field::{spelled}<{self.capacity(field)}>"

    def rooms(self, field: Field) -> dict[str, int]:
        """The bytes that a field has on each OS."""
        placed = ((system, place(self.family, self.variant, system)) for system in self.variant.systems)
        return {system: one.size for system, ones in placed for one in ones if one.field is field}

    def arguments(self, field: Field) -> str:
        """What that constant says, as far as it differs from what goes without saying."""
        said = [f'.name = "{field.name}"']
        if field.type.is_number:
            if field.min != field.type.low:
                said.append(f".min = {number(field.min, field)}")
            if field.max != field.type.high:
                said.append(f".max = {number(field.max, field)}")
            if isinstance(field.default, int) and field.default:
                said.append(f".fallback = {number(field.default, field)}")
            if field.type.hex_text:
                said.append(".shown = field::base::hex")
            if field.type.names:
                said.append(f".names = {self.spelled(field.name)}_names")
        if field.type.kind == "chars" and field.type.least != field.type.size:
            said.append(f".least = {field.type.least}")
        if field.type.kind in ("path", "abstract-name"):
            said.append(f".room = {per_os(self.rooms(field))}")
        if field.type.kind == "bytes":
            counter = next(other for other in self.variant.fields if other.counts == field.name)
            said.append(f'.counter = "{counter.name}"')
        if field.only is not None:
            said.append(f".only = {os_set(field.only, self.spec)}")
        return ", ".join(said)

    def initial(self, field: Field) -> str:
        if field.type.is_number:
            return f" = {number(field.default, field)}" if isinstance(field.default, int) else " = 0"
        return "{}"

    def member(self, field: Field) -> Member:
        """One member of the value type."""
        spelled = self.spelled(field.name)
        values = tuple((named.name, named.value) for named in field.type.names)
        return Member(
            name=field.name,
            spelled=spelled,
            declaration=f"{self.cpp_type(field)} {spelled}{self.initial(field)};",
            descriptor=self.descriptor(field),
            arguments=self.arguments(field),
            doc=field.doc,
            at_least=f"{self.pair(field.name)}, {self.pair(field.at_least)}" if field.at_least else "",
            names_table=f"{spelled}_names" if values else "",
            named_values=values,
            info=self.info(field, values),
        )

    def members(self) -> tuple[Member, ...]:
        """The members, with their comments in one column."""
        members = [self.member(field) for field in self.member_order()]
        widest = max((len(member.declaration) for member in members if member.doc), default=0)
        return tuple(
            dataclasses.replace(member, declaration=member.declaration.ljust(widest if member.doc else 0))
            for member in members
        )

    def info(self, field: Field, values: tuple[tuple[str, int], ...]) -> FieldInfo:
        """The field's row in the registry."""
        numeric = field.type.is_number
        default = "" if field.default is None else str(field.default) if numeric else "0"
        return FieldInfo(
            name=field.name,
            type=field.type.name,
            low=number(field.min, field) if numeric else "",
            high=number(field.max, field) if numeric else "",
            default=(number(field.default, field) if numeric and isinstance(field.default, int) else default),
            doc=field.doc,
            since=notes(field.since),
            named_values=values,
        )

    # --- wire ----------------------------------------------------------------------------------------------------

    def wire_step(self, field: Field) -> Step:
        """The call that writes or reads the field's bytes."""
        kind = field.type.kind
        if kind == "pad":
            return Step("pad", str(field.type.size))
        if kind == "zeros":
            return Step("zeros")
        if field.name == self.family.select and self.variant.tag:
            return Step("tag_u8", f'"{field.name}", tag')
        if field.counts:
            return Step("count_u8", self.pair(field.counts))
        if kind in ("interface", "scope-id"):
            return Step("u32", self.pair(field.name))
        if kind == "integer":
            suffix = {"big": "be", "little": "le"}.get(field.type.order, "")
            return Step(f"{'i' if field.type.signed else 'u'}{8 * field.type.size}{suffix}", self.pair(field.name))
        call = {"ipv4": "bytes", "ipv6": "bytes", "bytes": "counted", "abstract-name": "abstract_name"}.get(kind, kind)
        return Step(call, self.pair(field.name))

    def wire(self) -> tuple[Step, ...]:
        """The body of wire()."""
        steps: list[Step] = []
        for field in self.variant.fields:
            steps.append(self.wire_step(field))
            through = self.variant.required_through.items()
            ends = frozenset(system for system, name in through if field.name and name == field.name)
            if ends == frozenset(self.variant.systems):
                steps.append(Step("may_end"))
            elif ends:
                steps.append(Step("may_end", condition=f"{os_set(ends, self.spec)}.has(io.where().system)"))
        if steps and steps[-1] == Step("may_end") and self.ends_at_size():
            steps.pop()
        if self.family.select != "content" and not self.ends_at_size():
            steps.append(Step("fill", "size[io.where().system]"))
        return tuple(steps)

    def ends_at_size(self) -> bool:
        """True if the last field ends where the struct does, on every OS: nothing remains to be filled."""
        last = self.variant.fields[-1].type
        if not self.variant.is_fixed or last.least not in (0, last.size):
            return False
        ends = {system: place(self.family, self.variant, system)[-1].end for system in self.variant.systems}
        return all(end == self.family.size[system] for system, end in ends.items())

    # --- forms ---------------------------------------------------------------------------------------------------

    def tuple_steps(self) -> tuple[Step, ...]:
        """The body of tuple()."""
        pattern = parse_tuple(self.variant.tuple.source)
        if pattern.bare:
            return (Step("bare", self.pair(pattern.bare)),)
        if not pattern.is_tuple:
            return (Step("empty"),)
        steps = [Step("elements", f"{pattern.required}, {len(pattern.elements)}")]
        for position, element in enumerate(pattern.elements):
            step = self.element_step(element.name)
            if element.left_out:
                later = [other.name for other in pattern.elements[position:]]
                wanted = " || ".join(self.is_set(name) for name in later)
                step = dataclasses.replace(step, condition=f"io.more({wanted})")
            elif element.optional:
                step = dataclasses.replace(step, condition="io.more(true)")
            steps.append(step)
        return (*steps, Step("end"))

    def element_step(self, name: str) -> Step:
        """The call for one element of a tuple."""
        if name == "_":
            return Step("unused")
        if name == self.family.select and self.variant.tag:
            return Step("tag", f'"{name}", tag')
        field = self.fields[name]
        if field.zone:
            return Step("item", f"{self.pair(name)}, a.{self.spelled(field.zone)}")
        return Step("item", self.pair(name))

    def text_steps(self, parts: tuple[Part, ...]) -> tuple[Step, ...]:
        """The body of text(), or of one of its groups."""
        steps = []
        for part in parts:
            if part.group:
                wanted = " || ".join(self.is_set(inner.field) for inner in part.group if inner.field)
                mark = names.string(part.group[0].literal)
                steps.append(Step("", condition=f"io.group({mark}, {wanted})", inner=self.text_steps(part.group[1:])))
            elif part.field:
                steps.append(Step("item", self.pair(part.field)))
            else:
                steps.append(Step("literal", names.string(part.literal)))
        return tuple(steps)

    # --- everything ----------------------------------------------------------------------------------------------

    def layout(self, system: str) -> LayoutRow:
        """The row of one OS, with a last field for what the struct has beyond them."""
        family, variant = self.family, self.variant
        rows = []
        at = 2
        for one in place(family, variant, system):
            order = one.field.type.order
            rows.append(PlacedRow(one.field.name, one.field.c_name, one.offset, one.size, order))
            at = one.end
        if at < family.size[system]:
            rows.append(PlacedRow("", "", at, family.size[system] - at, "none"))
        return LayoutRow(
            system, names.identifier(system), family.struct[system], family.headers[system], family.size[system],
            min_length(family, variant, system), tuple(row for row in rows if row.size),
        )

    def mark(self, variant: Variant) -> str:
        """What the text of a variant begins with."""
        parts = parse_text(variant.text.source)
        return parts[0].literal if parts else ""

    def sibling_mark(self) -> str:
        """What the text of a variant without a mark must not begin with."""
        if self.family.select != "content" or self.mark(self.variant) or not self.variant.text.source:
            return ""
        return next((mark for mark in map(self.mark, self.family.variants) if mark), "")

    def when(self) -> str:
        """The content tests that mean this variant, per OS."""
        if self.family.select != "content":
            return ""
        chosen = {}
        for system in self.variant.systems:
            tests = [test for test, taker in claims(self.family, system).items() if taker is self.variant]
            chosen[system] = " | ".join(f"content::{test.replace('-', '_')}" for test in tests)
        return per_os({system: tests for system, tests in chosen.items() if tests})

    def build(self) -> VariantContext:
        """All of it."""
        family, variant = self.family, self.variant
        tag_field = variant.field(family.select) if variant.tag else None
        namespace = names.identifier(family.name)
        return VariantContext(
            name=variant.name,
            struct=self.struct,
            type=f"{namespace}::{self.struct}",
            title=family.title(variant),
            test_name=names.camel(family.name) + names.camel(variant.name),
            prefix=family.prefix(variant),
            doc=variant.doc,
            shape=variant.tuple.source,
            text_pattern=variant.text.source,
            members=self.members(),
            wire=self.wire(),
            tuple=self.tuple_steps(),
            text=self.text_steps(parse_text(variant.text.source)),
            number=per_os({s: family.numbers[s] for s in variant.systems}),
            size=per_os({s: family.size[s] for s in variant.systems}),
            min_length=per_os({s: min_length(family, variant, s) for s in variant.systems}),
            fixed=variant.is_fixed,
            protocols=variant.protocols,
            is_fallback=family.fallback == variant.name and bool(variant.name),
            tag=variant.tag.value if variant.tag else None,
            tag_name=family.select if variant.tag else "",
            tag_constant=variant.tag.constant if variant.tag else "",
            tag_offset=next((p.offset for p in place(family, variant, variant.systems[0]) if p.field is tag_field), 0),
            when=self.when(),
            mark=self.mark(variant),
            sibling_mark=self.sibling_mark(),
            since=notes(variant.since),
            changed=notes(variant.changed),
            deprecated=notes(variant.deprecated),
            removed=notes(variant.removed),
            layouts=tuple(self.layout(system) for system in variant.systems),
        )
