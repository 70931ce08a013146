"""Reads the spec as a codec, slowly: to hold each example's three forms against one another."""

from __future__ import annotations

import ast
import ipaddress
from collections.abc import Iterator

from sockfam_codegen.check import value_fields
from sockfam_codegen.layout import place
from sockfam_codegen.load import Problem
from sockfam_codegen.model import Example, Family, Field, Spec, Variant
from sockfam_codegen.pattern import Part, parse_text, parse_tuple

Values = dict[str, int | bytes]

# The one interface table of examples and tests.
INTERFACES = {"lo": 1, "eth0": 2, "can0": 3, "vcan0": 4}
_INTERFACE_NAMES = {index: name for name, index in INTERFACES.items()}


class Disagreement(Exception):
    """An example that does not fit its own family."""


def variant_of(family: Family, example: Example) -> Variant:
    """The variant that an example's text is of."""
    for variant in family.variants:
        if not example.text.startswith(family.prefix(variant)):
            continue
        if family.select != "content" or _fits_content(family, variant, example.text):
            return variant
    raise Disagreement(f"{example.text} has no prefix of this family")


def _fits_content(family: Family, variant: Variant, text: str) -> bool:
    mark = variant.text.source.split("{")[0]
    rest = text.removeprefix(f"{family.name}:")
    return rest == "" if not variant.text.source else rest != "" and rest.startswith(mark) and (mark != "" or rest[0] != "@")


def read_tuple(family: Family, variant: Variant, source: str) -> Values:
    """The values of a tuple."""
    try:
        literal = ast.literal_eval(source)
    except (ValueError, SyntaxError) as error:
        raise Disagreement(f"{source} is no Python literal") from error
    pattern = parse_tuple(variant.tuple.source)
    given = literal if isinstance(literal, tuple) else (literal,)
    names = [element.name for element in pattern.elements] or ([pattern.bare] if pattern.bare else [])
    if isinstance(literal, tuple) != pattern.is_tuple or not pattern.required <= len(given) <= max(len(names), 1):
        raise Disagreement(f"{source} is not of the form {variant.tuple.source}")
    values: Values = {}
    for field in value_fields(family, variant):
        if field.name in names and names.index(field.name) < len(given):
            values[field.name] = _value(field, given[names.index(field.name)])
        elif field.default is not None:
            values[field.name] = field.default if isinstance(field.default, int) else b""
    if variant.tag and given[0] != variant.tag.value:
        raise Disagreement(f"{source} does not begin with the tag {variant.tag.value}")
    return values


def _value(field: Field, given: object) -> int | bytes:
    kind = field.type.kind
    try:
        if kind == "ipv4":
            return ipaddress.IPv4Address(given).packed  # type: ignore[arg-type]
        if kind == "ipv6":
            return ipaddress.IPv6Address(given).packed  # type: ignore[arg-type]
    except ValueError as error:
        raise Disagreement(str(error)) from error
    if kind == "interface" and isinstance(given, str):
        if given and given not in INTERFACES:
            raise Disagreement(f"{given} is not among the interfaces of examples: {', '.join(INTERFACES)}")
        return INTERFACES.get(given, 0)
    if isinstance(given, str):
        given = given.encode("utf-8", "surrogateescape")
    if kind == "abstract-name" and isinstance(given, bytes):
        return given[1:]
    if isinstance(given, bytes):
        return given
    if not isinstance(given, int) or not field.type.is_number:
        raise Disagreement(f"{field.name} cannot be {given!r}")
    if not field.min <= given <= field.max:
        raise Disagreement(f"{field.name} {given} is out of range {field.min} to {field.max}")
    return given


def encode(spec: Spec, family: Family, variant: Variant, values: Values, system: str, order: str = "little") -> bytes:
    """The sockaddr on one OS."""
    body = b"".join(_field_bytes(family, variant, placed.field, placed.size, values, order) for placed in place(family, variant, system))
    if family.select != "content":
        body = body.ljust(family.size[system] - 2, b"\0")
    number = family.numbers[system]
    if spec.platform(system).has_length:
        return bytes([len(body) + 2, number]) + body
    return number.to_bytes(2, "little" if order == "little" else "big") + body


