"""`under:`: a protocol whose addresses are not those of the family that its sockets are of, whose number they bear."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sockfam_codegen.choice import PROTOCOL
from sockfam_codegen.load import At
from sockfam_codegen.model import Choice
from sockfam_codegen.platforms import with_platforms
from sockfam_codegen.shapes import document_of, path_of

if TYPE_CHECKING:
    from sockfam_codegen.build import Builder


def numbers_of(builder: Builder, data: Mapping[str, Any], at: At) -> dict[str, int]:
    """The family's own number on each OS, or those of the family that it is under."""
    given = data.get("number", {})
    if "under" in data:
        host = document_of(builder.common.root, data["under"])
        builder.lacks_shape |= host is None and path_of(builder.common.root, data["under"]).is_file()
        given = with_platforms(host, builder.common.platforms)[0].data.get("number", {}) if host else {}
        missing = [system for system in builder.systems if system not in given]
        if missing and not builder.lacks_shape:
            wrong = f"{data['under']} is not a family of {missing[0]}"
            builder.problem(at("under"), wrong, "write the family whose sockets have the protocol")
    return {system: given[system] for system in builder.systems if system in given}


def protocol_alone(builder: Builder, data: Mapping[str, Any], at: At) -> Choice:
    """What tells such addresses: their protocol."""
    if "under" not in data:
        return Choice()
    constants = builder.per_os(data["constant"], builder.systems, at.part("constant"))
    protocols = {system: ((constants[system], data["protocol"][system]),) for system in builder.systems}
    return Choice(PROTOCOL, protocols=protocols)
