"""Reads the spec as a codec, slowly: to hold each example's three forms against one another."""

from __future__ import annotations

import ast
import ipaddress
import re
import uuid
from collections.abc import Iterator

from sockfam_codegen.check_forms import alphabet, text_mark
from sockfam_codegen.layout import place
from sockfam_codegen.load import Problem
from sockfam_codegen.model import Example, Family, Field, Spec, Variant, value_fields
from sockfam_codegen.pattern import Part, parse_text, parse_tuple

Values = dict[str, int | bytes]

# The one table of interfaces and kernel controls of examples and tests.
INTERFACES = {"lo": 1, "eth0": 2, "can0": 3, "vcan0": 4}
CONTROLS = {"com.apple.net.utun_control": 2, "com.apple.netsrc": 3}
_CONTROL_NAMES = {id_: name for name, id_ in CONTROLS.items()}
_INTERFACE_NAMES = {index: name for name, index in INTERFACES.items()}

# What canonical text writes as it is; all else is %xx.
_PLAIN = {"chars": b"._-()+/", "path": b"/._-+,:=~#", "abstract-name": b"/._-+,:=~#"}


class Disagreement(Exception):
    """An example that does not fit its own family."""

    def __init__(self, wrong: str, remedy: str = "mend the example or the family") -> None:
        super().__init__(wrong)
        self.remedy = remedy


def variant_of(family: Family, example: Example) -> Variant:
    """The variant that an example's text is of."""
    for variant in family.variants:
        if not example.text.startswith(family.prefix(variant)):
            continue
        if family.select != "content" or _fits_content(family, variant, example.text):
            return variant
    prefixes = ", ".join(dict.fromkeys(family.prefix(variant) for variant in family.variants))
    raise Disagreement(f"{example.text or 'nothing'} is of no variant", f"begin it with one of {prefixes}")


def _fits_content(family: Family, variant: Variant, text: str) -> bool:
    """True if the text begins with the variant's mark; without one, if it begins with no other's."""
    rest = text.removeprefix(f"{family.name}:")
    if not variant.text.source or not rest:
        return not variant.text.source and not rest
    mark = text_mark(variant)
    others = [other for one in family.variants if (other := text_mark(one))]
    return rest.startswith(mark) if mark else not rest.startswith(tuple(others))


# --- reading ---------------------------------------------------------------------------------------------------------


def read_tuple(family: Family, variant: Variant, source: str) -> Values:
    """The values of a tuple."""
    try:
        literal = ast.literal_eval(source)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError) as error:
        raise Disagreement(f"{source} is no Python literal", "write what repr() prints") from error
    pattern = parse_tuple(variant.tuple.source)
    is_tuple = isinstance(literal, tuple)
    given = literal if isinstance(literal, tuple) else (literal,)
    names = [element.name for element in pattern.elements] or ([pattern.bare] if pattern.bare else [])
    is_fit = pattern.is_tuple if is_tuple else not pattern.is_tuple or bool(pattern.bare)
    least = pattern.required if is_tuple else 0
    if not is_fit or not least <= len(given) <= max(len(names), 1):
        raise Disagreement(f"{source} is not of the form {variant.tuple.source}", "mend the tuple or the form")
    if not names and literal not in ("", b""):
        raise Disagreement(f"{source} is not ''", "write ''")
    if variant.tag and given[0] != variant.tag.value:
        raise Disagreement(f"{source} does not begin with the tag {variant.tag.value}", f"write {variant.tag.value}")
    found = dict(zip(names, given))
    present = [field for field in _of(family, variant) if field.name in found]
    return _checked(family, variant, {field.name: _tuple_value(field, found[field.name]) for field in present})


def _of(family: Family, variant: Variant) -> list[Field]:
    return value_fields(family, variant)


def _tuple_value(field: Field, given: object) -> int | bytes:
    kind = field.type.meaning
    if isinstance(given, str) and kind in ("ipv4", "ipv6"):
        return _packed(kind, given)
    if isinstance(given, str) and kind in ("bdaddr", "guid"):
        return _packed(kind, given)
    if isinstance(given, str) and kind == "interface":
        return _index(given) if given else 0
    if isinstance(given, str) and kind == "kernel-control":
        return _control(given)
    if isinstance(given, int) and not isinstance(given, bool) and field.type.is_number:
        return given
    if isinstance(given, str) and kind in ("chars", "path"):
        try:
            return given.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError as error:
            raise Disagreement(f"{field.name} has a character that is no text") from error
    if isinstance(given, bytes) and kind in ("chars", "path", "bytes"):
        return given
    if isinstance(given, bytes) and kind == "abstract-name" and given.startswith(b"\0"):
        return given[1:]
    raise Disagreement(f"{field.name} cannot be {given!r}")


