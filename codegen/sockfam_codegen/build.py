"""From a checked document to the model."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping
from typing import Any, TypeVar

from sockfam_codegen.load import Document, Path, Problem
from sockfam_codegen.model import Example, Family, Field, Pattern, Platform, Tag, Type, Variant, Versions
from sockfam_codegen.types import known_types, parse_type

Value = TypeVar("Value", int, str)


class Builder:
    """Builds one family; what cannot be built is a problem."""

    def __init__(self, document: Document, platforms: tuple[Platform, ...], types: Mapping[str, Type]) -> None:
        self.document = document
        self.platforms = platforms
        self.types = types
        self.problems: list[Problem] = []

    def problem(self, path: Path, wrong: str, remedy: str) -> None:
        self.problems.append(Problem(self.document.where(*path), wrong, remedy))

    def per_os(self, value: Any, systems: tuple[str, ...], path: Path) -> dict[str, Any]:
        """A plain value for every system, or a map with an optional default."""
        if not isinstance(value, dict):
            return {system: value for system in systems}
        for system in value:
            if system != "default" and system not in systems:
                self.problems.append(
                    Problem(
                        self.document.where_key(*path, system),
                        f"{system} does not have this family or variant",
                        "leave it out or give it a number",
                    )
                )
        found = {system: value.get(system, value.get("default")) for system in systems}
        for system, one in found.items():
            if one is None:
                self.problem(path, f"nothing is said for {system}", f"write {system}: or default:")
        return {system: one for system, one in found.items() if one is not None}

    def versions(self, data: Mapping[str, Any], key: str) -> Versions:
        return Versions(tuple(data.get(key, {}).items()))

    def field(self, data: Mapping[str, Any], path: Path) -> Field | None:
        type_ = parse_type(data["type"], self.types)
        if type_ is None:
            self.problem((*path, "type"), f"unknown type {data['type']}", f"write one of {known_types(self.types)}")
            return None
        default = data.get("default")
        if isinstance(default, str) and type_.is_number:
            named = next((named.value for named in type_.names if named.name == default), None)
            if named is None:
                known = ", ".join(named.name for named in type_.names) or "a number"
                self.problem((*path, "default"), f"{default} is not a value of {type_.name}", f"write one of {known}")
            default = named
        return Field(
            where=self.document.where(*path),
            name=data.get("name", ""),
            c_name=data.get("c", ""),
            type=type_,
            doc=data.get("doc", type_.doc),
            default=default,
            min=data.get("min", type_.low),
            max=data.get("max", type_.high),
            at_least=data.get("at-least", ""),
            zone=data.get("zone", ""),
            counts=data.get("counts", ""),
            only=frozenset(data["only"]) if "only" in data else None,
            since=self.versions(data, "since"),
        )

    def fields(self, data: Mapping[str, Any], path: Path) -> tuple[Field, ...]:
        made = (self.field(one, (*path, "fields", number)) for number, one in enumerate(data.get("fields", [])))
        return tuple(field for field in made if field is not None)

    def pattern(self, data: Mapping[str, Any], key: str, path: Path) -> Pattern:
        return Pattern(self.document.where(*path, key), data.get(key, ""))

    def variant(self, data: Mapping[str, Any], path: Path, shared: tuple[Field, ...], systems: tuple[str, ...]) -> Variant:
        here = tuple(system for system in systems if system in data.get("only", systems))
        for system in data.get("only", []):
            if system not in systems:
                self.problem((*path, "only"), f"{system} does not have this family", "give it a number or leave it out")
        required = data.get("required-through")
        tag = data.get("tag")
        return Variant(
            where=self.document.where(*path),
            name=data["name"] if path else "",
            doc=data["doc"],
            fields=shared + self.fields(data, path) if path else shared,
            tuple=self.pattern(data, "tuple", path),
            text=self.pattern(data, "text", path),
            required_through=self.per_os(required, here, (*path, "required-through")) if required else {},
            systems=here,
            protocols=tuple(data.get("protocols", {}).items()),
            tag=Tag(tag["value"], tag["constant"]) if tag else None,
            when=tuple(data.get("when", [])),
            since=self.versions(data, "since") if path else Versions(),
            changed=self.versions(data, "changed") if path else Versions(),
            deprecated=self.versions(data, "deprecated") if path else Versions(),
            removed=self.versions(data, "removed") if path else Versions(),
        )

    def example(self, data: Mapping[str, Any], path: Path) -> Example:
        given = data.get("bytes", {})
        return Example(
            where=self.document.where(*path, "text"),
            text=data["text"],
            tuple=data.get("tuple", ""),
            bytes={system: "".join(text.split()) for system, text in given.items()},
            bytes_where={system: self.document.where(*path, "bytes", system) for system in given},
            tuple_where=self.document.where(*path, "tuple"),
        )

    def family(self) -> Family:
        data = self.document.data
        order = [platform.name for platform in self.platforms]
        systems = tuple(system for system in order if system in data["number"])
        shared = self.fields(data, ())
        if "variants" in data:
            variants = tuple(
                self.variant(one, ("variants", number), shared, systems) for number, one in enumerate(data["variants"])
            )
            for key in ("tuple", "text", "required-through"):
                if key in data:
                    self.problem((key,), f"{key} stands beside variants", "write it in each variant")
        else:
            for key in ("fields", "tuple", "text"):
                if key not in data:
                    self.problem((), f"{key} is missing", f"write {key}: or variants:")
            variants = (self.variant(data, (), shared, systems),)
        return Family(
            file=self.document.file,
            where=self.document.where(),
            name=data["family"],
            constant=data["constant"],
            doc=data["doc"],
            references=tuple(data["references"]),
            numbers={system: data["number"][system] for system in systems},
            struct=self.per_os(data["c-struct"], systems, ("c-struct",)),
            headers=self.per_os(data["headers"], systems, ("headers",)),
            size=self.per_os(data["size"], systems, ("size",)),
            select=data.get("select", ""),
            fallback=data.get("fallback", ""),
            variants=variants,
            examples=tuple(self.example(one, ("examples", number)) for number, one in enumerate(data["examples"])),
            since=self.versions(data, "since"),
            changed=self.versions(data, "changed"),
            deprecated=self.versions(data, "deprecated"),
            removed=self.versions(data, "removed"),
        )


def read_platforms(document: Document) -> tuple[Platform, ...]:
    """spec/platforms.yaml."""
    return tuple(
        Platform(name, str(entry["doc"]), entry["begins"] == "length") for name, entry in document.data.items()
    )


def short_name(root: pathlib.Path, path: pathlib.Path) -> str:
    """How messages name a file: relative to the spec folder where it lies in it."""
    return str(path.relative_to(root)) if path.is_relative_to(root) else path.name
