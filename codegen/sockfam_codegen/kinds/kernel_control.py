"""The id of a kernel control of macOS: its name in canonical text, and to Python where it is the whole address."""

from __future__ import annotations

from sockfam_codegen.kind import Kind, Names, Reading, Refused, Value
from sockfam_codegen.kinds.chars import a_name, unescaped
from sockfam_codegen.kinds.integer import held
from sockfam_codegen.kinds.interface import Index
from sockfam_codegen.model import Field


class _KernelControl(Index):
    name = "kernel-control"
    spellings = ("kernel-control",)
    doc = "Id of a kernel control; its name in text."
    may_stand_bare = True
    confused_with = ("u32", "scope-id")

    def from_bare(self, field: Field, given: object, reading: Reading) -> Value:
        return reading.names.control(a_name(field, given))

    def from_text(self, field: Field, text: str, names: Names) -> Value:
        if not text:
            raise Refused(f"{field.name} is missing", "write the name of a kernel control, or its number")
        if text.isascii() and text.isdigit():
            return held(field, int(text))
        return names.control(unescaped(text))

    def to_text(self, field: Field, value: Value, names: Names) -> str:
        assert isinstance(value, int)
        return self.written_name(names.control_at[value]) if value in names.control_at else str(value)


KIND: Kind = _KernelControl()
