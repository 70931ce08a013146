"""Call signs of AX.25: six characters, each shifted by a bit, and a byte with the SSID; their text to Python."""

from __future__ import annotations

import re

from sockfam_codegen.kind import Names, Reading, Refused, Value
from sockfam_codegen.kinds.fixed_bytes import FixedBytes
from sockfam_codegen.model import Field

_SPELLED = re.compile(r"(?P<call>\*|[A-Za-z0-9]{1,6})(?:-(?P<ssid>1[0-5]|[0-9]))?(?:\+(?P<rest>[0-9A-Fa-f]{2}))?")
_HEX = re.compile(r"[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){6}")
_BLANKS = re.compile(rb"[A-Z0-9]* *")
_SSID_BITS = 0x1E


class Callsign(FixedBytes):
    """Bytes that are not a call sign are pairs of hex digits in text."""

    name = "callsign"
    spellings = ("callsign",)
    length = 7
    doc = "Call sign and SSID of an amateur radio station."
    may_be_empty = True
    plain = "*+-:"
    signs = "*+.:-_"
    confused_with = ("chars[7]", "hwaddr[7]", "pad[7]")

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        if not isinstance(given, str):
            raise Refused(f"{field.name} cannot be {given!r}", "write a str such as 'N0CALL-7'")
        return self.from_text(field, given, reading.names)

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        return self.written(value)

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if _HEX.fullmatch(text):
            return bytes.fromhex(text.replace(":", ""))
        match = _SPELLED.fullmatch(text)
        rest = int(match["rest"] or "0", 16) if match else _SSID_BITS
        if not match or rest & _SSID_BITS:
            raise Refused(f"'{text}' is not a call sign", "write up to six letters and digits, and an SSID: N0CALL-7")
        call = "" if match["call"] == "*" else match["call"].upper()
        return bytes(ord(one) << 1 for one in call.ljust(6)) + bytes([int(match["ssid"] or "0") << 1 | rest])

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        return self.written(value)

    @staticmethod
    def written(value: Value) -> str:
        """N0CALL-7; without the SSID if it is 0, and with the other bits of its byte if they are not."""
        assert isinstance(value, bytes)
        shifted, last = value[:6], value[6]
        call = bytes(one >> 1 for one in shifted)
        if any(one & 1 for one in shifted) or not _BLANKS.fullmatch(call):
            return value.hex(":")
        ssid, rest = (last & _SSID_BITS) >> 1, last & ~_SSID_BITS
        text = call.decode().rstrip() or "*"
        return text + (f"-{ssid}" if ssid else "") + (f"+{rest:02x}" if rest else "")


KIND = Callsign()
