"""Text in an array of characters, padded with NULs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sockfam_codegen.cursor import Cursor
from sockfam_codegen.kind import WORD, Damage, Kind, Names, PerOs, Reading, Refused, Rooms, Spread, Value
from sockfam_codegen.model import Field, Type, Variant

_SPELLED = re.compile(r"chars\[(?:(?P<least>\d{1,3})\.\.)?(?P<size>\d{1,3})\]")
_PADDED = re.compile(r"[a-z-]+\[(?P<size>\d{1,3})\]")


def a_name(field: Field, given: object) -> bytes:
    """A str in the file system's encoding, or bytes."""
    if isinstance(given, bytes):
        return given
    if not isinstance(given, str):
        raise Refused(f"{field.name} cannot be {given!r}", "write a str or bytes")
    try:
        return given.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        raise Refused(f"{field.name} has a character that UTF-8 does not have", "leave it out") from error


def a_str(field: Field, given: object) -> bytes:
    """A str alone, in the same encoding."""
    if not isinstance(given, str):
        raise Refused(f"{field.name} cannot be {given!r}", "write a str")
    return a_name(field, given)


def unescaped(text: str) -> bytes:
    """%xx is a byte; any other character that is not a control character is itself."""
    if re.search(r"[\0-\x1f\x7f]|%(?![0-9a-fA-F]{2})", text):
        raise Refused(f"{text!r} is not escaped", "write % and two hex digits, %25 for a percent sign")
    try:
        raw = text.encode()
    except UnicodeEncodeError as error:
        raise Refused(f"{text!r} has a character that UTF-8 does not have", "write it as %xx") from error
    return re.sub(rb"%(..)", lambda match: bytes.fromhex(match[1].decode()), raw)


def escaped(value: bytes, plain: str) -> str:
    """The reverse; `plain` are the signs that are written as they are."""
    return "".join(chr(byte) if chr(byte) in WORD + plain else f"%{byte:02x}" for byte in value)


def without_nul(field: Field, value: bytes) -> bytes:
    """A name ends at its NUL, so it has none."""
    if b"\0" in value:
        raise Refused(f"{field.name} has a NUL in it", "leave it out")
    return value


class Text(Kind):
    """What all kinds have in common whose values are text or any bytes, of a length of their own."""

    has_length = True

    def nothing(self, type_: Type) -> Value:
        return b""

    def to_python(self, field: Field, value: Value, names: Names) -> object:
        assert isinstance(value, bytes)
        return value.decode("utf-8", "surrogateescape")

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, bytes)
        return escaped(value, self.plain)

    def cpp_type(self, type_: Type, capacity: int) -> str:
        return f"bounded_string<{capacity}>"

    def descriptor(self, type_: Type, capacity: int) -> str:
        return f"{self.name.replace('-', '_')}<{capacity}>"

    default_shown = "empty"


class Chars(Text):
    """Text that NULs follow."""

    name = "chars"
    spellings: tuple[str, ...] = ("chars[n]", "chars[m..n]")
    may_be_empty = True
    may_stand_bare = True
    is_escaped = True
    plain = "._-()+/"
    signs = "._-()+/%"
    refusals = ("no-nul",)

    def filling(self, field: Field, member: str, _spread: Spread) -> str:
        return f"text({member}, 0, {field.type.size})"

    def token(self, text: str) -> str:
        """A comma between parentheses that are closed is a part of the value: authenc(hmac(sha256),cbc(aes))."""
        own = super().token
        depth = at = 0
        first_comma = None
        while True:
            part = own(text[at:])
            for one in part:
                depth += {"(": 1, ")": -1 if depth else 0}.get(one, 0)
                first_comma = first_comma if depth else None
            at += len(part)
            if not depth or text[at : at + 1] != ",":
                return text[: at if first_comma is None else first_comma]
            first_comma = at if first_comma is None else first_comma
            at += 1

    def parse(self, text: str) -> Type | None:
        match = _SPELLED.fullmatch(text)
        if not match:
            return None
        size = int(match["size"])
        return Type(text, self, size, least=int(match["least"] or size), order="none")

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        if 1 <= type_.least <= type_.size:
            return None
        return f"{type_.name} holds nothing", "write chars[n] or chars[m..n], counted from 1"

    def least(self, type_: Type, room: int) -> int:
        return type_.least

    def pack(self, field: Field, value: Value, room: int, order: str) -> bytes:
        assert isinstance(value, bytes)
        return value.ljust(field.type.size, b"\0")

    def unpack(self, field: Field, room: int, cursor: Cursor) -> Value | None:
        size = field.type.size
        taken = cursor.take(max(cursor.left, field.type.least) if cursor.left < size else size)
        return (taken or b"").partition(b"\0")[0]

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        return self._fitting(field, a_str(field, given))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        return self._fitting(field, unescaped(text))

    def _fitting(self, field: Field, value: bytes) -> bytes:
        if len(value) > field.type.size:
            raise Refused(f"{field.name} is longer than {field.type.size} bytes", "shorten it")
        return self.without_padding(field, value)

    @staticmethod
    def without_padding(field: Field, value: bytes) -> bytes:
        """The value, if no part of it would be taken for padding."""
        return without_nul(field, value)

    def arguments(self, field: Field, _variant: Variant, _rooms: Rooms) -> Iterator[tuple[str, str | PerOs]]:
        if field.type.least != field.type.size:
            yield "least", str(field.type.least)

    def damages(self, spelled: str) -> Iterator[Damage]:
        match = _SPELLED.fullmatch(spelled)
        assert match
        least, size = match["least"], int(match["size"])
        range_ = f"{least}.." if least else ""
        yield "length", "a byte shorter", f"chars[{range_}{size - 1}]"
        yield "length", "a byte longer", f"chars[{range_}{size + 1}]"
        if least:
            yield "length", "no least length", f"chars[{size}]"
            yield "length", "a byte more at least", f"chars[{int(least) + 1}..{size}]"


class PaddedChars(Chars):
    """What has all of its room on the wire, which C++ calls chars too."""

    least_size = 1

    def parse(self, text: str) -> Type | None:
        match = _PADDED.fullmatch(text)
        if not match or not text.startswith(f"{self.name}["):
            return None
        return Type(text, self, int(match["size"]), least=int(match["size"]), order="none")

    def type_problem(self, type_: Type) -> tuple[str, str] | None:
        least = self.least_size
        return None if type_.size >= least else (f"{type_.name} holds nothing", f"write {self.name}[n], n from {least}")

    def descriptor(self, type_: Type, capacity: int) -> str:
        return f"chars<{capacity}>"

    def wire_call(self, _type: Type) -> str:
        return "chars"

    def damages(self, spelled: str) -> Iterator[Damage]:
        match = _PADDED.fullmatch(spelled)
        assert match
        size = int(match["size"])
        yield "length", "a byte shorter", f"{self.name}[{size - 1}]"
        yield "length", "a byte longer", f"{self.name}[{size + 1}]"
        yield "type", "chars", f"chars[{size}]"


KIND: Kind = Chars()
