"""Layouts that are the same on several systems or for several variants: each is shown once."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from sockfam_codegen.context import HeaderCheck, LayoutRow, Member, PlacedRow, Placement, StructCheck, VariantContext

_Fields = tuple[PlacedRow, ...]


def share(variants: tuple[VariantContext, ...]) -> tuple[VariantContext, ...]:
    """The same variants; each knows its placements, its layouts by which array they are, and whose fields its are."""
    arrays: dict[_Fields, tuple[str, str]] = {}
    tables: dict[tuple[Member, ...], str] = {}
    return tuple(_shared(variant, arrays, tables) for variant in variants)


def _shared(
    variant: VariantContext, arrays: dict[_Fields, tuple[str, str]], tables: dict[tuple[Member, ...], str]
) -> VariantContext:
    groups: dict[_Fields, list[LayoutRow]] = {}
    for layout in variant.layouts:
        groups.setdefault(layout.fields, []).append(layout)
    placements = []
    for fields, layouts in groups.items():
        known = arrays.get(fields)
        everywhere = len(layouts) == len(variant.layouts) and len(layouts) > 1
        name = "everywhere" if everywhere else "on_" + "_".join(layout.system for layout in layouts)
        array, title = known or (f"{variant.struct}_{name}", variant.title)
        arrays.setdefault(fields, (array, title))
        heading = _heading(layouts)
        placements.append(Placement(array if fields else "{}", heading, fields, title if known else ""))
    named = {fields: placement.array for fields, placement in zip(groups, placements)}
    return dataclasses.replace(
        variant,
        placements=tuple(placements),
        layouts=tuple(dataclasses.replace(layout, array=named[layout.fields]) for layout in variant.layouts),
        field_table=_field_table(variant, tables),
    )


def _field_table(variant: VariantContext, tables: dict[tuple[Member, ...], str]) -> str:
    """The array of the members' infos: that of the first variant with the same ones."""
    if not variant.members:
        return "{}"
    own = f"{variant.struct}_fields"
    is_bound = any(member.names_table or member.info.since for member in variant.members)
    return own if is_bound else tables.setdefault(variant.members, own)


def _heading(layouts: list[LayoutRow]) -> str:
    """linux and freebsd: `struct sockaddr_in`, 16 bytes, from `netinet/in.h`"""
    structs = _told({layout.system: f"`struct {layout.struct}`" for layout in layouts})
    sizes = _told({layout.system: f"{layout.size} bytes" for layout in layouts})
    headers = _told({layout.system: f"`{layout.header}`" for layout in layouts})
    shorter = [layout for layout in layouts if layout.min_length != layout.size]
    least = _told({layout.system: str(layout.min_length) for layout in shorter}) if shorter else ""
    if 0 < len(shorter) < len(layouts):
        least = _and([f"{layout.min_length} on {layout.system}" for layout in shorter])
    parts = [structs, sizes, f"at least {least}" if least else "", f"from {headers}"]
    return f"{_and([layout.system for layout in layouts])}: {', '.join(part for part in parts if part)}"


def _told(values: Mapping[str, str]) -> str:
    """The value that all systems have, or each with those that have it, and that of most systems last."""
    groups: dict[str, list[str]] = {}
    for system, value in values.items():
        groups.setdefault(value, []).append(system)
    *few, (common, others) = sorted(groups.items(), key=lambda group: len(group[1]))
    told = [f"{value} on {_and(systems)}" for value, systems in few]
    return _and([*told, f"{common} on {others[0]}" if len(others) == 1 else f"{common} elsewhere"]) if few else common


def _and(words: list[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def struct_checks(variants: tuple[VariantContext, ...], check: HeaderCheck) -> tuple[StructCheck, ...]:
    """Each struct of the headers once, with every member that some variant has."""
    found: dict[tuple[str, int], dict[PlacedRow, None]] = {}
    for variant in variants:
        for layout in variant.layouts:
            if layout.system != check.system or variant.name in check.internal:
                continue
            members = found.setdefault((layout.struct, layout.size), {})
            for row in layout.fields:
                if row.c_name:
                    members[dataclasses.replace(row, name="", order="", always=None)] = None
    return tuple(StructCheck(name, size, tuple(members)) for (name, size), members in found.items())
