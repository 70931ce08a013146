"""The specs as a slow codec, which answers as the generated library does. The examples of the specs are checked with
it, and so are tables and recordings, also those of specs that are damaged on purpose. tests/mutation compares it with
the compiled library."""

from __future__ import annotations

import ast
import dataclasses
import functools
import warnings
from collections.abc import Iterator, Mapping

from sockfam_codegen import selection
from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import Names, Reading, Refused, Value
from sockfam_codegen.kinds.counted import checked_count
from sockfam_codegen.kinds.ipv6 import needs_zone
from sockfam_codegen.layout import Placed, place, rooms
from sockfam_codegen.model import HEADER, HEADER_SIZE, LARGEST_SIZE, LONGEST_SIZE
from sockfam_codegen.model import Family, Field, Platform, Spec, Variant, value_fields
from sockfam_codegen.pattern import Part, TuplePattern, parse_text, parse_tuple

Values = dict[str, Value]

_tuple_pattern = functools.lru_cache(4096)(parse_tuple)
_text_parts = functools.lru_cache(4096)(parse_text)


@dataclasses.dataclass(frozen=True)
class Address:
    """An address of one variant. If family is None, the family is unknown, and only its number and bytes are kept."""

    family: Family | None
    variant: Variant | None
    values: Mapping[str, Value]
    number: int = 0


@dataclasses.dataclass(frozen=True)
class Machine:
    """Whose layout, and in which byte order."""

    system: str = "linux"
    order: str = "little"


