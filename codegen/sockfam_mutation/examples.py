"""Addresses written by hand in tests/facts, as text, tuple and bytes, against a spec."""

from __future__ import annotations

import re

from sockfam_codegen.codec import Codec, Machine
from sockfam_codegen.kind import Refused
from sockfam_codegen.model import Family, Spec, Variant
from sockfam_mutation.comparison import Comparison
from sockfam_mutation.registry import Registry, first_protocol
from sockfam_mutation.tables import FACTS, Facts, Row, family_of
from sockfam_mutation.world import NAMES


def examples(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """Text and bytes of one address, and two addresses of each variant at least."""
    found, registry = Comparison(), Registry(spec)
    codec = Codec(spec, NAMES)
    shown = []
    for name, row in facts.rows("examples"):
        title = row["variant"]
        if found.says(name, facts.beyond(name, title, "examples"), title in registry.ours):
            shown.append(title)
            _compare_example(found, codec, registry.ours[title], row)
    for title in registry.ours:
        sentence = facts.without(family_of(title), title, "a second address", "examples")
        found.says(family_of(title), sentence, shown.count(title) >= 2)
    return found


def _compare_example(found: Comparison, codec: Codec, ours: tuple[Family, Variant], row: Row) -> None:
    (family, variant), name = ours, family_of(row["variant"])
    text, encoded, machine = row["text"], _hex(row["bytes"]), Machine(row.get("os", "linux"))
    found.same(name, f"{text} encoded", _encoded(codec, text, machine), (variant.name, encoded))
    protocol = row.get("protocol", first_protocol(variant, machine.system))
    decoded = _decoded(codec, bytes.fromhex(encoded), protocol, machine)
    found.same(name, f"{text} decoded", decoded, (family.name, variant.name, text))


def literals(spec: Spec, facts: Facts = FACTS) -> Comparison:
    """Text and tuple of one address, and bytes that both are read from where they are not what would be sent."""
    found = Comparison()
    codec = Codec(spec, NAMES)
    for family, row in facts.rows("literals"):
        try:
            address = codec.read_text(row["text"])
            if "bytes" in row and address.variant is not None:
                protocol = first_protocol(address.variant, "linux")
                address = codec.decode(bytes.fromhex(row["bytes"]), protocol)
            title = address.family.title(address.variant) if address.family and address.variant else ""
            answer = (title, codec.write_tuple(address), codec.write_text(address))
        except Refused as refusal:
            answer = (str(refusal), "", "")
        found.same(family, row["text"], answer, (row["variant"], row["tuple"], row["text"]))
    return found


def _hex(text: str) -> str:
    """00*8 is eight zeros."""
    return re.sub(r"(\S+)\*(\d+)", lambda match: match[1] * int(match[2]), text).replace(" ", "")


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
