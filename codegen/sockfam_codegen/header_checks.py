"""What is checked of a family in the systems' own headers, on the systems whose headers a compiler here has."""

from __future__ import annotations

import dataclasses

from sockfam_codegen.context import Constant, HeaderCheck
from sockfam_codegen.model import Family, NamedValue, Numbers, Variant
from sockfam_codegen.versions import kernel_version


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
    here = [variant for variant in family.variants if system in variant.systems]
    named = _named_values(family, system, here)
    # Those of the constants first: bluetooth/l2cap.h does not include what it needs of bluetooth/bluetooth.h.
    headers = [_COMPILED[system].first_header, *(one.header for one in named)]
    headers += [variant.headers[system] for variant in here if system not in variant.internal]
    constants = _constants(family, system, here)
    constants.update((one.constant, one.value) for one in named if isinstance(one.value, int))
    missing = _MISSING.get(system, frozenset())
    newer = {one.constant: kernel_version(one.since) for one in named if system == "linux"}
    headers += ["linux/version.h"] if any(newer.values()) else []
    return HeaderCheck(
        system=system,
        macro=_COMPILED[system].macro,
        headers=tuple(dict.fromkeys(headers)),
        constants=tuple(
            Constant(name, value, newer.get(name, "")) for name, value in constants.items() if name not in missing
        ),
        missing=tuple(name for name in constants if name in missing),
        internal=tuple(variant.name for variant in here if system in variant.internal),
    )


def _constants(family: Family, system: str, here: list[Variant]) -> dict[str, int]:
    """Every number of the spec that the system's headers name, but those of named values. What the kernel's own headers
    say of an internal variant's fields cannot be asked, nor of the protocols of a family that is nowhere else."""
    found = {} if family.under else {family.constants[system]: family.numbers[system]}
    if any(system not in variant.internal for variant in here):
        found.update(_named(family.protocols.get(system, ())))
    for variant in here:
        if not family.under:  # a protocol's constant is among spec/constants, with the headers that have it
            found.update(_named(variant.choice.protocols.get(system, ())))
        if system in variant.internal:
            continue
        if variant.choice.tag and variant.choice.tag.constant:
            found[variant.choice.tag.constant] = variant.choice.tag.value
        for field in variant.lines(system):
            if field.always is not None and field.constant:
                found[field.constant] = field.always
    return found


def _named(numbers: Numbers) -> dict[str, int]:
    """Those that have a constant; others are called by their number."""
    return {name: number for name, number in numbers if name != str(number)}


def _named_values(family: Family, system: str, here: list[Variant]) -> list[NamedValue]:
    """The names of values whose header is the system's: one of the family there, and on Linux all the others. A header
    that has nothing but internal variants is none."""
    own = {variant.headers[system] for variant in here if system not in variant.internal}
    others = {variant.headers[system] for variant in here if system in variant.internal} - own
    others |= {
        header
        for variant in family.variants
        for known, header in variant.headers.items()
        if known not in (system, "linux")
    }
    return [
        named
        for variant in here
        for field in variant.lines(system)
        for named in field.type.names
        if (named.header not in others if system == "linux" else named.header in own)
    ]
