"""The specs as a codec, slowly: what the generated library would answer, without generating it. Its tests hold it
against the compiled library (codegen/tests/test_mutation_library.py)."""

from __future__ import annotations

import ast
import dataclasses
import functools
import uuid
import warnings
from collections.abc import Iterator, Mapping

from sockfam_codegen import interpret
from sockfam_codegen.layout import Placed, place
from sockfam_codegen.model import HEADER, HEADER_SIZE, LARGEST_SIZE, Family, Field, Spec, Variant, claims, value_fields
from sockfam_codegen.pattern import Part, parse_text, parse_tuple
from sockfam_mutation.kinds import Names, Reading, Refused, Value, kind_of

Values = dict[str, Value]

# Values that have all of their bytes always.
_SIZES = {"ipv4": 4, "ipv6": 16, "bdaddr": 6, "guid": 16}

_tuple_pattern = functools.lru_cache(4096)(parse_tuple)
_text_parts = functools.lru_cache(4096)(parse_text)


@dataclasses.dataclass(frozen=True)
class Address:
    """An address of one variant; of no family of ours if family is None: then its number and bytes are all we know."""

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
    """A Python literal. Two that are written next to one another are one to Python, and so here."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError) as error:
        raise Refused(f"{text} is no Python literal") from error


def default_of(field: Field) -> Value:
    """What a member holds before anything is read into it."""
    if field.type.is_number:
        return field.default if isinstance(field.default, int) else 0
    return bytes(_SIZES.get(field.type.meaning, 0))


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
        raise Refused(f"{name} is no family")

    # --- tuples --------------------------------------------------------------------------------------------------

    def read_tuple(self, name: str, protocol: int | None, text: str, system: str = "linux") -> Address:
        """A Python literal of a family's socket: the first variant that can read it."""
        family = self.family(name)
        literal = literal_of(text)
        lenders = [self.family(lender) for lender in family.addresses] or [family]
        found = [(one, variant) for one in lenders for variant in _of_tuple(one, protocol, system, literal)]
        for number, (one, variant) in enumerate(found, 1):
            try:
                return self._read_as(one, variant, literal)
            except Refused:
                if number == len(found):
                    raise
        raise Refused(f"{name} has no addresses")

    def _read_as(self, family: Family, variant: Variant, literal: object) -> Address:
        pattern = _tuple_pattern(variant.tuple.source)
        fields = {field.name: field for field in value_fields(family, variant)}
        values = {field.name: default_of(field) for field in fields.values()}
        if not pattern.is_tuple or (pattern.bare and not isinstance(literal, tuple)):
            self._read_bare(fields.get(pattern.bare), literal, values)
            return checked(Address(family, variant, values))
        if not isinstance(literal, tuple) or not pattern.required <= len(literal) <= len(pattern.elements):
            raise Refused(f"{literal!r} is not of the form {variant.tuple.source}")
        reading = Reading(self.names)
        for element, given in zip(pattern.elements, literal):
            if element.name in fields:
                self._read_element(fields[element.name], given, reading, values)
            else:
                _read_constant(given, variant.tag.value if variant.tag and element.name != "_" else None)
        return checked(Address(family, variant, values))

    @staticmethod
    def _read_element(field: Field, given: object, reading: Reading, values: Values) -> None:
        values[field.name] = kind_of(field).from_python(field, given, reading)
        if field.zone and reading.zone:
            values[field.zone] = reading.zone

    def _read_bare(self, field: Field | None, literal: object, values: Values) -> None:
        if field is not None:
            values[field.name] = kind_of(field).from_bare(field, literal, Reading(self.names))
        elif literal not in ("", b""):
            raise Refused(f"{literal!r} is not ''")

    def write_tuple(self, address: Address) -> str:
        """As repr() prints it."""
        family, variant, values = address.family, address.variant, address.values
        if family is None or variant is None:
            return repr((address.number, values["bytes"]))
        pattern = _tuple_pattern(variant.tuple.source)
        fields = {field.name: field for field in value_fields(family, variant)}
        optional = [fields[element.name] for element in pattern.elements if element.optional and element.name in fields]
        if not pattern.is_tuple or (pattern.is_printed_bare and not any(is_set(field, values) for field in optional)):
            return repr(self._python(fields[pattern.bare], values)) if pattern.bare else "''"
        written: list[object] = []
        for number, element in enumerate(pattern.elements):
            later = (fields[other.name] for other in pattern.elements[number:] if other.name in fields)
            if element.left_out and not any(is_set(field, values) for field in later):
                break
            tag = variant.tag.value if variant.tag and element.name != "_" else 0
            written.append(self._python(fields[element.name], values) if element.name in fields else tag)
        return repr(tuple(written))

    def _python(self, field: Field, values: Mapping[str, Value]) -> object:
        return kind_of(field).to_python(values[field.name], self.names)

    # --- canonical text ------------------------------------------------------------------------------------------

    def read_text(self, text: str) -> Address:
        """Canonical text, with its prefix."""
        name, colon, rest = text.partition(":")
        family = self.family(name)
        if not colon or family.name != name or not family.variants:
            raise Refused(f"{name} is no family")
        if family.select == "content":
            variant = _by_mark(family, rest)
        else:
            found = [one for one in family.variants if text.startswith(family.prefix(one))]
            if not found:
                raise Refused(f"{text} is of no variant")
            variant = found[0]
        fields = {field.name: field for field in value_fields(family, variant)}
        values = {field.name: default_of(field) for field in fields.values()}
        parts = _text_parts(variant.text.source)
        rest = self._read_parts(parts, fields, text.removeprefix(family.prefix(variant)), values)
        if rest:
            raise Refused(f"{rest} follows the address")
        return checked(Address(family, variant, values))

    def _read_parts(self, parts: tuple[Part, ...], fields: Mapping[str, Field], text: str, values: Values) -> str:
        for part in parts:
            if part.group:
                if text.startswith(part.group[0].literal):
                    text = self._read_parts(part.group, fields, text, values)
            elif part.field:
                field = fields[part.field]
                token = kind_of(field).token(text)
                values[field.name] = kind_of(field).from_text(field, token, self.names)
                text = text[len(token) :]
            elif text.startswith(part.literal):
                text = text[len(part.literal) :]
            else:
                raise Refused(f"{text} does not begin with {part.literal}")
        return text

    def write_text(self, address: Address) -> str:
        """Canonical text."""
        family, variant, values = address.family, address.variant, address.values
        if family is None or variant is None:
            given = values["bytes"]
            return f"unknown:{address.number}:{given.hex() if isinstance(given, bytes) else ''}"
        fields = {field.name: field for field in value_fields(family, variant)}
        parts = _text_parts(variant.text.source)
        return family.prefix(variant) + "".join(self._write_parts(parts, fields, values))

    def _write_parts(
        self, parts: tuple[Part, ...], fields: Mapping[str, Field], values: Mapping[str, Value]
    ) -> Iterator[str]:
        for part in parts:
            if part.group:
                if any(is_set(fields[inner.field], values) for inner in part.group if inner.field):
                    yield from self._write_parts(part.group, fields, values)
            elif part.field:
                field = fields[part.field]
                yield kind_of(field).to_text(field, values[field.name], self.names)
            else:
                yield part.literal

    # --- bytes ---------------------------------------------------------------------------------------------------

    def encode(self, address: Address, machine: Machine = Machine()) -> bytes:
        """The sockaddr, if the address can be sent there."""
        family, variant = address.family, address.variant
        assert family is not None and variant is not None
        if machine.system not in variant.systems:
            raise Refused(f"{machine.system} does not have {family.title(variant)}")
        placed = {one.field.name: one for one in place(variant, machine.system)}
        for field in value_fields(family, variant):
            _check_sendable(field, address.values[field.name], machine.system, placed.get(field.name))
        return interpret.encode(self.spec, family, variant, dict(address.values), machine.system, machine.order)

    def decode(self, given: bytes, protocol: int | None = None, machine: Machine = Machine()) -> Address:
        """The address in untrusted bytes. Values that cannot be sent are kept."""
        if len(given) < HEADER_SIZE:
            raise Refused("no family")
        has_length = self.spec.platform(machine.system).has_length
        number = given[1] if has_length else int.from_bytes(given[:2], "little" if machine.order == "little" else "big")
        for family in self.spec.families:
            if family.variants and family.numbers.get(machine.system) == number:
                variant = _variant_of_bytes(family, given, protocol, machine.system)
                return Address(family, variant, _Bytes(given, machine).read(family, variant))
        if len(given) > LARGEST_SIZE:
            raise Refused(f"{len(given)} bytes")
        return Address(None, None, {"bytes": given[2:]}, number)


