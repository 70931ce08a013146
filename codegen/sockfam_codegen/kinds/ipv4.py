"""IPv4 addresses: four bytes, dotted decimal in text (RFC 791)."""

from __future__ import annotations

import ipaddress

from sockfam_codegen.kind import Kind, Names, Reading, Refused, Value
from sockfam_codegen.kinds.chars import a_name
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.model import Field, Type


class _Ipv4(FixedBytes):
    name = "ipv4"
    spellings = ("ipv4",)
    doc = "IPv4 address."
    length = 4
    plain = "."
    signs = ".-_"
    confused_with = ("u32", "u32be")

    def alignment(self, type_: Type) -> int:
        return 4

    takes = frozenset({"IPv4 address"})

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        host = a_name(field, given)
        special = {b"": "0.0.0.0", b"<broadcast>": "255.255.255.255"}
        return self.from_text(field, special.get(host, host.decode("latin-1")), reading.names)

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return str(ipaddress.IPv4Address(value))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        try:
            return ipaddress.IPv4Address(text).packed
        except ValueError as error:
            raise Refused(f"'{text}' is not an IPv4 address", "write four numbers, such as 192.0.2.1") from error

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return str(ipaddress.IPv4Address(value))


KIND: Kind = _Ipv4()
