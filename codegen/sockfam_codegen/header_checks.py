"""What the systems' own headers are asked about a family, on those systems that a compiler here has headers of."""

from __future__ import annotations

import dataclasses

from sockfam_codegen.context import Constant, HeaderCheck
from sockfam_codegen.model import Family, NamedValue


@dataclasses.dataclass(frozen=True)
class _Compiled:
    """A system that the tests are compiled for: how a compiler says so, and the header that comes first."""

    macro: str
    first_header: str


_COMPILED = {"linux": _Compiled("__linux__", "sys/socket.h"), "windows": _Compiled("_WIN32", "winsock2.h")}

# Constants that the headers of Debian 12 do not have. They are not checked; once they are there, the check fails and
# says to take them out here.
_MISSING = {"windows": frozenset(["AF_HYPERV"])}


def header_checks(family: Family) -> tuple[HeaderCheck, ...]:
    """One check for each system that has both the family and a compiler here."""
    return tuple(_check(family, system) for system in _COMPILED if system in family.numbers)


def _check(family: Family, system: str) -> HeaderCheck:
    named = _named_values(family, system)
    headers = [_COMPILED[system].first_header, family.headers[system], *(one.header for one in named)]
    constants = _constants(family, system, named)
    missing = _MISSING.get(system, frozenset())
    return HeaderCheck(
        system=system,
        macro=_COMPILED[system].macro,
        headers=tuple(dict.fromkeys(headers)),
        constants=tuple(Constant(name, value) for name, value in constants.items() if name not in missing),
        missing=tuple(name for name in constants if name in missing),
    )


def _constants(family: Family, system: str, named: list[NamedValue]) -> dict[str, int]:
    """Every number of the spec that the system's headers name."""
    found = {family.constant: family.numbers[system]}
    for variant in family.variants:
        if system not in variant.systems:
            continue
        found.update(variant.protocols)
        if variant.tag:
            found[variant.tag.constant] = variant.tag.value
    found.update((one.constant, one.value) for one in named)
    return found


def _named_values(family: Family, system: str) -> list[NamedValue]:
    """The names of values whose header is the system's: the one of the family there, and on Linux all the others."""
    others = {header for known, header in family.headers.items() if known not in (system, "linux")}
    return [
        named
        for variant in family.variants
        if system in variant.systems
        for field in variant.fields
        for named in field.type.names
        if (named.header not in others if system == "linux" else named.header == family.headers[system])
    ]