# --- which variant ---------------------------------------------------------------------------------------------------


def _of_tuple(family: Family, protocol: int | None, system: str, literal: object) -> list[Variant]:
    """The variants that a tuple may be of: more than one where a protocol has several."""
    if family.select == "protocol":
        return _by_protocol(family, protocol, system)
    if family.select == "content":
        return [_by_content_of_literal(family, literal)]
    if family.select == "os":
        return [one for one in family.variants if system in one.systems][:1] or [family.variants[0]]
    if family.select and isinstance(literal, tuple) and literal and isinstance(literal[0], int):
        return [_by_tag(family, literal[0])]
    return [family.variants[0]]


def _by_protocol(family: Family, protocol: int | None, system: str) -> list[Variant]:
    if protocol is None:
        raise Refused(f"{family.name} needs a protocol")
    found = []
    for variant in family.variants:
        if system in variant.systems and protocol in [number for _name, number in variant.protocols.get(system, ())]:
            found.append(variant)
    if not found:
        raise Refused(f"protocol {protocol} is none of {family.name}")
    return found


def _by_tag(family: Family, tag: int) -> Variant:
    for variant in family.variants:
        if variant.tag and variant.tag.value == tag:
            return variant
    raise Refused(f"{tag} is no tag of {family.name}")


def _by_content_of_literal(family: Family, literal: object) -> Variant:
    found = "text"
    if isinstance(literal, (str, bytes)):
        first = literal[:1]
        found = "empty" if not literal else "nul-first" if first in ("\0", b"\0") else "text"
    for variant in family.variants:
        if any(claims(family, system).get(found) is variant for system in family.numbers):
            return variant
    return family.variants[0]