def _packed(kind: str, text: str) -> bytes:
    try:
        if kind == "guid":
            return uuid.UUID(text).bytes
        if kind == "bdaddr":
            if not re.fullmatch("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}", text):
                raise ValueError(text)
            return bytes.fromhex(text.replace(":", ""))
        return (ipaddress.IPv4Address(text) if kind == "ipv4" else ipaddress.IPv6Address(text)).packed
    except ValueError as error:
        raise Disagreement(f"'{text}' is no {kind} address") from error


def _index(name: str) -> int:
    if name not in INTERFACES:
        raise Disagreement(f"'{name}' is no interface of examples", f"write one of {', '.join(INTERFACES)}")
    return INTERFACES[name]


def _control(name: str) -> int:
    if name not in CONTROLS:
        raise Disagreement(f"'{name}' is no kernel control of examples", f"write one of {', '.join(CONTROLS)}")
    return CONTROLS[name]


def _checked(family: Family, variant: Variant, values: Values) -> Values:
    """The values with defaults for those that were left out; out of range is a disagreement."""
    for field in _of(family, variant):
        if field.name not in values:
            values[field.name] = field.default if isinstance(field.default, int) else _nothing(field)
        value = values[field.name]
        if isinstance(value, int):
            if not field.min <= value <= field.max:
                raise Disagreement(f"{field.name} {value} is out of range", f"write {field.min} to {field.max}")
        elif len(value) > (most := _capacity(variant, field)):
            raise Disagreement(f"{field.name} is longer than {most} bytes", "shorten it")
        elif field.type.kind in ("chars", "path") and b"\0" in value:
            raise Disagreement(f"{field.name} has a NUL in it", "leave it out")
    for field in _of(family, variant):
        value, least = values[field.name], values.get(field.at_least, 0)
        if isinstance(value, int) and isinstance(least, int) and field.at_least and value < least:
            raise Disagreement(f"{field.name} {value} is less than {field.at_least}", f"write {least} or more")
    return values


def _nothing(field: Field) -> bytes:
    """What the default "" stands for."""
    return {"guid": bytes(16), "bdaddr": bytes(6)}.get(field.type.meaning, b"")


def _capacity(variant: Variant, field: Field) -> int:
    """How many bytes a value may have on the OS that has the most room for it."""
    if field.type.size:
        return field.type.size
    rooms = [one.size for system in variant.systems for one in place(variant, system) if one.field is field]
    return max(rooms) - (1 if field.type.kind == "abstract-name" else 0)


def read_text(family: Family, variant: Variant, text: str) -> Values:
    """The values of canonical text."""
    fields = {field.name: field for field in _of(family, variant)}
    expression = _expression(parse_text(variant.text.source), fields)
    match = re.fullmatch(expression, text.removeprefix(family.prefix(variant)))
    if match is None:
        form = family.prefix(variant) + variant.text.source
        raise Disagreement(f"{text} is not of the form {form}", "mend the text or the form")
    given = {name: value for name, value in match.groupdict().items() if value is not None}
    return _checked(family, variant, {name: _text_value(fields[name], value) for name, value in given.items()})


def _expression(parts: tuple[Part, ...], fields: dict[str, Field]) -> str:
    """The regular expression of a text pattern, with a group for each field."""
    said = ""
    for part in parts:
        if part.group:
            said += f"(?:{_expression(part.group, fields)})?"
        elif part.field:
            said += f"(?P<{part.field}>[{re.escape(alphabet(fields[part.field].type))}]*)"
        else:
            said += re.escape(part.literal)
    return said


def _text_value(field: Field, text: str) -> int | bytes:
    kind = field.type.meaning
    if kind in ("ipv4", "ipv6", "bdaddr", "guid"):
        named = {one.name: str(one.value) for one in field.type.names}
        return _packed(kind, named.get(text, text))
    try:
        if field.type.is_number:
            return _text_number(field, text)
        if kind == "bytes":
            return bytes.fromhex(text.replace(":", ""))
        return re.sub(rb"%(.{0,2})", lambda match: bytes.fromhex(match[1].decode()), text.encode())
    except ValueError as error:
        raise Disagreement(f"{field.name} cannot be '{text}'") from error


