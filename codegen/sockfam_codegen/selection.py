"""Which variant of a family an address is of: the one place that knows how protocol, tag, content, length, OS and the
beginning of a text tell variants apart. Of several variants that fit, the first is meant."""

from __future__ import annotations

import dataclasses

from sockfam_codegen.kind import Refused
from sockfam_codegen.layout import place
from sockfam_codegen.model import HEADER_SIZE, LONGEST_SIZE, Family, Variant
from sockfam_codegen.pattern import parse_text


@dataclasses.dataclass(frozen=True)
class Evidence:
    """What is known of an address before it is read; None is what is not known."""

    system: str | None = None
    protocol: int | None = None
    length: int | None = None
    tag: int | None = None
    content: str | None = None


def claims(family: Family, system: str) -> dict[str, Variant]:
    """Which variant each beginning means on an OS."""
    taken: dict[str, Variant] = {}
    for variant in family.variants:
        for beginning in variant.choice.begins if system in variant.systems else ():
            taken.setdefault(beginning, variant)
    return taken


def _fits(family: Family, variant: Variant, known: Evidence) -> bool:
    least, most = variant.choice.lengths or (0, LONGEST_SIZE)
    if known.length is not None and not least <= known.length <= most:
        return False
    if family.select == "protocol":
        numbers = [number for _name, number in variant.choice.protocols.get(known.system or "", ())]
        return known.system in variant.systems and known.protocol in numbers
    if family.select == "content":
        systems = [known.system] if known.system else family.numbers
        return any(claims(family, system).get(known.content or "") is variant for system in systems)
    if family.select == "os":
        return known.system in variant.systems
    return not family.tag_field or (variant.choice.tag is not None and variant.choice.tag.value == known.tag)


def matching(family: Family, known: Evidence) -> list[Variant]:
    """The variants that an address may be of."""
    return [variant for variant in family.variants if _fits(family, variant, known)]


def of_bytes(family: Family, given: bytes, protocol: int | None, system: str, order: str) -> Variant:
    """The variant of a sockaddr from a machine of that byte order."""
    content = "empty" if len(given) <= HEADER_SIZE else "text" if given[HEADER_SIZE] else "nul-first"
    tag = _tag_in(family, given, system, order)
    found = matching(family, Evidence(system, protocol, len(given), tag, content))
    if not found and protocol is not None:
        found = [one for one in family.variants if one.name == family.fallback and system in one.systems]
    if not found and family.select == "os":
        found = [family.variants[0]]
    if not found:
        raise Refused(f"the bytes are not of a variant of {family.name}", "look whether they are whole")
    if system not in found[0].systems:
        raise Refused(f"{system} does not have {family.title(found[0])}", "choose an OS that has it")
    return found[0]


def _tag_in(family: Family, given: bytes, system: str, order: str) -> int | None:
    if not family.tag_field:
        return None
    at = next(one for one in place(family.variants[0], system) if one.field.name == family.tag_field)
    if len(given) < at.end:
        raise Refused(f"{family.tag_field} is missing", "give all bytes")
    own = order if at.field.type.order == "host" else at.field.type.order
    return int.from_bytes(given[at.offset : at.end], "little" if own == "little" else "big")


def of_tuple(family: Family, literal: object, protocol: int | None, system: str) -> list[Variant]:
    """The variants that a Python literal may be of: more than one where a protocol has several."""
    tag = literal[0] if isinstance(literal, tuple) and literal and isinstance(literal[0], int) else None
    if family.tag_field and tag is None:
        return [family.variants[0]]  # which says what is wrong with it
    content = "text"
    if isinstance(literal, (str, bytes)):
        content = "empty" if not literal else "nul-first" if literal[:1] in ("\0", b"\0") else "text"
    known = Evidence(None if family.select == "content" else system, protocol, None, tag, content)
    found = matching(family, known)
    if not found and family.select in ("content", "os"):
        return [family.variants[0]]
    if not found:
        what = f"protocol {protocol}" if family.select == "protocol" else f"{family.tag_field} {tag}"
        raise Refused(f"{what} is not known to {family.name}", "write one of its variants'")
    return found


def of_text(family: Family, text: str) -> Variant:
    """The variant of canonical text: by its prefix, or where content tells, by what follows the prefix."""
    if family.select == "content":
        found = _by_mark(family, text.removeprefix(f"{family.name}:"))
    else:
        found = next((one for one in family.variants if text.startswith(family.prefix(one))), None)
    if found is None or not text.startswith(family.prefix(found)):
        prefixes = ", ".join(dict.fromkeys(family.prefix(variant) for variant in family.variants))
        raise Refused(f"{text or 'nothing'} is not of a variant of {family.name}", f"begin it with one of {prefixes}")
    return found


def mark(variant: Variant) -> str:
    """The literal that a variant's text begins with."""
    parts = parse_text(variant.text.source)
    return parts[0].literal if parts else ""


def _by_mark(family: Family, rest: str) -> Variant | None:
    """Nothing, a mark, or neither."""
    plain = None
    for variant in family.variants:
        own = mark(variant)
        if not rest if not variant.text.source else own and rest.startswith(own):
            return variant
        if variant.text.source and not own:
            plain = variant
    return plain
