"""From a document of the right shape to the model."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping
from typing import Any

from sockfam_codegen.load import At, Document, Problem, Where
from sockfam_codegen.model import Example, Family, Field, Pattern, Platform, Tag, Type, Variant, Versions, Words
from sockfam_codegen.types import known_types, parse_type


class Builder:
    """Builds one family. What it cannot make sense of is a problem, and the model has a harmless value instead."""

    def __init__(self, document: Document, platforms: tuple[Platform, ...], types: Mapping[str, Type]) -> None:
        self.document = document
        self.types = types
        self.problems: list[Problem] = []
        numbers = document.data["number"]
        self.systems = tuple(platform.name for platform in platforms if platform.name in numbers)

    def problem(self, where: Where, wrong: str, remedy: str) -> None:
        """One more."""
        self.problems.append(Problem(where, wrong, remedy))

    def family(self) -> Family:
        """The whole of it."""
        data, at = self.document.data, At(self.document)
        shared = self.fields(data, at)
        given = data.get("variants", [])
        variants = tuple(self.variant(one, at.part("variants", number), shared) for number, one in enumerate(given))
        return Family(
            at=at,
            file=self.document.file,
            name=data["family"],
            constant=data["constant"],
            doc=data["doc"],
            references=tuple(data["references"]),
            numbers={system: data["number"][system] for system in self.systems},
            struct=self.per_os(data["c-struct"], self.systems, at.part("c-struct")),
            headers=self.per_os(data["headers"], self.systems, at.part("headers")),
            size=self.per_os(data["size"], self.systems, at.part("size")),
            select=data.get("select", ""),
            fallback=data.get("fallback", ""),
            variants=variants or (self.only_variant(data, at, shared),),
            examples=tuple(
                self.example(one, at.part("examples", number)) for number, one in enumerate(data["examples"])
            ),
            since=self.versions(data, at, "since", self.systems),
            changed=self.versions(data, at, "changed", self.systems),
            deprecated=self.versions(data, at, "deprecated", self.systems),
            removed=self.versions(data, at, "removed", self.systems),
        )

    def only_variant(self, data: Mapping[str, Any], at: At, fields: tuple[Field, ...]) -> Variant:
        """The one shape of a family without variants. Its versions are the family's."""
        return Variant(
            at=at,
            name="",
            doc=data["doc"],
            fields=fields,
            tuple=Pattern(at.part("tuple"), data["tuple"]),
            text=Pattern(at.part("text"), data["text"]),
            required_through=self.required_through(data, at, self.systems),
            systems=self.systems,
        )

    def variant(self, data: Mapping[str, Any], at: At, shared: tuple[Field, ...]) -> Variant:
        """One of several shapes, which begins with the family's fields."""
        self.known_systems(data, at)
        here = tuple(system for system in self.systems if system in data.get("only", self.systems))
        tag = data.get("tag")
        return Variant(
            at=at,
            name=data["name"],
            doc=data["doc"],
            fields=shared + self.fields(data, at),
            tuple=Pattern(at.part("tuple"), data["tuple"]),
            text=Pattern(at.part("text"), data["text"]),
            required_through=self.required_through(data, at, here),
            systems=here,
            protocols=tuple(data.get("protocols", {}).items()),
            tag=Tag(tag["value"], tag["constant"]) if tag else None,
            when=tuple(data.get("when", [])),
            since=self.versions(data, at, "since", here),
            changed=self.versions(data, at, "changed", here),
            deprecated=self.versions(data, at, "deprecated", here),
            removed=self.versions(data, at, "removed", here),
        )

    def fields(self, data: Mapping[str, Any], at: At) -> tuple[Field, ...]:
        """One of the two lists of fields that a variant may have."""
        given = data.get("fields", [])
        return tuple(self.field(one, at.part("fields", number)) for number, one in enumerate(given))

    def field(self, data: Mapping[str, Any], at: At) -> Field:
        """One line of it."""
        type_ = parse_type(data["type"], self.types)
        if type_ is None:
            self.problem(at("type"), f"unknown type {data['type']}", f"write one of {known_types(self.types)}")
            type_ = Type(data["type"], "unknown")
        self.known_systems(data, at)
        return Field(
            at=at,
            name=data.get("name", ""),
            c_name=data.get("c", ""),
            type=type_,
            doc=data.get("doc", type_.doc),
            default=self.default(data, at, type_),
            min=data.get("min", type_.low),
            max=data.get("max", type_.high),
            at_least=data.get("at-least", ""),
            zone=data.get("zone", ""),
            counts=data.get("counts", ""),
            only=frozenset(data["only"]) if "only" in data else None,
            since=self.versions(data, at, "since", tuple(data.get("only", self.systems))),
        )

    def default(self, data: Mapping[str, Any], at: At, type_: Type) -> int | str | None:
        """A name becomes its number."""
        given: int | str | None = data.get("default")
        if not isinstance(given, str) or not type_.is_number:
            return given
        for named in type_.names:
            if named.name == given:
                return named.value
        names = ", ".join(named.name for named in type_.names)
        remedy = f"write a number or one of {names}" if names else "write a number"
        self.problem(at("default"), f"'{given}' is not a value of {type_.name}", remedy)
        low: int = data.get("min", type_.low)
        return low

    def example(self, data: Mapping[str, Any], at: At) -> Example:
        """One item of `examples:`."""
        return Example(
            at=at,
            text=data["text"],
            tuple=data.get("tuple", ""),
            bytes={system: "".join(text.split()) for system, text in data.get("bytes", {}).items()},
        )

    def required_through(self, data: Mapping[str, Any], at: At, systems: Words) -> dict[str, str]:
        """The field's name on each OS."""
        return self.per_os(data.get("required-through", {}), systems, at.part("required-through"))

    def per_os(self, value: Any, systems: Words, at: At) -> dict[str, Any]:
        """A plain value for every system, or a map with an optional default."""
        if not isinstance(value, dict):
            return {system: value for system in systems}
        for system in value:
            if system != "default" and system not in systems:
                self.unknown_system(at.key(system), system)
        found = {system: value.get(system, value.get("default")) for system in systems} if value else {}
        missing = [system for system, one in found.items() if one is None]
        if missing:
            self.problem(at.key(), f"nothing is said for {', '.join(missing)}", f"write {missing[0]}: or default:")
        return {system: one for system, one in found.items() if one is not None}

    def known_systems(self, data: Mapping[str, Any], at: At) -> None:
        """`only:` may name the family's systems."""
        for number, system in enumerate(data.get("only", [])):
            if system not in self.systems:
                self.unknown_system(at("only", number), system)

    def versions(self, data: Mapping[str, Any], at: At, key: str, systems: Words) -> Versions:
        """Notes on systems that have the thing at all."""
        notes = data.get(key, {})
        for system in notes:
            if system not in systems and system != "python":
                self.unknown_system(at.key(key, system), system)
        return Versions(tuple(notes.items()))

    def unknown_system(self, where: Where, system: str) -> None:
        """An OS that has a place in the schema but not here."""
        if system in self.systems:
            self.problem(where, f"{system} does not have this variant or field", "leave it out or add it to only:")
        else:
            self.problem(where, f"{system} does not have this family", "leave it out or give it a number")


def read_platforms(data: Mapping[str, Any]) -> tuple[Platform, ...]:
    """spec/platforms.yaml, whose shape is known to be right."""
    return tuple(Platform(name, entry["doc"], entry["begins"] == "length") for name, entry in data.items())


def short_name(root: pathlib.Path, path: pathlib.Path) -> str:
    """How messages name a file: relative to the spec folder where it lies in it."""
    inside = path.resolve()
    return inside.relative_to(root.resolve()).as_posix() if inside.is_relative_to(root.resolve()) else path.as_posix()