def _text_number(field: Field, text: str) -> int:
    if field.type.kind in ("interface", "scope-id") and not text.isdigit():
        return _index(text) if text else 0
    if field.type.kind == "kernel-control" and not text.isdigit():
        return _control(text)
    named = {one.name: one.value for one in field.type.names}
    return int(named[text]) if text in named else int(text, 0)


# --- writing ---------------------------------------------------------------------------------------------------------


def encode(spec: Spec, family: Family, variant: Variant, values: Values, system: str, order: str = "little") -> bytes:
    """The sockaddr on one OS."""
    placed = place(variant, system)
    body = b"".join(_field_bytes(family, variant, one.field, one.size, values, order) for one in placed)
    if family.select != "content":
        body = body.ljust(variant.size[system] - 2, b"\0")
    number = family.numbers[system]
    if spec.platform(system).has_length:
        return bytes([len(body) + 2, number]) + body
    return number.to_bytes(2, "little" if order == "little" else "big") + body


def _field_bytes(family: Family, variant: Variant, field: Field, room: int, values: Values, order: str) -> bytes:
    if variant.tag and field.name == family.select:
        return bytes([variant.tag.value])
    if field.counts:
        return bytes([len(_bytes(values[field.counts]))])
    if not field.name:
        return _in_order(field, field.always or 0, order) if field.type.kind == "integer" else bytes(field.type.size)
    value = values[field.name]
    if isinstance(value, int):
        return _in_order(field, value, order)
    if field.type.kind == "bdaddr64":
        return _in_order(field, int.from_bytes(value, "big"), order)
    made = {
        "bdaddr": value[::-1],
        "guid": value[3::-1] + value[5:3:-1] + value[7:5:-1] + value[8:],
        "path": value + (b"\0" if len(value) < room else b""),
        "abstract-name": b"\0" + value,
        "chars": value.ljust(field.type.size, b"\0"),
    }
    return made.get(field.type.kind, value)


def _in_order(field: Field, value: int, order: str) -> bytes:
    big = field.type.order == "big" or (field.type.order != "little" and order == "big")
    return value.to_bytes(field.type.size, "big" if big else "little", signed=field.type.signed)


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
    return values[name] != (_nothing(field) if field and default == "" else default)


def _write_value(field: Field, value: int | bytes) -> str:
    kind = field.type.meaning
    if isinstance(value, int):
        if kind in ("interface", "scope-id"):
            return "" if value == 0 else _INTERFACE_NAMES.get(value, str(value))
        if kind == "kernel-control":
            return _CONTROL_NAMES.get(value, str(value))
        return f"{value:#x}" if field.type.hex_text else str(value)
    if kind == "ipv4":
        return str(ipaddress.IPv4Address(value))
    if kind == "ipv6":
        return _ipv6(value)
    if kind == "bytes":
        return value.hex(":")
    if kind == "bdaddr":
        return value.hex(":").upper()
    if kind == "guid":
        return str(uuid.UUID(bytes=value))
    plain = _PLAIN[kind]
    return "".join(chr(c) if chr(c).isascii() and chr(c).isalnum() or c in plain else f"%{c:02x}" for c in value)


def _ipv6(packed: bytes) -> str:
    """RFC 5952, with inet_ntop's dotted tail for IPv4-mapped and IPv4-compatible addresses."""
    zeros, tail = bytes(10), ipaddress.IPv4Address(packed[12:])
    if packed.startswith(zeros + b"\xff\xff"):
        return f"::ffff:{tail}"
    if packed.startswith(zeros + b"\0\0") and packed[12:14] != b"\0\0":
        return f"::{tail}"
    return str(ipaddress.IPv6Address(packed))


def write_tuple(family: Family, variant: Variant, values: Values) -> str:
    """The Python literal, as repr() prints it."""
    pattern = parse_tuple(variant.tuple.source)
    fields = {field.name: field for field in _of(family, variant)}
    alone = pattern.is_printed_bare and not any(
        _is_set(variant, element.name, values) for element in pattern.elements if element.optional
    )
    if pattern.bare and (alone or not pattern.is_tuple):
        return repr(_python_value(fields[pattern.bare], values[pattern.bare]))
    if not pattern.is_tuple:
        return "''"
    written: list[object] = []
    for number, element in enumerate(pattern.elements):
        later = pattern.elements[number:]
        if element.left_out and not any(_is_set(variant, other.name, values) for other in later):
            break
        tag = variant.tag.value if variant.tag else 0
        field = fields.get(element.name)
        written.append(_python_value(field, values[field.name]) if field else 0 if element.name == "_" else tag)
    return repr(tuple(written))


