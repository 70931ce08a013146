"""The tables of tests/facts against a spec. The tests in C++ hold them against the compiled registry and codec; what
each compares is the same, and where a table has an exception it has it for both."""

from __future__ import annotations

import functools
import itertools
import json
import pathlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen.codec import Codec, Machine
from sockfam_codegen.context import LayoutRow, PlacedRow
from sockfam_codegen.kind import Names, Refused
from sockfam_codegen.model import Family, Field, Spec, Variant, value_fields
from sockfam_codegen.pattern import parse_tuple
from sockfam_codegen.variant_context import VariantBuilder
from sockfam_mutation.comparison import Comparison

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "tests" / "facts"

Row = Mapping[str, Any]
Ours = tuple[Family, Variant]

# tests/support/world.h
NAMES = Names(
    {b"lo": 1, b"eth0": 2, b"can0": 3, b"vcan0": 4, b"300": 7, b"caf\xe9": 8, b"a]b%c": 9},
    {b"com.apple.net.utun_control": 2, b"com.apple.netsrc": 3, b"4": 4},
)


@functools.cache
def table(name: str) -> tuple[Row, ...]:
    """The rows of one file."""
    return tuple(json.loads((FOLDER / name).read_text(encoding="utf-8")))


class Registry:
    """A spec as the tests see it: variants by their titles, and their layouts."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        pairs = ((family, variant) for family in spec.families for variant in family.variants)
        self.ours = {family.title(variant): (family, variant) for family, variant in pairs}

    @functools.cache  # pylint: disable=method-cache-max-size-none # lives as long as one damage
    def layout(self, title: str, system: str) -> LayoutRow | None:
        """None where the OS does not have it."""
        family, variant = self.ours[title]
        if system not in variant.systems:
            return None
        return VariantBuilder(self.spec, family, variant).layout(system)

    def pairs(self) -> Iterator[tuple[Row, str, LayoutRow]]:
        """Each row of layouts.json with each variant that it is about."""
        for row in table("layouts.json"):
            for title in pairing_of(row["os"], row["family"], row["variant"] or "").get("variants", []):
                layout = self.layout(title, row["os"]) if title in self.ours else None
                if layout:
                    yield row, title, layout


@functools.cache
def pairing_of(system: str, family: str, layout: str) -> Row:
    """The row of pairings.json that a layout belongs to."""
    known = (one for one in table("pairings.json") if system in one.get("os", [system]))
    return next((one for one in known if (one["family"], one["layout"]) == (family, layout)), {})


def first_protocol(variant: Variant, system: str) -> int | None:
    """One that its sockets have on an OS."""
    return next((number for _name, number in variant.protocols.get(system, ())), None)


def members_of(row: Row) -> list[Row]:
    """The members of a layout, without length and family."""
    return [member for member in row["fields"] if member["offset"] >= 2]


# NetBSD has one struct for all of Bluetooth: the members that a protocol uses.
_USES = {"bt_psm": ("bluetooth:l2cap",), "bt_channel": ("bluetooth:l2cap", "bluetooth:rfcomm")}


def is_reserved(row: Row, title: str, member: Row) -> bool:
    """Members that the kernel wants zero, and that are no fields of this variant."""
    name = member["name"]
    if row["os"] == "netbsd" and (name.startswith("can_addr.") or title not in _USES.get(name, (title,))):
        return True
    if row["family"] == "AF_DIVERT" and name == "sin_zero":
        return True
    return "padding" in member["encoding"] or name in ("nl_pad", "svm_reserved1", "Reserved")


# --- layouts.json ----------------------------------------------------------------------------------------------------


def layouts(spec: Spec) -> Comparison:
    """Structs, headers, sizes, offsets, widths, byte orders and shortest lengths."""
    found, registry = Comparison(), Registry(spec)
    pairs = list(registry.pairs())
    known = {constant for family in spec.families for constant in family.constants.values()}
    about = {id(row) for row, _title, _layout in pairs}
    for row in table("layouts.json"):
        reason = pairing_of(row["os"], row["family"], row["variant"] or "").get("reason", "")
        is_so = row["family"] not in known or (id(row) in about) != bool(reason)
        found.holds(f"{row['os']} {row['family']} {row['variant']} is about a variant", is_so)
    for row, title, layout in pairs:
        _compare_layout(found, registry, row, layout, title)
    witnessed = {(title, row["os"]) for row, title, _layout in pairs}
    for title, (_family, variant) in registry.ours.items():
        for system in variant.systems:
            found.holds(f"{title} on {system} has a layout in the table", (title, system) in witnessed)
    return found


def _compare_layout(found: Comparison, registry: Registry, row: Row, layout: LayoutRow, title: str) -> None:
    at, family = f"{title} on {row['os']}", registry.ours[title][0]
    others = [one for one in registry.spec.families if row["family"] in one.constants.values() and one.addresses]
    for borrower in others:
        found.holds(f"{at}: lent to {borrower.name}", family.name in borrower.addresses)
        family = borrower
    headers = {row["header"]} | ({"sys/un.h"} if (row["os"], row["struct"]) == ("linux", "sockaddr_un") else set())
    found.same(f"{at}: struct", layout.struct, row["struct"])
    found.holds(f"{at}: header {layout.header}", layout.header in headers)
    found.same(f"{at}: size", layout.size, row["size"])
    found.same(f"{at}: number", family.numbers[row["os"]], row["family_value"])
    found.same(f"{at}: constant", family.constants[row["os"]], row["family"])
    found.same(f"{at}: begins with its length", registry.spec.platform(row["os"]).has_length, row["has_len_byte"])
    received = [one for one in table("lengths.json") if one["variant"] == title]
    own = [one["shortest"] for one in received if one.get("os", row["os"]) == row["os"]]
    if not others:  # a borrower may insist on more
        found.same(f"{at}: shortest", layout.min_length, own[0] if own else row["min_len"] or row["size"])
    for member in members_of(row):
        _compare_member(found, f"{at}: {member['name']}", row, member, layout, title)
    for field in layout.fields:
        if field.name or field.c_name:
            there = [member["name"] for member in members_of(row) if member["offset"] == field.offset]
            found.holds(f"{at}: {field.c_name or field.name} is a member", field.c_name in there)


def _compare_member(found: Comparison, at: str, row: Row, member: Row, layout: LayoutRow, title: str) -> None:
    begin, end = member["offset"], member["offset"] + member["size"]
    if is_reserved(row, title, member) or title == "unix:unnamed":
        covers = any(not one.name and one.offset <= begin and end <= one.offset + one.size for one in layout.fields)
        found.holds(f"{at} is padding", covers)
        return
    none = PlacedRow("", "", 0, 0, "")
    field = next((one for one in layout.fields if one.offset == begin), none)
    order = next((one for one in ("big", "little") if f"{one}-endian" in member["encoding"]), "host")
    if member["size"] == 1 or re.search(r"bytes\[|char\[|guid", member["encoding"]):
        order = "none"
    found.holds(f"{at} is a field", bool(field.name) or field.always is not None)
    found.same(f"{at}: member", field.c_name, member["name"])
    found.same(f"{at}: size", field.size, member["size"])
    found.same(f"{at}: byte order", field.order, order)


# --- constants.json, names.json --------------------------------------------------------------------------------------


def _constants() -> dict[str, Mapping[str, int]]:
    return {row["name"]: row["values"] for row in table("constants.json")}


# Headers have every number of IANA's, and AF_BLUETOOTH where OpenBSD 5.6 removed its sockets.
_NUMBERS_WITHOUT_SOCKETS = {
    "AF_BLUETOOTH": ("openbsd",),
    "IPPROTO_UDPLITE": ("openbsd",),
    "IPPROTO_SCTP": ("openbsd", "macos", "windows"),
}

# What the tables of constants do not have: ws2bth.h.
_IN_NO_TABLE = {"BTHPROTO_RFCOMM": {"windows": 3}}


def constants(spec: Spec) -> Comparison:
    """Numbers of families and protocols."""
    found, known = Comparison(), _constants()
    systems = [platform.name for platform in spec.platforms]
    for family in spec.families:
        for system in systems:
            constant = family.constants.get(system, family.constant)
            theirs = known.get(constant, {}).get(system)
            if system not in _NUMBERS_WITHOUT_SOCKETS.get(constant, ()):
                found.same(f"{constant} on {system}", family.systems.get(system), theirs)
            else:
                found.holds(f"{constant} on {system} is a number only", family.systems.get(system) is None)
    for family in spec.families:
        ours = _protocols_of(family)
        for name, system in itertools.product(sorted({name for name, _system in ours}), systems):
            theirs = known.get(name, _IN_NO_TABLE.get(name, {})).get(system)
            found.same(f"{name} on {system}", ours.get((name, system), set()), {theirs} - {None})
    return found


def _protocols_of(family: Family) -> dict[tuple[str, str], set[int | None]]:
    """The numbers of each constant on each OS. Two variants may have one constant, each on an OS of its own."""
    found: dict[tuple[str, str], set[int | None]] = {}
    for protocols in [family.protocols, *(variant.protocols for variant in family.variants)]:
        for system, rows in protocols.items():
            for name, number in rows:
                found.setdefault((name, system), set()).add(number)
    return found


def names(spec: Spec) -> Comparison:
    """The names of values and tags: which constant each stands for, its number and its header."""
    found, known = Comparison(), _constants()
    expected = {}
    for row in table("names.json"):
        value = next(iter(known.get(row["constant"], {}).values()), None)
        said = (row["constant"], value, row.get("header", ""))
        expected[row["variant"], row.get("field", row.get("tag", row.get("always"))), row.get("name", "")] = said
    ours: dict[tuple[str, str, str], tuple[str, int | str, str]] = {}
    for title, (family, variant) in Registry(spec).ours.items():
        if variant.tag:
            ours[title, family.select, ""] = (variant.tag.constant, variant.tag.value, "")
        for field in variant.fields:
            if field.always is not None:
                ours[title, field.c_name, ""] = (field.constant, field.always, "")
            for one in field.type.names:
                ours[title, field.name, one.name] = (one.constant, one.value, one.header)
    for key in expected.keys() | ours.keys():
        found.same(" ".join(map(str, key)), ours.get(key), expected.get(key))
    return found


# --- fields.json, tuples.json ----------------------------------------------------------------------------------------


def fields(spec: Spec) -> Comparison:
    """Members, ranges, defaults, longest values, and what ties fields to one another."""
    found = Comparison()
    expected = {(row["variant"], row["field"]): row for row in table("fields.json")}
    ties = {(row["variant"], row["field"]): row for row in table("ties.json")}
    ours: dict[tuple[str, str], tuple[Variant, Field]] = {}
    for title, (family, variant) in Registry(spec).ours.items():
        ours.update({(title, field.name): (variant, field) for field in value_fields(family, variant)})
        for field in variant.fields:
            if field.counts:  # no part of the value, so in no table: it is called like its member
                is_called = bool(re.search(rf"[._]{field.name}$", field.c_name))
                found.holds(f"{title} {field.name} is its member's name", is_called)
    for key in expected.keys() | ours.keys():
        at = " ".join(key)
        found.holds(f"{at} is in spec and table", key in expected and key in ours)
        if key in expected and key in ours:
            _compare_field(found, at, ours[key][1], {**expected[key], **ties.get(key, {})})
            _compare_members(found, at, *ours[key], expected[key]["c"])
    for key in ties:
        found.holds(f"{' '.join(key)} is a field", key in ours)
    return found


def _compare_members(found: Comparison, at: str, variant: Variant, field: Field, given: str | Row) -> None:
    """One name for all systems, or a name for each."""
    for system in variant.systems:
        line = next((line for line in variant.lines(system) if line.name == field.name), None)
        theirs = given.get(system) if not isinstance(given, str) else given if line else None
        found.same(f"{at}: member on {system}", line.c_name if line else None, theirs)


def _compare_field(found: Comparison, at: str, field: Field, row: Row) -> None:
    numeric = field.type.kind.is_number
    found.same(f"{at}: min", field.min if numeric else None, row["min"])
    found.same(f"{at}: max", field.max if numeric else None, row["max"])
    found.same(f"{at}: default", field.default, row["default"])
    longest = field.type.size or None if field.type.kind.has_length else None
    found.same(f"{at}: longest", longest, row.get("longest"))
    found.same(f"{at}: at least", field.at_least or None, row.get("at-least"))
    found.same(f"{at}: zone", field.zone or None, row.get("zone"))
    found.same(f"{at}: only", sorted(field.only) if field.only is not None else None, row.get("only"))


# Addresses that CPython does not have, and a node's name, which its documentation calls bdaddr.
_OUR_OWN = ("bluetooth:iso", "bluetooth:iso-broadcast", "hyperv:port", "bluetooth:hci-node")


def tuples(spec: Spec) -> Comparison:
    """Elements of tuples, their order, and how many must be there, by Python's documentation."""
    found = Comparison()
    registry = Registry(spec)
    rows = {row["variant"]: row for row in table("tuples.json")}
    for title, (family, variant) in registry.ours.items():
        found.same(f"{title} is documented", title in rows, family.name != "unix" and title not in _OUR_OWN)
        if title not in rows:
            continue
        pattern = parse_tuple(variant.tuple.source)
        documented = re.findall(r"\w+", rows[title]["documented"])
        here = [element.name for element in pattern.elements] or [pattern.bare]
        own = sum(element.left_out for element in pattern.elements)
        found.same(f"{title}: required elements", pattern.required or len(here), rows[title]["least"])
        found.same(f"{title}: is a tuple", pattern.is_tuple, rows[title]["documented"].startswith("("))
        # Behind Python's elements there may be some of ours, which are only printed where they say something.
        found.holds(f"{title}: elements", 0 <= len(here) - len(documented) <= own)
        for ours, theirs in zip(here, documented):
            found.holds(f"{title}: {ours} is {theirs}", _is_called(ours, theirs))
    for title in rows:
        found.holds(f"{title} is a variant", title in registry.ours)
    return found


