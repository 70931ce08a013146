"""IPv6 addresses: sixteen bytes; RFC 4291 is read, RFC 5952 is written, with inet_ntop's dotted tail."""

from __future__ import annotations

import ipaddress

from sockfam_codegen.kind import Kind, Names, Reading, Refused, Value
from sockfam_codegen.kinds.chars import a_name
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.model import Field, Type

_LARGEST_ZONE = (1 << 32) - 1


def needs_zone(host: bytes) -> bool:
    """True of the addresses that mean nothing without a zone (RFC 4007, section 6)."""
    return (host[0] == 0xFE and host[1] & 0xC0 == 0x80) or (host[0] == 0xFF and host[1] & 0x0F in (1, 2))


class _Ipv6(FixedBytes):
    name = "ipv6"
    spellings = ("ipv6",)
    doc = "IPv6 address."
    length = 16
    has_zone = True
    plain = ".:"
    signs = ".:-_"
    confused_with = ("chars[16]",)

    def alignment(self, type_: Type) -> int:
        return 4

    takes = frozenset({"IPv6 address"})

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        host = a_name(field, given).decode("latin-1")
        text, percent, zone = host.partition("%")
        packed = self.from_text(field, text if host else "::", reading.names)
        if percent:
            assert isinstance(packed, bytes)
            reading.zone = self._zone(packed, zone, reading.names)
        return packed

    @staticmethod
    def _zone(host: bytes, zone: str, names: Names) -> int:
        """A number for any address; a name for those of RFC 4007, section 6."""
        if zone.isascii() and zone.isdigit():
            if int(zone) > _LARGEST_ZONE:
                raise Refused(f"zone {zone} is out of range", f"write 0 to {_LARGEST_ZONE}")
            return int(zone)
        if not needs_zone(host):
            raise Refused("only link-local addresses have named zones", "write the zone's number")
        return names.index(zone.encode("latin-1"))

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return self._written(value)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        try:
            return ipaddress.IPv6Address(text).packed
        except ValueError as error:
            raise Refused(f"'{text}' is not an IPv6 address", "write one such as 2001:db8::1") from error

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


KIND: Kind = _Ipv6()
