"""What stands behind `type:`: the language's own types, and the domain types of spec/types.yaml."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sockfam_codegen.load import Document, Problem
from sockfam_codegen.model import NamedValue, Type

_INTEGER = re.compile(r"(?P<sign>[ui])(?P<bits>8|16|32|64)(?P<order>be|le)?")
_SIZED = re.compile(r"(?P<kind>pad|chars|bytes)\[(?:(?P<low>\d*)\.\.)?(?P<size>\d+)\]")
_ORDERS = {"be": "big", "le": "little", None: "host"}

_PLAIN = {
    "ipv4": Type("ipv4", "ipv4", 4, order="none", doc="IPv4 address."),
    "ipv6": Type("ipv6", "ipv6", 16, order="none", doc="IPv6 address."),
    "interface": Type("interface", "interface", 4, doc="Index of a network interface; its name in text."),
    "scope-id": Type("scope-id", "scope-id", 4, doc="Index of an interface; its name in canonical text."),
    "path": Type("path", "path", order="none", doc="The rest of the struct: bytes up to a NUL."),
    "abstract-name": Type("abstract-name", "abstract-name", order="none", doc="A NUL, then the rest of the address."),
    "zeros": Type("zeros", "zeros", order="none"),
}


def known_types(domain: Mapping[str, Type]) -> str:
    """For error messages."""
    own = ["u8..u64", "i8..i32", "u16be..u64be", "u16le..u64le", "pad[n]", "chars[n]", "bytes[..n]"]
    return ", ".join(own + sorted(_PLAIN) + sorted(domain))


def parse_type(text: str, domain: Mapping[str, Type]) -> Type | None:
    """The type of that name, or nothing."""
    if text in domain:
        return domain[text]
    if text in _PLAIN:
        return _PLAIN[text]
    if match := _INTEGER.fullmatch(text):
        size = int(match["bits"]) // 8
        order = "none" if size == 1 else _ORDERS[match["order"]]
        return Type(text, "integer", size, order=order, signed=match["sign"] == "i")
    if match := _SIZED.fullmatch(text):
        size = int(match["size"])
        least = int(match["low"]) if match["low"] else size
        return Type(text, match["kind"], size, least=least, order="none")
    return None


def read_types(document: Document) -> tuple[dict[str, Type], list[Problem]]:
    """spec/types.yaml."""
    types: dict[str, Type] = {}
    problems = list(document.problems)
    for name, entry in (document.data or {}).items():
        base = parse_type(str(entry.get("base")), {})
        if base is None or base.kind != "integer":
            problems.append(Problem(document.where(name, "base"), f"{entry.get('base')} is not an integer type", "write one such as u32"))
            continue
        names = tuple(
            NamedValue(key, int(value["value"]), str(value["constant"]), str(value["header"]))
            for key, value in entry.get("names", {}).items()
        )
        types[name] = Type(
            name, "integer", base.size, order=base.order, signed=base.signed,
            hex_text=entry.get("text") == "hex", names=names, doc=str(entry.get("doc", "")),
        )
    return types, problems