def _is_called(ours: str, pythons: str) -> bool:
    renamed = {"ifname": "interface", "CID": "cid"}
    return pythons in ("v1", "v2", "v3") or renamed.get(pythons, pythons) == ours


# --- versions.json ---------------------------------------------------------------------------------------------------


def versions(spec: Spec) -> Comparison:
    """Every note has a row and every row a note; of `changed` the version is compared, not the sentence."""
    found = Comparison()
    expected = {(row["of"], row["note"], row["on"]): row["version"] for row in table("versions.json")}
    ours: dict[tuple[str, str, str], str] = {}
    for family in spec.families:
        ours.update(_notes_of(family.name, family))
        for variant in family.variants:
            if variant.name:
                ours.update(_notes_of(family.title(variant), variant))
            for field in variant.fields:
                is_shared = all(field in one.fields for one in family.variants)
                title = family.name if is_shared else family.title(variant)
                notes = {(f"{title}.{field.name}", "since", on): said for on, said in field.since.notes}
                ours.update(notes)
    for key in expected.keys() | ours.keys():
        found.same(" ".join(key), ours.get(key), expected.get(key))
    return found


def _notes_of(title: str, holder: Family | Variant) -> dict[tuple[str, str, str], str]:
    found = {}
    for note in ("since", "changed", "deprecated", "removed"):
        for system, said in getattr(holder, note).notes:
            found[title, note, system] = said.partition(":")[0] if note == "changed" else said
    return found


