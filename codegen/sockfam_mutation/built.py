"""Addresses built from layouts.json alone, member by member: each must arrive in the field of its member, and go back
into the same bytes."""

from __future__ import annotations

import uuid
from typing import Literal

from sockfam_codegen.codec import Codec, Machine, Values
from sockfam_codegen.kind import Refused
from sockfam_codegen.model import Spec
from sockfam_mutation.comparison import Comparison
from sockfam_mutation.facts import NAMES, Registry, Row, first_protocol, is_reserved, members_of


# What must be there for the bytes to be such an address at all: counters, and AF_SYS_CONTROL.
_ALWAYS = {"sll_halen": 8, "iso_bc[0].bc_num_bis": 31, "ss_sysaddr": 2}


def built(spec: Spec) -> Comparison:
    """For every row, in both byte orders."""
    found, registry = Comparison(), Registry(spec)
    codec = Codec(spec, NAMES)
    for row, title, _layout in registry.pairs():
        for order in ("little", "big"):
            try:
                _compare(found, codec, registry, (row, title, Machine(row["os"], order)))
            except Refused as refusal:
                found.holds(f"{title} on {row['os']} {order} is decoded and encoded: {refusal}", False)
    return found


def _given(registry: Registry, row: Row, title: str, order: str) -> tuple[bytes, Values]:
    family, variant = registry.ours[title]
    always = {**_ALWAYS, "addrtype": variant.tag.value if variant.tag else 0}
    given, members = _build(row, title, always, order)
    if row["family"] not in family.constants.values():  # the bytes of borrowed addresses say whose they are
        own = family.numbers[row["os"]]
        given = bytes(own if byte == row["family_value"] else byte for byte in given[:2]) + given[2:]
    return given, members


def _compare(found: Comparison, codec: Codec, registry: Registry, one: tuple[Row, str, Machine]) -> None:
    """One row as one variant on one machine."""
    row, title, machine = one
    at, variant = f"{title} on {machine.system} {machine.order}", registry.ours[title][1]
    fields = {field.c_name: field.name for field in variant.lines(machine.system) if field.c_name}
    given, members = _given(registry, row, title, machine.order)
    address = codec.decode(given, first_protocol(variant, machine.system), machine)
    if address.family is None or address.variant is None:
        raise Refused("the family is not known")
    found.same(f"{at}: variant", address.family.title(address.variant), title)
    found.same(f"{at}: encoded again", codec.encode(address, machine).hex(), given.hex())
    for name, value in members.items():
        found.same(f"{at}: {name}", address.values.get(fields.get(name, name)), value)


def _build(row: Row, title: str, always: dict[str, int], order: str) -> tuple[bytes, Values]:
    """The bytes, and what each member then holds. `always` are members that must hold a number."""
    made = bytearray(row["size"])
    values: Values = {}
    for member in members_of(row):
        name, size = member["name"], member["size"]
        if is_reserved(row, title, member) or title == "unix:unnamed":
            continue
        if "path" in member["encoding"]:
            path = _pattern(member, 20, order)
            made[2:] = b"\0" + path if title == "unix:abstract" else path + b"\0"
            values[name] = path
        elif name in always:
            made[member["offset"] : member["offset"] + size] = always[name].to_bytes(size, _order(member, order))
        else:
            given = _pattern(member, size, order)
            made[member["offset"] : member["offset"] + size] = given
            values[name] = _read(member, given, order)
    if title == "unix:unnamed":
        del made[2:]
    big = row["has_len_byte"] or order == "big"
    made[:2] = bytes([0, row["family_value"]] if big else [row["family_value"], 0])
    if row["has_len_byte"]:
        made[0] = len(made)
    return bytes(made), values


def _pattern(member: Row, size: int, order: str) -> bytes:
    """Bytes that no other member has, within the member's range."""
    made = bytearray(ord("!") + (member["offset"] + number) % 90 for number in range(size))
    if member["encoding"] == "i8":
        made[0] |= 0x80
    if member["name"] == "sin6_flowinfo":  # a flow label has 20 bits
        made[0], made[1] = 0, made[1] & 0x0F
    if member["name"] == "svm_flags":  # there is one flag
        made[0] &= 1
    if member["name"] == "btAddr":  # a Bluetooth address in a number of 64 bits has 48
        made[slice(6, 8) if order == "little" else slice(0, 2)] = bytes(2)
    return bytes(made)


def _order(member: Row, order: str) -> Literal["little", "big"]:
    little = "little-endian" in member["encoding"] or (order == "little" and "big-endian" not in member["encoding"])
    return "little" if little else "big"


def _read(member: Row, given: bytes, order: str) -> int | bytes:
    """What the field should show. Bluetooth's bytes are reversed, and so are a GUID's first three parts."""
    encoding = member["encoding"]
    if member["name"] == "btAddr":
        return int.from_bytes(given, _order(member, order)).to_bytes(6, "big")
    if "guid" in encoding:
        return uuid.UUID(bytes_le=given).bytes
    if "bytes[" in encoding or "char[" in encoding:
        return given[::-1] if "reversed bdaddr" in encoding else given
    return int.from_bytes(given, _order(member, order), signed=encoding == "i8")