def _by_mark(family: Family, rest: str) -> Variant:
    plain = None
    for variant in family.variants:
        parts = _text_parts(variant.text.source)
        mark = parts[0].literal if parts else ""
        if (not rest) if not parts else (mark and rest.startswith(mark)):
            return variant
        if parts and not mark:
            plain = variant
    if plain is None:
        raise Refused(f"{rest} is of no variant")
    return plain


def _variant_of_bytes(family: Family, given: bytes, protocol: int | None, system: str) -> Variant:
    if family.select == "protocol":
        found = _by_protocol_and_length(family, protocol, system, len(given))
    elif family.select == "content":
        content = "empty" if len(given) <= HEADER_SIZE else "text" if given[HEADER_SIZE] else "nul-first"
        chosen = claims(family, system).get(content)
        if chosen is None:
            raise Refused(f"{content} is no address of {family.name}")
        found = chosen
    elif family.has_tags:
        first = family.variants[0]
        at = next(one.offset for one in place(first, system) if one.field.name == family.select)
        if len(given) <= at:
            raise Refused(f"{family.select} is not there")
        found = _by_tag(family, given[at])
    elif family.select == "os":
        found = next((one for one in family.variants if system in one.systems), family.variants[0])
    else:
        found = family.variants[0]
    if system not in found.systems:
        raise Refused(f"{system} does not have {family.title(found)}")
    return found


def _by_protocol_and_length(family: Family, protocol: int | None, system: str, length: int) -> Variant:
    """Of several variants of a protocol, the one for the most bytes that are there; else the fallback."""
    try:
        found = [one for one in _by_protocol(family, protocol, system) if length > one.longer_than]
    except Refused:
        found = []
    if found:
        return max(found, key=lambda one: one.longer_than)
    fallback = [one for one in family.variants if one.name == family.fallback and system in one.systems]
    if protocol is None or not fallback:
        raise Refused(f"protocol {protocol} is none of {family.name}")
    return fallback[0]


# --- values ----------------------------------------------------------------------------------------------------------


def is_set(field: Field, values: Mapping[str, Value]) -> bool:
    """True if it has not its default."""
    return values[field.name] != default_of(field)


def checked(address: Address) -> Address:
    """The address, if its values do not contradict one another."""
    assert address.family is not None and address.variant is not None
    for field in value_fields(address.family, address.variant):
        if not field.at_least:
            continue
        value, least = address.values[field.name], address.values[field.at_least]
        if isinstance(value, int) and isinstance(least, int) and value < least:
            raise Refused(f"{field.name} {value} is less than {field.at_least}")
    return address


def _read_constant(given: object, wanted: int | None) -> None:
    """A tag, or any 32-bit number that is not kept."""
    if not isinstance(given, int) or (wanted is not None and given != wanted) or not 0 <= given < 1 << 32:
        raise Refused(f"{given!r} stands where a number is that has no field")


def _check_sendable(field: Field, value: Value, system: str, placed: Placed | None) -> None:
    room = placed.size if placed else 0
    if not field.is_on(system):
        if is_set(field, {field.name: value}):
            raise Refused(f"{system} does not have {field.name}")
    elif isinstance(value, int):
        narrower = placed is not None and field.type.kind == "integer" and value > placed.field.type.high
        if narrower or not field.min <= value <= field.max:
            raise Refused(f"{field.name} {value} is out of range")
    elif field.type.kind in ("path", "abstract-name"):
        if len(value) > room - (1 if field.type.kind == "abstract-name" else 0):
            raise Refused(f"{field.name} is longer than {system} has room for")
        if field.type.kind == "path" and not value:
            raise Refused(f"{field.name} is empty")


