"""Holds each example's three forms against one another."""

from __future__ import annotations

from collections.abc import Iterator

from sockfam_codegen.codec import Address, Codec, Machine, literal_of
from sockfam_codegen.kind import Names, Refused
from sockfam_codegen.load import Problem
from sockfam_codegen.model import Example, Family, Spec

# The interfaces and kernel controls of all examples.
NAMES = Names(
    {b"lo": 1, b"eth0": 2, b"can0": 3, b"vcan0": 4}, {b"com.apple.net.utun_control": 2, b"com.apple.netsrc": 3}
)


def check_examples(spec: Spec, family: Family) -> Iterator[Problem]:
    """Each example's tuple, text and bytes must be the same address."""
    if not family.variants:
        return
    if len(family.examples) < 2:
        yield Problem(family.at("examples"), "fewer than two examples", "show two addresses at least")
    codec = Codec(spec, NAMES)
    shown: set[str] = set()
    is_readable = True
    for number, example in enumerate(family.examples):
        if example.text in [other.text for other in family.examples[:number]]:
            yield Problem(example.at("text"), f"{example.text} is already an example", "show another address")
        try:
            address = codec.read_text_of(family, example.text)
        except Refused as why:
            yield Problem(example.at("text"), str(why), why.remedy)
            is_readable = False
            continue
        assert address.variant is not None
        shown.add(address.variant.name)
        if why_not := _unsendable(codec, address):
            yield Problem(example.at("text"), str(why_not), why_not.remedy)
            continue
        yield from _check_example(codec, family, address, example)
    for variant in family.variants:
        if variant.name and variant.name not in shown and is_readable:
            yield Problem(variant.at("name"), f"{variant.name} has no example", "show one in examples:")


def _unsendable(codec: Codec, address: Address) -> Refused | None:
    """Why no OS takes the address."""
    assert address.variant is not None
    refused = None
    for system in address.variant.systems:
        try:
            codec.encode(address, Machine(system))
            return None
        except Refused as why:
            refused = refused or why
    return refused


def _check_example(codec: Codec, family: Family, address: Address, example: Example) -> Iterator[Problem]:
    at = example.at
    assert address.variant is not None
    if (canonical := codec.write_text(address)) != example.text:
        yield Problem(at("text"), f"{example.text} is not canonical", f"write {canonical}")
    if not example.tuple:
        if example.bytes:
            yield Problem(at.key("bytes"), "bytes without a tuple", "write tuple: too, to compare them with")
        return
    try:
        given = codec.read_tuple_as(family, address.variant, literal_of(example.tuple))
    except Refused as why:
        yield Problem(at("tuple"), str(why), why.remedy)
        return
    if (printed := codec.write_tuple(given)) != example.tuple:
        yield Problem(at("tuple"), f"{example.tuple} is not what repr() prints", f"write {printed}")
    if given.values != address.values:
        yield Problem(at("text"), f"the tuple reads {codec.write_text(given)}", "correct one of the two")
        return
    for system, digits in example.bytes.items():
        if wrong := _bytes_problem(codec, address, system, digits):
            yield Problem(at("bytes", system), *wrong)


def _bytes_problem(codec: Codec, address: Address, system: str, digits: str) -> tuple[str, str] | None:
    """What is wrong with an example's bytes on one OS, and the remedy."""
    odd = next((digit for digit in digits if digit not in "0123456789abcdefABCDEF"), None)
    if odd:
        return f"{odd} is not a hex digit", "write two digits for each byte"
    if len(digits) % 2:
        return f"{len(digits)} hex digits are not whole bytes", "write two digits for each byte"
    try:
        wanted = codec.encode(address, Machine(system))
    except Refused as why:
        return str(why), "leave these bytes out"
    if wanted != bytes.fromhex(digits):
        return f"the tuple encodes to {wanted.hex()}", "correct the bytes or the tuple"
    return None