def _field_bytes(family: Family, variant: Variant, field: Field, room: int, values: Values, order: str) -> bytes:
    if field.name == family.select and variant.tag:
        return bytes([variant.tag.value])
    if field.counts:
        return bytes([len(_bytes(values[field.counts]))])
    if not field.name:
        return b"" if field.type.kind == "zeros" else bytes(field.type.size)
    value = values[field.name]
    if isinstance(value, int):
        big = field.type.order == "big" or (field.type.order != "little" and order == "big")
        return value.to_bytes(field.type.size, "big" if big else "little", signed=field.type.signed)
    if field.type.kind == "path":
        return value + (b"\0" if len(value) < room else b"")
    if field.type.kind == "abstract-name":
        return b"\0" + value
    return value.ljust(field.type.size, b"\0") if field.type.kind == "chars" else value


def _bytes(value: int | bytes) -> bytes:
    return value if isinstance(value, bytes) else b""


def write_text(family: Family, variant: Variant, values: Values) -> str:
    """Canonical text."""
    return family.prefix(variant) + "".join(_write_parts(variant, parse_text(variant.text.source), values))


def _write_parts(variant: Variant, parts: tuple[Part, ...], values: Values) -> Iterator[str]:
    for part in parts:
        if part.group:
            wanted = any(_is_set(variant, inner.field, values) for inner in part.group if inner.field)
            yield "".join(_write_parts(variant, part.group, values)) if wanted else ""
        elif part.field:
            field = variant.field(part.field)
            assert field is not None
            yield _write_value(field, values[part.field])
        else:
            yield part.literal


def _is_set(variant: Variant, name: str, values: Values) -> bool:
    field = variant.field(name)
    default = field.default if field else None
    return values[name] != (b"" if default == "" else default)


def _write_value(field: Field, value: int | bytes) -> str:
    kind = field.type.kind
    if isinstance(value, int):
        if kind in ("interface", "scope-id"):
            return "" if value == 0 else _INTERFACE_NAMES.get(value, str(value))
        return f"{value:#x}" if field.type.hex_text else str(value)
    if kind == "ipv4":
        return str(ipaddress.IPv4Address(value))
    if kind == "ipv6":
        return str(ipaddress.IPv6Address(value))
    if kind == "bytes":
        return value.hex(":")
    extra = {"chars": b"._-()+/"}.get(kind, b"/._-+,:=~#")
    return "".join(chr(c) if chr(c).isascii() and chr(c).isalnum() or c in extra else f"%{c:02x}" for c in value)


def check_examples(spec: Spec, family: Family) -> Iterator[Problem]:
    """Each example's tuple, text and bytes must be the same address."""
    if len(family.examples) < 2:
        yield Problem(family.where, "fewer than two examples", "show two addresses at least")
    for example in family.examples:
        try:
            yield from _check_example(spec, family, example)
        except Disagreement as error:
            yield Problem(example.where, str(error), "mend the example or the family")


def _check_example(spec: Spec, family: Family, example: Example) -> Iterator[Problem]:
    variant = variant_of(family, example)
    if not example.tuple:
        if example.bytes:
            yield Problem(example.where, "bytes without a tuple", "write the tuple, so that they can be compared")
        return
    values = read_tuple(family, variant, example.tuple)
    text = write_text(family, variant, values)
    if text != example.text:
        yield Problem(example.where, f"the tuple reads {text}", "mend the text or the tuple")
    for system, given in example.bytes.items():
        where = example.bytes_where[system]
        if system not in variant.systems:
            yield Problem(where, f"{system} does not have {family.title(variant)}", "leave these bytes out")
            continue
        wanted = encode(spec, family, variant, values, system).hex()
        if wanted != given.lower():
            yield Problem(where, f"the tuple encodes to {wanted}", "mend the bytes or the tuple")