# --- borrowed.json ---------------------------------------------------------------------------------------------------


def borrowed(spec: Spec) -> Comparison:
    """The families whose addresses another family or protocol has."""
    found = Comparison()
    expected = {row["of"]: tuple(row["addresses"]) for row in table("borrowed.json")}
    ours = {family.name: family.addresses for family in spec.families if family.addresses}
    for name in expected.keys() | ours.keys():
        found.same(f"{name} has the addresses of", ours.get(name), expected.get(name))
    return found


# --- examples.json ---------------------------------------------------------------------------------------------------


def examples(spec: Spec) -> Comparison:
    """Text and bytes of one address, and two addresses of each variant at least."""
    found, registry = Comparison(), Registry(spec)
    codec = Codec(spec, NAMES)
    shown = []
    for row in table("examples.json"):
        found.holds(f"{row['variant']} is a variant", row["variant"] in registry.ours)
        if row["variant"] not in registry.ours:
            continue
        family, variant = registry.ours[row["variant"]]
        shown.append(row["variant"])
        machine = Machine(row.get("os", "linux"))
        encoded = re.sub(r"(\S+)\*(\d+)", lambda match: match[1] * int(match[2]), row["bytes"]).replace(" ", "")
        found.same(f"{row['text']} encoded", _encoded(codec, row["text"], machine), (variant.name, encoded))
        protocol = row.get("protocol", first_protocol(variant, machine.system))
        said = _decoded(codec, bytes.fromhex(encoded), protocol, machine)
        found.same(f"{row['text']} decoded", said, (family.name, variant.name, row["text"]))
    for title in registry.ours:
        found.holds(f"{title} has two examples", shown.count(title) >= 2)
    return found