@functools.lru_cache(4096)
def literal_of(text: str) -> object:
    """A Python literal. Two adjacent literals are one, as in Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError) as error:
        raise Refused(f"{text} is not a Python literal", "write what repr() prints") from error


def default_of(field: Field) -> Value:
    """What a member holds before anything is read into it."""
    return field.default if isinstance(field.default, int) else field.type.kind.nothing(field.type)


def is_set(field: Field, values: Mapping[str, Value]) -> bool:
    """True if it does not have its default."""
    return values[field.name] != default_of(field)


def _fields(family: Family, variant: Variant) -> dict[str, Field]:
    return {field.name: field for field in value_fields(family, variant)}


class Codec:
    """Encodes, decodes, reads and prints addresses of a spec."""

    def __init__(self, spec: Spec, names: Names) -> None:
        self.spec = spec
        self.names = names

    def family(self, name: str) -> Family:
        """By its name or constant."""
        spelled = {name, "A" + name[1:]} if name.startswith("PF_") else {name}
        for family in self.spec.families:
            if spelled & {family.name, *family.constants.values()}:
                return family
        raise Refused(f"{name} is not a family", "write the name of one")

    # --- tuples ------------------------------------------------------------------------------------------------------

    def read_tuple(self, name: str, protocol: int | None, text: str, system: str = "linux") -> Address:
        """A Python literal of a family's socket: the first variant that can read it."""
        family = self.family(name)
        literal = literal_of(text)
        lenders = [self.family(lender) for lender in family.addresses] or [family]
        found = [(one, variant) for one in lenders for variant in selection.of_tuple(one, literal, protocol, system)]
        for number, (lender, variant) in enumerate(found, 1):
            try:
                return self.read_tuple_as(lender, variant, literal)
            except Refused:
                if number == len(found):
                    raise
        raise Refused(f"{name} has no addresses", "write a family that has some")

    def read_tuple_as(self, family: Family, variant: Variant, literal: object) -> Address:
        """A Python literal of one variant."""
        pattern = _tuple_pattern(variant.tuple.source)
        fields = _fields(family, variant)
        values = {field.name: default_of(field) for field in fields.values()}
        if not pattern.is_tuple or (pattern.bare and not isinstance(literal, tuple)):
            self._read_bare(fields.get(pattern.bare), literal, values)
            return checked(Address(family, variant, values))
        if not isinstance(literal, tuple) or not pattern.required <= len(literal) <= len(pattern.elements):
            raise Refused(f"{literal!r} is not of the form {variant.tuple.source}", "correct the tuple or the form")
        reading = Reading(self.names)
        for element, given in zip(pattern.elements, literal):
            if element.name in fields:
                self._read_element(fields[element.name], given, reading, values)
            else:
                _read_constant(given, variant.choice.tag.value if variant.choice.tag and element.name != "_" else None)
        return checked(Address(family, variant, values))

    @staticmethod
    def _read_element(field: Field, given: object, reading: Reading, values: Values) -> None:
        values[field.name] = field.type.kind.from_python(field, given, reading)
        if field.zone and reading.zone:
            values[field.zone] = reading.zone

    def _read_bare(self, field: Field | None, literal: object, values: Values) -> None:
        if field is not None:
            values[field.name] = field.type.kind.from_bare(field, literal, Reading(self.names))
        elif literal not in ("", b""):
            raise Refused(f"{literal!r} is not ''", "write ''")

    def write_tuple(self, address: Address) -> str:
        """As repr() prints it."""
        family, variant, values = address.family, address.variant, address.values
        if family is None or variant is None:
            return repr((address.number, values["bytes"]))
        pattern = _tuple_pattern(variant.tuple.source)
        fields = _fields(family, variant)
        optional = [fields[element.name] for element in pattern.elements if element.optional and element.name in fields]
        if not pattern.is_tuple or (pattern.is_printed_bare and not any(is_set(field, values) for field in optional)):
            return repr(self._python(fields[pattern.bare], values)) if pattern.bare else "''"
        return repr(tuple(self._elements(pattern, fields, variant, values)))

    def _elements(
        self, pattern: TuplePattern, fields: Mapping[str, Field], variant: Variant, values: Mapping[str, Value]
    ) -> Iterator[object]:
        for number, element in enumerate(pattern.elements):
            later = (fields[other.name] for other in pattern.elements[number:] if other.name in fields)
            if element.left_out and not any(is_set(field, values) for field in later):
                return
            tag = variant.choice.tag.value if variant.choice.tag and element.name != "_" else 0
            yield self._python(fields[element.name], values) if element.name in fields else tag

    def _python(self, field: Field, values: Mapping[str, Value]) -> object:
        return field.type.kind.to_python(field, values[field.name], self.names)

    # --- canonical text ----------------------------------------------------------------------------------------------

    def read_text(self, text: str) -> Address:
        """Canonical text, with its prefix."""
        name, colon, _rest = text.partition(":")
        family = self.family(name)
        if not colon or family.name != name or not family.variants:
            raise Refused(f"{name} is not a family that has text", "begin with the name of one and a colon")
        return self.read_text_of(family, text)

    def read_text_of(self, family: Family, text: str) -> Address:
        """Canonical text of that family."""
        variant = selection.of_text(family, text)
        fields = _fields(family, variant)
        values = {field.name: default_of(field) for field in fields.values()}
        rest = text.removeprefix(family.prefix(variant))
        rest = self._read_parts(_text_parts(variant.text.source), fields, rest, values)
        if rest:
            form = family.prefix(variant) + variant.text.source
            raise Refused(f"'{rest}' follows the address", f"write it in the form {form}")
        return checked(Address(family, variant, values))

    def _read_parts(self, parts: tuple[Part, ...], fields: Mapping[str, Field], text: str, values: Values) -> str:
        for part in parts:
            if part.group:
                if text.startswith(part.group[0].literal):
                    text = self._read_parts(part.group, fields, text, values)
            elif part.field:
                field = fields[part.field]
                token = field.type.kind.token(text)
                values[field.name] = field.type.kind.from_text(field, token, self.names)
                text = text[len(token) :]
            elif text.startswith(part.literal):
                text = text[len(part.literal) :]
            else:
                raise Refused(f"'{text}' does not begin with {part.literal}", f"write {part.literal} before it")
        return text

    def write_text(self, address: Address) -> str:
        """Canonical text."""
        family, variant, values = address.family, address.variant, address.values
        if family is None or variant is None:
            given = values["bytes"]
            return f"unknown:{address.number}:{given.hex() if isinstance(given, bytes) else ''}"
        parts = _text_parts(variant.text.source)
        return family.prefix(variant) + "".join(self._write_parts(parts, _fields(family, variant), values))

    def _write_parts(
        self, parts: tuple[Part, ...], fields: Mapping[str, Field], values: Mapping[str, Value]
    ) -> Iterator[str]:
        for part in parts:
            if part.group:
                if any(is_set(fields[inner.field], values) for inner in part.group if inner.field):
                    yield from self._write_parts(part.group, fields, values)
            elif part.field:
                field = fields[part.field]
                yield field.type.kind.to_text(field, values[field.name], self.names)
            else:
                yield part.literal

    # --- bytes -------------------------------------------------------------------------------------------------------

    def encode(self, address: Address, machine: Machine = Machine()) -> bytes:
        """The sockaddr, if the address can be sent there."""
        family, variant, system = address.family, address.variant, machine.system
        assert family is not None and variant is not None
        if system not in variant.systems:
            raise Refused(f"{system} does not have {family.title(variant)}", "choose an OS that has it")
        placed = place(variant, system)
        _check_sendable(family, variant, address.values, self.spec.platform(system), placed)
        body = b"".join(_packed(family, variant, one, address.values, machine.order) for one in placed)
        if family.select != "content":
            body = body.ljust(variant.size[system] - HEADER_SIZE, b"\0")
        number = family.numbers[system]
        if self.spec.platform(system).has_length:
            return bytes([len(body) + HEADER_SIZE, number]) + body
        return number.to_bytes(2, "little" if machine.order == "little" else "big") + body

    def decode(self, given: bytes, protocol: int | None = None, machine: Machine = Machine()) -> Address:
        """The address in untrusted bytes. Values that cannot be sent are kept."""
        if len(given) < HEADER_SIZE:
            raise Refused("the bytes have no family", "give two bytes at least")
        has_length = self.spec.platform(machine.system).has_length
        number = given[1] if has_length else int.from_bytes(given[:2], "little" if machine.order == "little" else "big")
        guests_first = sorted(self.spec.families, key=lambda family: not family.under)
        for family in guests_first:
            if family.is_of(number, protocol, machine.system):
                if has_length and family.select == "content":
                    given = _up_to_stated_length(given)
                variant = selection.of_bytes(family, given, protocol, machine.system, machine.order)
                try:
                    values = _unpacked(family, variant, given, machine)
                except Refused:
                    if not self._is_of_another_machine(family, given, machine):
                        raise
                    break
                if self.spec.platform(machine.system).has_kame_zones:
                    for field in value_fields(family, variant):
                        if field.zone:
                            _take_kame_zone(values, field.name, field.zone)
                return Address(family, variant, values)
        most = LONGEST_SIZE if has_length else LARGEST_SIZE
        if len(given) > most:
            raise Refused(f"{len(given)} bytes are too many", f"give {most} at most")
        return Address(None, None, {"bytes": given[HEADER_SIZE:]}, number)

    def _is_of_another_machine(self, family: Family, given: bytes, machine: Machine) -> bool:
        """True if the OS no longer has the family, and the bytes are an address elsewhere."""
        if machine.system not in dict(family.removed.notes):
            return False
        other = "big" if machine.order == "little" else "little"
        systems = [platform.name for platform in self.spec.platforms if platform.name != machine.system]
        for where in (Machine(machine.system, other), *(Machine(system, machine.order) for system in systems)):
            try:
                address = self.decode(given, None, where)
                if address.family is not None and self.encode(address, where) == given:
                    return True
            except Refused:
                continue
        return False


