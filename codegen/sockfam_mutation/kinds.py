"""What a value of each kind of field is to Python and in canonical text, as the compiled library has it. A kind that
is not in KINDS has no meaning here: asking for it is an error, never a guess."""

from __future__ import annotations

import dataclasses
import ipaddress
import re
import string
import uuid
from collections.abc import Mapping

from sockfam_codegen.model import Field

Value = int | bytes

_WORD = string.ascii_letters + string.digits
_LARGEST_INDEX = 0xFFFFFFFF


class Refused(Exception):
    """No address, or none that can be sent."""


class Names:
    """Tables of network interfaces and of kernel controls."""

    def __init__(self, by_name: Mapping[bytes, int], controls: Mapping[bytes, int]) -> None:
        self.by_name = by_name
        self.by_index = {index: name for name, index in by_name.items()}
        self.controls = controls
        self.control_at = {id_: name for name, id_ in controls.items()}

    def index(self, name: bytes) -> int:
        """The index of a name that must be known."""
        if name not in self.by_name:
            raise Refused(f"{name!r} is no interface")
        return self.by_name[name]


@dataclasses.dataclass
class Reading:
    """What the elements of one address know of one another: the zone that a host named."""

    names: Names
    zone: int = 0


class Kind:
    """A kind of field; `signs` are the characters of its text beside letters and digits."""

    signs = ""

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        """An element of a tuple, or a bare value."""
        raise NotImplementedError

    def from_bare(self, field: Field, given: object, reading: Reading) -> Value:
        """A value that stands without parentheses."""
        return self.from_python(field, given, reading)

    def to_python(self, value: Value, _names: Names) -> object:
        """What repr() is then asked for."""
        raise NotImplementedError

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        """A token of canonical text."""
        raise NotImplementedError

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        """Its characters in canonical text."""
        raise NotImplementedError

    def token(self, text: str) -> str:
        """As much of the text as belongs to the field. Wider than what is written, as in the library."""
        end = 0
        while end < len(text) and (text[end] in _WORD + self.signs or not text[end].isascii()):
            end += 1
        return text[:end]


def within(field: Field, value: int, high: int | None = None) -> int:
    """A number that the field can hold and send."""
    if not field.min <= value <= (field.max if high is None else high):
        raise Refused(f"{field.name} {value} is out of range")
    return value


def a_number(field: Field, given: object) -> int:
    """True and False are numbers to Python."""
    if not isinstance(given, int):
        raise Refused(f"{field.name} cannot be {given!r}")
    return int(given)


def a_name(field: Field, given: object) -> bytes:
    """A str in the file system's encoding, or bytes."""
    if isinstance(given, bytes):
        return given
    if not isinstance(given, str):
        raise Refused(f"{field.name} cannot be {given!r}")
    try:
        return given.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        raise Refused(f"{field.name} has a character that is no text") from error


def unescaped(text: str) -> bytes:
    """%xx is a byte; what else is no control character stands for itself."""
    if re.search(r"[\0-\x1f\x7f]|%(?![0-9a-fA-F]{2})", text):
        raise Refused(f"{text!r} is not escaped rightly")
    try:
        raw = text.encode()
    except UnicodeEncodeError as error:
        raise Refused(f"{text!r} is no text") from error
    return re.sub(rb"%(..)", lambda match: bytes.fromhex(match[1].decode()), raw)


def escaped(value: bytes, plain: str) -> str:
    """The reverse."""
    return "".join(chr(byte) if chr(byte) in _WORD + plain else f"%{byte:02x}" for byte in value)


def without_nul(field: Field, value: bytes) -> bytes:
    """A name ends at its NUL, so it has none."""
    if b"\0" in value:
        raise Refused(f"{field.name} has a NUL in it")
    return value


class Integer(Kind):
    """A number, which in text may have a name."""

    signs = "-_"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        return within(field, a_number(field, given))

    def to_python(self, value: Value, _names: Names) -> object:
        return value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        for named in field.type.names:
            if named.name == text:
                return int(named.value)
        try:
            return within(field, int(text, 0) if text.isascii() else int("none"))
        except ValueError as error:
            raise Refused(f"{text!r} is no number") from error

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, int)
        return f"{value % (1 << 64):#x}" if field.type.hex_text else str(value)