def _python_value(field: Field, value: int | bytes) -> object:
    kind = field.type.meaning
    if isinstance(value, int):
        return _INTERFACE_NAMES.get(value, value or "") if kind == "interface" else value
    if kind in ("ipv4", "ipv6", "bdaddr", "guid"):
        return _write_value(field, value)
    if kind in ("chars", "path"):
        return value.decode("utf-8", "surrogateescape")
    return b"\0" + value if kind == "abstract-name" else value


# --- holding one against the other -----------------------------------------------------------------------------------


def check_examples(spec: Spec, family: Family) -> Iterator[Problem]:
    """Each example's tuple, text and bytes must be the same address."""
    if family.addresses:
        return
    if len(family.examples) < 2:
        yield Problem(family.at("examples"), "fewer than two examples", "show two addresses at least")
    shown: list[str] = []
    for number, example in enumerate(family.examples):
        if example.text in [other.text for other in family.examples[:number]]:
            yield Problem(example.at("text"), f"{example.text} is already an example", "show another address")
        try:
            variant = variant_of(family, example)
        except Disagreement as error:
            yield Problem(example.at("text"), str(error), error.remedy)
            continue
        shown.append(variant.name)
        yield from _check_example(spec, family, variant, example)
    for variant in family.variants:
        if variant.name and variant.name not in shown and len(shown) == len(family.examples):
            yield Problem(variant.at("name"), f"no example of {variant.name}", "show one in examples:")


def _check_example(spec: Spec, family: Family, variant: Variant, example: Example) -> Iterator[Problem]:
    at = example.at
    try:
        values = read_text(family, variant, example.text)
    except Disagreement as error:
        yield Problem(at("text"), str(error), error.remedy)
        return
    if (canonical := write_text(family, variant, values)) != example.text:
        yield Problem(at("text"), f"{example.text} is not canonical", f"write {canonical}")
    if not example.tuple:
        if example.bytes:
            yield Problem(at.key("bytes"), "bytes without a tuple", "write tuple: too, to compare them with")
        return
    try:
        given = read_tuple(family, variant, example.tuple)
    except Disagreement as error:
        yield Problem(at("tuple"), str(error), error.remedy)
        return
    if (printed := write_tuple(family, variant, given)) != example.tuple:
        yield Problem(at("tuple"), f"{example.tuple} is not what repr() prints", f"write {printed}")
    if given != values:
        yield Problem(at("text"), f"the tuple reads {write_text(family, variant, given)}", "mend one of the two")
        return
    for system, digits in example.bytes.items():
        if wrong := _bytes_problem(spec, family, variant, values, (system, digits)):
            yield Problem(at("bytes", system), *wrong)


def _bytes_problem(
    spec: Spec, family: Family, variant: Variant, values: Values, given: tuple[str, str]
) -> tuple[str, str] | None:
    """What is wrong with an example's bytes on one OS, and the remedy."""
    system, digits = given
    if system not in variant.systems:
        return f"{system} does not have {family.title(variant)}", "leave these bytes out"
    odd = next((digit for digit in digits if digit not in "0123456789abcdefABCDEF"), None)
    if odd:
        return f"{odd} is no hex digit", "write two digits for each byte"
    if len(digits) % 2:
        return f"{len(digits)} hex digits are no whole bytes", "write two digits for each byte"
    if unfit := why_unfit(family, variant, values, system):
        return unfit, "leave these bytes out"
    wanted = encode(spec, family, variant, values, system)
    if wanted != bytes.fromhex(digits):
        return f"the tuple encodes to {wanted.hex()}", "mend the bytes or the tuple"
    return None


def why_unfit(family: Family, variant: Variant, values: Values, system: str) -> str:
    """Why an OS cannot have the address; empty if it can."""
    for field in _of(family, variant):
        if not field.is_on(system) and _is_set(variant, field.name, values):
            return f"{system} does not have {field.name}"
    for one in place(variant, system):
        value = values.get(one.field.name, 0)
        if one.field.type.kind == "path" and len(_bytes(value)) > one.size:
            return f"{one.field.name} is longer than {one.size} bytes"
        low, high = one.field.type.low, one.field.type.high
        if isinstance(value, int) and one.field.type.is_number and not low <= value <= high:
            return f"{one.field.name} {value} does not fit {one.field.type.name} on {system}"
    return ""