def _up_to_stated_length(given: bytes) -> bytes:
    """What the length byte says is the address; all bytes where it says nothing that can be."""
    return given[: given[0]] if HEADER_SIZE <= given[0] <= len(given) else given


def checked(address: Address) -> Address:
    """The address, if its values fit some OS."""
    family, variant = address.family, address.variant
    assert family is not None and variant is not None
    for field in value_fields(family, variant):
        value = address.values[field.name]
        if isinstance(value, bytes):
            most = field.type.size or field.type.kind.capacity(field.type, rooms(variant, field))
            if len(value) > most:
                raise Refused(f"{field.name} is longer than {most} bytes", "shorten it")
    return address


def _read_constant(given: object, wanted: int | None) -> None:
    """A tag, or any 32-bit number that is not kept."""
    if wanted is not None and given != wanted:
        raise Refused(f"{given!r} is not the tag of this variant", f"write {wanted}")
    if not isinstance(given, int) or not 0 <= given < 1 << 32:
        raise Refused(f"{given!r} is not a number of 32 bits", "write 0")


def _check_sendable(
    family: Family, variant: Variant, values: Mapping[str, Value], platform: Platform, placed: tuple[Placed, ...]
) -> None:
    system, has_kame_zones = platform.name, platform.has_kame_zones
    there = {one.field.name: one for one in placed}
    for field in value_fields(family, variant):
        if field.is_on(system):
            own = there[field.name]
            field.type.kind.check_sendable(field, values[field.name], system, (own.field.type, own.room))
        elif is_set(field, values):
            raise Refused(f"{system} does not have {field.name}", "leave it at its default")
        host = values[field.name]
        if field.zone and has_kame_zones and isinstance(host, bytes) and _kame_zone(host):
            raise Refused(f"{field.name} has a zone in its bytes 2 and 3", f"give it as {field.zone}")
        value, least = values[field.name], values.get(field.at_least, 0)
        if isinstance(value, int) and isinstance(least, int) and field.at_least and value < least:
            raise Refused(f"{field.name} {value} is less than {field.at_least}", f"write {least} or more")