def literals(spec: Spec) -> Comparison:
    """Text and tuple of one address, and bytes that both are read from where they are not what would be sent."""
    found = Comparison()
    codec = Codec(spec, NAMES)
    for row in table("literals.json"):
        try:
            address = codec.read_text(row["text"])
            if "bytes" in row and address.variant is not None:
                protocol = first_protocol(address.variant, "linux")
                address = codec.decode(bytes.fromhex(row["bytes"]), protocol)
            title = address.family.title(address.variant) if address.family and address.variant else ""
            said = (title, codec.write_tuple(address), codec.write_text(address))
        except Refused as refusal:
            said = (str(refusal), "", "")
        found.same(row["text"], said, (row["variant"], row["tuple"], row["text"]))
    return found


def _encoded(codec: Codec, text: str, machine: Machine) -> object:
    try:
        address = codec.read_text(text)
        assert address.variant is not None
        return address.variant.name, codec.encode(address, machine).hex()
    except Refused as refusal:
        return refusal


def _decoded(codec: Codec, given: bytes, protocol: int | None, machine: Machine) -> object:
    try:
        address = codec.decode(given, protocol, machine)
    except Refused as refusal:
        return refusal
    if address.family is None or address.variant is None:
        return None
    return address.family.name, address.variant.name, codec.write_text(address)