class _Bytes:
    """Untrusted bytes, read from the left. Nothing behind their end is ever seen."""

    def __init__(self, given: bytes, machine: Machine) -> None:
        self.given = given
        self.at = HEADER_SIZE
        self.may_end = False
        self.count = 0
        self.machine = machine
        self.readers = {
            "pad": self._pad,
            "zeros": lambda field, room: self._up_to(room),
            "integer": self._number,
            "interface": self._number,
            "scope-id": self._number,
            "ipv4": self._fixed,
            "ipv6": self._fixed,
            "chars": self._chars,
            "bytes": self._counted,
            "path": self._path,
            "abstract-name": self._abstract,
            "kernel-control": self._number,
            "bdaddr": self._bdaddr,
            "bdaddr64": self._bdaddr64,
            "guid": self._guid,
        }

    @property
    def left(self) -> int:
        """How many bytes are still to come."""
        return max(0, len(self.given) - self.at)

    def read(self, family: Family, variant: Variant) -> Values:
        """The values of all fields."""
        through = variant.required_through.get(self.machine.system)
        self.may_end = through == HEADER
        values = {field.name: default_of(field) for field in value_fields(family, variant)}
        for one in place(variant, self.machine.system):
            if one.field.type.kind not in self.readers:
                raise NotImplementedError(f"{one.field.type.kind} cannot be decoded; add it to codec.py")
            found = self.readers[one.field.type.kind](one.field, one.size)
            if one.field.counts:
                self.count = found if isinstance(found, int) else 0
            elif one.field.always is not None and found not in (one.field.always, None):
                raise Refused(f"{one.field.label} is {found!r}")
            elif one.field.name in values and found is not None:
                values[one.field.name] = found
            if one.field.name and through == one.field.name:
                self.may_end = True
        if family.select != "content":
            self._take_padding(variant.size[self.machine.system] - self.at)
        return values

    def _take(self, count: int) -> bytes | None:
        """So many bytes; None if the address may end before them and does."""
        if count <= 0 or (self.may_end and not self.left):
            return None if count > 0 else b""
        if self.left < count:
            raise Refused(f"{count} bytes wanted, {self.left} there")
        self.at += count
        return self.given[self.at - count : self.at]

    def _up_to(self, count: int) -> bytes:
        taken = min(count, self.left)
        self.at += taken
        return self.given[self.at - taken : self.at]

    def _take_padding(self, count: int) -> None:
        self._take(self.left if self.may_end and self.left < count else count)

    def _pad(self, field: Field, _room: int) -> None:
        self._take_padding(field.type.size)

    def _number(self, field: Field, _room: int) -> int | None:
        taken = self._take(field.type.size)
        if taken is None:
            return None
        order = self.machine.order if field.type.order == "host" else field.type.order
        return int.from_bytes(taken, "little" if order == "little" else "big", signed=field.type.signed)

    def _fixed(self, field: Field, _room: int) -> bytes | None:
        return self._take(field.type.size)

    def _bdaddr(self, field: Field, _room: int) -> bytes | None:
        taken = self._take(field.type.size)
        return None if taken is None else taken[::-1]

    def _bdaddr64(self, field: Field, _room: int) -> bytes | None:
        number = self._number(field, _room)
        return None if number is None else number.to_bytes(8, "big")[2:]

    def _guid(self, field: Field, _room: int) -> bytes | None:
        taken = self._take(field.type.size)
        return None if taken is None else uuid.UUID(bytes_le=taken).bytes

    def _chars(self, field: Field, _room: int) -> bytes:
        size = field.type.size
        taken = self._take(max(self.left, field.type.least) if self.left < size else size)
        return (taken or b"").partition(b"\0")[0]

    def _counted(self, field: Field, _room: int) -> bytes:
        if self.count > field.type.size:
            raise Refused(f"{field.name} cannot hold {self.count} bytes")
        if self.count > self.left:  # where an address may end, it may not end before bytes that it has counted
            raise Refused(f"{self.count} bytes wanted, {self.left} there")
        return self._take(self.count) or b""

    def _path(self, _field: Field, room: int) -> bytes:
        return self._up_to(room).partition(b"\0")[0]

    def _abstract(self, _field: Field, room: int) -> bytes:
        self._take(1)
        return self._up_to(room - 1)