def _packed(family: Family, variant: Variant, placed: Placed, values: Mapping[str, Value], order: str) -> bytes:
    field = placed.field
    if variant.choice.tag and field.name == family.tag_field:
        value: Value = variant.choice.tag.value
    elif field.counts:
        counted = values[field.counts]
        target = next(one for one in variant.fields if one.name == field.counts).type
        value = len(counted) // target.kind.unit(target) if isinstance(counted, bytes) else 0
    elif field.has_no_value:
        value = field.always or 0
    else:
        value = values[field.name]
    packed = field.type.kind.pack(field, value, placed.room, order)
    return packed if placed.is_open else packed.ljust(placed.size, b"\0")


def _kame_zone(host: bytes) -> int:
    """The zone in bytes 2 and 3 of an address where kernels with KAME zones have it; 0 if there is none."""
    return int.from_bytes(host[2:4], "big") if needs_zone(host) else 0


def _take_kame_zone(values: Values, host: str, scope: str) -> None:
    """The zone that is in bytes 2 and 3 of a link-local address goes where it belongs."""
    given, own = values[host], values[scope]
    assert isinstance(given, bytes) and isinstance(own, int)
    inside = _kame_zone(given)
    if inside and own in (0, inside):
        values[host], values[scope] = given[:2] + bytes(2) + given[4:], inside


def _unpacked_array(placed: Placed, cursor: Cursor) -> Value | None:
    """What another field counts. In an array of a fixed length, all of it where its counter follows."""
    field = placed.field
    if placed.is_open or field.type.kind.is_array:
        return field.type.kind.unpack(field, placed.room, cursor)
    taken = cursor.take(placed.size)
    return None if taken is None else taken[: checked_count(field, cursor.counts.get(field.name, len(taken)))]


def _count(name: str, found: Value | None, variant: Variant, values: Values, cursor: Cursor) -> None:
    """Takes a counter for what it counts, which may have been read already."""
    counted, value = variant.field(name), values[name]
    assert counted and isinstance(value, bytes)
    if isinstance(found, int):
        cursor.counts[name] = checked_count(counted, found)
        values[name] = value[: found * counted.type.kind.unit(counted.type)]


def _unpacked(family: Family, variant: Variant, given: bytes, machine: Machine) -> Values:
    """The values of all fields."""
    cursor = Cursor(given, machine.order)
    through = variant.required_through.get(machine.system)
    cursor.may_end = through == HEADER
    values = {field.name: default_of(field) for field in value_fields(family, variant)}
    for placed in place(variant, machine.system):
        kind = placed.field.type.kind
        if kind.is_padding:
            kind.skip(placed.field, placed.size, cursor)
            continue
        found = _unpacked_array(placed, cursor) if kind.is_counted else kind.unpack(placed.field, placed.room, cursor)
        if placed.field.counts:
            _count(placed.field.counts, found, variant, values, cursor)
        elif placed.field.always is not None and found not in (placed.field.always, None):
            raise Refused(f"{placed.field.label} is {found!r}", f"it is {placed.field.always} in such addresses")
        elif placed.field.name in values and found is not None:
            values[placed.field.name] = found
        if placed.field.name and through == placed.field.name:
            cursor.may_end = True
    if family.select != "content":
        cursor.take_padding(variant.size[machine.system] - cursor.at)
    return values