def _name_text(name: bytes) -> str:
    """Digits alone are a number, so a name of digits begins with an escape."""
    return f"%{name[0]:02x}{name[1:].decode()}" if name.isdigit() else escaped(name, "._-")


def _interface_text(value: Value, names: Names) -> str:
    assert isinstance(value, int)
    name = names.by_index.get(value)
    if value == 0 or name is None:
        return str(value) if value else ""
    return _name_text(name)


def _interface_index(field: Field, text: str, names: Names) -> int:
    if text.isascii() and text.isdigit():
        return within(field, int(text))
    return names.index(unescaped(text))


class Interface(Kind):
    """An index; its name to Python and in text."""

    signs = "._-%"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if isinstance(given, int):
            return within(field, int(given))
        name = a_name(field, given)
        return reading.names.index(name) if name else 0

    def to_python(self, value: Value, _names: Names) -> object:
        assert isinstance(value, int)
        name = _names.by_index.get(value)
        return "" if value == 0 else value if name is None else name.decode("utf-8", "surrogateescape")

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        return _interface_index(field, text, names) if text else 0

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return _interface_text(value, names)


class ScopeId(Interface):
    """An index to Python too; 0 lets the zone of the host stand."""

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        scope = within(field, a_number(field, given), _LARGEST_INDEX)
        if scope and reading.zone and scope != reading.zone:
            raise Refused(f"{field.name} {scope} is not the zone that the host names")
        return scope or reading.zone

    def to_python(self, value: Value, _names: Names) -> object:
        return value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not text:
            raise Refused(f"{field.name} is missing")
        return _interface_index(field, text, names)


class KernelControl(ScopeId):
    """An id; a bare str is a name that is looked up."""

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        return within(field, a_number(field, given))

    def from_bare(self, field: Field, given: object, reading: Reading) -> Value:
        return self._id(a_name(field, given), reading.names)

    def _id(self, name: bytes, names: Names) -> int:
        if name not in names.controls:
            raise Refused(f"{name!r} is no kernel control")
        return names.controls[name]

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if text.isascii() and text.isdigit():
            return within(field, int(text))
        return self._id(unescaped(text), names)

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, int)
        return _name_text(names.control_at[value]) if value in names.control_at else str(value)


class Ipv4(Kind):
    """Dotted decimal."""

    signs = ".-_"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        host = a_name(field, given)
        special = {b"": "0.0.0.0", b"<broadcast>": "255.255.255.255"}
        return self.from_text(field, special.get(host, host.decode("latin-1")), reading.names)

    def to_python(self, value: Value, _names: Names) -> object:
        return str(ipaddress.IPv4Address(value))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        try:
            return ipaddress.IPv4Address(text).packed
        except ValueError as error:
            raise Refused(f"{text!r} is no IPv4 address") from error

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return str(ipaddress.IPv4Address(value))


class Ipv6(Kind):
    """RFC 4291 in, RFC 5952 out, with inet_ntop's dotted tail."""

    signs = ".:-_"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        host = a_name(field, given).decode("latin-1")
        text, percent, zone = host.partition("%")
        packed = self.from_text(field, text if host else "::", reading.names)
        if percent:
            assert isinstance(packed, bytes)
            reading.zone = self.zone(packed, zone, reading.names)
        return packed

    def zone(self, host: bytes, zone: str, names: Names) -> int:
        """A number for any address; a name for those of RFC 4007, section 6."""
        if zone.isascii() and zone.isdigit():
            if int(zone) > _LARGEST_INDEX:
                raise Refused(f"zone {zone} is out of range")
            return int(zone)
        link_local = host[0] == 0xFE and host[1] & 0xC0 == 0x80
        near_multicast = host[0] == 0xFF and host[1] & 0x0F in (1, 2)
        if not link_local and not near_multicast:
            raise Refused("only link-local addresses have named zones")
        return names.index(zone.encode("latin-1"))

    def to_python(self, value: Value, _names: Names) -> object:
        return self._written(value)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        try:
            return ipaddress.IPv6Address(text).packed
        except ValueError as error:
            raise Refused(f"{text!r} is no IPv6 address") from error

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return self._written(value)

    @staticmethod
    def _written(value: Value) -> str:
        assert isinstance(value, bytes)
        zeros, tail = bytes(10), ipaddress.IPv4Address(value[12:])
        if value.startswith(zeros + b"\xff\xff"):
            return f"::ffff:{tail}"
        if value.startswith(zeros + b"\0\0") and value[12:14] != b"\0\0":
            return f"::{tail}"
        return str(ipaddress.IPv6Address(value))


