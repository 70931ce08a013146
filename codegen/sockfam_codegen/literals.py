"""C++ initialisers: numbers, sets of OSes, values per OS."""

from __future__ import annotations

from collections.abc import Mapping

from sockfam_codegen import names
from sockfam_codegen.context import ProtocolRow
from sockfam_codegen.model import Field, Numbers, Spec, Versions


def per_os(values: Mapping[str, int | str]) -> str:
    """{.linux_ = 16, .macos = 12}: an initialiser of per_os<T>."""
    return "{" + ", ".join(f".{names.identifier(system)} = {value}" for system, value in values.items()) + "}"


def os_set(systems: frozenset[str], spec: Spec) -> str:
    """os_set{os::linux_}, in the order of the platforms."""
    chosen = [platform.name for platform in spec.platforms if platform.name in systems]
    return "os_set{" + ", ".join(f"os::{names.identifier(name)}" for name in chosen) + "}"


def protocol_rows(protocols: Mapping[str, Numbers], spec: Spec) -> tuple[ProtocolRow, ...]:
    """Each protocol once, with the OSes that number it so."""
    rows: dict[tuple[str, int], set[str]] = {}
    for system, numbers in protocols.items():
        for protocol in numbers:
            rows.setdefault(protocol, set()).add(system)
    known = [platform.name for platform in spec.platforms]
    return tuple(
        ProtocolRow(name, value, os_set(frozenset(systems), spec), ", ".join(sorted(systems, key=known.index)))
        for (name, value), systems in rows.items()
    )


def guid_bytes(text: str) -> str:
    """{0x36, 0xbd, ...}: the bytes of a guid as it is written."""
    digits = text.replace("-", "")
    return "{" + ", ".join(f"0x{digits[at : at + 2]}" for at in range(0, len(digits), 2)) + "}"


def notes(versions: Versions) -> tuple[tuple[str, str], ...]:
    return versions.notes


def number(value: int, field: Field) -> str:
    """A C++ literal that its type can hold."""
    if value < 0 or value < 256:
        return str(value)
    suffix = "" if value < 1 << 31 else "u" if field.type.size < 8 else "ull"
    return (hex(value) if value > 65535 else str(value)) + suffix


def aligned(rows: list[tuple[str, str]]) -> tuple[str, ...]:
    """Lines with their comments, if they have one, in one column."""
    widest = max((len(code) for code, _comment in rows), default=0)
    return tuple(f"{code.ljust(widest)}  // {comment}" if comment else code for code, comment in rows)
