"""From a document of the right shape to the model."""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Mapping, Sequence
from typing import Any

from sockfam_codegen.choice import BEGINS, PROTOCOL, ChoiceReader
from sockfam_codegen.constants import Constants
from sockfam_codegen.guests import numbers_of, protocol_alone
from sockfam_codegen.kinds import UNKNOWN, near_types
from sockfam_codegen.load import At, Document, Problem, Where
from sockfam_codegen.model import (
    HEADER,
    WHOLE,
    Example,
    Family,
    Field,
    Pattern,
    Platform,
    Type,
    Variant,
    Versions,
    Words,
)
from sockfam_codegen.shapes import lines_of_shape
from sockfam_codegen.types import read_types, type_of


@dataclasses.dataclass(frozen=True)
class Common:
    """What all families have in common, and what is wrong with the files of the first two. root is spec/."""

    root: pathlib.Path
    platforms: tuple[Platform, ...]
    types: Mapping[str, Type]
    constants: Constants
    problems: tuple[Problem, ...] = ()


class Builder:
    """Builds one family. What has no meaning becomes a problem, and the model gets a harmless value instead. `lenders`
    are the families whose shapes are being read, this one the last of them; `lacks_shape` is set where the file of one
    of these, or of the family that it is under, cannot be read."""

    def __init__(self, document: Document, common: Common, lenders: Words = ()) -> None:
        self.document = document
        self.common = common
        self.lenders = lenders or (document.data["family"],)
        self.lacks_shape = False
        self.problems: list[Problem] = []
        self.unused: set[str] = set()  # of the file's own types
        self.types = {**common.types, **self.own_types(common.types)}
        numbers = document.data["number"] if "number" in document.data else document.data["protocol"]
        self.systems = tuple(platform.name for platform in common.platforms if platform.name in numbers)
        self.choices = ChoiceReader(common.constants, self.constants(common.constants), self.problems)

    def problem(self, where: Where, wrong: str, remedy: str) -> None:
        """Adds a problem."""
        self.problems.append(Problem(where, wrong, remedy))

    def constants(self, known: Constants) -> dict[str, dict[str, int]]:
        """`constants:` of the family: those that spec/constants does not have."""
        at = At(self.document).part("constants")
        given = self.document.data.get("constants", {})
        for name in given:
            if name in known.by_name:
                wrong = f"{name} is in {known.by_name[name].at.document.file}"
                self.problem(at.key(name), wrong, "leave it out here")
        return {name: self.on_some(one, at.part(name)) for name, one in given.items()}

    def on_some(self, value: Any, at: At) -> dict[str, int]:
        """A number for all OSes of the family, or one for each that is named."""
        if not isinstance(value, dict):
            return {system: value for system in self.systems}
        for system in value:
            if system not in ("default", *self.systems):
                self.unknown_system(at.key(system), system)
        rest = {system: value["default"] for system in self.systems} if "default" in value else {}
        return {**rest, **{system: number for system, number in value.items() if system != "default"}}

    def own_types(self, others: Mapping[str, Type]) -> Mapping[str, Type]:
        """`types:`, those that only this family has."""
        at = At(self.document).part("types")
        own, found = read_types(self.document.data.get("types", {}), at)
        self.problems += found
        for name in own:
            if name in others:
                self.problem(at.key(name), f"{name} is already a type of types.yaml", "write another name")
        self.unused = set(own)
        return own

    def type_of(self, spelled: str) -> Type | None:
        """The type of a field."""
        self.unused.discard(spelled)
        return type_of(spelled, self.types)

    def family(self) -> Family:
        """The family of the whole document."""
        built = self.whole_family()
        for name in sorted(self.unused):
            self.problem(At(self.document).key("types", name), f"no field is of type {name}", "leave it out")
        return built

    def whole_family(self) -> Family:
        """The family, of which each part has been asked for."""
        data, at = self.document.data, At(self.document)
        if "addresses" in data:
            return self.borrower(data, at)
        shared = self.fields(data, at, self.systems)
        given = data.get("variants", [])
        variants = tuple(self.variant(one, at.part("variants", number), shared) for number, one in enumerate(given))
        select, tag_field = told_by(variants)
        select = "protocol" if "under" in data else select
        return Family(
            **self.identity(data, at),
            select=select,
            tag_field=tag_field,
            fallback=data.get("fallback", ""),
            variants=variants or (self.only_variant(data, at, shared),),
            examples=tuple(
                self.example(one, at.part("examples", number)) for number, one in enumerate(data["examples"])
            ),
        )

    def borrower(self, data: Mapping[str, Any], at: At) -> Family:
        """A family or protocol whose sockets have the addresses of other families, or none."""
        return Family(
            **self.identity(data, at),
            select="",
            tag_field="",
            fallback="",
            variants=(),
            examples=(),
            addresses=tuple(data["addresses"]),
        )

    def identity(self, data: Mapping[str, Any], at: At) -> dict[str, Any]:
        """What a family and a borrower have in common: names, numbers, versions."""
        notes = ("since", "changed", "deprecated", "removed")
        return {
            "at": at,
            "file": self.document.file,
            "name": data["family"],
            "constants": self.per_os(data["constant"], self.systems, at.part("constant")),
            "doc": data["doc"],
            "references": tuple(data["references"]),
            "numbers": numbers_of(self, data, at),
            "under": data.get("under", ""),
            "protocol": {system: data["protocol"][system] for system in self.systems if "protocol" in data},
            "protocols": self.choices.protocols(data.get("protocols", []), at.part("protocols"), self.systems),
            **{key: self.versions(data, at, key, self.systems) for key in notes},
        }

    def only_variant(self, data: Mapping[str, Any], at: At, fields: tuple[Field, ...]) -> Variant:
        """The one shape of a family without variants. Its versions are the family's."""
        layouts = self.layouts(data, at, fields, self.systems)
        return Variant(
            at=at,
            name="",
            doc=data["doc"],
            fields=with_lacking(fields, layouts),
            tuple=Pattern(at.part("tuple"), data["tuple"]),
            text=Pattern(at.part("text"), data["text"]),
            required_through=self.required_through(data, at, self.systems, fields),
            systems=self.systems,
            struct=self.per_os(data["c-struct"], self.systems, at.part("c-struct")),
            headers=self.per_os(data["headers"], self.systems, at.part("headers")),
            size=self.per_os(data["size"], self.systems, at.part("size")),
            kind=data.get("kind"),
            packed=self.some_systems(data, at, "packed"),
            internal=self.some_systems(data, at, "internal"),
            layouts=layouts,
            choice=protocol_alone(self, data, at),
        )

    def variant(self, data: Mapping[str, Any], at: At, shared: tuple[Field, ...]) -> Variant:
        """One of several shapes, which begins with the family's fields."""
        self.known_systems(data, at)
        here = tuple(system for system in self.systems if system in data.get("only", self.systems))
        fields = shared + self.fields(data, at, here)
        layouts = self.layouts(data, at, fields, here)
        return Variant(
            at=at,
            name=data["name"],
            doc=data["doc"],
            fields=with_lacking(fields, layouts),
            tuple=Pattern(at.part("tuple"), data["tuple"]),
            text=Pattern(at.part("text"), data["text"]),
            required_through=self.required_through(data, at, here, fields),
            systems=here,
            struct=self.of_variant("c-struct", data, at, here),
            headers=self.of_variant("headers", data, at, here),
            size=self.of_variant("size", data, at, here),
            kind=data.get("kind"),
            packed=self.some_systems(data, at, "packed"),
            internal=self.some_systems(data, at, "internal"),
            layouts=layouts,
            choice=self.choices.choice(data.get("when", {}), at.part("when"), here),
            since=self.versions(data, at, "since", here),
            changed=self.versions(data, at, "changed", here),
            deprecated=self.versions(data, at, "deprecated", here),
            removed=self.versions(data, at, "removed", here),
        )

    def of_variant(self, key: str, data: Mapping[str, Any], at: At, systems: Words) -> dict[str, Any]:
        """A key's value from the variant if it has the key, else from its family."""
        if key in data:
            return self.per_os(data[key], systems, at.part(key))
        if key not in self.document.data:
            self.problem(at(), f"{data['name']} has no {key}", f"write {key}: here or in the family")
            return {}
        whole = self.per_os(self.document.data[key], self.systems, At(self.document).part(key))
        return {system: value for system, value in whole.items() if system in systems}

    def layouts(
        self, data: Mapping[str, Any], at: At, fields: tuple[Field, ...], systems: Words
    ) -> dict[str, tuple[Field, ...]]:
        """`layout:`: the OSes that order the fields differently."""
        found = {}
        for system, lines in data.get("layout", {}).items():
            if system not in systems:
                self.unknown_system(at.key("layout", system), system)
            here = at.part("layout", system)
            found[system] = tuple(self.line(one, here.part(number), fields) for number, one in enumerate(lines))
        return found

    def line(self, data: Mapping[str, Any], at: At, fields: tuple[Field, ...]) -> Field:
        """One line of a layout: a field of the variant with another member's name, and perhaps another width."""
        field = next((one for one in fields if one.name == data.get("name", None)), None)
        type_ = self.type_of(data["type"]) if "type" in data else field.type if field else None
        if type_ is None:
            wrong = f"{data.get('name', 'this line')} is not a field of this variant"
            remedy = "name a field, or write a pad[n]"
            if "type" in data:
                wrong, remedy = f"unknown type {data['type']}", near_types(data["type"], self.types)
            self.problem(at("type") if "type" in data else at(), wrong, remedy)
            type_ = Type(data.get("type", ""), UNKNOWN)
        if field is None:
            return Field(at=at, name=data.get("name", ""), c_name=data.get("c", ""), type=type_)
        return dataclasses.replace(field, at=at, c_name=data.get("c", ""), type=type_)

    def fields(self, data: Mapping[str, Any], at: At, systems: Words) -> tuple[Field, ...]:
        """One of the two lists of fields that a variant may have, on its OSes."""
        found: list[Field] = []
        for number, one in enumerate(data.get("fields", [])):
            here = at.part("fields", number)
            if "shape" in one:
                found += lines_of_shape(self, one, here, systems)
            else:
                for key in one.keys() & {"prefix", "header"}:
                    self.problem(here.key(key), f"{key} is that of a shape", "leave it out, or write shape for type")
                found.append(self.field(one, here, [*data.get("layout", ())]))
        return tuple(found)

    def field(self, data: Mapping[str, Any], at: At, laid_out: Sequence[str] = ()) -> Field:
        """One line of a list of fields; `laid_out` are the OSes that a layout has the members of."""
        type_ = self.type_of(data["type"])
        if type_ is None:
            self.problem(at("type"), f"unknown type {data['type']}", near_types(data["type"], self.types))
            type_ = Type(data["type"], UNKNOWN)
        self.known_systems(data, at)
        here, always = tuple(data.get("only", self.systems)), data.get("always")
        members = self.members(data, at, tuple(system for system in here if system not in laid_out) or here)
        return Field(
            at=at,
            name=data.get("name", ""),
            c_name=next(iter(members.values()), ""),
            members=tuple(members.items()) if len(set(members.values())) > 1 else (),
            type=type_,
            doc=data.get("doc", type_.doc),
            default=self.default(data, at, type_),
            min=data.get("min", type_.low),
            max=data.get("max", type_.high),
            at_least=data.get("at-least", ""),
            zone=data.get("zone", ""),
            counts=data.get("counts", ""),
            always=None if always is None else self.choices.everywhere(always, at.part("always"), here) or 0,
            constant=always if isinstance(always, str) else "",
            only=frozenset(data["only"]) if "only" in data else None,
            room=tuple(data.get("room", {}).items()),
            since=self.versions(data, at, "since", here),
        )

    def members(self, data: Mapping[str, Any], at: At, systems: Words) -> dict[str, str]:
        """`c:` on each OS that no layout has another for."""
        given = data.get("c", "")
        for system in given if isinstance(given, dict) else ():
            if system in self.systems and system not in systems:
                self.problem(at.key("c", system), f"the member of {system} is in its layout", "leave it out here")
                given = {one: name for one, name in given.items() if one != system}
        return self.per_os(given, systems, at.part("c"))

    def default(self, data: Mapping[str, Any], at: At, type_: Type) -> int | str | None:
        """A name becomes its number."""
        given: int | str | None = data.get("default")
        if not isinstance(given, str) or not type_.kind.is_number:
            return given
        for named in type_.names:
            if named.name == given and isinstance(named.value, int):
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

    def required_through(
        self, data: Mapping[str, Any], at: At, systems: Words, fields: tuple[Field, ...]
    ) -> dict[str, str]:
        """The field's name on each OS that takes less than the whole."""
        through = self.per_os(data.get("required-through", {}), systems, at.part("required-through"))
        for word, meaning, remedy in (
            (HEADER, "the header alone", "call the field otherwise"),
            (WHOLE, "the whole struct", "leave required-through out, or call the field otherwise"),
        ):
            system = next((system for system, name in through.items() if name == word), "")
            if system and word in [field.name for field in fields]:
                wrong = f"{word} is a field here, and the word for {meaning}"
                self.problem(at.on("required-through", system), wrong, remedy)
        return {system: name for system, name in through.items() if name != WHOLE}

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
            self.problem(at.key(), f"there is no value for {', '.join(missing)}", f"write {missing[0]}: or default:")
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

    def some_systems(self, data: Mapping[str, Any], at: At, key: str) -> frozenset[str]:
        """A list of OSes, the variant's own or the family's; each has the family."""
        if key not in data:
            data, at = self.document.data, At(self.document)
        for number, system in enumerate(data.get(key, ())):
            if system not in self.systems:
                self.unknown_system(at(key, number), system)
        return frozenset(data.get(key, ()))

    def unknown_system(self, where: Where, system: str) -> None:
        """An OS that has a place in the schema but not here."""
        if system in self.systems:
            self.problem(where, f"{system} does not have this variant or field", "leave it out or add it to only:")
        else:
            self.problem(where, f"{system} does not have this family", "leave it out or give it a number")


def told_by(variants: tuple[Variant, ...]) -> tuple[str, str]:
    """What tells the variants of a family, and the field that does; by the first that says it. Rules find those that
    say something else."""
    if not variants:
        return "", ""
    key = next((variant.choice.told_by for variant in variants if variant.choice.told_by), "")
    without = "length" if any(variant.choice.lengths for variant in variants) else "os"
    select = {"": without, PROTOCOL: "protocol", BEGINS: "content"}.get(key, "tag")
    return select, key if select == "tag" else ""


def with_lacking(fields: tuple[Field, ...], layouts: Mapping[str, tuple[Field, ...]]) -> tuple[Field, ...]:
    """The fields, each with the OSes whose layout does not have it."""
    absent: dict[str, set[str]] = {}
    for system, lines in layouts.items():
        there = {line.name for line in lines}
        for field in fields:
            if field.name and field.name not in there:
                absent.setdefault(field.name, set()).add(system)
    return tuple(dataclasses.replace(field, lacking=frozenset(absent.get(field.name, ()))) for field in fields)