class Bdaddr(Kind):
    """A Bluetooth address: six pairs of hex digits."""

    signs = ".:-_"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, str):
            raise Refused(f"{field.name} cannot be {given!r}")
        return self.from_text(field, given, reading.names)

    def from_bare(self, field: Field, given: object, reading: Reading) -> Value:
        return self.from_text(field, a_name(field, given).decode("latin-1"), reading.names)

    def to_python(self, value: Value, _names: Names) -> object:
        return self._written(value)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not re.fullmatch("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}", text):
            raise Refused(f"{text!r} is no Bluetooth address")
        return bytes.fromhex(text.replace(":", ""))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return self._written(value)

    @staticmethod
    def _written(value: Value) -> str:
        assert isinstance(value, bytes)
        return value.hex(":").upper()


class Guid(Kind):
    """A GUID, which in text may have a name."""

    signs = "-_"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, str) or not re.fullmatch("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", given):
            raise Refused(f"{field.name} cannot be {given!r}")
        return uuid.UUID(given).bytes

    def to_python(self, value: Value, _names: Names) -> object:
        assert isinstance(value, bytes)
        return str(uuid.UUID(bytes=value))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        named = {one.name: str(one.value) for one in field.type.names}
        return self.from_python(field, named.get(text, text), Reading(names))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return str(self.to_python(value, names))


class Chars(Kind):
    """A name of so many bytes at most."""

    signs = "._-()+/%"
    plain = "._-()+/"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, str):
            raise Refused(f"{field.name} cannot be {given!r}")
        return self.fitting(field, a_name(field, given))

    def fitting(self, field: Field, value: bytes) -> bytes:
        """One that its field can hold."""
        if len(value) > field.type.size:
            raise Refused(f"{field.name} is longer than {field.type.size} bytes")
        return without_nul(field, value)

    def to_python(self, value: Value, _names: Names) -> object:
        assert isinstance(value, bytes)
        return value.decode("utf-8", "surrogateescape")

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        return self.fitting(field, unescaped(text))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, bytes)
        return escaped(value, self.plain)


class Path(Chars):
    """All of the rest; how much an OS takes is encode's question."""

    plain = "/._-+,:=~#"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        name = a_name(field, given)
        if not name or name.startswith(b"\0"):
            raise Refused(f"{field.name} cannot be {given!r}")
        return without_nul(field, name)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not text:
            raise Refused(f"{field.name} is missing")
        return without_nul(field, unescaped(text))

    def token(self, text: str) -> str:
        return text


class AbstractName(Path):
    """Behind a NUL, which is not a part of it."""

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        name = a_name(field, given)
        if not name.startswith(b"\0"):
            raise Refused(f"{field.name} cannot be {given!r}")
        return name[1:]

    def to_python(self, value: Value, _names: Names) -> object:
        assert isinstance(value, bytes)
        return b"\0" + value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        return unescaped(text)


class Bytes(Kind):
    """A hardware address."""

    signs = ".:-_"

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, bytes) or len(given) > field.type.size:
            raise Refused(f"{field.name} cannot be {given!r}")
        return given

    def to_python(self, value: Value, _names: Names) -> object:
        return value

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not re.fullmatch(r"(?:[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2})*)?", text):
            raise Refused(f"{text!r} is no hardware address")
        return self.from_python(field, bytes.fromhex(text.replace(":", "")), Reading(names))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, bytes)
        return value.hex(":") if value else ""


KINDS: Mapping[str, Kind] = {
    "integer": Integer(),
    "interface": Interface(),
    "scope-id": ScopeId(),
    "kernel-control": KernelControl(),
    "bdaddr": Bdaddr(),
    "bdaddr64": Bdaddr(),
    "guid": Guid(),
    "ipv4": Ipv4(),
    "ipv6": Ipv6(),
    "chars": Chars(),
    "path": Path(),
    "abstract-name": AbstractName(),
    "bytes": Bytes(),
}


def kind_of(field: Field) -> Kind:
    """The meaning of a field's kind; an error where it has none."""
    if field.type.kind not in KINDS:
        raise NotImplementedError(f"{field.type.kind} has no meaning in kinds.py; write a class and add it to KINDS")
    return KINDS[field.type.kind]
