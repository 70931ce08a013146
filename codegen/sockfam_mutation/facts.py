"""The tables of tests/facts against a spec: layouts, kinds, constants, names and fields. The tests in C++ hold them
against the compiled registry and codec; what each compares is the same, and where a table has an exception both read
it."""

from __future__ import annotations

import itertools
import re

from sockfam_codegen.context import LayoutRow, PlacedRow
from sockfam_codegen.model import Family, Field, Spec, Variant, value_fields
from sockfam_mutation.comparison import Comparison
from sockfam_mutation.registry import Members, Registry, members_of
from sockfam_mutation.tables import FACTS, Facts, Row, family_of

# --- layouts ---------------------------------------------------------------------------------------------------------


def layouts(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """Structs, headers, sizes, offsets, widths, byte orders and shortest lengths."""
    found, registry = Comparison(), Registry(spec)
    pairs = list(registry.pairs(facts))
    _compare_pairings(found, facts, registry, {id(row) for row, _title, _layout in pairs})
    for row, title, layout in pairs:
        members, family = Members(facts, row, title), registry.borrower(row) or registry.ours[title][0]
        _compare_layout(found, registry, layout, members)
        for member in members_of(facts, row):
            _compare_member(found, family.name, members, member, layout)
    witnessed = {(title, row["os"]) for row, title, _layout in pairs}
    for title, (family, variant) in registry.ours.items():
        for system in variant.systems:
            sentence = facts.without(family.name, title, f"its layout on {system}", "layouts")
            found.says(family.name, sentence, (title, system) in witnessed)
    return found


def _compare_pairings(found: Comparison, facts: Facts, registry: Registry, about: set[int]) -> None:
    """Each row of layouts.json whose family has a spec is about one of our variants, or has a reason not to be."""
    for row in facts.layouts:
        owner = registry.owner(row)
        if not owner:
            continue  # no spec has it yet
        what, pairing = f"{row['os']}'s {row['family']} {row['variant'] or ''}".rstrip(), facts.pairing(row)
        if found.says(owner.name, facts.without(owner.name, owner.name, what, "layouts"), bool(pairing)):
            is_so = (id(row) in about) != bool(pairing.get("reason"))
            found.holds(owner.name, f"{what} is about a variant or has a reason not to be", is_so)


def _compare_layout(found: Comparison, registry: Registry, layout: LayoutRow, members: Members) -> None:
    row, title = members.row, members.title
    lender, borrower = registry.ours[title][0], registry.borrower(row)
    family, at = borrower or lender, f"{title} on {row['os']}"
    if borrower:
        found.holds(family.name, f"{at}: lent to {borrower.name}", lender.name in borrower.addresses)
    else:  # a borrower may insist on more
        found.same(family.name, f"{at}: shortest", layout.min_length, _shortest(members.facts, row, title))
    headers = {row["header"], members.facts.pairing(row).get("header", row["header"])}
    found.same(family.name, f"{at}: struct", layout.struct, row["struct"])
    found.holds(family.name, f"{at}: header {layout.header}", layout.header in headers)
    found.same(family.name, f"{at}: size", layout.size, row["size"])
    found.same(family.name, f"{at}: number", family.numbers[row["os"]], row["family_value"])
    if not family.under:  # else the number is another family's, and the constant the protocol's
        found.same(family.name, f"{at}: constant", family.constants[row["os"]], row["family"])
    has_length = registry.spec.platform(row["os"]).has_length
    found.same(family.name, f"{at}: begins with its length", has_length, row["has_len_byte"])
    for field in layout.fields:
        if field.name or field.c_name:
            there = [member["name"] for member in members_of(members.facts, row) if member["offset"] == field.offset]
            found.holds(family.name, f"{at}: {field.c_name or field.name} is a member", field.c_name in there)


def _shortest(facts: Facts, row: Row, title: str) -> int:
    """What is received may be shorter than what bind() wants; where that was not looked up, it is the whole struct."""
    lengths = [one for one in facts.section(family_of(title), "lengths") if one["variant"] == title]
    own = [one["shortest"] for one in lengths if row["os"] in one.get("os", [row["os"]])]
    return int(own[0] if own else row["min_len"] or row["size"])


def _compare_member(found: Comparison, family: str, members: Members, member: Row, layout: LayoutRow) -> None:
    at = f"{members.title} on {members.row['os']}: {member['name']}"
    begin, end = member["offset"], member["offset"] + member["size"]
    if members.is_reserved(member):
        covers = any(not one.name and one.offset <= begin and end <= one.offset + one.size for one in layout.fields)
        found.holds(family, f"{at} is padding", covers)
        return
    none = PlacedRow("", "", 0, 0, "")
    field = next((one for one in layout.fields if one.offset == begin), none)
    order = next((one for one in ("big", "little") if f"{one}-endian" in member["encoding"]), "host")
    if member["size"] == 1 or re.search(r"bytes\[|char\[|guid", member["encoding"]):
        order = "none"
    found.holds(family, f"{at} is a field", bool(field.name) or field.always is not None)
    found.same(family, f"{at}: member", field.c_name, member["name"])
    found.same(family, f"{at}: size", field.size, member["size"])
    found.same(family, f"{at}: byte order", field.order, order)


# --- kinds -----------------------------------------------------------------------------------------------------------


def kinds(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """The numbers of address types, which are those of the first release that had them."""
    found = Comparison()
    expected = {row["variant"]: row["kind"] for _family, row in facts.rows("kinds")}
    ours = {title: variant.kind for title, (_family, variant) in Registry(spec).ours.items()}
    for title in expected.keys() | ours.keys():
        family = family_of(title)
        if not found.says(family, facts.without(family, title, "its kind", "kinds"), title in expected):
            continue
        if found.says(family, facts.beyond(family, title, "kinds"), title in ours):
            found.same(family, f"{title}: kind", ours[title], expected[title])
    return found


# --- constants -------------------------------------------------------------------------------------------------------


def constants(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """Numbers of families and protocols."""
    found = Comparison()
    systems = [platform.name for platform in spec.platforms]
    for family in spec.families:
        rows = {row["constant"]: row for row in facts.section(family.name, "constants")}
        for system in systems:
            constant = family.constants.get(system, family.constant)
            if system in rows.get(constant, {}).get("number-only", ()):
                is_none = family.systems.get(system) is None
                found.holds(family.name, f"{constant} on {system} is a number only", is_none)
            else:
                theirs = facts.constants.get(constant, {}).get(system)
                found.same(family.name, f"{constant} on {system}", family.systems.get(system), theirs)
        _compare_protocols(found, facts, family, systems)
        expected = {row["constant"] for row in facts.section(family.name, "protocols")}
        named = {name for numbers in family.protocols.values() for name, _number in numbers}
        for name in expected | named:
            found.holds(family.name, f"{name} is a protocol of its sockets", name in expected and name in named)
    return found


def _compare_protocols(found: Comparison, facts: Facts, family: Family, systems: list[str]) -> None:
    ours = _protocols_of(family)
    for name, system in itertools.product(sorted({name for name, _system in ours}), systems):
        values = facts.values(name)
        theirs = {values[system]} if system in values else set()
        found.same(family.name, f"{name} on {system}", ours.get((name, system), set()), theirs)


def _protocols_of(family: Family) -> dict[tuple[str, str], set[int | None]]:
    """The numbers of each constant on each OS. Two variants may have one constant, each on an OS of its own."""
    found: dict[tuple[str, str], set[int | None]] = {}
    own = [] if family.under else [variant.choice.protocols for variant in family.variants]
    for protocols in [family.protocols, *own]:
        for system, rows in protocols.items():
            for name, number in rows:
                found.setdefault((name, system), set()).add(number)
    return found


# --- platforms -------------------------------------------------------------------------------------------------------


def platforms(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """The place of each platform, the macros of its compilers, whether its kernel has zones inside of hosts, and how
    route messages are aligned."""
    found = Comparison()
    expected = {row["os"]: row for row in facts.platforms}
    for platform in spec.platforms:
        sentence = f"{platform.name} has no row in tests/facts/platforms.json; add one"
        if found.says(platform.name, sentence, platform.name in expected):
            row = expected[platform.name]
            found.same(platform.name, f"{platform.name}: number", platform.number, row["number"])
            found.same(platform.name, f"{platform.name}: macros", list(platform.macros), row["macros"])
            found.same(platform.name, f"{platform.name}: kame-zones", platform.has_kame_zones, row["kame-zones"])
            aligned = row.get("route-alignment")
            found.same(platform.name, f"{platform.name}: route-alignment", platform.route_alignment, aligned)
    return found


# --- names -----------------------------------------------------------------------------------------------------------

# A variant's title, its field or tag or member, and the name of a value.
Named = tuple[str, str, str]


def names(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """The names of values and tags: which constant each is, its number and its header."""
    found = Comparison()
    expected: dict[Named, object] = {}
    for _family, row in facts.rows("names"):
        entry = (row["constant"], facts.value(row["constant"]), row.get("header", ""))
        expected[row["variant"], row.get("field", row.get("tag", row.get("always"))), row.get("name", "")] = entry
    ours = _names_of(spec)
    for key in expected.keys() | ours.keys():
        family, what = family_of(key[0]), " ".join(key[1:]).strip()
        if key not in expected:
            found.says(family, facts.without(family, key[0], what, "names"), False)
        elif found.says(family, facts.beyond(family, f"{key[0]} {what}", "names"), key in ours):
            found.same(family, f"{key[0]} {what}", ours[key], expected[key])
    return found


def _names_of(spec: Spec) -> dict[Named, object]:
    ours: dict[Named, object] = {}
    for title, (family, variant) in Registry(spec).ours.items():
        if variant.choice.tag:
            ours[title, family.tag_field, ""] = (variant.choice.tag.constant, variant.choice.tag.value, "")
        for field in variant.fields:
            if field.always is not None:
                ours[title, field.c_name, ""] = (field.constant or str(field.always), field.always, "")
            for named in field.type.names:
                ours[title, field.name, named.name] = (named.constant, named.value, named.header)
    return ours


# --- fields, ties ----------------------------------------------------------------------------------------------------


# A variant's title and its field's name.
Key = tuple[str, str]


def fields(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """Members, ranges, defaults, longest values, and what ties fields to one another."""
    found = Comparison()
    expected = {(row["variant"], row["field"]): row for _family, row in facts.rows("fields")}
    ties = {(row["variant"], row["field"]): row for _family, row in facts.rows("ties")}
    ours: dict[Key, tuple[Variant, Field]] = {}
    for title, (family, variant) in Registry(spec).ours.items():
        ours.update({(title, field.name): (variant, field) for field in value_fields(family, variant)})
        for field in variant.fields:
            if field.counts:  # not a part of the value, so in no table: its name is that of its member
                is_called = bool(re.search(rf"[._]{field.name}$", field.c_name))
                found.holds(family.name, f"{title} {field.name} is its member's name", is_called)
    for key in expected.keys() | ours.keys():
        title, name = key
        owner = family_of(title)
        if not found.says(owner, facts.without(owner, title, name, "fields"), key in expected):
            continue
        if found.says(owner, facts.beyond(owner, f"{title} {name}", "fields"), key in ours):
            _compare_field(found, key, ours[key][1], expected[key])
            _compare_ties(found, facts, key, ours[key][1], ties.get(key, {}))
            _compare_members(found, key, *ours[key], expected[key]["c"])
    for title, name in ties:
        sentence = facts.beyond(family_of(title), f"{title} {name}", "ties")
        found.says(family_of(title), sentence, (title, name) in ours)
    return found


def _compare_members(found: Comparison, key: Key, variant: Variant, field: Field, given: str | Row) -> None:
    """One name for all systems, or a name for each."""
    for system in variant.systems:
        line = next((line for line in variant.lines(system) if line.name == field.name), None)
        theirs = given.get(system) if not isinstance(given, str) else given if line else None
        ours = line.c_name if line else None
        found.same(family_of(key[0]), f"{' '.join(key)}: member on {system}", ours, theirs)


def _compare_field(found: Comparison, key: Key, field: Field, row: Row) -> None:
    numeric = field.type.kind.is_number
    ours = {"min": field.min if numeric else None, "max": field.max if numeric else None, "default": field.default}
    for what, value in ours.items():
        found.same(family_of(key[0]), f"{' '.join(key)}: {what}", value, row[what])


def _compare_ties(found: Comparison, facts: Facts, key: Key, field: Field, row: Row) -> None:
    ours = {
        "longest": field.type.kind.most_sent(field.type) or None if field.type.kind.has_length else None,
        "at-least": field.at_least or None,
        "room": dict(field.room) or None,
        "zone": field.zone or None,
        "only": sorted(field.only) if field.only is not None else None,
    }
    title, name = key
    for tie, value in ours.items():
        if value is not None and tie not in row:
            found.says(family_of(title), facts.without(family_of(title), title, f"{tie} of {name}", "ties"), False)
        else:
            found.same(family_of(title), f"{title} {name}: {tie}", value, row.get(tie))
