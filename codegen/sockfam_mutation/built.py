"""Addresses built from layouts.json alone, member by member: each must arrive in the field of its member, and go back
into the same bytes."""

from __future__ import annotations

from sockfam_codegen.model import Spec
from sockfam_mutation.codec import Codec, Machine, Values
from sockfam_mutation.comparison import Comparison
from sockfam_mutation.facts import NAMES, Registry, Row, first_protocol, is_reserved, members_of
from sockfam_mutation.kinds import Refused


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


def _compare(found: Comparison, codec: Codec, registry: Registry, one: tuple[Row, str, Machine]) -> None:
    """One row as one variant on one machine."""
    row, title, machine = one
    at = f"{title} on {machine.system} {machine.order}"
    variant = registry.ours[title][1]
    fields = {field.c_name: field.name for field in variant.lines(machine.system) if field.c_name}
    given, members = _build(row, title, variant.tag.value if variant.tag else 0, machine.order)
    address = codec.decode(given, first_protocol(variant, machine.system), machine)
    if address.family is None or address.variant is None:
        raise Refused("the family is not known")
    found.same(f"{at}: variant", address.family.title(address.variant), title)
    found.same(f"{at}: encoded again", codec.encode(address, machine).hex(), given.hex())
    for name, value in members.items():
        found.same(f"{at}: {name}", address.values.get(fields.get(name, name)), value)


def _build(row: Row, title: str, tag: int, order: str) -> tuple[bytes, Values]:
    """The bytes, and what each member then holds."""
    made = bytearray(row["size"])
    values: Values = {}
    for member in members_of(row):
        if is_reserved(row, title, member) or title == "unix:unnamed":
            continue
        if "path" in member["encoding"]:
            name = _pattern(member, 20)
            made[2:] = b"\0" + name if title == "unix:abstract" else name + b"\0"
            values[member["name"]] = name
            continue
        given = {"sll_halen": b"\x08", "addrtype": bytes([tag])}.get(member["name"], _pattern(member, member["size"]))
        made[member["offset"] : member["offset"] + member["size"]] = given
        if member["name"] not in ("sll_halen", "addrtype"):
            values[member["name"]] = _read(member, given, order)
    if title == "unix:unnamed":
        del made[2:]
    big = row["has_len_byte"] or order == "big"
    made[:2] = bytes([0, row["family_value"]] if big else [row["family_value"], 0])
    if row["has_len_byte"]:
        made[0] = len(made)
    return bytes(made), values


def _pattern(member: Row, size: int) -> bytes:
    """Bytes that no other member has, within the member's range."""
    made = bytearray(ord("!") + (member["offset"] + number) % 90 for number in range(size))
    if member["encoding"] == "i8":
        made[0] |= 0x80
    if member["name"] == "sin6_flowinfo":  # a flow label has 20 bits
        made[0], made[1] = 0, made[1] & 0x0F
    return bytes(made)


def _read(member: Row, given: bytes, order: str) -> int | bytes:
    if "bytes[" in member["encoding"] or "char[" in member["encoding"]:
        return given
    little = order == "little" and "big-endian" not in member["encoding"]
    return int.from_bytes(given, "little" if little else "big", signed=member["encoding"] == "i8")
