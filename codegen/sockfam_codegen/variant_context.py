"""From one variant of the model to its context: what C++ calls each thing, and in which order."""

from __future__ import annotations

import dataclasses
import re

from sockfam_codegen import names, selection
from sockfam_codegen.context import Constant, ConstantRow, FieldInfo, LayoutRow, Member, PlacedRow, Step, VariantContext
from sockfam_codegen.layout import min_length, place, rooms
from sockfam_codegen.model import LONGEST_SIZE, Family, Field, Spec, Variant, value_fields
from sockfam_codegen.literals import guid_bytes, notes, number, os_set, per_os, protocol_rows
from sockfam_codegen.pattern import Part, parse_text, parse_tuple
from sockfam_codegen.wire_steps import WireBuilder


# The members of descriptors in the order of their declaration (sockfam/detail/fields.h).
_MEMBERS = "min max fallback shown names zoned max_on least padded digits room counter only".split()


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
        order = [element.name for element in pattern.elements] or [pattern.bare]
        return [self.fields[name] for name in order if name in self.fields]

    def cpp_type(self, field: Field) -> str:
        """The member's type. One whose name a member of the variant bears is looked for outside of it."""
        found = field.type.kind.cpp_type(field.type, self.capacity(field))
        hidden = re.match(r"\w+", found)
        return f"sockfam::{found}" if hidden and hidden[0] in self.fields else found

    def descriptor(self, field: Field) -> str:
        """The type of the constant that describes the field, beside constants of the members' names."""
        kind, capacity = field.type.kind, self.capacity(field)
        own = kind.cpp_type(field.type, capacity)
        return f"field::{kind.descriptor(field.type, capacity).replace(own, self.cpp_type(field))}"

    def capacity(self, field: Field) -> int:
        """The most bytes that a value of the field may have on any OS."""
        return field.type.kind.capacity(field.type, rooms(self.variant, field))

    def arguments(self, field: Field) -> str:
        """What the constant that describes the field says, as far as it differs from the defaults."""
        given = [f'.name = "{field.name}"']
        of_kind = dict(field.type.kind.arguments(field, self.variant, rooms(self.variant, field)))
        if field.type.names:
            of_kind["names"] = f"{self.spelled(field.name)}_names"
        if field.zone:
            of_kind["zoned"] = "true"
        if field.only is not None or field.lacking:
            having = field.only or frozenset(filter(field.is_on, self.variant.systems))
            of_kind["only"] = os_set(having, self.spec)
        for member in sorted(of_kind, key=_MEMBERS.index):
            value = of_kind[member]
            given.append(f".{member} = {value if isinstance(value, str) else per_os(value)}")
        return ", ".join(given)

    def initial(self, field: Field) -> str:
        if field.type.kind.is_number:
            return f" = {number(field.default, field)}" if isinstance(field.default, int) else " = 0"
        return "{}"

    def member(self, field: Field) -> Member:
        """One member of the value type."""
        spelled = self.spelled(field.name)
        values = tuple(
            (named.name, guid_bytes(named.value) if isinstance(named.value, str) else str(named.value))
            for named in field.type.names
        )
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
            names=tuple((named.name, str(named.value)) for named in field.type.names),
            named_type=f"named<{self.cpp_type(field)}>" if field.type.kind.named_by_text else "named_value",
            info=self.info(field),
        )

    def members(self) -> tuple[Member, ...]:
        """The members, with their comments in one column."""
        members = [self.member(field) for field in self.member_order()]
        widest = max((len(member.declaration) for member in members if member.doc), default=0)
        return tuple(
            dataclasses.replace(member, declaration=member.declaration.ljust(widest if member.doc else 0))
            for member in members
        )

    def info(self, field: Field) -> FieldInfo:
        """The field's row in the registry."""
        numeric = field.type.kind.is_number
        default = "" if field.default is None else str(field.default) if numeric else "0"
        narrower = self.variant.narrower(field)
        ranges = [f"{field.min} to {field.max}", *(f"to {line.type.high} on {s}" for s, line in narrower.items())]
        shown = "" if field.default is None else str(field.default) if numeric else field.type.kind.default_shown
        return FieldInfo(
            name=field.name,
            type=field.type.name,
            low=number(field.min, field) if numeric else "",
            high=number(field.max, field) if numeric else "",
            default=(number(field.default, field) if numeric and isinstance(field.default, int) else default),
            range_text="; ".join(ranges) if numeric else "",
            default_text=shown,
            doc=field.doc,
            since=notes(field.since),
        )

    # --- forms ---------------------------------------------------------------------------------------------------

    def tuple_steps(self) -> tuple[Step, ...]:
        """The body of tuple()."""
        pattern = parse_tuple(self.variant.tuple.source)
        if pattern.bare and not pattern.is_tuple:
            return (Step("bare", self.pair(pattern.bare)),)
        if not pattern.is_tuple:
            return (Step("empty"),)
        steps = []
        if pattern.bare:
            rest = " || ".join(self.is_set(element.name) for element in pattern.elements if element.optional)
            is_alone = f"!({rest})" if " || " in rest else f"!{rest}" if rest else "false"
            steps.append(Step("", condition=f"io.alone({self.pair(pattern.bare)}, {is_alone})", ends=True))
        steps.append(Step("elements", f"{pattern.required}, {len(pattern.elements)}"))
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
        if self.variant.choice.tag and name == self.family.tag_field:
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
        for placed in place(variant, system):
            field, order = placed.field, placed.field.type.order
            rows.append(
                PlacedRow(field.name, field.c_name, placed.offset, placed.size, order, field.always)
            )
            at = placed.end
        if at < variant.size[system]:
            rows.append(PlacedRow("", "", at, variant.size[system] - at, "none"))
        return LayoutRow(
            system, names.identifier(system), variant.struct[system], variant.headers[system], variant.size[system],
            min_length(family, variant, system), tuple(row for row in rows if row.size),
        )

    def constants(self) -> tuple[ConstantRow, ...]:
        """What is not a part of the value and always the same: at the same place on every OS that has it."""
        placed = place(self.variant, self.variant.systems[0])
        return tuple(
            ConstantRow(one.field.c_name, one.field.constant, one.offset, one.size, one.field.always)
            for one in placed
            if one.field.always is not None
        )

    def sibling_mark(self) -> str:
        """What the text of a variant without a mark must not begin with."""
        if self.family.select != "content" or selection.mark(self.variant) or not self.variant.text.source:
            return ""
        return next((mark for mark in map(selection.mark, self.family.variants) if mark), "")

    def tag_at(self) -> str:
        """Where the tag is: the same place in every variant, on every OS."""
        placed = place(self.variant, self.variant.systems[0]) if self.variant.choice.tag else ()
        found = next((one for one in placed if one.field.name == self.family.tag_field), None)
        return f"{found.offset}, {found.size}, field_order::{found.field.type.order}" if found else ""

    def begins(self) -> str:
        """The beginnings that mean this variant, per OS."""
        if self.family.select != "content":
            return ""
        chosen = {}
        for system in self.variant.systems:
            tests = [test for test, taker in selection.claims(self.family, system).items() if taker is self.variant]
            chosen[system] = " | ".join(f"content::{test.replace('-', '_')}" for test in tests)
        return per_os({system: tests for system, tests in chosen.items() if tests})

    def gone(self) -> str:
        """The OSes that once had it, as an os_set; empty if there are none."""
        noted = {about for about, _version in (*notes(self.family.removed), *notes(self.variant.removed))}
        systems = noted.intersection(self.variant.systems)
        return os_set(frozenset(systems), self.spec) if systems else ""

    def build(self) -> VariantContext:
        """All of it."""
        family, variant = self.family, self.variant
        namespace = names.identifier(family.name)
        return VariantContext(
            name=variant.name,
            struct=self.struct,
            type=f"{namespace}::{self.struct}",
            title=family.title(variant),
            kind=Constant(names.kind_name(family.title(variant)), variant.kind or 0),
            test_name=names.camel(family.name) + names.camel(variant.name),
            prefix=family.prefix(variant),
            doc=variant.doc,
            shape=variant.tuple.source,
            text_pattern=variant.text.source,
            members=self.members(),
            wire=WireBuilder(self.spec, family, variant, self.pair).wire(),
            tuple=self.tuple_steps(),
            text=self.text_steps(parse_text(variant.text.source)),
            number=per_os({s: family.numbers[s] for s in variant.systems}),
            size=per_os({s: variant.size[s] for s in variant.systems}),
            fixed=variant.is_fixed,
            protocols=protocol_rows(variant.choice.protocols, self.spec),
            lengths=_braced(variant.choice.lengths),
            length_text=_length_text(variant.choice.lengths),
            always=self.constants(),
            is_fallback=family.fallback == variant.name and bool(variant.name),
            tag=variant.choice.tag.value if variant.choice.tag else None,
            tag_name=family.tag_field if variant.choice.tag else "",
            tag_constant=variant.choice.tag.constant if variant.choice.tag else "",
            tag_at=self.tag_at(),
            begins=self.begins(),
            mark=selection.mark(variant),
            sibling_mark=self.sibling_mark(),
            since=notes(variant.since),
            changed=notes(variant.changed),
            deprecated=notes(variant.deprecated),
            removed=notes(variant.removed),
            gone=self.gone(),
            layouts=tuple(self.layout(system) for system in variant.systems),
        )


def _braced(lengths: tuple[int, int] | None) -> str:
    """The members of a length_range. What can be any number is left out."""
    if lengths is None:
        return ""
    least, most = lengths
    parts = [f".least = {least}"] * (least > 0) + [f".most = {most}"] * (most < LONGEST_SIZE)
    return ", ".join(parts)


def _length_text(lengths: tuple[int, int] | None) -> str:
    """For people: `11 bytes or more`."""
    least, most = lengths or (0, LONGEST_SIZE)
    if least == most:
        return f"{least} bytes"
    parts = [f"{least} bytes or more"] * (least > 0 and most == LONGEST_SIZE) + [f"{most} bytes or less"] * (least == 0)
    return "" if lengths is None else parts[0] if parts else f"{least} to {most} bytes"
