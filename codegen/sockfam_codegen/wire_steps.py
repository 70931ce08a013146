"""wire(): the fields of an address in the order of its bytes, on every OS."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from sockfam_codegen.context import Step
from sockfam_codegen.layout import parts, place
from sockfam_codegen.literals import number, os_set
from sockfam_codegen.model import HEADER, Family, Field, Lines, Spec, Variant, value_fields


class WireBuilder:
    """Makes the statements of one variant. `pair` spells what a call is given of a field: `f::port, a.port`."""

    def __init__(self, spec: Spec, family: Family, variant: Variant, pair: Callable[[str], str]) -> None:
        self.spec = spec
        self.family = family
        self.variant = variant
        self.pair = pair
        self.fields = [field.name for field in value_fields(family, variant)]

    def step(self, field: Field, lines: Lines) -> Step:
        """The call that writes or reads the field's bytes, which is one of the lines."""
        call = field.type.kind.wire_call(field.type)
        if field.type.kind.is_padding:
            return Step(call, str(field.type.size) if field.type.kind.is_fixed else "")
        if self.variant.choice.tag and field.name == self.family.tag_field:
            return Step(f"tag_{field.type.kind.wire_call(field.type)}", f'"{field.name}", tag')
        if field.counts:
            return Step(f"count_{call}", self.pair(field.counts))
        if field.always is not None:
            return Step(f"always_{field.type.name}", f'"{field.c_name}", {number(field.always, field)}')
        if field.type.kind.is_counted and not field.type.kind.is_array and field not in parts(lines):
            before = [other.counts for other in lines[: lines.index(field)]]
            call = "counted_in_array" if field.name in before else "array"
        return Step(call, self.pair(field.name))

    def wire(self) -> tuple[Step, ...]:
        """The body of wire(): one list of steps, or one for each group of OSes that have the same."""
        groups: dict[Lines, tuple[Lines, list[str]]] = {}
        for system in self.variant.systems:
            # Members of the same types in the same order are the same, whatever their names.
            lines = self.variant.layouts.get(system, self.variant.fields)
            alike = tuple(dataclasses.replace(line, c_name="", members=(), lacking=frozenset()) for line in lines)
            groups.setdefault(alike, (lines, []))[1].append(system)
        *first, (lines, systems) = groups.values()
        steps = self.wire_of(lines, systems)
        for lines, systems in reversed(first):
            condition = f"{os_set(frozenset(systems), self.spec)}.has(io.where().system)"
            steps = (Step("", condition=condition, inner=self.wire_of(lines, systems), otherwise=steps),)
        return steps

    def wire_of(self, lines: Lines, systems: list[str]) -> tuple[Step, ...]:
        """What happens on these OSes, which have these lines."""
        there = {line.name for line in lines}
        steps = [Step("absent", self.pair(name)) for name in self.fields if name not in there]
        steps += self.may_end(HEADER, systems)
        for line in lines:
            steps.append(self.step(line, lines))
            steps += self.may_end(line.name, systems)
        ends_at_size = self.ends_at_size(lines, systems)
        while ends_at_size and steps[-1].call == "may_end":  # nothing follows
            steps.pop()
        steps += [Step("zone", f"{self.pair(line.name)}, {self.pair(line.zone)}") for line in lines if line.zone]
        if self.family.select != "content" and not ends_at_size:
            steps.append(Step("fill", "size[io.where().system]"))
        return tuple(steps)

    def may_end(self, name: str, systems: list[str]) -> list[Step]:
        """A shorter address may end after the field of that name, or after the header."""
        through = self.variant.required_through
        ends = frozenset(system for system in systems if name and through.get(system) == name)
        if not ends:
            return []
        if ends == frozenset(systems):
            return [Step("may_end")]
        return [Step("may_end", condition=f"{os_set(ends, self.spec)}.has(io.where().system)")]

    def ends_at_size(self, lines: Lines, systems: list[str]) -> bool:
        """True if the last field ends where the struct does, on every OS: nothing remains to be filled."""
        last = lines[-1].type
        if not self.variant.is_fixed or last.least not in (0, last.size):
            return False
        ends = {system: place(self.variant, system)[-1].end for system in systems}
        return all(end == self.variant.size[system] for system, end in ends.items())
