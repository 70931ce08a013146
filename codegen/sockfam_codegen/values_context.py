"""From one variant of the model to what its tests know of its values: the statements of tests/NAME_values.h."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from sockfam_codegen import names
from sockfam_codegen.context import ValuesContext
from sockfam_codegen.kind import Spread
from sockfam_codegen.layout import place, rooms
from sockfam_codegen.literals import aligned, number
from sockfam_codegen.model import Family, Field, Variant, Words, value_fields
from sockfam_codegen.pattern import parse_tuple

Value = TypeVar("Value")


def values_context(family: Family, variant: Variant) -> ValuesContext:
    """All of it."""
    return _Values(family, variant).build()


class _Values:
    """Makes the context of one variant."""

    def __init__(self, family: Family, variant: Variant) -> None:
        self.family = family
        self.variant = variant
        self.struct = names.struct_name(variant.name)
        known = {field.name: field for field in value_fields(family, variant)}
        pattern = parse_tuple(variant.tuple.source)
        order = [element.name for element in pattern.elements] or [pattern.bare]
        self.fields = [known[name] for name in order if name in known]

    def build(self) -> ValuesContext:
        """The context."""
        family, variant = self.family, self.variant
        fill = [line for field in self.fields for line in self.filled(field)]
        fill += [f"pick.ordered(a.{self.spelled(f.at_least)}, a.{self.spelled(f.name)});" for f in self.ordered()]
        return ValuesContext(
            type=f"{names.identifier(family.name)}::{self.struct}",
            test_name=names.camel(family.name) + names.camel(variant.name),
            systems=_listed(variant.systems),
            fill=tuple(fill),
            limits=tuple(statement for field in self.fields for statement in self.limited(field)),
            needs_system=any("system" in statement for statement in fill),
            tag=self.tag(),
            protocols=f"{names.identifier(family.name)}_protocols" if family.select == "protocol" else "",
            reads_strange=family.fallback == variant.name and bool(variant.name),
            always=self.always(),
        )

    # --- fields --------------------------------------------------------------------------------------------------

    def spelled(self, name: str) -> str:
        return names.identifier(name, self.struct)

    def ordered(self) -> list[Field]:
        """The fields that may not be less than another."""
        return [field for field in self.fields if field.at_least]

    def having(self, field: Field) -> Words:
        """The OSes that have the field."""
        return tuple(system for system in self.variant.systems if field.is_on(system) and self.line(field, system))

    def line(self, field: Field, system: str) -> Field | None:
        """The field's line in the layout of an OS."""
        return next((line for line in self.variant.lines(system) if line.name == field.name), None)

    def filled(self, field: Field) -> list[str]:
        """The lines of the statement that fills a member, where the OS has it."""
        having = self.having(field)
        if not having:
            return []  # no OS of the variant has it
        call = f"pick.{self.filling(field, having)};"
        missing = set(having) != set(self.variant.systems)
        return (f"if ({self.among(having)}) {call}" if missing else call).split("\n")

    def filling(self, field: Field, having: Words) -> str:
        """Which choice is made, and between what."""
        numbers = {system: number(self.most(field, system), field) for system in having}
        room = {system: str(size) for system, size in self.rooms(field).items()}
        spread = Spread(self.per_system(numbers), self.per_system(room), self.notable(field))
        return field.type.kind.filling(field, f"a.{self.spelled(field.name)}", spread)

    def notable(self, field: Field) -> Words:
        """The default and the named values, without the least and the greatest, which are tried anyway."""
        values = [field.default, *(named.value for named in field.type.names)]
        within = [value for value in dict.fromkeys(values) if isinstance(value, int)]
        return tuple(number(value, field) for value in within if field.min < value < self.least_most(field))

    def most(self, field: Field, system: str) -> int:
        """The greatest number that may be sent."""
        line = self.line(field, system)
        return min(field.max, line.type.high if line else field.max)

    def least_most(self, field: Field) -> int:
        """The greatest number that may be sent everywhere."""
        return min(self.most(field, system) for system in self.having(field))

    def rooms(self, field: Field) -> dict[str, int]:
        """The most bytes of a value on each OS."""
        return {system: room - field.type.kind.hidden for system, room in rooms(self.variant, field).items()}

    # --- limits --------------------------------------------------------------------------------------------------

    def limited(self, field: Field) -> list[str]:
        """The statements about values that are refused, and about their neighbours that are accepted."""
        who, having = f'"{field.name}", &type::{self.spelled(field.name)}', self.having(field)
        limits: Mapping[str, Callable[[], list[str]]] = {
            "range": lambda: self.numeric(field, who, having),
            "at-most": lambda: [f"expect.at_most({who}, {number(field.type.high, field)});"],
            "no-nul": lambda: [f"expect.no_nul({who});"],
            "digits": lambda: [f"expect.digits_only({who});"],
            "no-blank-end": lambda: [f"expect.no_blank_at_end({who});"],
            "not-empty": lambda: [f"expect.not_empty({who});"],
            "longest": lambda: self.longest(field, who),
        }
        refusals = field.type.kind.refusals if having else ()
        found = [statement for refusal in refusals for statement in limits[refusal]()]
        lacking = tuple(system for system in self.variant.systems if system not in having)
        if lacking:
            fallback = number(field.default or 0, field) if isinstance(field.default, int) else "{}"
            found.append(f"expect.absent({who}, {fallback}, {_listed(lacking)});")
        return found

    def numeric(self, field: Field, who: str, having: Words) -> list[str]:
        """The limits of a number."""
        found = []
        if field.min > field.type.low:
            found.append(f"expect.at_least({who}, {number(field.min, field)}{self.on(having)});")
        for most, systems in _grouped({system: self.most(field, system) for system in having}).items():
            if most < field.type.high:
                found.append(f"expect.at_most({who}, {number(most, field)}{self.on(systems)});")
        if field.at_least:
            found.append(f"expect.no_less({who}, &type::{self.spelled(field.at_least)});")
        return found

    def longest(self, field: Field, who: str) -> list[str]:
        """Where another OS has more room, the value can be too long."""
        sizes = self.rooms(field)
        shorter = {system: room for system, room in sizes.items() if room < max(sizes.values())}
        return [f"expect.no_longer({who}, {room}{self.on(s)});" for room, s in _grouped(shorter).items()]

    # --- systems -------------------------------------------------------------------------------------------------

    def on(self, systems: Words) -> str:
        """A further argument, if not all of the variant's OSes are meant."""
        return "" if set(systems) == set(self.variant.systems) else f", {_listed(systems)}"

    def among(self, systems: Words) -> str:
        """True on these OSes of the variant's."""
        others = [system for system in self.variant.systems if system not in systems]
        if len(systems) == 1:
            return f"system == os::{names.identifier(systems[0])}"
        if len(others) == 1:
            return f"system != os::{names.identifier(others[0])}"
        return f"os_set{_listed(systems)}.has(system)"

    def per_system(self, values: Mapping[str, str]) -> str:
        """The value that all OSes have, or a choice between two or more."""
        groups = sorted(_grouped(values).items(), key=lambda group: len(group[1]))
        *special, (common, _systems) = groups
        return "".join(f"{self.among(systems)} ? {value} : " for value, systems in special) + common

    # --- what tells the variant ----------------------------------------------------------------------------------

    def tag(self) -> str:
        """The other tags of the family, each once."""
        if not self.variant.choice.tag:
            return ""
        named: dict[int, list[str]] = {}
        for other in self.family.variants:
            if other.choice.tag and other.choice.tag.value != self.variant.choice.tag.value:
                named.setdefault(other.choice.tag.value, []).append(other.name)
        return f"{{{', '.join(map(str, named))}}};  // {', '.join(' '.join(others) for others in named.values())}"

    def always(self) -> tuple[str, ...]:
        """What holds the same on every OS, at the same place."""
        placed = place(self.variant, self.variant.systems[0])
        found = [one for one in placed if one.field.always is not None]
        return aligned([(f'{{"{one.field.c_name}", {one.offset}, {one.size}}},', one.field.constant) for one in found])


def protocols_table(family: Family) -> Words:
    """The protocols of each variant's sockets, where they tell the variant."""
    rows: dict[tuple[str, str, int], Words] = {}
    for variant in family.variants if family.select == "protocol" else ():
        for system, numbers in variant.choice.protocols.items():
            for name, value in numbers:
                row = (variant.name, name, value)
                rows[row] = (*rows.get(row, ()), system)
    return aligned(
        [(f'{{"{variant}", {value}, {_listed(systems)}}},', name) for (variant, name, value), systems in rows.items()]
    )


def _listed(systems: Words) -> str:
    """{os::linux_, os::freebsd}: an initialiser of os_set."""
    return "{" + ", ".join(f"os::{names.identifier(system)}" for system in systems) + "}"


def _grouped(values: Mapping[str, Value]) -> dict[Value, Words]:
    """The OSes that have each value."""
    groups: dict[Value, Words] = {}
    for system, value in values.items():
        groups[value] = (*groups.get(value, ()), system)
    return groups
