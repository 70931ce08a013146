"""The zone of an IPv6 address (RFC 4007): a number to Python, an interface's name in canonical text."""

from __future__ import annotations

from sockfam_codegen.kind import Kind, Names, Reading, Refused, Value
from sockfam_codegen.kinds.integer import a_number, held
from sockfam_codegen.kinds.interface import Index
from sockfam_codegen.model import Field


class _ScopeId(Index):
    name = "scope-id"
    spellings = ("scope-id",)
    doc = "Index of an interface; its name in canonical text."
    is_zone = True
    confused_with = ("u32", "interface", "u32be")

    def from_python(self, field: Field, given: object, reading: Reading) -> Value:
        scope = held(field, a_number(field, given))
        if scope and reading.zone and scope != reading.zone:
            raise Refused(f"{field.name} {scope} is not the zone that the host names", "write the zone once")
        return scope or reading.zone  # zero means none: then the zone of the host counts

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not text:
            raise Refused(f"{field.name} is missing", "write it, or leave its mark out")
        return super().from_text(field, text, names)


KIND: Kind = _ScopeId()
