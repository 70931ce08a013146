"""What stands behind `type:`: the language's own types, and the domain types of spec/types.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sockfam_codegen.load import At, Problem
from sockfam_codegen.model import NamedValue, Type

_INTEGERS = "u8 u16 u32 u64 i8 i16 i32 u16be u32be u64be u16le u32le u64le".split()
_SIZED = re.compile(r"(?P<kind>pad|chars|bytes)\[(?:(?P<low>\d{0,3})(?P<dots>\.\.))?(?P<size>\d{1,3})\]")
GUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_ORDERS = {"be": "big", "le": "little", "": "host"}

_PLAIN = {
    "ipv4": Type("ipv4", "ipv4", 4, order="none", doc="IPv4 address."),
    "ipv6": Type("ipv6", "ipv6", 16, order="none", doc="IPv6 address."),
    "bdaddr": Type("bdaddr", "bdaddr", 6, order="none", doc="Bluetooth device address."),
    "bdaddr64": Type("bdaddr64", "bdaddr64", 8, doc="Bluetooth device address."),
    "guid": Type("guid", "guid", 16, order="none", doc="Globally unique identifier (RFC 9562)."),
    "kernel-control": Type("kernel-control", "kernel-control", 4, doc="Id of a kernel control; its name in text."),
    "interface": Type("interface", "interface", 4, doc="Index of a network interface; its name in text."),
    "scope-id": Type("scope-id", "scope-id", 4, doc="Index of an interface; its name in canonical text."),
    "path": Type("path", "path", order="none", doc="The rest of the struct: bytes up to a NUL."),
    "abstract-name": Type("abstract-name", "abstract-name", order="none", doc="A NUL, then the rest of the address."),
    "zeros": Type("zeros", "zeros", order="none"),
}


def known_types(domain: Mapping[str, Type]) -> str:
    """For error messages."""
    own = ["u8..u64", "i8..i32", "u16be..u64be", "u16le..u64le", "pad[n]", "chars[n]", "chars[m..n]", "bytes[..n]"]
    return ", ".join(own + sorted(_PLAIN) + sorted(domain))


def parse_type(text: str, domain: Mapping[str, Type]) -> Type | None:
    """The type of that name, or nothing."""
    if text in domain:
        return domain[text]
    if text in _PLAIN:
        return _PLAIN[text]
    if text in _INTEGERS:
        bits = text[1:].rstrip("bel")
        size = int(bits) // 8
        order = "none" if size == 1 else _ORDERS[text[1 + len(bits) :]]
        return Type(text, "integer", size, order=order, signed=text[0] == "i")
    if match := _SIZED.fullmatch(text):
        return _sized_type(text, match)
    return None


def _sized_type(text: str, match: re.Match[str]) -> Type | None:
    """pad[n], chars[n], chars[m..n] and bytes[..n]: no other kind has such a range."""
    kind, size = match["kind"], int(match["size"])
    low = int(match["low"]) if match["low"] else None
    has_range = (bool(match["dots"]), low is not None)
    allowed = {"pad": [(False, False)], "chars": [(False, False), (True, True)], "bytes": [(True, False)]}
    if has_range not in allowed[kind]:
        return None
    least = size if low is None else low
    return Type(text, kind, size, least=least, order="none")


def read_types(data: Mapping[str, Any], at: At) -> tuple[dict[str, Type], list[Problem]]:
    """spec/types.yaml, whose shape is known to be right."""
    types: dict[str, Type] = {}
    problems: list[Problem] = []
    for name, entry in data.items():
        if parse_type(name, {}):
            problems.append(Problem(at.key(name), f"{name} is a type of the language", "write another name"))
            continue
        base = parse_type(entry["base"], {})
        if base is None or base.kind not in ("integer", "guid"):
            wrong = f"{entry['base']} is neither an integer type nor guid"
            problems.append(Problem(at(name, "base"), wrong, "write one such as u32"))
            continue
        if base.kind == "guid" and "text" in entry:
            problems.append(Problem(at(name, "text"), f"{name} is a guid, which has one form", "leave text out"))
        if base.signed and "text" in entry:
            problems.append(Problem(at(name, "text"), f"{name} is signed, and hex has no sign", "leave text out"))
        names = tuple(
            NamedValue(key, value["value"], value["constant"], value["header"])
            for key, value in entry.get("names", {}).items()
        )
        problems += _check_names(base, names, at.part(name, "names"))
        hex_text = entry.get("text") == "hex"
        types[name] = Type(
            name, base.kind, base.size, 0, base.order, base.signed, hex_text, names=names, doc=entry["doc"]
        )
    return types, problems


def _check_names(base: Type, names: tuple[NamedValue, ...], at: At) -> Iterator[Problem]:
    for number, named in enumerate(names):
        where = at(named.name, "value")
        if isinstance(named.value, str) or base.kind == "guid":
            if base.kind != "guid" or not GUID.fullmatch(str(named.value)):
                wanted = "8-4-4-4-12 hex digits" if base.kind == "guid" else "a number"
                yield Problem(where, f"{named.name} is no value of {base.name}", f"write {wanted}")
        elif not base.low <= named.value <= base.high:
            wrong = f"{named.name} is {named.value}, and a {base.name} holds {base.low} to {base.high}"
            yield Problem(where, wrong, "mend the value or the base")
        twins = [other.name for other in names[:number] if other.value == named.value]
        if twins:
            yield Problem(where, f"{named.value} is already {twins[0]}", "give each its own")
